package dev.manyhands.policy.feature;

import dev.manyhands.policy.text.Phrase;

/**
 * One thing in the instruction, or worked out for it, that can be looked at and, where it has a
 * source text, typed.
 *
 * @param kind what it is
 * @param label what it is called: a field's name, the words before a quoted phrase, the word itself
 * @param content what it says: a field's value, a quoted phrase; empty for a word
 * @param source the exact text to type
 * @param position its place among the instruction's items of its kind
 * @param from where in the instruction's text it begins, in words; a comma is as far as three, the
 *     end of a sentence as eight; -1 for what is not in the text
 * @param to where it ends, the same way
 */
public record Item(
    Kind kind, Phrase label, Phrase content, String source, int position, int from, int to) {
  /** What an item is. */
  public enum Kind {
    FIELD,
    QUOTE,
    WORD,
    /** How many there are of what is to be counted. */
    COUNT,
    /** What a sum that stands there comes to. */
    RESULT;

    /** Whether it is not said but worked out from what is seen. */
    boolean isReckoned() {
      return this == COUNT || this == RESULT;
    }
  }
}
