package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AdamWTest {
  private static final String NAME = "click.hidden.weight";

  /** The library's AdamW is the slow twin; it clips nothing. */
  @Test
  void stepsAsTheLibrarysOptimizerDoes() {
    Network network = Network.random(new Size(8, 1, 1, 16), new Random(3));
    AdamW ours = new AdamW(network.parameters(), 0.01f, Float.MAX_VALUE, 0.9f);
    network.parameters().requireGradients();
    Optimizer theirs =
        Optimizer.adamW()
            .optBeta2(0.98f)
            .optWeightDecays(0.01f)
            .optLearningRateTracker(Tracker.fixed(0.01f))
            .build();
    NDArray weight = Objects.requireNonNull(network.parameters().arrays().get(NAME));
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray twin = manager.create(weight.toFloatArray(), weight.getShape());
      for (int step = 0; step < 5; step++) {
        try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
          NDArray loss = manager.zeros(new Shape());
          for (NDArray array : network.parameters().arrays().values()) {
            loss = loss.add(array.square().sum());
          }
          gradients.backward(loss);
        }
        theirs.update(NAME, twin, weight.getGradient());
        ours.step(0.01f);
        assertThat(weight.toFloatArray()).containsExactly(twin.toFloatArray(), within());
      }
    }
    network.parameters().close();
  }

  private static Offset<Float> within() {
    return Offset.offset(1e-4f);
  }
}
