package dev.manyhands.env.action;

import java.time.Duration;

/**
 * A mouse and a keyboard. A surface implements this and listens to nothing else, so that nothing
 * acts on a widget except as a person could. Coordinates are CSS pixels.
 */
public interface InputDevice {
  void mouseMove(int x, int y);

  /** Presses a button where the mouse is; {@code clickCount} is 2 for the second of two clicks. */
  void mouseDown(MouseButton button, int clickCount);

  void mouseUp(MouseButton button, int clickCount);

  /** Turns the wheel where the mouse is; a positive {@code deltaY} shows what is further down. */
  void wheel(int deltaX, int deltaY);

  /** Presses a key, by its canonical name in {@link Key}. */
  void keyDown(String key);

  void keyUp(String key);

  /** Types one character: the keys that make it are pressed and released. */
  void character(int codePoint);

  /** Types text, character by character. */
  default void text(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      character(codePoint);
      i += Character.charCount(codePoint);
    }
  }

  /** Lets time pass: on a screen of virtual time, without waiting for it. */
  void pause(Duration duration);
}
