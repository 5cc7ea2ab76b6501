package dev.manyhands.policy.feature;

import java.util.Arrays;

/**
 * What pairs of places and items have in common: a list of single relations, for nearly all pairs
 * have none. Rows and columns count the places first, then the items. Immutable.
 */
public final class Pairs {
  /**
   * So many kinds of relation there can be for a row; elements and items have their own. A multiple
   * of the processor's vectors; none is free.
   */
  public static final int KINDS = 64;

  private static final float STEPS = 255;

  private final int[] packed;

  private Pairs(int[] packed) {
    this.packed = packed;
  }

  /** How many relations there are. */
  public int size() {
    return packed.length;
  }

  /** Who looks. */
  public int row(int pair) {
    return packed[pair] >>> 24;
  }

  /** Who is looked at. */
  public int column(int pair) {
    return packed[pair] >>> 16 & 0xff;
  }

  /** What they have in common, below {@link #KINDS}. */
  public int kind(int pair) {
    return packed[pair] >>> 8 & 0xff;
  }

  /** How much, above 0 and at most 1, in steps of 1/255. */
  public float strength(int pair) {
    return (packed[pair] & 0xff) / STEPS;
  }

  /** Collects relations. */
  static final class Builder {
    private int[] packed = new int[1024];
    private int size;

    void add(int row, int column, int kind, float strength) {
      if (strength <= 0) {
        return;
      }
      int steps = Math.min(255, Math.round(strength * STEPS));
      if (steps == 0) {
        return;
      }
      if (size == packed.length) {
        packed = Arrays.copyOf(packed, 2 * size);
      }
      packed[size++] = row << 24 | column << 16 | kind << 8 | steps;
    }

    /** The same both ways. */
    void addBoth(int one, int other, int kind, float strength) {
      add(one, other, kind, strength);
      add(other, one, kind, strength);
    }

    Pairs build() {
      return new Pairs(Arrays.copyOf(packed, size));
    }
  }
}
