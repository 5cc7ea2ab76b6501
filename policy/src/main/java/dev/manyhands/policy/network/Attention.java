package dev.manyhands.policy.network;

import dev.manyhands.policy.feature.Pairs;
import dev.manyhands.policy.network.Parameters.Weight;
import dev.manyhands.policy.network.Tape.Matrix;

/**
 * Attention between all places and all items at once (Vaswani et al. 2017), with relations (Shaw et
 * al. 2018): what a pair has in common weighs on the attention, as much as the one who looks cares
 * for it, and is carried along with the value. Relations are few, so they are held as a list.
 *
 * <p>For a row n and a column m of a head, with q, k, v the thirds of a row of the input, and the
 * kinds r of relation of strength s between both:
 *
 * <pre>
 * weight(n, m) = softmax over m of (q(n)·k(m)/√d + Σ s·(bias(r) + q(n)·key(r)))
 * out(n) = Σ over m of weight(n, m)·(v(m) + Σ s·value(r))
 * </pre>
 *
 * Rows that are elements have other weights for their kinds than rows that are items.
 */
final class Attention {
  static final String[] SIDES = {".fromElement", ".fromItem"};

  private final Tape tape;
  private final int heads;
  private final int tokens;
  private final int[] sideRows;
  private final int width;
  private final int size;
  private final int stride;
  private final float scale;
  private final Pairs pairs;
  private final Matrix in;
  private final Matrix out;

  /** The attention's weights: {@code [H, N, stride]}. */
  private final Matrix weights;

  /** By head, row and kind: how strongly the kind is met {@code [H, N, KINDS]}. */
  private final Matrix met;

  private Attention(Tape tape, int heads, int places, Pairs pairs, Matrix in) {
    this.tape = tape;
    this.heads = heads;
    this.tokens = in.rows();
    this.sideRows = new int[] {places, tokens - places};
    this.width = in.columns() / 3;
    this.size = width / heads;
    this.stride = Kernel.padded(tokens);
    this.scale = (float) (1 / Math.sqrt(size));
    this.pairs = pairs;
    this.in = in;
    this.out = tape.matrix(tokens, width);
    this.weights = tape.matrix(heads * tokens, stride);
    this.met = tape.matrix(heads * tokens, Pairs.KINDS);
  }

  /**
   * From queries, keys and values {@code [N, 3D]}, elements first, to {@code [N, D]}.
   *
   * @param places how many of the rows are elements
   */
  static Matrix of(Tape tape, String name, int heads, int places, Pairs pairs, Matrix in) {
    Attention attention = new Attention(tape, heads, places, pairs, in);
    attention.forward(name);
    tape.onBack(sums -> attention.back(name, sums));
    return attention.out;
  }

  private void forward(String name) {
    float[] turned = new float[size * stride];
    Matrix asked = tape.matrix(heads * tokens, Pairs.KINDS);
    float[] x = tape.values;
    for (int h = 0; h < heads; h++) {
      int keys = in.at() + width + h * size;
      Kernel.transpose(tokens, size, x, keys, 3 * width, turned, 0, stride);
      int scores = weights.at() + h * tokens * stride;
      int query = in.at() + h * size;
      Kernel.multiply(
          tokens, stride, size, x, query, 3 * width, 1, turned, 0, stride, x, scores, stride);
      ask(name, h, asked);
    }
    for (int i = 0; i < weights.size(); i++) {
      x[weights.at() + i] *= scale;
    }
    for (int p = 0; p < pairs.size(); p++) {
      float strength = pairs.strength(p);
      int score = weights.at() + pairs.row(p) * stride + pairs.column(p);
      int kind = asked.at() + pairs.row(p) * Pairs.KINDS + pairs.kind(p);
      for (int h = 0; h < heads; h++) {
        x[score + h * tokens * stride] += strength * x[kind + h * tokens * Pairs.KINDS];
      }
    }
    for (int row = 0; row < heads * tokens; row++) {
      Kernel.softmax(x, weights.at() + row * stride, tokens);
    }
    for (int p = 0; p < pairs.size(); p++) {
      float strength = pairs.strength(p);
      int weight = weights.at() + pairs.row(p) * stride + pairs.column(p);
      int kind = met.at() + pairs.row(p) * Pairs.KINDS + pairs.kind(p);
      for (int h = 0; h < heads; h++) {
        x[kind + h * tokens * Pairs.KINDS] += strength * x[weight + h * tokens * stride];
      }
    }
    for (int h = 0; h < heads; h++) {
      int from = weights.at() + h * tokens * stride;
      int value = in.at() + 2 * width + h * size;
      int to = out.at() + h * size;
      Kernel.multiply(tokens, size, tokens, x, from, stride, 1, x, value, 3 * width, x, to, width);
      carry(name, h);
    }
  }

  /** How much each row cares for each kind. */
  private void ask(String name, int h, Matrix asked) {
    float[] x = tape.values;
    int first = 0;
    for (int side = 0; side < SIDES.length; side++) {
      Weight key = tape.parameters().get(name + SIDES[side] + ".key");
      Weight bias = tape.parameters().get(name + SIDES[side] + ".bias");
      int at = asked.at() + (h * tokens + first) * Pairs.KINDS;
      for (int row = 0; row < sideRows[side]; row++) {
        System.arraycopy(
            tape.weights(), bias.at() + h * Pairs.KINDS, x, at + row * Pairs.KINDS, Pairs.KINDS);
      }
      Kernel.multiply(
          sideRows[side],
          Pairs.KINDS,
          size,
          x,
          in.at() + first * 3 * width + h * size,
          3 * width,
          1,
          tape.weights(),
          key.at() + h * size * Pairs.KINDS,
          Pairs.KINDS,
          x,
          at,
          Pairs.KINDS);
      first += sideRows[side];
    }
  }

