package dev.manyhands.policy.network;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The few loops in which nearly all of the time goes, on the JDK's Vector API; what they compute is
 * said by plain loops in the tests. All arrays are row-major float32, and rows have strides.
 * Stateless.
 */
final class Kernel {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** Added to a variance, against a division by nothing. */
  static final float EPSILON = 1e-5f;

  /** Rows that one pass over {@code b} serves: their sums stay in registers. */
  private static final int BLOCK = 4;

  private static final float MOST = 88;
  private static final float LEAST = -87;
  private static final FloatVector LOG2_E = constant(1.442695f);

  /** Added to a small number, it leaves the nearest whole number in the lowest bits. */
  private static final FloatVector ROUND = constant(0x1.8p23f);

  /** The logarithm of 2 in two parts, the first of which has zeros at its end. */
  private static final FloatVector MINUS_LN2_HIGH = constant(-0x1.63p-1f);

  private static final FloatVector MINUS_LN2_LOW = constant(0x1.bd0106p-13f);
  private static final FloatVector ONE = constant(1);
  private static final FloatVector HALF = constant(1 / 2f);
  private static final FloatVector THIRD_TERM = constant(1 / 6f);
  private static final FloatVector FOURTH_TERM = constant(1 / 24f);
  private static final FloatVector FIFTH_TERM = constant(1 / 120f);
  private static final FloatVector SIXTH_TERM = constant(1 / 720f);

  private static final VectorShuffle<Float> EIGHT_ON = on(8);
  private static final VectorShuffle<Float> FOUR_ON = on(4);
  private static final VectorShuffle<Float> TWO_ON = on(2);
  private static final VectorShuffle<Float> ONE_ON = on(1);

  private Kernel() {}

  private static FloatVector constant(float value) {
    return FloatVector.broadcast(SPECIES, value);
  }

  /** The next multiple of 16, the most lanes that a processor has. */
  static int padded(int length) {
    return (length + 15) & -16;
  }

  /**
   * {@code C += A·B} with A {@code [m, k]} at {@code a[aAt + row·aRow + column·aColumn]}, so that a
   * transposed A costs no copy, B {@code [k, n]} and C {@code [m, n]}; n is a multiple of 16.
   */
  static void multiply(
      int m,
      int n,
      int k,
      float[] a,
      int aAt,
      int aRow,
      int aColumn,
      float[] b,
      int bAt,
      int bRow,
      float[] c,
      int cAt,
      int cRow) {
    multiply(m, n, k, c, cAt, cRow, a, aAt, aRow, aColumn, b, bAt, bRow, c, cAt, cRow);
  }

  /**
   * {@code C = S + A·B}, where rows of S have a stride of their own: 0 for a row that all share.
   */
  static void multiply(
      int m,
      int n,
      int k,
      float[] s,
      int sAt,
      int sRow,
      float[] a,
      int aAt,
      int aRow,
      int aColumn,
      float[] b,
      int bAt,
      int bRow,
      float[] c,
      int cAt,
      int cRow) {
    int column = 0;
    for (; column + 2 * LANES <= n; column += 2 * LANES) {
      int row = 0;
      for (; row + BLOCK <= m; row += BLOCK) {
        int to = cAt + row * cRow + column;
        int start = sAt + row * sRow + column;
        eight(
            k,
            s,
            start,
            sRow,
            a,
            aAt + row * aRow,
            aRow,
            aColumn,
            b,
            bAt + column,
            bRow,
            c,
            to,
            cRow);
      }
      for (; row < m; row++) {
        int to = cAt + row * cRow + column;
        int start = sAt + row * sRow + column;
        two(k, s, start, a, aAt + row * aRow, aColumn, b, bAt + column, bRow, c, to);
      }
    }
    for (; column + LANES <= n; column += LANES) {
      int row = 0;
      for (; row + BLOCK <= m; row += BLOCK) {
        int to = cAt + row * cRow + column;
        int start = sAt + row * sRow + column;
        four(
            k,
            s,
            start,
            sRow,
            a,
            aAt + row * aRow,
            aRow,
            aColumn,
            b,
            bAt + column,
            bRow,
            c,
            to,
            cRow);
      }
      for (; row < m; row++) {
        int to = cAt + row * cRow + column;
        int start = sAt + row * sRow + column;
        one(k, s, start, a, aAt + row * aRow, aColumn, b, bAt + column, bRow, c, to);
      }
    }
  }

