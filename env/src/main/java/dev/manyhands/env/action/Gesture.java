package dev.manyhands.env.action;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Screen;
import java.util.List;

/**
 * Where a hand goes for what is said in terms of boxes: one thing dragged to another, a thing
 * pushed a little, the mouse held over a thing.
 */
public final class Gesture {
  private static final int INSET_PX = 3;
  private static final int LEAST_PUSH_PX = 20;
  private static final double PUSH_SHARE = 0.6;

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

  /** With moves on the way, as pages wait for some before they take a press for a drag. */
  private static Action.Drag drag(Box from, Action.Point to) {
    Action.Point start = new Action.Point(from.centerX(), from.centerY());
    return new Action.Drag(List.of(start, between(start, to, 1), between(start, to, 3), to));
  }

  private static Action.Point between(Action.Point from, Action.Point to, int quarters) {
    return new Action.Point(
        from.x() + (to.x() - from.x()) * quarters / 4,
        from.y() + (to.y() - from.y()) * quarters / 4);
  }
}
