package dev.manyhands.policy.network;

import dev.manyhands.policy.feature.Pairs;
import dev.manyhands.policy.network.Parameters.Weight;
import java.util.Arrays;

/**
 * The rounds of attention of a {@link Network}, as {@link Attention} says what they compute, where
 * nothing is learned. Used by one thread.
 */
final class Encoder {
  /** As many kinds as a vector has lanes. */
  private static final int KINDS_BESIDE = 16;

  private final Parameters parameters;
  private final int d;
  private final int heads;
  private final int size;
  private final Layer[] layers;
  private final Norm last;

  private float[] x = {};
  private float[] normal = {};
  private float[] asked = {};
  private float[] cares = {};

  /** Turned over, for those who ask lie side by side in a vector. */
  private float[] questions = {};

  /** By head, who is looked at, and who looks. */
  private float[] scores = {};

  /** By head and who looks: by what its scores are to be multiplied so that they sum to 1. */
  private float[] shares = {};

  private float[] seen = {};
  private float[] hidden = {};

  /** The pairs by row: where each row's begin and their columns do, their kinds and strengths. */
  private int[] starts = {};

  private int[] columns = {};
  private int[] kinds = {};
  private float[] strengths = {};

  /** By pair: where what its kind is worth stands. */
  private int[] worths = {};

  /** By side of a relation: a bit for each vector of kinds that are met. */
  private final int[] met = new int[Attention.SIDES.length];

  Encoder(Size size, Parameters parameters) {
    this.parameters = parameters;
    this.d = size.width();
    this.heads = size.heads();
    this.size = d / heads;
    this.layers = new Layer[size.layers()];
    Arrays.setAll(layers, i -> new Layer(parameters, "layer" + i));
    this.last = Norm.of(parameters, "last");
  }

  /** Where the weights of one round lie. */
  private static final class Layer {
    final Norm before;
    final Linear asked;
    final int[] bias = new int[Attention.SIDES.length];
    final int[] key = new int[Attention.SIDES.length];
    final int[] value = new int[Attention.SIDES.length];
    final Linear seen;
    final Norm between;
    final Linear hidden;
    final Linear out;

    Layer(Parameters parameters, String name) {
      before = Norm.of(parameters, name + ".before");
      asked = Linear.of(parameters, name + ".asked");
      for (int side = 0; side < Attention.SIDES.length; side++) {
        String relation = name + ".relation" + Attention.SIDES[side];
        bias[side] = parameters.get(relation + ".bias").at();
        key[side] = parameters.get(relation + ".key").at();
        value[side] = parameters.get(relation + ".value").at();
      }
      seen = Linear.of(parameters, name + ".seen");
      between = Norm.of(parameters, name + ".between");
      hidden = Linear.of(parameters, name + ".hidden");
      out = Linear.of(parameters, name + ".out");
    }
  }

  /** Each row moved to mean 0 and deviation 1, then scaled and shifted. */
  @SuppressWarnings("ArrayRecordComponent") // the weights of the whole network
  private record Norm(float[] values, int scale, int shift) {
    static Norm of(Parameters parameters, String name) {
      Weight scale = parameters.get(name + ".scale");
      return new Norm(parameters.values(), scale.at(), parameters.get(name + ".shift").at());
    }

    void apply(int rows, int d, float[] x, float[] y) {
      for (int row = 0; row < rows; row++) {
        Kernel.norm(d, x, row * d, values, scale, shift, y, row * d);
      }
    }
  }

  /** Room for the rows of the next observation, to be filled in. */
  float[] begin(int tokens) {
    int rows = Linear.computed(tokens) + 4;
    int stride = Kernel.padded(tokens);
    if (x.length < rows * d) {
      int most = Math.max(rows, 64);
      x = new float[most * d];
      normal = new float[most * d];
      asked = new float[most * 3 * d];
      cares = new float[most * heads * Pairs.KINDS];
      seen = new float[most * d];
      hidden = new float[most * 2 * d];
    }
    if (scores.length < heads * rows * stride) {
      scores = new float[heads * rows * stride];
      questions = new float[d * stride];
      shares = new float[heads * stride];
    }
    return x;
  }

  /**
   * The rows after all rounds.
   *
   * @param tokens how many there are
   * @param places how many of them, at the beginning, are elements
   */
  float[] encode(int tokens, int places, Pairs pairs) {
    unpack(pairs, tokens, places);
    for (Layer layer : layers) {
      layer.before.apply(tokens, d, x, normal);
      layer.asked.set(tokens, normal, 0, asked, 0);
      attend(layer, tokens, places);
      layer.seen.add(tokens, seen, 0, x, 0);
      layer.between.apply(tokens, d, x, normal);
      layer.hidden.set(tokens, normal, 0, hidden, 0);
      Kernel.gelu(Kernel.padded(tokens * 2 * d), hidden, 0, 0);
      layer.out.add(tokens, hidden, 0, x, 0);
    }
    last.apply(tokens, d, x, normal);
    return normal;
  }