  /** Four rows by two vectors. */
  private static void eight(
      int k,
      float[] s,
      int sAt,
      int sRow,
      float[] a,
      int aAt,
      int aRow,
      int aColumn,
      float[] b,
      int bAt,
      int bRow,
      float[] c,
      int at,
      int cRow) {
    int at1 = at + cRow;
    int at2 = at1 + cRow;
    int at3 = at2 + cRow;
    FloatVector c00 = FloatVector.fromArray(SPECIES, s, sAt);
    FloatVector c01 = FloatVector.fromArray(SPECIES, s, sAt + LANES);
    FloatVector c10 = FloatVector.fromArray(SPECIES, s, sAt + sRow);
    FloatVector c11 = FloatVector.fromArray(SPECIES, s, sAt + sRow + LANES);
    FloatVector c20 = FloatVector.fromArray(SPECIES, s, sAt + 2 * sRow);
    FloatVector c21 = FloatVector.fromArray(SPECIES, s, sAt + 2 * sRow + LANES);
    FloatVector c30 = FloatVector.fromArray(SPECIES, s, sAt + 3 * sRow);
    FloatVector c31 = FloatVector.fromArray(SPECIES, s, sAt + 3 * sRow + LANES);
    for (int i = 0; i < k; i++) {
      FloatVector b0 = FloatVector.fromArray(SPECIES, b, bAt);
      FloatVector b1 = FloatVector.fromArray(SPECIES, b, bAt + LANES);
      FloatVector x = FloatVector.broadcast(SPECIES, a[aAt]);
      c00 = x.fma(b0, c00);
      c01 = x.fma(b1, c01);
      x = FloatVector.broadcast(SPECIES, a[aAt + aRow]);
      c10 = x.fma(b0, c10);
      c11 = x.fma(b1, c11);
      x = FloatVector.broadcast(SPECIES, a[aAt + 2 * aRow]);
      c20 = x.fma(b0, c20);
      c21 = x.fma(b1, c21);
      x = FloatVector.broadcast(SPECIES, a[aAt + 3 * aRow]);
      c30 = x.fma(b0, c30);
      c31 = x.fma(b1, c31);
      aAt += aColumn;
      bAt += bRow;
    }
    c00.intoArray(c, at);
    c01.intoArray(c, at + LANES);
    c10.intoArray(c, at1);
    c11.intoArray(c, at1 + LANES);
    c20.intoArray(c, at2);
    c21.intoArray(c, at2 + LANES);
    c30.intoArray(c, at3);
    c31.intoArray(c, at3 + LANES);
  }

  /** Four rows by one vector. */
  private static void four(
      int k,
      float[] s,
      int sAt,
      int sRow,
      float[] a,
      int aAt,
      int aRow,
      int aColumn,
      float[] b,
      int bAt,
      int bRow,
      float[] c,
      int at,
      int cRow) {
    FloatVector c0 = FloatVector.fromArray(SPECIES, s, sAt);
    FloatVector c1 = FloatVector.fromArray(SPECIES, s, sAt + sRow);
    FloatVector c2 = FloatVector.fromArray(SPECIES, s, sAt + 2 * sRow);
    FloatVector c3 = FloatVector.fromArray(SPECIES, s, sAt + 3 * sRow);
    for (int i = 0; i < k; i++) {
      FloatVector y = FloatVector.fromArray(SPECIES, b, bAt);
      c0 = y.fma(FloatVector.broadcast(SPECIES, a[aAt]), c0);
      c1 = y.fma(FloatVector.broadcast(SPECIES, a[aAt + aRow]), c1);
      c2 = y.fma(FloatVector.broadcast(SPECIES, a[aAt + 2 * aRow]), c2);
      c3 = y.fma(FloatVector.broadcast(SPECIES, a[aAt + 3 * aRow]), c3);
      aAt += aColumn;
      bAt += bRow;
    }
    c0.intoArray(c, at);
    c1.intoArray(c, at + cRow);
    c2.intoArray(c, at + 2 * cRow);
    c3.intoArray(c, at + 3 * cRow);
  }

  /** One row by two vectors. */
  private static void two(
      int k,
      float[] s,
      int sAt,
      float[] a,
      int aAt,
      int aColumn,
      float[] b,
      int bAt,
      int bRow,
      float[] c,
      int at) {
    FloatVector c0 = FloatVector.fromArray(SPECIES, s, sAt);
    FloatVector c1 = FloatVector.fromArray(SPECIES, s, sAt + LANES);
    for (int i = 0; i < k; i++) {
      FloatVector x = FloatVector.broadcast(SPECIES, a[aAt]);
      c0 = x.fma(FloatVector.fromArray(SPECIES, b, bAt), c0);
      c1 = x.fma(FloatVector.fromArray(SPECIES, b, bAt + LANES), c1);
      aAt += aColumn;
      bAt += bRow;
    }
    c0.intoArray(c, at);
    c1.intoArray(c, at + LANES);
  }

