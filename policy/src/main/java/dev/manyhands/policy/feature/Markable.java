package dev.manyhands.policy.feature;

/**
 * Words that can be marked: those of a text on a page, all that a longer text field holds, or what
 * of it the instruction says.
 *
 * @param element whose words
 * @param first the item of the instruction that says them, or the first of some words; or -1 for
 *     all that the element says
 * @param last the last of those words; the same where it is a field or a quoted phrase
 */
public record Markable(int element, int first, int last) {
  /** All that an element says. */
  Markable(int element) {
    this(element, -1, -1);
  }

  /** Whether it is all that the element says. */
  public boolean isWhole() {
    return first < 0;
  }
}