  /** Sorts the pairs by row. */
  private void unpack(Pairs pairs, int tokens, int places) {
    int count = pairs.size();
    if (columns.length < count) {
      columns = new int[2 * count];
      kinds = new int[2 * count];
      strengths = new float[2 * count];
      worths = new int[2 * count];
    }
    if (starts.length < tokens + 2) {
      starts = new int[tokens + 64];
    }
    Arrays.fill(starts, 0, tokens + 2, 0);
    for (int p = 0; p < count; p++) {
      starts[pairs.row(p) + 2]++;
    }
    for (int row = 2; row < tokens + 2; row++) {
      starts[row] += starts[row - 1];
    }
    int stride = Kernel.padded(tokens);
    Arrays.fill(met, 0);
    for (int p = 0; p < count; p++) {
      met[pairs.row(p) < places ? 0 : 1] |= 1 << (pairs.kind(p) / KINDS_BESIDE);
      int to = starts[pairs.row(p) + 1]++;
      columns[to] = pairs.column(p) * stride;
      kinds[to] = pairs.kind(p);
      strengths[to] = pairs.strength(p);
      worths[to] = pairs.kind(p) * d;
    }
  }

  private void attend(Layer layer, int tokens, int places) {
    int stride = Kernel.padded(tokens);
    int rows = Linear.computed(tokens);
    int head = rows * stride;
    care(layer, tokens, places);
    Arrays.fill(scores, 0, heads * head, 0);
    for (int row = 0; row < tokens; row++) {
      for (int h = 0; h < heads; h++) {
        int score = h * head + row;
        int care = (row * heads + h) * Pairs.KINDS;
        for (int p = starts[row]; p < starts[row + 1]; p++) {
          scores[score + columns[p]] += strengths[p] * cares[care + kinds[p]];
        }
      }
    }
    turnQuestions(tokens, stride);
    Arrays.fill(seen, 0, rows * d, 0);
    for (int h = 0; h < heads; h++) {
      int from = h * head;
      int ask = h * size * stride;
      int key = d + h * size;
      int value = 2 * d + h * size;
      Kernel.multiply(
          rows, stride, size, asked, key, 3 * d, 1, questions, ask, stride, scores, from, stride);
      Kernel.powers(tokens, stride, scores, from, shares, h * stride);
      Kernel.multiply(
          rows, size, tokens, scores, from, 1, stride, asked, value, 3 * d, seen, h * size, d);
    }
    carry(layer, tokens, places, stride, head);
  }

  /**
   * How much each row cares for each kind of relation, {@code [N, H, KINDS]}; only for kinds that
   * are met, and those beside them.
   */
  private void care(Layer layer, int tokens, int places) {
    int row = heads * Pairs.KINDS;
    float[] values = parameters.values();
    for (int side = 0; side < Attention.SIDES.length; side++) {
      int from = side == 0 ? 0 : places;
      int count = Linear.computed(side == 0 ? places : tokens - places);
      for (int kind = 0; kind < Pairs.KINDS; kind += KINDS_BESIDE) {
        int length = 0;
        while (kind + length < Pairs.KINDS && isMet(side, kind + length)) {
          length += KINDS_BESIDE;
        }
        for (int h = 0; length > 0 && h < heads; h++) {
          int bias = layer.bias[side] + h * Pairs.KINDS + kind;
          int key = layer.key[side] + h * size * Pairs.KINDS + kind;
          int ask = from * 3 * d + h * size;
          int to = from * row + h * Pairs.KINDS + kind;
          Kernel.multiply(
              count,
              length,
              size,
              values,
              bias,
              0,
              asked,
              ask,
              3 * d,
              1,
              values,
              key,
              Pairs.KINDS,
              cares,
              to,
              row);
        }
        kind += length;
      }
    }
  }

  private boolean isMet(int side, int kind) {
    return (met[side] & (1 << (kind / KINDS_BESIDE))) != 0;
  }

  private void turnQuestions(int tokens, int stride) {
    float scale = (float) (1 / Math.sqrt(size));
    for (int n = 0; n < tokens; n++) {
      int from = n * 3 * d;
      for (int c = 0; c < d; c++) {
        questions[c * stride + n] = scale * asked[from + c];
      }
    }
    for (int c = 0; c < d; c++) {
      Arrays.fill(questions, c * stride + tokens, (c + 1) * stride, 0);
    }
  }

  /** Adds what the relations that a row has are worth, and makes its scores sum to 1. */
  private void carry(Layer layer, int tokens, int places, int stride, int head) {
    float[] values = parameters.values();
    for (int row = 0; row < tokens; row++) {
      int value = layer.value[row < places ? 0 : 1];
      Kernel.carry(
          heads,
          size,
          starts[row],
          starts[row + 1],
          columns,
          strengths,
          worths,
          scores,
          row,
          head,
          shares,
          row,
          stride,
          values,
          value,
          seen,
          row * d);
    }
  }
}
