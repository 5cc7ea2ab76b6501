package dev.manyhands.env.action;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Actions as Anthropic's {@code computer_20250124} tool names them, parsed from JSON into maps,
 * lists, strings and numbers.
 *
 * <p>A screenshot is a wait of no time, since every step shows the screen anyway. A triple click is
 * read as a click and "select all", which does the same in a text field. The wheel turns by notches
 * of {@link #NOTCH_PX}. What only makes sense in several calls (holding a key or a button), and
 * what asks a question rather than acts (the cursor's position, a zoom), has no counterpart.
 */
public final class AnthropicActions {
  /** How far one notch of the wheel scrolls in Chromium, in CSS pixels. */
  public static final int NOTCH_PX = 100;

  private static final String VENDOR = "Anthropic";

  /** Characters that X11 calls by a name; a plus sign would else part two keys. */
  private static final Map<String, String> CHARACTERS =
      Map.of("plus", "+", "minus", "-", "equal", "=", "comma", ",", "period", ".", "slash", "/");

  private AnthropicActions() {}

  /**
   * Reads an action; several follow from a triple click, or from keys pressed one after another.
   *
   * @throws IllegalArgumentException for what is not in the vocabulary, or has no counterpart
   */
  public static List<Action> read(Map<String, ?> json) {
    VendorAction it = new VendorAction(VENDOR, json);
    return switch (it.text("action")) {
      case "left_click" -> List.of(click(it, MouseButton.LEFT));
      case "right_click" -> List.of(click(it, MouseButton.RIGHT));
      case "middle_click" -> List.of(click(it, MouseButton.WHEEL));
      case "double_click" -> {
        Action.Click at = click(it, MouseButton.LEFT);
        yield List.of(new Action.DoubleClick(at.x(), at.y()));
      }
      case "triple_click" -> List.of(click(it, MouseButton.LEFT), Action.Keypress.of("CTRL", "a"));
      case "mouse_move" -> {
        Action.Point to = it.pair("coordinate");
        yield List.of(new Action.Move(to.x(), to.y()));
      }
      case "left_click_drag" ->
          List.of(new Action.Drag(List.of(it.pair("start_coordinate"), it.pair("coordinate"))));
      case "scroll" -> List.of(scroll(it));
      case "key" -> keys(it);
      case "type" -> List.of(new Action.Type(it.text("text")));
      case "wait" ->
          List.of(new Action.Wait(Duration.ofMillis(Math.round(1000 * it.number("duration")))));
      case "screenshot" -> List.of(new Action.Wait(Duration.ZERO));
      default ->
          throw it.unmapped(
              "Maybe use left_click, right_click, middle_click, double_click, triple_click, mouse_move,"
                  + " left_click_drag, scroll, key, type, wait or screenshot.");
    };
  }

  /**
   * Writes an action.
   *
   * @throws IllegalArgumentException for what the vocabulary cannot say: the buttons back and
   *     forward, a drag with a bend, a scroll both ways or by a part of a notch, and being done
   */
  public static Map<String, Object> write(Action action) {
    return switch (action) {
      case Action.Click(int x, int y, MouseButton button) ->
          Map.of("action", click(action, button), "coordinate", List.of(x, y));
      case Action.DoubleClick(int x, int y) ->
          Map.of("action", "double_click", "coordinate", List.of(x, y));
      case Action.Drag(var path) -> {
        if (path.size() > 2) {
          throw unwritable(action, "Maybe drag in a straight line.");
        }
        yield Map.of(
            "action",
            "left_click_drag",
            "start_coordinate",
            List.of(path.getFirst().x(), path.getFirst().y()),
            "coordinate",
            List.of(path.getLast().x(), path.getLast().y()));
      }
      case Action.Keypress(var keys) ->
          Map.of(
              "action",
              "key",
              "text",
              String.join("+", keys.stream().map(AnthropicActions::keysym).toList()));
      case Action.Move(int x, int y) -> Map.of("action", "mouse_move", "coordinate", List.of(x, y));
      case Action.Scroll scroll -> scroll(scroll);
      case Action.Type(String text) -> Map.of("action", "type", "text", text);
      case Action.Wait(Duration duration) ->
          duration.isZero()
              ? Map.of("action", "screenshot")
              : Map.of("action", "wait", "duration", duration.toMillis() / 1000.0);
      case Action.Done _ -> throw unwritable(action, "Maybe write the answer as a message.");
    };
  }

  private static Action.Click click(VendorAction it, MouseButton button) {
    it.without("text", "Maybe click without holding a key.");
    Action.Point at = it.pair("coordinate");
    return new Action.Click(at.x(), at.y(), button);
  }

  private static String click(Action action, MouseButton button) {
    return switch (button) {
      case LEFT -> "left_click";
      case RIGHT -> "right_click";
      case WHEEL -> "middle_click";
      case BACK, FORWARD -> throw unwritable(action, "Maybe press ALT and an arrow key.");
    };
  }

  private static Action.Scroll scroll(VendorAction it) {
    it.without("text", "Maybe scroll without holding a key.");
    Action.Point at = it.pair("coordinate");
    int px = it.integer("scroll_amount") * NOTCH_PX;
    return switch (it.text("scroll_direction")) {
      case "up" -> new Action.Scroll(at.x(), at.y(), 0, -px);
      case "down" -> new Action.Scroll(at.x(), at.y(), 0, px);
      case "left" -> new Action.Scroll(at.x(), at.y(), -px, 0);
      case "right" -> new Action.Scroll(at.x(), at.y(), px, 0);
      default -> throw it.unmapped("Maybe scroll up, down, left or right.");
    };
  }

  private static Map<String, Object> scroll(Action.Scroll scroll) {
    boolean vertical = scroll.scrollX() == 0;
    int px = vertical ? scroll.scrollY() : scroll.scrollX();
    if ((!vertical && scroll.scrollY() != 0) || px % NOTCH_PX != 0) {
      throw unwritable(scroll, "Maybe scroll one way, by a multiple of " + NOTCH_PX + " px.");
    }
    String direction = vertical ? (px < 0 ? "up" : "down") : (px < 0 ? "left" : "right");
    return Map.of(
        "action",
        "scroll",
        "coordinate",
        List.of(scroll.x(), scroll.y()),
        "scroll_direction",
        direction,
        "scroll_amount",
        Math.abs(px) / NOTCH_PX);
  }

  /** Keys as xdotool takes them: "ctrl+a", several one after another parted by blanks. */
  private static List<Action> keys(VendorAction it) {
    String text = it.text("text").strip();
    if (text.isEmpty()) {
      throw it.unmapped("Maybe name a key, such as Return or ctrl+a.");
    }
    return List.of(text.split(" +")).stream()
        .map(chord -> List.of(chord.split("\\+")).stream())
        .map(keys -> keys.map(key -> CHARACTERS.getOrDefault(key, key)).toList())
        .<Action>map(Action.Keypress::new)
        .toList();
  }

  private static String keysym(String key) {
    return switch (key) {
      case Key.ENTER -> "Return";
      case Key.TAB -> "Tab";
      case Key.ESCAPE -> "Escape";
      case Key.BACKSPACE -> "BackSpace";
      case Key.DELETE -> "Delete";
      case Key.UP -> "Up";
      case Key.DOWN -> "Down";
      case Key.LEFT -> "Left";
      case Key.RIGHT -> "Right";
      case Key.HOME -> "Home";
      case Key.END -> "End";
      case Key.PAGE_UP -> "Page_Up";
      case Key.PAGE_DOWN -> "Page_Down";
      case Key.SPACE -> "space";
      case Key.CONTROL -> "ctrl";
      case Key.SHIFT -> "shift";
      case Key.ALT -> "alt";
      case Key.META -> "super";
      default ->
          CHARACTERS.entrySet().stream()
              .filter(name -> name.getValue().equals(key))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(key);
    };
  }

  private static IllegalArgumentException unwritable(Action action, String advice) {
    return new IllegalArgumentException(
        "The action (%s) cannot be said in Anthropic's vocabulary.\n%s".formatted(action, advice));
  }
}
