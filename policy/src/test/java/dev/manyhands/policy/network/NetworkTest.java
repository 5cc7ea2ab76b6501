package dev.manyhands.policy.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Observation;
import dev.manyhands.env.action.Gesture.Direction;
import dev.manyhands.env.action.Gesture.Drop;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.policy.Desk;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.choice.Choice.Source;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The network against its slow twin, and its gradients against that twin's differences. */
class NetworkTest {
  private static final Instruction INSTRUCTION =
      new Instruction(
          "Please enter \"a phrase\" into the second Field 1 and press Save now.",
          List.of(
              new Instruction.Field("Field 2", "x"),
              new Instruction.Field("Field 0", "old 1"),
              new Instruction.Field("Other", "")));

  private final Network network = Network.random(new Size(32, 2, 2, 97), new Random(7));

  @Test
  void computesWhatItsSlowTwinComputes() {
    Inference inference = network.inference();
    for (int fields = 0; fields < 40; fields += 3) {
      Instruction instruction = fields % 2 == 0 ? INSTRUCTION : Instruction.of("Save.");
      Features features = Featurizer.of(Desk.form(instruction, fields));
      double[] slow = new PlainNetwork(network).logits(features);
      assertSame(network.logits(features, network.tape()), slow);
      assertSame(inference.judge(features).logits(), slow);
    }
  }

  private static void assertSame(float[] fast, double[] slow) {
    assertThat(fast).hasSize(slow.length);
    for (int i = 0; i < slow.length; i++) {
      assertThat((double) fast[i]).as("logit %d", i).isCloseTo(slow[i], Offset.offset(2e-3));
    }
  }

  @Test
  void inferenceFollowsTheWeightsAndGivesProbabilities() {
    Features features = Featurizer.of(Desk.form(INSTRUCTION, 9));
    Inference inference = network.inference();
    float[] before = inference.probabilities(features);
    float[] values = network.parameters().values();
    for (int i = 0; i < values.length; i++) {
      values[i] *= 1.1f;
    }
    network.parameters().changed();
    float[] expected = network.logits(features, network.tape());
    Network.softmax(expected);
    assertThat(inference.probabilities(features))
        .isNotEqualTo(before)
        .containsExactly(expected, Offset.offset(1e-5f));
  }

  @Test
  void itsGradientsAreTheTwinsDifferences() {
    Observation seen = Desk.form(INSTRUCTION, 5);
    Features features = Featurizer.of(seen);
    List<List<Choice>> right =
        List.of(
            List.of(
                new Choice.Fill(2, new Source.Field(0)), new Choice.Fill(2, new Source.Shown(4))),
            List.of(
                new Choice.Fill(1, new Source.Span(2, 4)), new Choice.Answer(new Source.Field(1))),
            List.of(new Choice.Click(5)),
            List.of(new Choice.Clear(3)),
            List.of(new Choice.Fill(4, new Source.Field(1, Choice.Letters.UPPER))),
            List.of(new Choice.Hover(2), new Choice.Push(4, Direction.LEFT)),
            List.of(new Choice.Drag(1, 3, Drop.ABOVE), new Choice.Drag(4, 5, Drop.ONTO)),
            List.of(new Choice.MarkAll(7), new Choice.Mark(6, new Source.Field(3))),
            List.of(new Choice.Mark(6, new Source.Span(10, 12))),
            List.of(new Choice.Plain(Choice.PlainAct.SCROLL_DOWN)));
    float[] gradients = new float[network.parameters().count()];
    double loss = network.learn(features, right, null, 0, 2, network.tape(), gradients);
    PlainNetwork twin = new PlainNetwork(network);
    assertThat(loss).isCloseTo(twin.loss(features, right), Offset.offset(1e-3));

    assertSlopes(12, gradients, twin, () -> 2 * twin.loss(features, right));
  }

