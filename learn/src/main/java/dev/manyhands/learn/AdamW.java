package dev.manyhands.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019), a clipped gradient, and a running
 * average of the weights. Used by one thread.
 */
final class AdamW {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final float EPSILON = 1e-8f;

  /**
   * How many parts the weights are divided into; always as many, so that sums come out the same.
   */
  private static final int SHARES = 8;

  private final float[] weights;
  private final float weightDecay;
  private final float gradientNorm;
  private final float averaging;
  private final float[] average;
  private final float[] mean;
  private final float[] square;
  private int steps;

  /**
   * Begins at the weights as they are.
   *
   * @param weights which the steps change
   * @param weightDecay how fast weights shrink, as a share of the learning rate
   * @param gradientNorm to which the gradient is clipped
   * @param averaging the share of the average that stays at each step
   */
  AdamW(float[] weights, float weightDecay, float gradientNorm, float averaging) {
    this.weights = weights;
    this.weightDecay = weightDecay;
    this.gradientNorm = gradientNorm;
    this.averaging = averaging;
    this.average = weights.clone();
    this.mean = new float[weights.length];
    this.square = new float[weights.length];
  }

  /**
   * Takes the sum of some gradients, changes the weights, and leaves the gradients at zero. Uses
   * all cores: after a small batch this takes as long as the learning itself.
   */
  void step(List<float[]> gradients, float learningRate) {
    steps++;
    float[] gradient = gradients.getFirst();
    double squares = shares().mapToDouble(share -> sum(gradients, from(share), to(share))).sum();
    float clip = (float) Math.min(1, gradientNorm / (Math.sqrt(squares) + 1e-6));
    float rate = (float) (learningRate / (1 - Math.pow(BETA1, steps)));
    float unbias = (float) (1 / (1 - Math.pow(BETA2, steps)));
    float decay = learningRate * weightDecay;
    // At first the average follows faster, or it would hold on to the random beginning.
    float keep = Math.min(averaging, (1f + steps) / (10f + steps));
    shares()
        .forEach(share -> {
          for (int i = from(share); i < to(share); i++) {
            float g = gradient[i] * clip;
            mean[i] = BETA1 * mean[i] + (1 - BETA1) * g;
            square[i] = BETA2 * square[i] + (1 - BETA2) * g * g;
            float root = (float) Math.sqrt(square[i] * unbias) + EPSILON;
            weights[i] -= rate * mean[i] / root + decay * weights[i];
            average[i] = keep * average[i] + (1 - keep) * weights[i];
          }
          Arrays.fill(gradient, from(share), to(share), 0);
        });
  }

  /** Adds all to the first, leaves the others at zero, and returns the sum's square. */
  private static double sum(List<float[]> gradients, int from, int to) {
    float[] gradient = gradients.getFirst();
    for (float[] other : gradients.subList(1, gradients.size())) {
      for (int i = from; i < to; i++) {
        gradient[i] += other[i];
      }
      Arrays.fill(other, from, to, 0);
    }
    // Two sums, for one addition waits for the one before.
    double even = 0;
    double odd = 0;
    for (int i = from; i + 1 < to; i += 2) {
      even += gradient[i] * gradient[i];
      odd += gradient[i + 1] * gradient[i + 1];
    }
    double last = (to - from) % 2 == 0 ? 0 : gradient[to - 1] * gradient[to - 1];
    return even + odd + last;
  }

  private static IntStream shares() {
    return IntStream.range(0, SHARES).parallel();
  }

  private int from(int share) {
    return (int) ((long) share * weights.length / SHARES);
  }

  private int to(int share) {
    return from(share + 1);
  }

  /** All that later steps depend on besides the weights; copies. */
  Map<String, float[]> state() {
    return Map.of(
        "average",
        average.clone(),
        "mean",
        mean.clone(),
        "square",
        square.clone(),
        "steps",
        new float[] {steps});
  }

  /** Goes on from a state. */
  void restore(Map<String, float[]> state) {
    copy(state, "average", average);
    copy(state, "mean", mean);
    copy(state, "square", square);
    float[] counted = new float[1];
    copy(state, "steps", counted);
    steps = (int) counted[0];
  }

  private static void copy(Map<String, float[]> state, String name, float[] to) {
    float @Nullable [] from = state.get(name);
    if (from == null || from.length != to.length) {
      throw new IllegalArgumentException(
          "The optimizer's state must hold %d numbers named %s.".formatted(to.length, name));
    }
    System.arraycopy(from, 0, to, 0, to.length);
  }

  /** The running average of the weights, which wanders less than they do; not to be changed. */
  float[] averaged() {
    return average;
  }
}
