package dev.manyhands.policy.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a network, by name, in the order in which a checkpoint holds them. Lives until it
 * is closed. Not safe for use by two threads while it is changed.
 */
public final class Parameters implements AutoCloseable {
  static {
    // PyTorch's own threads wait by spinning: on few cores they slow each other down, and ours.
    setUnlessSet("ai.djl.pytorch.num_threads", "1");
    setUnlessSet("ai.djl.pytorch.num_interop_threads", "1");
    setUnlessSet("OPT_OUT_TRACKING", "true");
  }

  private final NDManager manager;
  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private Parameters() {
    this.manager = NDManager.newBaseManager();
  }

  /** Fresh weights; the same generator gives the same weights. */
  static Parameters random(Map<String, Weight> shapes, RandomGenerator random) {
    Parameters parameters = new Parameters();
    shapes.forEach((name, weight) -> {
      float[] values = new float[(int) weight.shape().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) (weight.mean() + weight.deviation() * random.nextGaussian());
      }
      parameters.put(name, values, weight.shape());
    });
    return parameters;
  }

  /** Weights read from somewhere. */
  static Parameters of(Map<String, Weight> shapes, Map<String, float[]> values) {
    Parameters parameters = new Parameters();
    shapes.forEach((name, weight) -> parameters.put(name, values.get(name), weight.shape()));
    return parameters;
  }

  private void put(String name, float @Nullable [] values, Shape shape) {
    if (values == null || values.length != shape.size()) {
      throw new IllegalArgumentException(
          "The weights (%s) must have the shape %s.".formatted(name, shape));
    }
    arrays.put(name, manager.create(values, shape));
  }

  /**
   * How a weight begins.
   *
   * @param shape its shape
   * @param mean the mean of its first values
   * @param deviation their standard deviation
   */
  record Weight(Shape shape, double mean, double deviation) {}

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("The weights (%s) are missing.".formatted(name));
    }
    return array;
  }

  /** All weights by name; the arrays themselves may be changed. */
  public Map<String, NDArray> arrays() {
    return Collections.unmodifiableMap(arrays);
  }

  /** The number of single weights. */
  public long count() {
    return arrays.values().stream().mapToLong(NDArray::size).sum();
  }

  /** Copies all values out. */
  public Map<String, float[]> values() {
    Map<String, float[]> values = new LinkedHashMap<>();
    arrays.forEach(
        (name, array) -> values.put(name, array.toType(DataType.FLOAT32, false).toFloatArray()));
    return values;
  }

  /** Makes the weights collect gradients. */
  public void requireGradients() {
    arrays.values().forEach(array -> array.setRequiresGradient(true));
  }

  public NDManager manager() {
    return manager;
  }

  @Override
  public void close() {
    manager.close();
  }
}