  /** Adds what the kinds that a row has met are worth. */
  private void carry(String name, int h) {
    float[] x = tape.values;
    int first = 0;
    for (int side = 0; side < SIDES.length; side++) {
      Weight value = tape.parameters().get(name + SIDES[side] + ".value");
      Kernel.multiply(
          sideRows[side],
          size,
          Pairs.KINDS,
          x,
          met.at() + (h * tokens + first) * Pairs.KINDS,
          Pairs.KINDS,
          1,
          tape.weights(),
          value.at() + h * size,
          width,
          x,
          out.at() + first * width + h * size,
          width);
      first += sideRows[side];
    }
  }

  private void back(String name, float[] sums) {
    float[] x = tape.values;
    float[] g = tape.gradients;
    float[] turned = new float[size * stride];
    for (int h = 0; h < heads; h++) {
      int value = in.at() + 2 * width + h * size;
      int weight = weights.at() + h * tokens * stride;
      int to = out.at() + h * size;
      Kernel.transpose(tokens, size, x, value, 3 * width, turned, 0, stride);
      Kernel.multiply(tokens, stride, size, g, to, width, 1, turned, 0, stride, g, weight, stride);
      Kernel.multiply(
          tokens, size, tokens, x, weight, 1, stride, g, to, width, g, value, 3 * width);
      carryBack(name, h, sums);
    }
    for (int p = 0; p < pairs.size(); p++) {
      float strength = pairs.strength(p);
      int weight = weights.at() + pairs.row(p) * stride + pairs.column(p);
      int kind = met.at() + pairs.row(p) * Pairs.KINDS + pairs.kind(p);
      for (int h = 0; h < heads; h++) {
        g[weight + h * tokens * stride] += strength * g[kind + h * tokens * Pairs.KINDS];
      }
    }
    for (int row = 0; row < heads * tokens; row++) {
      int at = weights.at() + row * stride;
      Kernel.softmaxBack(x, at, g, at, tokens);
    }
    float[] asked = new float[heads * tokens * Pairs.KINDS];
    for (int p = 0; p < pairs.size(); p++) {
      float strength = pairs.strength(p);
      int score = weights.at() + pairs.row(p) * stride + pairs.column(p);
      int kind = pairs.row(p) * Pairs.KINDS + pairs.kind(p);
      for (int h = 0; h < heads; h++) {
        asked[kind + h * tokens * Pairs.KINDS] += strength * g[score + h * tokens * stride];
      }
    }
    for (int i = 0; i < weights.size(); i++) {
      g[weights.at() + i] *= scale;
    }
    for (int h = 0; h < heads; h++) {
      int query = in.at() + h * size;
      int key = in.at() + width + h * size;
      int score = weights.at() + h * tokens * stride;
      Kernel.multiply(
          tokens, size, tokens, g, score, stride, 1, x, key, 3 * width, g, query, 3 * width);
      Kernel.multiply(
          tokens, size, tokens, g, score, 1, stride, x, query, 3 * width, g, key, 3 * width);
      askBack(name, h, asked, sums);
    }
  }

  private void carryBack(String name, int h, float[] sums) {
    float[] x = tape.values;
    float[] g = tape.gradients;
    int first = 0;
    for (int side = 0; side < SIDES.length; side++) {
      Weight value = tape.parameters().get(name + SIDES[side] + ".value");
      int kinds = met.at() + (h * tokens + first) * Pairs.KINDS;
      int to = out.at() + first * width + h * size;
      Kernel.multiply(
          sideRows[side],
          Pairs.KINDS,
          size,
          g,
          to,
          width,
          1,
          tape.parameters().transposed(),
          value.at() + h * size * Pairs.KINDS,
          Pairs.KINDS,
          g,
          kinds,
          Pairs.KINDS);
      Kernel.multiply(
          Pairs.KINDS,
          size,
          sideRows[side],
          x,
          kinds,
          1,
          Pairs.KINDS,
          g,
          to,
          width,
          sums,
          value.at() + h * size,
          width);
      first += sideRows[side];
    }
  }

  private void askBack(String name, int h, float[] asked, float[] sums) {
    float[] x = tape.values;
    float[] g = tape.gradients;
    int first = 0;
    for (int side = 0; side < SIDES.length; side++) {
      Weight key = tape.parameters().get(name + SIDES[side] + ".key");
      Weight bias = tape.parameters().get(name + SIDES[side] + ".bias");
      int query = in.at() + first * 3 * width + h * size;
      int at = (h * tokens + first) * Pairs.KINDS;
      for (int row = 0; row < sideRows[side]; row++) {
        Kernel.add(
            Pairs.KINDS, 1, asked, at + row * Pairs.KINDS, sums, bias.at() + h * Pairs.KINDS);
      }
      Kernel.multiply(
          sideRows[side],
          size,
          Pairs.KINDS,
          asked,
          at,
          Pairs.KINDS,
          1,
          tape.parameters().transposed(),
          key.at() + h * size,
          width,
          g,
          query,
          3 * width);
      Kernel.multiply(
          size,
          Pairs.KINDS,
          sideRows[side],
          x,
          query,
          1,
          3 * width,
          asked,
          at,
          Pairs.KINDS,
          sums,
          key.at() + h * size * Pairs.KINDS,
          Pairs.KINDS);
      first += sideRows[side];
    }
  }
}
