package dev.manyhands.policy.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import jdk.incubator.vector.FloatVector;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The fast loops against plain ones. */
class KernelTest {
  private static final int[] ROWS = {0, 1, 3, 4, 5, 8, 33};
  private static final int[] COLUMNS = {16, 32, 48, 64};
  private static final int[] DEPTHS = {0, 1, 7, 16, 33};
  private final Random random = new Random(1);

  @Test
  void multipliesAndAddsWithAnyStrides() {
    for (int m : ROWS) {
      for (int n : COLUMNS) {
        for (int k : DEPTHS) {
          for (boolean turned : new boolean[] {false, true}) {
            multiply(m, n, k, turned);
          }
        }
      }
    }
  }

  private void multiply(int m, int n, int k, boolean turned) {
    int aRow = turned ? 1 : k + 3;
    int aColumn = turned ? m + 2 : 1;
    float[] a = numbers(5 + (m + 3) * (k + 4));
    float[] b = numbers(3 + k * (n + 5));
    float[] c = numbers(7 + m * (n + 1));
    float[] start = numbers(2 + n);
    float[] started = new float[c.length];
    float[] expected = c.clone();
    float[] expectedStarted = new float[c.length];
    for (int row = 0; row < m; row++) {
      for (int column = 0; column < n; column++) {
        int at = 7 + row * (n + 1) + column;
        expectedStarted[at] = start[2 + column] - c[at];
        for (int i = 0; i < k; i++) {
          expected[at] += a[5 + row * aRow + i * aColumn] * b[3 + i * (n + 5) + column];
        }
        expectedStarted[at] += expected[at];
      }
    }
    Kernel.multiply(m, n, k, a, 5, aRow, aColumn, b, 3, n + 5, c, 7, n + 1);
    assertThat(c).as("%d, %d, %d", m, n, k).containsExactly(expected, Offset.offset(1e-4f));
    Kernel.multiply(m, n, k, start, 2, 0, a, 5, aRow, aColumn, b, 3, n + 5, started, 7, n + 1);
    assertThat(started).containsExactly(expectedStarted, Offset.offset(1e-4f));
  }

  /** Compiled or not, for a life lived again must be the same bit for bit. */
  @Test
  void addsInOneOrderHoweverOftenItHasRun() {
    float[] x = numbers(64);
    int lanes = FloatVector.SPECIES_PREFERRED.length();
    float[] sums = new float[lanes];
    for (int i = 0; i < x.length; i++) {
      sums[i % lanes] += x[i];
    }
    for (int on = lanes / 2; on > 0; on /= 2) {
      for (int i = 0; i < on; i++) {
        sums[i] += sums[i + on];
      }
    }
    for (int time = 0; time < 50_000; time++) {
      assertThat(Kernel.sum(x.length, x, 0)).isEqualTo(sums[0]);
    }
  }

  @Test
  void softmaxAddsUpToOneAndLeavesItsPaddingEmpty() {
    for (int length : new int[] {1, 15, 16, 17, 40}) {
      float[] x = numbers(Kernel.padded(length) + 2);
      double sum = 0;
      for (int i = 1; i <= length; i++) {
        sum += Math.exp(x[i]);
      }
      float[] before = x.clone();
      Kernel.softmax(x, 1, length);
      for (int i = 0; i < length; i++) {
        assertThat((double) x[1 + i]).isCloseTo(Math.exp(before[1 + i]) / sum, Offset.offset(1e-5));
      }
      for (int i = length; i < Kernel.padded(length); i++) {
        assertThat(x[1 + i]).isZero();
      }
      assertThat(x[0]).isEqualTo(before[0]);
      assertThat(x[x.length - 1]).isEqualTo(before[x.length - 1]);
    }
  }

  @Test
  void columnsAsPowersSumToOneWithTheirShares() {
    for (int rows : new int[] {1, 5, 33}) {
      int columns = 32;
      float[] x = numbers(3 + rows * columns);
      float[] before = x.clone();
      float[] shares = new float[2 + columns];
      Kernel.powers(rows, columns, x, 3, shares, 2);
      for (int column = 0; column < columns; column++) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
          sum += Math.exp(before[3 + row * columns + column]);
        }
        for (int row = 0; row < rows; row++) {
          int at = 3 + row * columns + column;
          double share = x[at] * shares[2 + column];
          assertThat(share).isCloseTo(Math.exp(before[at]) / sum, Offset.offset(1e-6));
        }
      }
    }
  }

  @Test
  void carriesWhatPairsAreWorthForAnyNumberOfHeads() {
    for (int heads = 1; heads <= 4; heads++) {
      float[] scores = numbers(heads * 50);
      float[] shares = numbers(heads * 3);
      float[] table = numbers(3 * heads * 16 + 1);
      float[] strengths = numbers(4);
      int[] ats = {9, 7, 40, 3};
      int[] rows = {9, 0, 2 * heads * 16, heads * 16};
      float[] y = numbers(heads * 16 + 1);
      float[] expected = y.clone();
      for (int h = 0; h < heads; h++) {
        for (int i = 0; i < 16; i++) {
          int at = 1 + h * 16 + i;
          for (int p = 1; p < 4; p++) {
            float score = scores[2 + h * 50 + ats[p]];
            expected[at] += strengths[p] * score * table[rows[p] + 1 + h * 16 + i];
          }
          expected[at] *= shares[1 + h * 2];
        }
      }
      Kernel.carry(
          heads, 16, 1, 4, ats, strengths, rows, scores, 2, 50, shares, 1, 2, table, 1, y, 1);
      assertThat(y).containsExactly(expected, Offset.offset(1e-4f));
    }
  }

  @Test
  void raisesToPowersOverTheWholeRange() {
    FloatVector zero = FloatVector.zero(FloatVector.SPECIES_PREFERRED);
    for (float x = -87; x <= 88; x += 0.0137f) {
      float e = Kernel.exp(zero.add(x)).lane(0);
      assertThat(e / Math.exp(x)).as("e^%s", x).isCloseTo(1, Offset.offset(1e-6));
    }
    assertThat(Kernel.exp(zero.add(Float.NEGATIVE_INFINITY)).lane(0)).isZero();
  }

  @Test
  void addsUpRowsOfATable() {
    float[] table = numbers(200);
    float[] y = numbers(60);
    float[] expected = y.clone();
    float[] factors = {9, 2, -3};
    int[] rows = {7, 48, 96};
    for (int i = 0; i < 48; i++) {
      expected[5 + i] += 2 * table[3 + 48 + i] - 3 * table[3 + 96 + i];
    }
    Kernel.gather(48, 2, factors, rows, 1, table, 3, true, y, 5);
    assertThat(y).containsExactly(expected, Offset.offset(1e-5f));
  }

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }
}