  /** One row by one vector. */
  private static void one(
      int k,
      float[] s,
      int sAt,
      float[] a,
      int aAt,
      int aColumn,
      float[] b,
      int bAt,
      int bRow,
      float[] c,
      int at) {
    FloatVector sum = FloatVector.fromArray(SPECIES, s, sAt);
    for (int i = 0; i < k; i++) {
      FloatVector y = FloatVector.fromArray(SPECIES, b, bAt);
      sum = y.fma(FloatVector.broadcast(SPECIES, a[aAt]), sum);
      aAt += aColumn;
      bAt += bRow;
    }
    sum.intoArray(c, at);
  }

  /**
   * {@code y = Σ factor(i)·T(row(i))}, the sum of some rows of a table, over a length that is a
   * multiple of 16; rows are given by where they begin in the table.
   */
  static void gather(
      int length,
      int count,
      float[] factors,
      int[] rows,
      int from,
      float[] table,
      int tableAt,
      boolean adds,
      float[] y,
      int yAt) {
    int column = 0;
    for (; column + 2 * LANES <= length; column += 2 * LANES) {
      int to = yAt + column;
      int at = tableAt + column;
      FloatVector y0 = adds ? FloatVector.fromArray(SPECIES, y, to) : FloatVector.zero(SPECIES);
      FloatVector y1 =
          adds ? FloatVector.fromArray(SPECIES, y, to + LANES) : FloatVector.zero(SPECIES);
      for (int i = from; i < from + count; i++) {
        FloatVector factor = FloatVector.broadcast(SPECIES, factors[i]);
        y0 = factor.fma(FloatVector.fromArray(SPECIES, table, at + rows[i]), y0);
        y1 = factor.fma(FloatVector.fromArray(SPECIES, table, at + rows[i] + LANES), y1);
      }
      y0.intoArray(y, to);
      y1.intoArray(y, to + LANES);
    }
    for (; column < length; column += LANES) {
      int to = yAt + column;
      int at = tableAt + column;
      FloatVector sum = adds ? FloatVector.fromArray(SPECIES, y, to) : FloatVector.zero(SPECIES);
      for (int i = from; i < from + count; i++) {
        sum =
            FloatVector.fromArray(SPECIES, table, at + rows[i])
                .fma(FloatVector.broadcast(SPECIES, factors[i]), sum);
      }
      sum.intoArray(y, to);
    }
  }

