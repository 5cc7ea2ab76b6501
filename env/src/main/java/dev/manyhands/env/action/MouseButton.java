package dev.manyhands.env.action;

/** A mouse button, by the names of OpenAI's vocabulary: {@code WHEEL} is the middle one. */
public enum MouseButton {
  LEFT,
  RIGHT,
  WHEEL,
  BACK,
  FORWARD
}
