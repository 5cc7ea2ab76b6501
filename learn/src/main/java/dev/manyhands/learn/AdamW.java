package dev.manyhands.learn;

import ai.djl.ndarray.NDArray;
import dev.manyhands.policy.network.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019), a clipped gradient, and a running
 * average of the weights. In plain loops over arrays, for a dozen tensor operations for each of a
 * hundred weights took longer than the gradient itself. Used by one thread.
 */
final class AdamW {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final float EPSILON = 1e-8f;

  private final Parameters parameters;
  private final float weightDecay;
  private final float gradientNorm;
  private final float averaging;
  private final Map<String, Weight> weights = new LinkedHashMap<>();
  private int steps;

  /**
   * Begins at the parameters' values.
   *
   * @param weightDecay how fast weights shrink, as a share of the learning rate
   * @param gradientNorm to which the gradient is clipped
   * @param averaging the share of the average that stays at each step
   */
  AdamW(Parameters parameters, float weightDecay, float gradientNorm, float averaging) {
    this.parameters = parameters;
    this.weightDecay = weightDecay;
    this.gradientNorm = gradientNorm;
    this.averaging = averaging;
    parameters.values().forEach((name, values) -> weights.put(name, new Weight(values)));
  }

  /** Takes the gradients, changes the weights, and leaves the gradients at zero. */
  void step(float learningRate) {
    steps++;
    double squares = 0;
    for (Map.Entry<String, NDArray> entry : parameters.arrays().entrySet()) {
      Weight weight = weight(entry.getKey());
      try (NDArray gradient = entry.getValue().getGradient()) {
        weight.change = gradient.toFloatArray();
        gradient.muli(0);
      }
      for (float g : weight.change) {
        squares += g * g;
      }
    }
    float clip = (float) Math.min(1, gradientNorm / (Math.sqrt(squares) + 1e-6));
    float bias1 = (float) (1 - Math.pow(BETA1, steps));
    float bias2 = (float) (1 - Math.pow(BETA2, steps));
    // At first the average follows faster, or it would hold on to the random beginning.
    float keep = Math.min(averaging, (1f + steps) / (10f + steps));
    parameters
        .arrays()
        .forEach((name, array) -> {
          Weight weight = weight(name);
          weight.step(clip, learningRate / bias1, 1 / bias2, learningRate * weightDecay, keep);
          array.set(weight.values);
        });
  }

  /** The weights now; not to be changed. */
  Map<String, float[]> values() {
    Map<String, float[]> values = new LinkedHashMap<>();
    weights.forEach((name, weight) -> values.put(name, weight.values));
    return values;
  }

  /** The running average of the weights, which wanders less than they do; not to be changed. */
  Map<String, float[]> averaged() {
    Map<String, float[]> averaged = new LinkedHashMap<>();
    weights.forEach((name, weight) -> averaged.put(name, weight.average));
    return averaged;
  }

  private Weight weight(String name) {
    Weight weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException("The weights (%s) are new.".formatted(name));
    }
    return weight;
  }

  /** One array of weights and what is remembered of its gradients. */
  private static final class Weight {
    private final float[] values;
    private final float[] average;
    private final float[] mean;
    private final float[] square;

    /** The gradient, and after a step what was taken off the values. */
    private float[] change;

    Weight(float[] values) {
      this.values = values;
      this.average = values.clone();
      this.mean = new float[values.length];
      this.square = new float[values.length];
      this.change = new float[values.length];
    }

    void step(float clip, float rate, float unbias, float decay, float keep) {
      float[] w = values;
      float[] a = average;
      float[] m = mean;
      float[] v = square;
      float[] c = change;
      for (int i = 0; i < w.length; i++) {
        float g = c[i] * clip;
        m[i] = BETA1 * m[i] + (1 - BETA1) * g;
        v[i] = BETA2 * v[i] + (1 - BETA2) * g * g;
        float root = (float) Math.sqrt(v[i] * unbias) + EPSILON;
        c[i] = rate * m[i] / root + decay * w[i];
        w[i] -= c[i];
        a[i] = keep * a[i] + (1 - keep) * w[i];
      }
    }
  }
}
