package dev.manyhands.env.screen;

/**
 * One thing on the screen. Strings are never null; what an element lacks is empty.
 *
 * @param id the same for the same thing throughout an episode, unlike its place in the list
 * @param role what it is
 * @param name its accessible name: a button's words, a field's label
 * @param text its own visible words where they are not its name: a table cell's, a paragraph's
 * @param value what a control holds now: typed text, the chosen option
 * @param group the words of what it belongs to: a radio group's legend, "row / column" of a cell
 * @param hint further words about it: a placeholder, a description, the error shown for it
 * @param box where it is, cut to the visible part
 * @param states bits of {@link State}
 */
public record Element(
    int id,
    Role role,
    String name,
    String text,
    String value,
    String group,
    String hint,
    Box box,
    int states) {

  /** Whether the element is in the state. */
  public boolean is(State state) {
    return (states & state.bit()) != 0;
  }

  /** The words that a person would call it by: its name, or else its text. */
  public String label() {
    return name.isEmpty() ? text : name;
  }
}
