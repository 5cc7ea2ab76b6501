package dev.manyhands.env.screen;

/** A state of an element; an element holds a set of them as bits, see {@link Element#states()}. */
public enum State {
  FOCUSED,
  DISABLED,
  CHECKED,
  SELECTED,
  EXPANDED,
  REQUIRED,
  INVALID,
  READONLY,
  /** What is typed is hidden, as in a password field; its value shows one bullet a character. */
  PROTECTED,
  /** Something else lies over its centre: a click there would not reach it. */
  COVERED,
  /** Its contents can be scrolled. */
  SCROLLABLE,
  /** It can be taken by the mouse and moved: a card, a shape, a handle, a row of a sorted list. */
  DRAGGABLE;

  /** This state's bit. */
  public int bit() {
    return 1 << ordinal();
  }
}
