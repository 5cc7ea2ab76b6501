package dev.manyhands.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NetworkPolicyTest {
  private static final Size SIZE = new Size(32, 1, 2, 64);

  private static final Instruction INSTRUCTION =
      new Instruction(
          "Please enter \"a phrase\" somewhere.", List.of(new Instruction.Field("Field 2", "x")));

  @Test
  void decidesTheSameAloneAndInABatchOfOtherSizes() {
    List<Observation> batch = new ArrayList<>();
    for (int fields = 1; fields < 50; fields += 3) {
      batch.add(Desk.form(fields % 2 == 0 ? INSTRUCTION : Instruction.of("Save."), fields));
    }
    try (NetworkPolicy policy = new NetworkPolicy(Network.random(SIZE, new Random(5)))) {
      List<Decision> together = policy.decide(batch);
      for (int i = 0; i < batch.size(); i++) {
        Decision alone = policy.decide(List.of(batch.get(i))).getFirst();
        assertThat(together.get(i).actions()).isEqualTo(alone.actions());
        assertThat(together.get(i).confidence()).isCloseTo(alone.confidence(), Offset.offset(1e-4));
      }
    }
  }

  @Test
  void decidesOnAnEmptyPageAnEmptyInstructionAndFiveThousandElements() {
    try (NetworkPolicy policy = new NetworkPolicy(Network.random(SIZE, new Random(5)))) {
      assertThat(policy.decide(List.of())).isEmpty();
      assertThat(policy.decide(List.of(Desk.form(Instruction.of(""), 0)))).hasSize(1);
      assertThat(policy.decide(List.of(Desk.form(INSTRUCTION, 5000)))).hasSize(1);
    }
  }

  @Test
  void entersWhatIsAboutAsLikelyInOneGoButNoTextTwice() {
    Instruction two =
        new Instruction(
            "Fill in.",
            List.of(new Instruction.Field("One", "a"), new Instruction.Field("Two", "b")));
    Features features = Featurizer.of(Desk.form(two, 5));
    try (NetworkPolicy policy = new NetworkPolicy(Network.random(SIZE, new Random(5)))) {
      float[] likely = new float[policy.probabilities(features).length];
      likely[index(features, new Choice.Fill(1, new Choice.Source.Field(0)))] = 0.4f;
      likely[index(features, new Choice.Fill(2, new Choice.Source.Field(0)))] = 0.3f;
      likely[index(features, new Choice.Fill(3, new Choice.Source.Field(1)))] = 0.2f;
      likely[index(features, new Choice.Fill(4, new Choice.Source.Field(1)))] = 0.1f;
      Decision first = policy.decide(features, likely.clone());
      List<Action> all = policy.withEntriesAlike(first, features, likely).actions();
      assertThat(all.stream().filter(Action.Type.class::isInstance))
          .containsExactly(new Action.Type("b"), new Action.Type("a"));
    }
  }

  @Test
  void ticksSeveralBoxesInOneGoButPressesButtonsOneByOne() {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Role role = i < 3 ? Role.CHECKBOX : Role.BUTTON;
      elements.add(new Element(i, role, "It " + i, "", "", "", "", new Box(0, 40 * i, 20, 20), 0));
    }
    Screen screen = new Screen(800, 200, "Boxes", elements, 0, 0, 0, 0);
    Features features = Featurizer.of(Observation.first(Instruction.of("Tick some."), screen));
    try (NetworkPolicy policy = new NetworkPolicy(Network.random(SIZE, new Random(5)))) {
      float[] likely = new float[policy.probabilities(features).length];
      likely[index(features, new Choice.Click(0))] = 0.3f;
      likely[index(features, new Choice.Click(1))] = 0.1f;
      likely[index(features, new Choice.Click(2))] = 0.25f;
      likely[index(features, new Choice.Click(3))] = 0.29f;
      Decision first = policy.decide(features, likely.clone());
      assertThat(policy.withEntriesAlike(first, features, likely).actions())
          .containsExactly(click(2), click(0));
      likely[index(features, new Choice.Click(3))] = 0.4f;
      Decision press = policy.decide(features, likely.clone());
      assertThat(policy.withEntriesAlike(press, features, likely).actions())
          .containsExactly(click(3));
    }
  }

  private static Action click(int row) {
    return new Action.Click(10, 40 * row + 10);
  }

  private static int index(Features features, Choice choice) {
    return IntStream.iterate(0, i -> i + 1)
        .filter(i -> Network.choice(features, i).equals(choice))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void doesNotGoOnInCircles() {
    Decision escape = Decision.certain(List.of(Action.Keypress.of("ESC")));
    Observation fresh = Desk.form(INSTRUCTION, 8);
    Observation escaping = after(fresh, escape, escape, 3);
    try (NetworkPolicy policy = oneThatActs(escaping)) {
      Decision liked = policy.decide(List.of(escaping)).getFirst();
      Futile before = new Futile(after(fresh, liked, escape, 2));
      assertThat(before.contains(liked.actions())).isFalse();
      Observation circling = after(fresh, liked, escape, 3);
      assertThat(new Futile(circling).contains(liked.actions())).isTrue();
      assertThat(new Futile(circling).contains(escape.actions())).isFalse();
      assertThat(policy.decide(List.of(circling)).getFirst().actions())
          .isNotEqualTo(liked.actions());
    }
  }

  @Test
  void doesNotRepeatWhatHasJustChangedNothing() {
    Observation fresh = Desk.form(INSTRUCTION, 8);
    try (NetworkPolicy policy = oneThatActs(fresh)) {
      Decision liked = policy.decide(List.of(fresh)).getFirst();
      Observation same = fresh.then(liked, fresh.screen());
      assertThat(new Futile(same).contains(liked.actions())).isTrue();
      assertThat(new Futile(same).contains(List.of(Action.Keypress.of("ESC")))).isFalse();
      assertThat(policy.decide(List.of(same)).getFirst().actions()).isNotEqualTo(liked.actions());
      Observation other = fresh.then(liked, Desk.form(INSTRUCTION, 7).screen());
      assertThat(new Futile(other).contains(liked.actions())).isFalse();
    }
  }

  @Test
  void doesNotSayAgainThatItIsDoneWhereThatHasEndedNothing() {
    Observation fresh = Desk.form(INSTRUCTION, 8);
    List<Action> done = List.of(new Action.Done(""));
    assertThat(new Futile(fresh).contains(done)).isFalse();
    Observation unheard =
        fresh
            .then(Decision.certain(List.of(new Action.Done("x"))), fresh.screen())
            .then(Decision.certain(List.of(Action.Keypress.of("TAB"))), fresh.screen());
    assertThat(new Futile(unheard).contains(done)).isTrue();
  }

  /** One that does a single thing with the mouse, and is not just done. */
  private static NetworkPolicy oneThatActs(Observation seen) {
    return IntStream.range(0, 1000)
        .mapToObj(seed -> new NetworkPolicy(Network.random(SIZE, new Random(seed))))
        .filter(policy -> {
          Decision decision = policy.decide(List.of(seen)).getFirst();
          return decision.parts().size() == 1 && decision.target(seen.screen()) != null;
        })
        .findFirst()
        .orElseThrow();
  }

  private static Observation after(Observation fresh, Decision one, Decision other, int turns) {
    List<Observation.Past> history = new ArrayList<>();
    for (int turn = 0; turn < turns; turn++) {
      history.add(new Observation.Past(one, null));
      history.add(new Observation.Past(other, null));
    }
    return new Observation(fresh.instruction(), fresh.screen(), null, history);
  }
}
