/**
 * A small real web site and the parts that use it without a browser. Start from {@link
 * dev.manyhands.work.site.MemberSite}.
 */
@NullMarked
package dev.manyhands.work.site;

import org.jspecify.annotations.NullMarked;
