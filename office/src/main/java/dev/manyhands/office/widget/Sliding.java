package dev.manyhands.office.widget;

import dev.manyhands.env.action.Key;
import dev.manyhands.env.screen.State;

/** How the thumb of a slider moves. */
final class Sliding {
  /** How wide the thumb is; pages draw it so too. */
  static final int THUMB_PX = 16;

  private Sliding() {}

  /**
   * Pressed at a place on the page: there the thumb goes, unless it is the thumb that is pressed.
   */
  static void press(Widget slider, int x) {
    int trackPx = slider.width - THUMB_PX;
    int range = slider.most - slider.least;
    double thumb = trackPx * (double) (value(slider) - slider.least) / range + THUMB_PX / 2.0;
    if (Math.abs(x - slider.x - thumb) > THUMB_PX / 2.0) {
      drag(slider, x);
    }
  }

  /** The thumb follows the mouse. */
  static void drag(Widget slider, int x) {
    double share = (x - slider.x - THUMB_PX / 2.0) / (slider.width - THUMB_PX);
    set(slider, slider.least + (int) Math.round(share * (slider.most - slider.least)));
  }

  /** Whether the key is one that moves it; then it has. */
  static boolean key(Widget slider, String key) {
    switch (key) {
      case Key.RIGHT, Key.UP -> set(slider, value(slider) + 1);
      case Key.LEFT, Key.DOWN -> set(slider, value(slider) - 1);
      case Key.HOME -> set(slider, slider.least);
      case Key.END -> set(slider, slider.most);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static int value(Widget slider) {
    return Integer.parseInt(slider.value());
  }

  private static void set(Widget slider, int value) {
    if (!slider.is(State.DISABLED)) {
      slider.edit(Integer.toString(Math.clamp(value, slider.least, slider.most)));
    }
  }
}
