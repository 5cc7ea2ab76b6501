package dev.manyhands.env.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.pace.HumanPace.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected times are worked out by hand in the comments. */
class HumanPaceTest {
  private static final double THOUGHT = 1.35;

  @Test
  void pointingFollowsFittsLaw() {
    // 0.230 + 0.166 * log2(600/24 + 1) = 0.230 + 0.166 * 4.7004
    assertThat(HumanPace.pointSeconds(600, 24)).isCloseTo(1.010, within(0.001));
    assertThat(HumanPace.pointSeconds(600, 0)).isEqualTo(1.10);
  }

  @Test
  void readingGoesAtTheMeasuredRate() {
    assertThat(HumanPace.readSeconds(119)).isCloseTo(30, within(1e-9));
  }

  @Test
  void oneTypedFieldCostsAThoughtTheWayThereAndBackAndItsKeys() {
    // M 1.35 + H 0.40 + P 1.010 + H 0.40 + 5 K 1.00
    List<Move> path = List.of(click(600, 24), type("Alice"));
    assertThat(HumanPace.seconds(path, 0)).isCloseTo(THOUGHT + 2.810, within(0.001));
  }

  @Test
  void theTabulatorKeyLeadsFromOneTypedFieldToTheNext() {
    // first field: M + H + P 1.010 + H + 5 K; second: M + K for the tabulator key + 4 K;
    // the button: M + H + P, where P = 0.230 + 0.166 * log2(100/20 + 1) = 0.659
    List<Move> path =
        List.of(click(600, 24), type("Alice"), click(60, 24), type("Wong"), click(100, 20));
    double first = THOUGHT + 0.40 + 1.010 + 0.40 + 1.00;
    double second = THOUGHT + 0.20 + 0.80;
    double button = THOUGHT + 0.40 + 0.659;
    assertThat(HumanPace.seconds(path, 0)).isCloseTo(first + second + button, within(0.001));
  }

  @Test
  void selectingOldTextIsFreeAfterTheTabulatorKeyOnly() {
    Move selectAll = keys("CTRL", "a");
    List<Move> first = List.of(click(600, 24), selectAll, type("Alice"));
    assertThat(HumanPace.seconds(first, 0)).isCloseTo(THOUGHT + 2.810 + 0.40, within(0.001));
    List<Move> second =
        List.of(click(600, 24), type("Alice"), click(60, 24), selectAll, type("Wong"));
    assertThat(HumanPace.seconds(second, 0))
        .isCloseTo(THOUGHT + 2.810 + THOUGHT + 1.00, within(0.001));
  }

  @Test
  void aSecondClickNeedsNoChangeOfHands() {
    double point = HumanPace.pointSeconds(100, 20);
    assertThat(HumanPace.seconds(List.of(click(100, 20), click(100, 20)), 0))
        .isCloseTo(2 * (THOUGHT + point) + 0.40, within(1e-9));
  }

  @Test
  void aDragIsAClickAndAWayWithTheButtonHeld() {
    var drag = new Action.Drag(List.of(new Action.Point(0, 0), new Action.Point(90, 0)));
    assertThat(HumanPace.seconds(List.of(new Move(drag, 600, 24)), 0))
        .isCloseTo(THOUGHT + 0.40 + 1.010 + 1.10, within(0.001));
  }

  @Test
  void waitingAndBeingDoneTakeNoTime() {
    var path = List.of(new Move(new Action.Done("42"), 0, 0));
    assertThat(HumanPace.seconds(path, 0)).isZero();
  }

  @Test
  void failuresCountAsAPersonsTime() {
    // 60 s of a person's work solved, 10 s of ours, and 10 s of work that a person must still do
    assertThat(HumanPace.effectivePace(60, 10, 10)).isEqualTo(3);
  }

  private static Move click(double distancePx, double targetPx) {
    return new Move(new Action.Click(0, 0), distancePx, targetPx);
  }

  private static Move type(String text) {
    return new Move(new Action.Type(text), 0, 0);
  }

  private static Move keys(String... keys) {
    return new Move(Action.Keypress.of(keys), 0, 0);
  }
}
