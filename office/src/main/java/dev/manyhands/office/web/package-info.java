/**
 * A scene in a browser. Start from {@link dev.manyhands.office.web.OfficeFace}: native widgets
 * stand at the desk's own boxes, their events go to the desk, and what the application changes
 * comes back.
 */
@NullMarked
package dev.manyhands.office.web;

import org.jspecify.annotations.NullMarked;
