package dev.manyhands.office.widget;

/** How a widget is dressed; says nothing of what it does. */
public enum Look {
  PLAIN,
  /** A button that stands out from the others. */
  PRIMARY,
  /** Words that step back. */
  MUTED,
  /** Good news. */
  GOOD,
  /** Bad news. */
  BAD,
  /** Part of a bar of navigation. */
  BAR,
  /** Words in several lines. */
  PROSE
}
