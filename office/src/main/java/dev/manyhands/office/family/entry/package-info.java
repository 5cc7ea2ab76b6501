/**
 * Families about carrying data from where they stand to where they belong. Start from {@link
 * dev.manyhands.office.family.entry.EntryFamilies}, the list of them.
 */
@NullMarked
package dev.manyhands.office.family.entry;

import org.jspecify.annotations.NullMarked;
