/**
 * What tasks are made of. Start from {@link dev.manyhands.office.data.Dice}, the seeded source of
 * every choice; {@link dev.manyhands.office.data.Person} draws a consistent set of data, and {@link
 * dev.manyhands.office.data.Term} knows the words that a piece of data goes by.
 */
@NullMarked
package dev.manyhands.office.data;

import org.jspecify.annotations.NullMarked;
