package dev.manyhands.env.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VendorActionsTest {
  private static final List<String> KEYS =
      List.of(
          "CTRL",
          "SHIFT",
          "ALT",
          "META",
          "ENTER",
          "TAB",
          "ESC",
          "BACKSPACE",
          "DELETE",
          "UP",
          "DOWN",
          "LEFT",
          "RIGHT",
          "HOME",
          "END",
          "PAGEUP",
          "PAGEDOWN",
          "SPACE",
          "a",
          "Z",
          "+",
          "-",
          "/",
          "7",
          "é");

  @Test
  void everyActionComesBackFromOpenAisVocabulary() {
    for (int seed = 0; seed < 2_000; seed++) {
      Action action = action(new SplittableRandom(seed), OpenAiActions.WAIT);
      assertThat(OpenAiActions.read(OpenAiActions.write(action))).containsExactly(action);
    }
  }

  @Test
  void everyActionComesBackFromAnthropicsVocabulary() {
    for (int seed = 0; seed < 2_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Action action = action(random, Duration.ofMillis(1 + random.nextInt(9_000)));
      assertThat(AnthropicActions.read(AnthropicActions.write(action))).containsExactly(action);
    }
  }

  @Test
  void aBatchOfOpenAisActionsKeepsItsOrder() {
    List<Action> actions =
        List.of(new Action.Click(3, 4), new Action.Type("Zoë"), Action.Keypress.of("ENTER"));
    assertThat(OpenAiActions.read(OpenAiActions.write(actions))).isEqualTo(actions);
  }

  @Test
  void openAisOwnSpellingIsRead() {
    assertThat(
            OpenAiActions.read(
                Map.of("action", Map.of("type", "keypress", "keys", List.of("CTRL", "ARROWLEFT")))))
        .containsExactly(Action.Keypress.of("CTRL", "LEFT"));
    assertThat(OpenAiActions.read(Map.of("type", "click", "x", 10.0, "y", 20L, "button", "wheel")))
        .containsExactly(new Action.Click(10, 20, MouseButton.WHEEL));
    assertThat(OpenAiActions.read(Map.of("type", "screenshot")))
        .containsExactly(new Action.Wait(Duration.ZERO));
  }

  @Test
  void anthropicsOwnSpellingIsRead() {
    assertThat(AnthropicActions.read(Map.of("action", "key", "text", "ctrl+a BackSpace")))
        .containsExactly(Action.Keypress.of("CTRL", "a"), Action.Keypress.of("BACKSPACE"));
    assertThat(
            AnthropicActions.read(
                Map.of(
                    "action",
                    "scroll",
                    "coordinate",
                    List.of(5, 6),
                    "scroll_direction",
                    "up",
                    "scroll_amount",
                    3)))
        .containsExactly(new Action.Scroll(5, 6, 0, -300));
    assertThat(AnthropicActions.read(Map.of("action", "triple_click", "coordinate", List.of(5, 6))))
        .containsExactly(new Action.Click(5, 6), Action.Keypress.of("CTRL", "a"));
  }

  @Test
  void whatHasNoCounterpartIsRefusedByName() {
    assertThatThrownBy(() -> AnthropicActions.read(Map.of("action", "left_mouse_down")))
        .hasMessageContaining("left_mouse_down")
        .hasMessageContaining("left_click_drag");
    assertThatThrownBy(() ->
            AnthropicActions.read(
                Map.of("action", "left_click", "coordinate", List.of(1, 2), "text", "shift")))
        .hasMessageContaining("text (shift)");
    assertThatThrownBy(() -> AnthropicActions.write(new Action.Scroll(1, 2, 100, 100)))
        .hasMessageContaining("one way");
    assertThatThrownBy(() -> AnthropicActions.write(new Action.Scroll(1, 2, 0, 130)))
        .hasMessageContaining("multiple of 100");
    assertThatThrownBy(() -> AnthropicActions.write(new Action.Click(1, 2, MouseButton.BACK)))
        .hasMessageContaining("BACK");
    assertThatThrownBy(() -> AnthropicActions.write(new Action.Done("42")))
        .hasMessageContaining("message");
    assertThatThrownBy(() -> OpenAiActions.write(new Action.Done("42"))).hasMessageContaining("42");
    assertThatThrownBy(() ->
            OpenAiActions.read(Map.of("type", "click", "x", 1, "y", 2, "keys", List.of("SHIFT"))))
        .hasMessageContaining("SHIFT");
    assertThatThrownBy(() -> OpenAiActions.read(Map.of("type", "click", "x", 1)))
        .hasMessageContaining("lacks the field y");
    assertThatThrownBy(() -> OpenAiActions.read(Map.of("type", "click", "x", "1", "y", 2)))
        .hasMessageContaining("field x")
        .hasMessageContaining("a number");
    assertThatThrownBy(() -> OpenAiActions.read(Map.of("type", "teleport")))
        .hasMessageContaining("teleport");
  }

  /** An action that both vocabularies can say. */
  private static Action action(SplittableRandom random, Duration wait) {
    int x = random.nextInt(2_000);
    int y = random.nextInt(2_000);
    int notches = (random.nextInt(21) - 10) * AnthropicActions.NOTCH_PX;
    return switch (random.nextInt(9)) {
      case 0 ->
          new Action.Click(
              x,
              y,
              List.of(MouseButton.LEFT, MouseButton.RIGHT, MouseButton.WHEEL)
                  .get(random.nextInt(3)));
      case 1 -> new Action.DoubleClick(x, y);
      case 2 -> new Action.Drag(List.of(new Action.Point(x, y), new Action.Point(y, x)));
      case 3 ->
          new Action.Keypress(
              random.ints(1 + random.nextInt(3), 0, KEYS.size()).mapToObj(KEYS::get).toList());
      case 4 -> new Action.Move(x, y);
      case 5 ->
          random.nextBoolean()
              ? new Action.Scroll(x, y, 0, notches)
              : new Action.Scroll(x, y, notches, 0);
      case 6 ->
          new Action.Type(
              random
                  .ints(random.nextInt(12), 1, 0xD7FF)
                  .collect(
                      StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                  .toString());
      case 7 -> new Action.Wait(wait);
      case 8 -> new Action.Wait(Duration.ZERO);
      default -> throw new AssertionError();
    };
  }
}
