/**
 * Using pages by mouse: sections, trees, pickers, sliders, feeds. Start from {@link
 * dev.manyhands.office.family.web.WebFamilies}.
 */
@NullMarked
package dev.manyhands.office.family.web;

import org.jspecify.annotations.NullMarked;
