/**
 * Families about writing: messages, notes and documents, exactly as asked. Start from {@link
 * dev.manyhands.office.family.writing.WritingFamilies}, the list of them.
 */
@NullMarked
package dev.manyhands.office.family.writing;

import org.jspecify.annotations.NullMarked;
