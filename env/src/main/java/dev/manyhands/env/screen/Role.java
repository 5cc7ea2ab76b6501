package dev.manyhands.env.screen;

/** What an element is, in the words of WAI-ARIA, narrowed to what a person tells apart by eye. */
public enum Role {
  BUTTON,
  LINK,
  /** A field for one line of text; see {@link State#PROTECTED} for passwords. */
  TEXTBOX,
  /** A field for several lines of text. */
  TEXTAREA,
  CHECKBOX,
  RADIO,
  /** A drop-down list, opened by a click; its value is the option chosen. */
  COMBOBOX,
  /** A choice inside an open drop-down list or a list box. */
  OPTION,
  TAB,
  MENUITEM,
  SLIDER,
  SPINBUTTON,
  /** A native date field. */
  DATE,
  LISTITEM,
  TREEITEM,
  /** A table cell; its group names its row and column. */
  CELL,
  COLUMNHEADER,
  HEADING,
  /** Words that are none of the others. */
  TEXT,
  /** A message that wants attention: an error, a warning, a confirmation. */
  ALERT,
  /** The frame of a dialog. */
  DIALOG,
  /** The frame of a window. */
  WINDOW,
  IMAGE,
  /** Something that can be pressed or hovered, but says no role of its own. */
  GENERIC;

  private static final Role[] ALL = values();

  /** How many roles there are. */
  public static int count() {
    return ALL.length;
  }
}
