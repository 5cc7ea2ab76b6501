package dev.manyhands.office.widget;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;

/** Changes to the text of a field around its caret and selection. */
final class Editing {
  static final int PADDING_PX = 7;

  private Editing() {}

  static int linePx(int fontPx) {
    return fontPx + 5;
  }

  static int from(Widget field) {
    return Math.min(field.caret, field.anchor);
  }

  static int to(Widget field) {
    return Math.max(field.caret, field.anchor);
  }

  static String selected(Widget field) {
    String text = field.role == Role.TEXT ? field.text() : field.value();
    return text.substring(from(field), to(field));
  }

  /** Puts text in place of the selection. */
  static void insert(Widget field, String text) {
    if (field.is(State.READONLY)) {
      return;
    }
    int from = from(field);
    String before = field.value().substring(0, from);
    String after = field.value().substring(to(field));
    field.unmark();
    field.caret = from + text.length();
    field.anchor = field.caret;
    reveal(field);
    field.edit(before.isEmpty() && after.isEmpty() ? text : before + text + after);
  }

  /** Whether what is typed now comes behind all else, and nobody hears of each character. */
  static boolean isAtEnd(Widget field) {
    return field.isText()
        && !field.is(State.READONLY)
        && !field.isHeard()
        && from(field) == field.value().length();
  }

  /** Types what has one line {@linkplain #isAtEnd at the end}, all at once. */
  static void append(Widget field, String text) {
    if (!text.isEmpty()) {
      String all = field.value() + text;
      field.caret = all.length();
      field.anchor = field.caret;
      reveal(field);
      field.edit(all);
    }
  }

  /** Deletes the selection, or else the character on one side of the caret. */
  static void delete(Widget field, int direction) {
    if (field.caret == field.anchor) {
      field.anchor = step(field.value(), field.caret, direction);
    }
    insert(field, "");
  }

  static void move(Widget field, int place, boolean extend) {
    field.mark(extend ? field.anchor : place, place);
    reveal(field);
  }

  /** Scrolls the caret into view, as far as it must; its height is that of Liberation Sans. */
  private static void reveal(Widget field) {
    int fontPx = field.page.desk.fontPx();
    int caretPx = Math.round(fontPx * 1.149f);
    int top = field.y + (field.height - caretPx) / 2;
    if (field.role == Role.TEXTAREA) {
      top = field.y + PADDING_PX + linesBefore(field) * linePx(fontPx);
    }
    field.page.desk.reveal(field.page, top, top + caretPx);
  }

  private static int linesBefore(Widget field) {
    String text = field.value();
    int lines = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < field.caret; ) {
      lines++;
      at = text.indexOf('\n', at + 1);
    }
    return lines;
  }

  /** The place one character on, not inside a pair of surrogates. */
  static int step(String text, int place, int direction) {
    int next = place + direction;
    if (next < 0 || next > text.length()) {
      return place;
    }
    return text.offsetByCodePoints(place, direction);
  }

  /** The start (negative direction) or the end of the line that a place is in. */
  static int lineEdge(String text, int place, int direction) {
    if (direction < 0) {
      return text.lastIndexOf('\n', place - 1) + 1;
    }
    int end = text.indexOf('\n', place);
    return end < 0 ? text.length() : end;
  }

  /** The place one line up or down, as far into the line as before. */
  static int line(String text, int place, int direction) {
    int start = lineEdge(text, place, -1);
    int column = place - start;
    if (direction < 0) {
      if (start == 0) {
        return 0;
      }
      int above = lineEdge(text, start - 1, -1);
      return Math.min(above + column, start - 1);
    }
    int end = lineEdge(text, place, 1);
    return end == text.length() ? end : Math.min(end + 1 + column, lineEdge(text, end + 1, 1));
  }

  static void selectWord(Widget field, int place) {
    String text = field.value();
    int from = place;
    int to = place;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    field.mark(from, to);
  }

  static int index(String text, int row, int offsetPx, int fontPx) {
    int start = 0;
    for (int i = 0; i < row; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return text.length();
      }
      start = end + 1;
    }
    int end = lineEdge(text, start, 1);
    return start + Metrics.index(text.substring(start, end), offsetPx, fontPx);
  }
}
