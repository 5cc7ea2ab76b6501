package dev.manyhands.fleet;

import java.util.Arrays;
import java.util.BitSet;

/** Which families each human of a cohort has solved: a bit for each, some bytes a human. */
final class Skills {
  private int size;
  private int words;
  private long[] bits = {};

  Skills(int size) {
    this.size = size;
  }

  void grow(int to) {
    size = to;
    bits = Arrays.copyOf(bits, size * words);
  }

  void add(int place, int family) {
    reach(family / Long.SIZE + 1);
    bits[place * words + family / Long.SIZE] |= 1L << family;
  }

  /**
   * The families of one human, as {@link BitSet#valueOf(long[])} takes them, without zeros behind.
   */
  long[] of(int place) {
    int from = place * words;
    int to = from + words;
    while (to > from && bits[to - 1] == 0) {
      to--;
    }
    return Arrays.copyOfRange(bits, from, to);
  }

  void put(int place, long[] families) {
    reach(families.length);
    Arrays.fill(bits, place * words, (place + 1) * words, 0);
    System.arraycopy(families, 0, bits, place * words, families.length);
  }

  private void reach(int wanted) {
    if (wanted <= words) {
      return;
    }
    long[] wider = new long[size * wanted];
    for (int place = 0; place < size; place++) {
      System.arraycopy(bits, place * words, wider, place * wanted, words);
    }
    bits = wider;
    words = wanted;
  }
}
