package dev.manyhands.env.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfoldingTest {
  @Test
  void aClickMovesThenPressesAndReleases() {
    assertThat(events(new Action.Click(3, 4, MouseButton.RIGHT)))
        .containsExactly("move 3,4", "down RIGHT 1", "up RIGHT 1");
  }

  @Test
  void theSecondOfTwoClicksIsCountedAsTheSecond() {
    assertThat(events(new Action.DoubleClick(3, 4)))
        .containsExactly("move 3,4", "down LEFT 1", "up LEFT 1", "down LEFT 2", "up LEFT 2");
  }

  @Test
  void aDragHoldsTheButtonAlongThePath() {
    var path = List.of(new Action.Point(1, 1), new Action.Point(5, 5), new Action.Point(9, 9));
    assertThat(events(new Action.Drag(path)))
        .containsExactly("move 1,1", "down LEFT 1", "move 5,5", "move 9,9", "up LEFT 1");
  }

  @Test
  void keysAreReleasedInReverseOrder() {
    assertThat(events(Action.Keypress.of("ctrl", "shift", "a")))
        .containsExactly("key CTRL", "key SHIFT", "key a", "up a", "up SHIFT", "up CTRL");
  }

  @Test
  void textIsTypedCharacterByCharacterBeyondTheBasicPlaneToo() {
    assertThat(events(new Action.Type("Zé😀"))).containsExactly("Z", "é", "😀");
  }

  @Test
  void theWheelTurnsOverItsPoint() {
    assertThat(events(new Action.Scroll(3, 4, 0, 120))).containsExactly("move 3,4", "wheel 0,120");
  }

  @Test
  void beingDoneTouchesNothing() {
    assertThat(events(new Action.Done("42"))).isEmpty();
    assertThat(events(new Action.Wait(Duration.ofMillis(20)))).containsExactly("pause PT0.02S");
  }

  private static List<String> events(Action action) {
    Recorder recorder = new Recorder();
    Unfolding.perform(action, recorder);
    return recorder.events;
  }

  private static final class Recorder implements InputDevice {
    private final List<String> events = new ArrayList<>();

    @Override
    public void mouseMove(int x, int y) {
      events.add("move " + x + "," + y);
    }

    @Override
    public void mouseDown(MouseButton button, int clickCount) {
      events.add("down " + button + " " + clickCount);
    }

    @Override
    public void mouseUp(MouseButton button, int clickCount) {
      events.add("up " + button + " " + clickCount);
    }

    @Override
    public void wheel(int deltaX, int deltaY) {
      events.add("wheel " + deltaX + "," + deltaY);
    }

    @Override
    public void keyDown(String key) {
      events.add("key " + key);
    }

    @Override
    public void keyUp(String key) {
      events.add("up " + key);
    }

    @Override
    public void character(int codePoint) {
      events.add(Character.toString(codePoint));
    }

    @Override
    public void pause(Duration duration) {
      events.add("pause " + duration);
    }
  }
}
