/**
 * Families whose pages are put together by chance, control by control; start from {@link
 * dev.manyhands.office.family.assembled.AssembledFamilies}.
 */
@NullMarked
package dev.manyhands.office.family.assembled;

import org.jspecify.annotations.NullMarked;
