/**
 * Families about reading: find, compare and extract, and answer or act on it. Start from {@link
 * dev.manyhands.office.family.reading.ReadingFamilies}, the list of them.
 */
@NullMarked
package dev.manyhands.office.family.reading;

import org.jspecify.annotations.NullMarked;