  /** Copies {@code [rows, columns]} turned over: {@code to[column·toRow + row]}. */
  static void transpose(
      int rows, int columns, float[] from, int at, int row, float[] to, int toAt, int toRow) {
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        to[toAt + c * toRow + r] = from[at + r * row + c];
      }
    }
  }

  /** A softmax in place; the places from {@code length} to its padded length become 0. */
  static void softmax(float[] x, int at, int length) {
    int whole = length & -LANES;
    int end = padded(length);
    VectorMask<Float> rest = SPECIES.indexInRange(whole, length);
    FloatVector tail =
        whole == end
            ? FloatVector.zero(SPECIES)
            : FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY)
                .blend(FloatVector.fromArray(SPECIES, x, at + whole), rest);
    FloatVector most =
        whole == end ? FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY) : tail;
    for (int i = 0; i < whole; i += LANES) {
      most = most.max(FloatVector.fromArray(SPECIES, x, at + i));
    }
    float largest = most.reduceLanes(VectorOperators.MAX);
    FloatVector sums = FloatVector.zero(SPECIES);
    for (int i = 0; i < whole; i += LANES) {
      FloatVector e = exp(FloatVector.fromArray(SPECIES, x, at + i).sub(largest));
      e.intoArray(x, at + i);
      sums = sums.add(e);
    }
    if (whole < end) {
      tail = exp(tail.sub(largest));
      sums = sums.add(tail);
    }
    float scale = 1 / total(sums);
    for (int i = 0; i < whole; i += LANES) {
      FloatVector.fromArray(SPECIES, x, at + i).mul(scale).intoArray(x, at + i);
    }
    if (whole < end) {
      tail.mul(scale).intoArray(x, at + whole);
      for (int i = whole + LANES; i < end; i += LANES) {
        FloatVector.zero(SPECIES).intoArray(x, at + i);
      }
    }
  }

  /**
   * The columns of {@code [rows, columns]} as powers of e, each column's largest being 1, in place,
   * and for each column by what they are to be multiplied so that they sum to 1. Columns lie side
   * by side in a vector, so nothing is added across one; there are a multiple of 16 of them.
   */
  static void powers(int rows, int columns, float[] x, int at, float[] shares, int sharesAt) {
    int end = at + rows * columns;
    for (int column = 0; column < columns; column += LANES) {
      FloatVector most = FloatVector.fromArray(SPECIES, x, at + column);
      for (int i = at + column + columns; i < end; i += columns) {
        most = most.max(FloatVector.fromArray(SPECIES, x, i));
      }
      FloatVector sums = FloatVector.zero(SPECIES);
      for (int i = at + column; i < end; i += columns) {
        FloatVector e = exp(FloatVector.fromArray(SPECIES, x, i).sub(most));
        e.intoArray(x, i);
        sums = sums.add(e);
      }
      ONE.div(sums).intoArray(shares, sharesAt + column);
    }
  }

  /**
   * {@code y = share·(y + Σ strength(p)·score(at(p))·T(row(p)))} for the pairs p of one row and
   * each of its heads, {@code length} columns a head, a multiple of 16; rows of T and of the scores
   * are given by where they begin, and so is what another head has.
   */
  static void carry(
      int heads,
      int length,
      int from,
      int to,
      int[] ats,
      float[] strengths,
      int[] rows,
      float[] scores,
      int scoreAt,
      int head,
      float[] shares,
      int shareAt,
      int stride,
      float[] table,
      int tableAt,
      float[] y,
      int yAt) {
    for (int h = 0; h < heads; h += 2) {
      int two = Math.min(h + 1, heads - 1); // an odd one out is computed twice
      for (int i = 0; i < length; i += LANES) {
        int one = h * length + i;
        int other = two * length + i;
        FloatVector sum = FloatVector.fromArray(SPECIES, y, yAt + one);
        FloatVector sum2 = FloatVector.fromArray(SPECIES, y, yAt + other);
        for (int p = from; p < to; p++) {
          float factor = strengths[p] * scores[scoreAt + h * head + ats[p]];
          float factor2 = strengths[p] * scores[scoreAt + two * head + ats[p]];
          sum =
              FloatVector.fromArray(SPECIES, table, tableAt + one + rows[p])
                  .fma(FloatVector.broadcast(SPECIES, factor), sum);
          sum2 =
              FloatVector.fromArray(SPECIES, table, tableAt + other + rows[p])
                  .fma(FloatVector.broadcast(SPECIES, factor2), sum2);
        }
        sum.mul(shares[shareAt + h * stride]).intoArray(y, yAt + one);
        sum2.mul(shares[shareAt + two * stride]).intoArray(y, yAt + other);
      }
    }
  }

  /**
   * The gradient before a softmax from that after it, in place: {@code g = p·(g - Σ p·g)}, over a
   * padded length.
   */
  static void softmaxBack(float[] p, int at, float[] g, int gAt, int length) {
    int end = padded(length);
    FloatVector sums = FloatVector.zero(SPECIES);
    for (int i = 0; i < end; i += LANES) {
      sums =
          FloatVector.fromArray(SPECIES, p, at + i)
              .fma(FloatVector.fromArray(SPECIES, g, gAt + i), sums);
    }
    float mean = total(sums);
    for (int i = 0; i < end; i += LANES) {
      FloatVector.fromArray(SPECIES, g, gAt + i)
          .sub(mean)
          .mul(FloatVector.fromArray(SPECIES, p, at + i))
          .intoArray(g, gAt + i);
    }
  }

  /**
   * A row moved to mean 0 and deviation 1, then scaled and shifted, over a length that is a
   * multiple of 16.
   */
  static void norm(
      int length, float[] x, int at, float[] weights, int scale, int shift, float[] y, int yAt) {
    FloatVector sums = FloatVector.zero(SPECIES);
    FloatVector squares = FloatVector.zero(SPECIES);
    for (int i = 0; i < length; i += LANES) {
      FloatVector v = FloatVector.fromArray(SPECIES, x, at + i);
      sums = sums.add(v);
      squares = v.fma(v, squares);
    }
    float mean = total(sums) / length;
    float variance = total(squares) / length - mean * mean;
    float inverse = (float) (1 / Math.sqrt(Math.max(0, variance) + EPSILON));
    for (int i = 0; i < length; i += LANES) {
      FloatVector.fromArray(SPECIES, x, at + i)
          .sub(mean)
          .mul(inverse)
          .fma(
              FloatVector.fromArray(SPECIES, weights, scale + i),
              FloatVector.fromArray(SPECIES, weights, shift + i))
          .intoArray(y, yAt + i);
    }
  }

  /** {@code y += factor·x}, over a length that is a multiple of 16. */
  static void add(int length, float factor, float[] x, int at, float[] y, int yAt) {
    for (int i = 0; i < length; i += LANES) {
      FloatVector.fromArray(SPECIES, x, at + i)
          .fma(FloatVector.broadcast(SPECIES, factor), FloatVector.fromArray(SPECIES, y, yAt + i))
          .intoArray(y, yAt + i);
    }
  }

  /** {@code Σ x·y}, over a length that is a multiple of 16. */
  static float dot(int length, float[] x, int at, float[] y, int yAt) {
    FloatVector sums = FloatVector.zero(SPECIES);
    for (int i = 0; i < length; i += LANES) {
      sums =
          FloatVector.fromArray(SPECIES, x, at + i)
              .fma(FloatVector.fromArray(SPECIES, y, yAt + i), sums);
    }
    return total(sums);
  }

  /**
   * The sum of a vector's lanes, half by half. {@code reduceLanes} adds them in whatever order, and
   * in another one once it is compiled: a decision would not always be the same bit for bit.
   */
  private static float total(FloatVector x) {
    FloatVector sum = x;
    if (LANES > 8) {
      sum = sum.add(sum.rearrange(EIGHT_ON));
    }
    if (LANES > 4) {
      sum = sum.add(sum.rearrange(FOUR_ON));
    }
    if (LANES > 2) {
      sum = sum.add(sum.rearrange(TWO_ON));
    }
    return sum.add(sum.rearrange(ONE_ON)).lane(0);
  }

  private static VectorShuffle<Float> on(int lanes) {
    return VectorShuffle.fromOp(SPECIES, lane -> (lane + lanes) % LANES);
  }

  /** {@code Σ x}, over a length that is a multiple of 16. */
  static float sum(int length, float[] x, int at) {
    FloatVector sums = FloatVector.zero(SPECIES);
    for (int i = 0; i < length; i += LANES) {
      sums = sums.add(FloatVector.fromArray(SPECIES, x, at + i));
    }
    return total(sums);
  }

  /** {@code y = x·σ(1.702·x)}, GELU as Hendrycks and Gimpel (2016) approximate it. */
  static void gelu(int length, float[] x, int at, int yAt) {
    for (int i = 0; i < length; i += LANES) {
      FloatVector v = FloatVector.fromArray(SPECIES, x, at + i);
      v.mul(sigmoid(v)).intoArray(x, yAt + i);
    }
  }

  /** The gradient through {@link #gelu}: {@code gx += gy·(s + 1.702·x·s·(1-s))}. */
  static void geluBack(int length, float[] x, int at, float[] g, int gAt, int gyAt) {
    for (int i = 0; i < length; i += LANES) {
      FloatVector v = FloatVector.fromArray(SPECIES, x, at + i);
      FloatVector s = sigmoid(v);
      FloatVector slope = v.mul(1.702f).mul(s).mul(s.neg().add(1)).add(s);
      FloatVector.fromArray(SPECIES, g, gyAt + i)
          .fma(slope, FloatVector.fromArray(SPECIES, g, gAt + i))
          .intoArray(g, gAt + i);
    }
  }

  private static FloatVector sigmoid(FloatVector x) {
    FloatVector e = exp(x.mul(-1.702f).min(MOST));
    return FloatVector.broadcast(SPECIES, 1).div(e.add(1));
  }

  /**
   * {@code e^x} to a relative error of 3e-7 for x of at most {@link #MOST}, and 0 where that is
   * hardly more: {@code 2^n · e^r}, where r lies within ±ln 2 / 2 and e^r is its Taylor polynomial.
   */
  static FloatVector exp(FloatVector x) {
    FloatVector shifted = x.max(LEAST).fma(LOG2_E, ROUND);
    FloatVector n = shifted.sub(ROUND);
    FloatVector r = n.fma(MINUS_LN2_HIGH, x.max(LEAST));
    r = n.fma(MINUS_LN2_LOW, r);
    FloatVector e = r.fma(SIXTH_TERM, FIFTH_TERM);
    e = e.fma(r, FOURTH_TERM);
    e = e.fma(r, THIRD_TERM);
    e = e.fma(r, HALF);
    e = e.fma(r, ONE);
    e = e.fma(r, ONE);
    // The lowest bits of the shifted number are n; the exponent of a float begins at bit 23.
    IntVector exponent = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23);
    FloatVector power = e.reinterpretAsInts().add(exponent).reinterpretAsFloats();
    return power.blend(0, x.compare(VectorOperators.LT, LEAST));
  }
}
