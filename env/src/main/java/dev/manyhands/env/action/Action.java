package dev.manyhands.env.action;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import java.time.Duration;
import java.util.List;

/**
 * An action in OpenAI's computer-use vocabulary, and {@code Done} to end an episode. Coordinates
 * are CSS pixels from the top left corner of the screen.
 */
public sealed interface Action {
  /** Whether something on the screen is pointed at and done something to. */
  default boolean points() {
    return switch (this) {
      case Click _, DoubleClick _, Drag _, Scroll _ -> true;
      case Keypress _, Move _, Type _, Wait _, Done _ -> false;
    };
  }

  /** A press and release of a button at a point. */
  record Click(int x, int y, MouseButton button) implements Action {
    /** A click with the left button. */
    public Click(int x, int y) {
      this(x, y, MouseButton.LEFT);
    }
  }

  /** Two clicks with the left button. */
  record DoubleClick(int x, int y) implements Action {}

  /** The left button pressed at the first point, moved along the others, released at the last. */
  record Drag(List<Point> path) implements Action {
    public Drag {
      path = List.copyOf(path);
      if (path.size() < 2) {
        throw new IllegalArgumentException(
            "The path of a drag (%s) must have at least two points.\nMaybe use a click."
                .formatted(path));
      }
    }
  }

  /**
   * Keys pressed together and released in reverse order, such as {@code ["CTRL", "A"]}; for their
   * names see {@link Key}.
   */
  record Keypress(List<String> keys) implements Action {
    public Keypress {
      keys = keys.stream().map(Key::canonical).toList();
      if (keys.isEmpty()) {
        throw new IllegalArgumentException("The keys of a keypress must not be empty.");
      }
    }

    /** The keys, pressed together. */
    public static Keypress of(String... keys) {
      return new Keypress(List.of(keys));
    }
  }

  /** The mouse moved to a point. */
  record Move(int x, int y) implements Action {}

  /** The wheel turned over a point; a positive {@code scrollY} shows what is further down. */
  record Scroll(int x, int y, int scrollX, int scrollY) implements Action {
    /**
     * Two thirds of what is in view, down or, with a negative direction, up: of the open drop-down
     * list where there is one, and else of the page.
     */
    public static Scroll page(Screen screen, int direction) {
      int top = screen.heightPx();
      int bottom = 0;
      int x = screen.widthPx() / 2;
      boolean open = false;
      for (Element element : screen.elements()) {
        open |= element.role() == Role.COMBOBOX && element.is(State.EXPANDED);
        if (element.role() == Role.OPTION && open) {
          top = Math.min(top, element.box().y());
          bottom = Math.max(bottom, element.box().y() + element.box().height());
          x = element.box().centerX();
        }
      }
      if (bottom <= top) {
        return new Scroll(
            screen.widthPx() / 2,
            screen.heightPx() / 2,
            0,
            Integer.signum(direction) * screen.heightPx() * 2 / 3);
      }
      return new Scroll(
          x, (top + bottom) / 2, 0, Integer.signum(direction) * (bottom - top) * 2 / 3);
    }
  }

  /** Text typed key by key into whatever has the focus. */
  record Type(String text) implements Action {}

  /** Nothing done for a while. */
  record Wait(Duration duration) implements Action {
    public Wait {
      if (duration.isNegative()) {
        throw new IllegalArgumentException(
            "The duration of a wait (%s) must not be negative.".formatted(duration));
      }
    }
  }

  /**
   * The episode declared finished.
   *
   * @param answer what was asked for, or empty where the task asks for no answer
   */
  record Done(String answer) implements Action {}

  /** A point in CSS pixels. */
  record Point(int x, int y) {}
}
