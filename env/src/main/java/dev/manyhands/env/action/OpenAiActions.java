package dev.manyhands.env.action;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Actions as OpenAI's computer-use models write them, parsed from JSON into maps, lists, strings
 * and numbers.
 *
 * <p>Three things differ from ours. A screenshot is a wait of no time, since every step shows the
 * screen anyway. Their wait says no duration: it is read as {@link #WAIT}. And they end a task by a
 * message rather than by an action, so {@link Action.Done} cannot be written.
 */
public final class OpenAiActions {
  /** How long a wait is that does not say: as long as in OpenAI's own examples. */
  public static final Duration WAIT = Duration.ofSeconds(2);

  private static final String VENDOR = "OpenAI";

  private OpenAiActions() {}

  /**
   * Reads one action, or a call that carries one as {@code action} or several as {@code actions}.
   *
   * @throws IllegalArgumentException for what is not in the vocabulary, or has no counterpart
   */
  public static List<Action> read(Map<String, ?> json) {
    if (json.get("actions") instanceof List<?> batch) {
      List<Action> actions = new ArrayList<>();
      for (Object one : batch) {
        actions.add(action(fields(one)));
      }
      return actions;
    }
    return List.of(action(json.get("action") instanceof Map<?, ?> one ? fields(one) : json));
  }

  private static Action action(Map<String, ?> json) {
    VendorAction it = new VendorAction(VENDOR, json);
    String type = it.text("type");
    if (!type.equals("keypress")) {
      it.without("keys", "Maybe press keys by a keypress of their own.");
    }
    return switch (type) {
      case "click" -> new Action.Click(it.integer("x"), it.integer("y"), button(it));
      case "double_click" -> new Action.DoubleClick(it.integer("x"), it.integer("y"));
      case "drag" -> new Action.Drag(it.list("path").stream().map(OpenAiActions::point).toList());
      case "keypress" ->
          new Action.Keypress(it.list("keys").stream().map(String::valueOf).toList());
      case "move" -> new Action.Move(it.integer("x"), it.integer("y"));
      case "scroll" ->
          new Action.Scroll(
              it.integer("x"), it.integer("y"), it.integer("scroll_x"), it.integer("scroll_y"));
      case "type" -> new Action.Type(it.text("text"));
      case "wait" -> new Action.Wait(WAIT);
      case "screenshot" -> new Action.Wait(Duration.ZERO);
      default ->
          throw it.unmapped(
              "Maybe use click, double_click, drag, keypress, move, screenshot, scroll, type, wait.");
    };
  }

  /**
   * Writes an action; the length of a wait is lost.
   *
   * @throws IllegalArgumentException for {@link Action.Done}
   */
  public static Map<String, Object> write(Action action) {
    return switch (action) {
      case Action.Click(int x, int y, MouseButton button) ->
          Map.of("type", "click", "x", x, "y", y, "button", button.name().toLowerCase(Locale.ROOT));
      case Action.DoubleClick(int x, int y) -> Map.of("type", "double_click", "x", x, "y", y);
      case Action.Drag(var path) ->
          Map.of(
              "type",
              "drag",
              "path",
              path.stream().map(point -> Map.of("x", point.x(), "y", point.y())).toList());
      case Action.Keypress(var keys) ->
          Map.of("type", "keypress", "keys", keys.stream().map(OpenAiActions::key).toList());
      case Action.Move(int x, int y) -> Map.of("type", "move", "x", x, "y", y);
      case Action.Scroll(int x, int y, int scrollX, int scrollY) ->
          Map.of("type", "scroll", "x", x, "y", y, "scroll_x", scrollX, "scroll_y", scrollY);
      case Action.Type(String text) -> Map.of("type", "type", "text", text);
      case Action.Wait(Duration duration) ->
          Map.of("type", duration.isZero() ? "screenshot" : "wait");
      case Action.Done(String answer) ->
          throw new IllegalArgumentException(
              "Being done (%s) is no action in OpenAI's vocabulary.\nMaybe write the answer as a message."
                  .formatted(answer));
    };
  }

  /** Writes several actions as one batch: {@code {"actions": [...]}}. */
  public static Map<String, Object> write(List<Action> actions) {
    return Map.of("actions", actions.stream().map(OpenAiActions::write).toList());
  }

  private static MouseButton button(VendorAction it) {
    String name = it.fields().containsKey("button") ? it.text("button") : "left";
    for (MouseButton button : MouseButton.values()) {
      if (button.name().equalsIgnoreCase(name)) {
        return button;
      }
    }
    throw it.unmapped("Maybe use one of the buttons left, right, wheel, back, forward.");
  }

  private static Action.Point point(Object json) {
    VendorAction it = new VendorAction(VENDOR, fields(json));
    return new Action.Point(it.integer("x"), it.integer("y"));
  }

  private static String key(String key) {
    return switch (key) {
      case Key.UP, Key.DOWN, Key.LEFT, Key.RIGHT -> "ARROW" + key;
      default -> key;
    };
  }

  @SuppressWarnings("unchecked") // the keys of JSON's objects are strings
  private static Map<String, ?> fields(Object json) {
    if (json instanceof Map<?, ?> map) {
      return (Map<String, ?>) map;
    }
    throw new IllegalArgumentException("OpenAI's action (%s) must be an object.".formatted(json));
  }
}
