package dev.manyhands.policy.network;

import dev.manyhands.policy.network.Parameters.Weight;
import dev.manyhands.policy.text.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Scratch memory for one observation at a time, and a gradient tape: each operation notes how its
 * gradient flows back. One observation after the other, without batches, for then nothing is padded
 * and all fits into the processor's cache. Used by one thread at a time.
 */
public final class Tape {
  private static final int[] NOTHING = {};

  private final List<Runnable> steps = new ArrayList<>();
  private final double dropout;
  private final SplittableRandom random;
  private Parameters parameters;
  float[] values = new float[1 << 18];
  float[] gradients = new float[0];

  /** Where the gradients of the weights are added up, or null where nothing is learned. */
  float @Nullable [] weightGradients;

  private int end;

  /**
   * Begins empty, for a network with these weights.
   *
   * @param dropout the share of phrases, and of the parts of phrases, that are not seen while
   *     something is learned
   * @param seed by which those are drawn
   */
  Tape(Parameters parameters, double dropout, long seed) {
    this.parameters = parameters;
    this.dropout = dropout;
    this.random = new SplittableRandom(seed);
  }

  /** Some rows of numbers, and as many gradients, on a tape. */
  record Matrix(int at, int rows, int columns) {
    int size() {
      return rows * columns;
    }

    /** A part of the rows, not a copy. */
    Matrix rows(int from, int count) {
      return new Matrix(at + from * columns, count, columns);
    }
  }

  /** Forgets everything. */
  void begin(Parameters parameters, float @Nullable [] weightGradients) {
    this.parameters = parameters;
    this.weightGradients = weightGradients;
    steps.clear();
    end = 0;
  }

  /** Goes back over all operations; the gradients of the last results must be set. */
  void back() {
    for (int i = steps.size() - 1; i >= 0; i--) {
      steps.get(i).run();
    }
  }

  Parameters parameters() {
    return parameters;
  }

  /** Weights by name: all of them. */
  float[] weights() {
    return parameters.values();
  }

  /** A matrix of zeros. */
  Matrix matrix(int rows, int columns) {
    Matrix matrix = new Matrix(end, rows, columns);
    end += Kernel.padded(rows * columns);
    if (end > values.length) {
      values = Arrays.copyOf(values, Math.max(end, 2 * values.length));
    }
    Arrays.fill(values, matrix.at(), end, 0);
    if (weightGradients != null) {
      if (gradients.length < values.length) {
        gradients = Arrays.copyOf(gradients, values.length);
      }
      Arrays.fill(gradients, matrix.at(), end, 0);
    }
    return matrix;
  }

  /** Notes how to go back over an operation. */
  void onBack(WeightStep step) {
    float[] sums = weightGradients;
    if (sums != null) {
      steps.add(() -> step.run(sums));
    }
  }

  /** The way back over one operation. */
  interface WeightStep {
    /** Adds to the gradients of what the operation read, and of its weights. */
    void run(float[] weightGradients);
  }

  /** {@code y = x·W + b}. */
  Matrix linear(String name, Matrix x) {
    Weight w = parameters.get(name + ".weight");
    Weight b = parameters.get(name + ".bias");
    Matrix y = matrix(x.rows(), w.columns());
    int in = w.rows();
    int out = w.columns();
    for (int row = 0; row < x.rows(); row++) {
      System.arraycopy(weights(), b.at(), values, y.at() + row * out, out);
    }
    Kernel.multiply(
        x.rows(), out, in, values, x.at(), in, 1, weights(), w.at(), out, values, y.at(), out);
    onBack(sums -> {
      Kernel.multiply(
          x.rows(),
          in,
          out,
          gradients,
          y.at(),
          out,
          1,
          parameters.transposed(),
          w.at(),
          in,
          gradients,
          x.at(),
          in);
      Kernel.multiply(
          in, out, x.rows(), values, x.at(), 1, in, gradients, y.at(), out, sums, w.at(), out);
      for (int row = 0; row < x.rows(); row++) {
        Kernel.add(out, 1, gradients, y.at() + row * out, sums, b.at());
      }
    });
    return y;
  }