  @Test
  void learnsNothingFromWhatItKnows() {
    Features features = Featurizer.of(Desk.form(INSTRUCTION, 5));
    List<List<Choice>> right =
        List.of(List.of(new Choice.Click(5)), List.of(new Choice.Click(1), new Choice.Clear(1)));
    double off = Network.surprise(features, right, network.inference().probabilities(features));
    float[] gradients = new float[network.parameters().count()];
    float[] none = gradients.clone();
    double known = network.learn(features, right, null, off + 0.01, 2, network.tape(), gradients);
    assertThat(gradients).isEqualTo(none);
    double learned = network.learn(features, right, null, off - 0.01, 2, network.tape(), gradients);
    assertThat(gradients).isNotEqualTo(none);
    assertThat(known).isEqualTo(learned);
  }

  @Test
  void itsGradientsForWhatATeacherHoldsLikelyAreTheTwinsDifferences() {
    Features features = Featurizer.of(Desk.form(INSTRUCTION, 5));
    List<List<Choice>> right = List.of(List.of(new Choice.Click(5)));
    float[] all = new float[network.logits(features, network.tape()).length];
    all[3] = 0.7f;
    all[5] = 0.2f;
    all[1] = 0.0995f;
    all[2] = 0.0005f;
    Likely teacher = Likely.of(all);
    assertThat(teacher.choices()).containsExactly(1, 3, 5);
    PlainNetwork twin = new PlainNetwork(network);
    DoubleSupplier slow =
        () -> {
          double[] logits = twin.logits(features);
          double sum = 0;
          for (double logit : logits) {
            sum += Math.exp(logit);
          }
          double entropy = 0;
          for (int i = 0; i < 3; i++) {
            entropy -= teacher.probabilities()[i] * (logits[teacher.choices()[i]] - Math.log(sum));
          }
          return (twin.loss(features, right) + entropy) / 2;
        };
    float[] gradients = new float[network.parameters().count()];
    double loss = network.learn(features, right, teacher, 0, 2, network.tape(), gradients);
    assertThat(loss).isCloseTo(slow.getAsDouble(), Offset.offset(1e-3));
    assertSlopes(4, gradients, twin, () -> 2 * slow.getAsDouble());
  }

  @Test
  void itsGradientsForPracticeAreTheTwinsDifferences() {
    Features features = Featurizer.of(Desk.form(INSTRUCTION, 5));
    Network.Ppo ppo = new Network.Ppo(0.2f, 0.5f, 0.3f);
    PlainNetwork twin = new PlainNetwork(network);
    float[] logits = network.logits(features, network.tape());
    Network.softmax(logits);
    int chosen = 5;
    // Within what is clipped, and outside of it in each direction.
    for (double ratio : new double[] {1.05, 1.5, 0.5}) {
      for (double advantage : new double[] {1.3, -0.7}) {
        double old = Math.log(logits[chosen] / ratio);
        float[] gradients = new float[network.parameters().count()];
        double loss =
            network.reinforce(
                features, chosen, old, advantage, 0.4, ppo, 2, network.tape(), gradients);
        assertThat(loss)
            .isCloseTo(twin.ppo(features, chosen, old, advantage, 0.4, ppo), Offset.offset(1e-3));
        // What lies below the choices is the same as above.
        assertSlopes(
            3, gradients, twin, () -> 2 * twin.ppo(features, chosen, old, advantage, 0.4, ppo));
      }
    }
  }

  /** Compares some weights of each name. */
  private void assertSlopes(int some, float[] gradients, PlainNetwork twin, DoubleSupplier loss) {
    Random random = new Random(3);
    network
        .parameters()
        .named(gradients)
        .forEach((name, gradient) -> {
          double[] weights = Objects.requireNonNull(twin.weights.get(name));
          for (int tries = 0; tries < some; tries++) {
            int i = random.nextInt(gradient.length);
            double was = weights[i];
            weights[i] = was + 1e-4;
            double more = loss.getAsDouble();
            weights[i] = was - 1e-4;
            double less = loss.getAsDouble();
            weights[i] = was;
            double slope = (more - less) / 2e-4;
            assertThat((double) gradient[i])
                .as("%s[%d]", name, i)
                .isCloseTo(slope, Offset.offset(1e-3 + 0.01 * Math.abs(slope)));
          }
        });
  }
}
