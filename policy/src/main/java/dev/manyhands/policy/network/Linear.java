package dev.manyhands.policy.network;

import dev.manyhands.policy.network.Parameters.Weight;

/**
 * {@code y = x·W + b}, where nothing is learned.
 *
 * @param values the weights of the whole network
 * @param weight where W begins, {@code [in, out]}
 * @param bias where b begins
 * @param in columns of x
 * @param out columns of y
 * @param stride how long a row of W is, of which {@code out} columns are used
 */
@SuppressWarnings("ArrayRecordComponent") // one array for all
record Linear(float[] values, int weight, int bias, int in, int out, int stride) {
  private static final int BLOCK = 4;

  static Linear of(Parameters parameters, String name) {
    Weight weight = parameters.get(name + ".weight");
    int bias = parameters.get(name + ".bias").at();
    return new Linear(
        parameters.values(), weight.at(), bias, weight.rows(), weight.columns(), weight.columns());
  }

  /** So many rows are computed where some are asked for: they go through the processor by fours. */
  static int computed(int rows) {
    return (rows + BLOCK - 1) / BLOCK * BLOCK;
  }

  /** Only some columns of the result. */
  Linear columns(int from, int count) {
    return new Linear(values, weight + from, bias + from, in, count, stride);
  }

  /** For so many {@link #computed} rows of x, one after another. */
  void set(int rows, float[] x, int at, float[] y, int yAt) {
    int end = computed(rows);
    Kernel.multiply(
        end, out, in, values, bias, 0, x, at, in, 1, values, weight, stride, y, yAt, out);
  }

  /** The same, added to y. */
  void add(int rows, float[] x, int at, float[] y, int yAt) {
    int end = computed(rows);
    for (int row = 0; row < end; row++) {
      Kernel.add(out, 1, values, bias, y, yAt + row * out);
    }
    Kernel.multiply(end, out, in, x, at, in, 1, values, weight, stride, y, yAt, out);
  }
}