  /** Each row moved to mean 0 and deviation 1, then scaled and shifted (Ba et al. 2016). */
  Matrix norm(String name, Matrix x) {
    Weight scale = parameters.get(name + ".scale");
    Weight shift = parameters.get(name + ".shift");
    int d = x.columns();
    Matrix y = matrix(x.rows(), d);
    float[] inverse = new float[x.rows()];
    float[] mean = new float[x.rows()];
    for (int row = 0; row < x.rows(); row++) {
      int from = x.at() + row * d;
      mean[row] = Kernel.sum(d, values, from) / d;
      float squares = Kernel.dot(d, values, from, values, from) / d - mean[row] * mean[row];
      inverse[row] = (float) (1 / Math.sqrt(Math.max(0, squares) + Kernel.EPSILON));
      for (int i = 0; i < d; i++) {
        values[y.at() + row * d + i] =
            (values[from + i] - mean[row]) * inverse[row] * weights()[scale.at() + i]
                + weights()[shift.at() + i];
      }
    }
    onBack(sums -> {
      float[] straight = new float[d];
      float[] normal = new float[d];
      for (int row = 0; row < x.rows(); row++) {
        int from = x.at() + row * d;
        int to = y.at() + row * d;
        for (int i = 0; i < d; i++) {
          float g = gradients[to + i];
          normal[i] = (values[from + i] - mean[row]) * inverse[row];
          straight[i] = g * weights()[scale.at() + i];
          sums[scale.at() + i] += g * normal[i];
          sums[shift.at() + i] += g;
        }
        float sum = Kernel.sum(d, straight, 0) / d;
        float along = Kernel.dot(d, straight, 0, normal, 0) / d;
        for (int i = 0; i < d; i++) {
          gradients[from + i] += inverse[row] * (straight[i] - sum - normal[i] * along);
        }
      }
    });
    return y;
  }

  /** See {@link Kernel#gelu}. */
  Matrix gelu(Matrix x) {
    Matrix y = matrix(x.rows(), x.columns());
    Kernel.gelu(Kernel.padded(x.size()), values, x.at(), y.at());
    onBack(
        _ -> Kernel.geluBack(Kernel.padded(x.size()), values, x.at(), gradients, x.at(), y.at()));
    return y;
  }

  /** {@code x + y}. */
  Matrix sum(Matrix x, Matrix y) {
    Matrix z = matrix(x.rows(), x.columns());
    int size = Kernel.padded(x.size());
    System.arraycopy(values, x.at(), values, z.at(), x.size());
    Kernel.add(size, 1, values, y.at(), values, z.at());
    onBack(_ -> {
      Kernel.add(size, 1, gradients, z.at(), gradients, x.at());
      Kernel.add(size, 1, gradients, z.at(), gradients, y.at());
    });
    return z;
  }

  /** {@code [x; y]}: the rows of both. */
  Matrix stack(Matrix x, Matrix y) {
    Matrix z = matrix(x.rows() + y.rows(), x.columns());
    System.arraycopy(values, x.at(), values, z.at(), x.size());
    System.arraycopy(values, y.at(), values, z.at() + x.size(), y.size());
    onBack(_ -> {
      addGradients(z.at(), x);
      addGradients(z.at() + x.size(), y);
    });
    return z;
  }

  /** Some rows, in any order. */
  Matrix gather(Matrix x, int[] rows) {
    int d = x.columns();
    Matrix y = matrix(rows.length, d);
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(values, x.at() + rows[i] * d, values, y.at() + i * d, d);
    }
    onBack(_ -> {
      for (int i = 0; i < rows.length; i++) {
        addGradients(y.at() + i * d, x.rows(rows[i], 1));
      }
    });
    return y;
  }

  private void addGradients(int from, Matrix to) {
    for (int i = 0; i < to.size(); i++) {
      gradients[to.at() + i] += gradients[from + i];
    }
  }

  /**
   * Phrases and numbers side by side: each phrase as the mean of its sub-words' rows in the table.
   *
   * @param phrases so many for each row, row by row
   * @param dense so many for each row, row by row
   */
  Matrix inputs(int rows, Phrase[] phrases, float[] dense) {
    Weight table = parameters.get("subwords");
    int d = table.columns();
    int each = rows == 0 ? 0 : phrases.length / rows;
    int numbers = rows == 0 ? 0 : dense.length / rows;
    Matrix x = matrix(rows, each * d + numbers);
    int[][] words = new int[phrases.length][];
    for (int row = 0; row < rows; row++) {
      int from = x.at() + row * x.columns();
      for (int p = 0; p < each; p++) {
        words[row * each + p] = kept(phrases[row * each + p].subwords());
        for (int word : words[row * each + p]) {
          int at = table.at() + Math.floorMod(word, table.rows()) * d;
          float share = 1f / words[row * each + p].length;
          Kernel.add(d, share, weights(), at, values, from + p * d);
        }
      }
      System.arraycopy(dense, row * numbers, values, from + each * d, numbers);
    }
    onBack(sums -> {
      for (int row = 0; row < rows; row++) {
        for (int p = 0; p < each; p++) {
          for (int word : words[row * each + p]) {
            int at = table.at() + Math.floorMod(word, table.rows()) * d;
            int from = x.at() + row * x.columns() + p * d;
            float share = 1f / words[row * each + p].length;
            Kernel.add(d, share, gradients, from, sums, at);
          }
        }
      }
    });
    return x;
  }

  /** The sub-words that are not left out: now and then a whole phrase, or a part of one. */
  private int[] kept(int[] subwords) {
    if (dropout == 0 || weightGradients == null) {
      return subwords;
    }
    return random.nextDouble() < dropout
        ? NOTHING
        : Arrays.stream(subwords).filter(_ -> random.nextDouble() >= dropout).toArray();
  }
}
