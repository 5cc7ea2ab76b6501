package dev.manyhands.env.action;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Screen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What hands do for what is said in terms of boxes: one thing dragged to another, a thing pushed a
 * little, the mouse held over a thing, words marked.
 */
public final class Gesture {
  private static final int INSET_PX = 3;
  private static final int LEAST_PUSH_PX = 20;
  private static final double PUSH_SHARE = 0.6;

  /** So far from its upper edge is the middle of a text's first line. */
  private static final int LINE_PX = 7;

  /** Marks all that the field with the focus holds, so that what is typed next replaces it. */
  public static final Action.Keypress SELECT_ALL = Action.Keypress.of(Key.CONTROL, "A");

  private static final Action.Keypress NEXT = Action.Keypress.of(Key.RIGHT);
  private static final Action.Keypress MARK_NEXT = Action.Keypress.of(Key.SHIFT, Key.RIGHT);

  private Gesture() {}

  /** Where at another thing's box a dragged one is let go. */
  public enum Drop {
    ONTO,
    /** Within its upper edge, as where a list is to take something in before it. */
    ABOVE,
    /** Within its lower edge. */
    BELOW,
    LEFT_OF,
    RIGHT_OF
  }

  /** Which way a thing is pushed. */
  public enum Direction {
    UP,
    DOWN,
    LEFT,
    RIGHT
  }

  /** Takes one thing by its centre and lets it go at another. */
  public static Action.Drag drag(Box from, Box to, Drop drop) {
    return drag(from, point(to, drop));
  }

  /** Where a drop is let go. */
  public static Action.Point point(Box to, Drop drop) {
    int besideX = Math.min(INSET_PX, to.width() / 4);
    int besideY = Math.min(INSET_PX, to.height() / 4);
    return switch (drop) {
      case ONTO -> new Action.Point(to.centerX(), to.centerY());
      case ABOVE -> new Action.Point(to.centerX(), to.y() + besideY);
      case BELOW -> new Action.Point(to.centerX(), to.y() + to.height() - 1 - besideY);
      case LEFT_OF -> new Action.Point(to.x() + besideX, to.centerY());
      case RIGHT_OF -> new Action.Point(to.x() + to.width() - 1 - besideX, to.centerY());
    };
  }

  /** Takes a thing by its centre and moves it somewhat more than half its size, on the screen. */
  public static Action.Drag push(Box box, Direction direction, Screen screen) {
    int acrossPx = distancePx(box.width());
    int alongPx = distancePx(box.height());
    int x =
        switch (direction) {
          case LEFT -> box.centerX() - acrossPx;
          case RIGHT -> box.centerX() + acrossPx;
          case UP, DOWN -> box.centerX();
        };
    int y =
        switch (direction) {
          case UP -> box.centerY() - alongPx;
          case DOWN -> box.centerY() + alongPx;
          case LEFT, RIGHT -> box.centerY();
        };
    return drag(
        box,
        new Action.Point(
            Math.clamp(x, 0, screen.widthPx() - 1), Math.clamp(y, 0, screen.heightPx() - 1)));
  }

  private static int distancePx(int sizePx) {
    return Math.max(LEAST_PUSH_PX, (int) Math.round(PUSH_SHARE * sizePx));
  }

  /** Holds the mouse over a thing. */
  public static Action.Move hover(Box box) {
    return new Action.Move(box.centerX(), box.centerY());
  }

  /** Marks a text that cannot be edited, from where it begins to where it ends. */
  public static Action.Drag mark(Box text) {
    int half = Math.min(LINE_PX, text.height() / 2);
    return drag(
        new Action.Point(text.x(), text.y() + half),
        new Action.Point(text.x() + text.width() - 1, text.y() + text.height() - 1 - half));
  }

  /** Marks all that a field holds. */
  public static List<Action> markAll(Box field) {
    return List.of(new Action.Click(field.centerX(), field.centerY()), SELECT_ALL);
  }

  /**
   * Marks a part of what a field holds, by the keyboard: from the beginning on to the part.
   *
   * @param text what the field holds
   * @param part which of it, and there for the first time
   */
  public static List<Action> mark(Box field, String text, String part) {
    int from = text.codePointCount(0, text.indexOf(part));
    int count = part.codePointCount(0, part.length());
    List<Action> actions = new ArrayList<>(markAll(field));
    actions.add(Action.Keypress.of(Key.LEFT));
    actions.addAll(Collections.nCopies(from, NEXT));
    actions.addAll(Collections.nCopies(count, MARK_NEXT));
    return actions;
  }

  /** With moves on the way, as pages wait for some before they take a press for a drag. */
  private static Action.Drag drag(Box from, Action.Point to) {
    return drag(new Action.Point(from.centerX(), from.centerY()), to);
  }

  private static Action.Drag drag(Action.Point start, Action.Point to) {
    return new Action.Drag(List.of(start, between(start, to, 1), between(start, to, 3), to));
  }

  private static Action.Point between(Action.Point from, Action.Point to, int quarters) {
    return new Action.Point(
        from.x() + (to.x() - from.x()) * quarters / 4,
        from.y() + (to.y() - from.y()) * quarters / 4);
  }
}
