package dev.manyhands.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.MouseButton;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionLogTest {
  @Test
  void everyKindOfActionComesBackAsItWas() {
    List<Decision> decisions =
        List.of(
            new Decision(
                List.of(
                    new Action.Click(3, -70_000, MouseButton.FORWARD),
                    Action.Keypress.of("CTRL", "a"),
                    new Action.Type("Zoë Ünal 😀\n")),
                0.1f),
            new Decision(
                List.of(new Action.DoubleClick(Integer.MAX_VALUE, Integer.MIN_VALUE)), 0.1),
            Decision.certain(
                List.of(
                    new Action.Drag(List.of(new Action.Point(1, 2), new Action.Point(300, 4))),
                    new Action.Move(0, 127),
                    new Action.Scroll(64, 128, 0, -400),
                    new Action.Wait(Duration.ofMillis(500)),
                    new Action.Type("x".repeat(5000)),
                    new Action.Done(""))));
    byte[] log = DecisionLog.EMPTY;
    for (Decision decision : decisions) {
      log = DecisionLog.append(log, decision);
    }
    assertThat(DecisionLog.read(log)).isEqualTo(decisions);
    assertThat(DecisionLog.read(DecisionLog.EMPTY)).isEmpty();
  }
}
