package dev.manyhands.policy.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a network, one after another in one array, in the order in which a checkpoint
 * holds them. Safe for use by many threads while nobody changes them.
 */
public final class Parameters {
  /** The table of sub-words is looked up, never multiplied with. */
  private static final String TABLE = "subwords";

  private final Map<String, Weight> weights;
  private final float[] values;
  private final float[] transposed;
  private volatile int version;

  /**
   * A matrix of weights, {@code [rows, columns]}.
   *
   * @param at where it begins
   * @param mean the mean of its first values
   * @param deviation their standard deviation
   */
  record Weight(int at, int rows, int columns, double mean, double deviation) {
    int size() {
      return rows * columns;
    }
  }

  private Parameters(Map<String, Weight> weights) {
    this.weights = weights;
    int size = weights.values().stream().mapToInt(Weight::size).sum();
    this.values = new float[size];
    this.transposed = new float[size];
  }

  /** Fresh weights; the same generator gives the same weights. */
  static Parameters random(Map<String, Weight> weights, RandomGenerator random) {
    Parameters parameters = new Parameters(weights);
    for (Weight weight : weights.values()) {
      for (int i = 0; i < weight.size(); i++) {
        parameters.values[weight.at() + i] =
            (float) (weight.mean() + weight.deviation() * random.nextGaussian());
      }
    }
    parameters.changed();
    return parameters;
  }

  /** Weights read from somewhere. */
  static Parameters of(Map<String, Weight> weights, Map<String, float[]> named) {
    Parameters parameters = new Parameters(weights);
    weights.forEach((name, weight) -> {
      float @Nullable [] values = named.get(name);
      if (values == null || values.length != weight.size()) {
        throw new IllegalArgumentException(
            "The weights (%s) must have the shape [%d, %d]."
                .formatted(name, weight.rows(), weight.columns()));
      }
      System.arraycopy(values, 0, parameters.values, weight.at(), values.length);
    });
    parameters.changed();
    return parameters;
  }

  /** Where weights lie. */
  Weight get(String name) {
    Weight weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("The weights (%s) are missing.".formatted(name));
    }
    return weight;
  }

  /** All weights; whoever changes them calls {@link #changed} before they are used again. */
  public float[] values() {
    return values;
  }

  /** Every matrix turned over, at the same place as in {@link #values}. */
  float[] transposed() {
    return transposed;
  }

  /** To be called after the values were changed. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // only one thread learns
  public void changed() {
    version++;
    weights.forEach((name, w) -> {
      if (w.rows() > 1 && !name.equals(TABLE)) {
        Kernel.transpose(
            w.rows(), w.columns(), values, w.at(), w.columns(), transposed, w.at(), w.rows());
      }
    });
  }

  /** Another one after each change. */
  int version() {
    return version;
  }

  /** The number of single weights. */
  public int count() {
    return values.length;
  }

  /** Copies weights out, by name, from an array of the same order as {@link #values}. */
  public Map<String, float[]> named(float[] values) {
    Map<String, float[]> named = new LinkedHashMap<>();
    weights.forEach(
        (name, w) -> named.put(name, Arrays.copyOfRange(values, w.at(), w.at() + w.size())));
    return named;
  }
}
