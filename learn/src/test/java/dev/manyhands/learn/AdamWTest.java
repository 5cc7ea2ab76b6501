package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AdamWTest {
  private static final int SIZE = 1050;

  /** The slow twin follows algorithm 2 of Loshchilov and Hutter (2019), number by number. */
  @Test
  void stepsAsThePaperSays() {
    Random random = new Random(3);
    float[] weights = new float[SIZE];
    double[] twin = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      weights[i] = (float) random.nextGaussian();
      twin[i] = weights[i];
    }
    double[] m = new double[SIZE];
    double[] v = new double[SIZE];
    AdamW ours = new AdamW(weights, 0.01f, 1, 0.9f);
    for (int step = 1; step <= 20; step++) {
      float[] gradient = new float[SIZE];
      float[] half = new float[SIZE];
      float[] rest = new float[SIZE];
      double norm = 0;
      for (int i = 0; i < SIZE; i++) {
        half[i] = (float) (weights[i] + random.nextGaussian());
        rest[i] = (float) random.nextGaussian();
        gradient[i] = half[i] + rest[i];
        norm += gradient[i] * gradient[i];
      }
      double clip = Math.min(1, 1 / Math.sqrt(norm));
      for (int i = 0; i < SIZE; i++) {
        double g = gradient[i] * clip;
        m[i] = 0.9 * m[i] + 0.1 * g;
        v[i] = 0.98 * v[i] + 0.02 * g * g;
        double mean = m[i] / (1 - Math.pow(0.9, step));
        double square = v[i] / (1 - Math.pow(0.98, step));
        twin[i] -= 0.05 * (mean / (Math.sqrt(square) + 1e-8) + 0.01 * twin[i]);
      }
      ours.step(List.of(half, rest), 0.05f);
      assertThat(half).containsOnly(0);
      assertThat(rest).containsOnly(0);
      for (int i = 0; i < SIZE; i++) {
        assertThat((double) weights[i]).isCloseTo(twin[i], Offset.offset(1e-3));
      }
    }
  }

  @Test
  void theAverageFollowsTheWeights() {
    float[] weights = {1};
    AdamW optimizer = new AdamW(weights, 0, 1, 0.9f);
    for (int step = 0; step < 200; step++) {
      optimizer.step(List.of(new float[] {weights[0] - 3}), 0.1f);
    }
    assertThat(optimizer.averaged()[0]).isCloseTo(3, Offset.offset(0.1f));
  }
}
