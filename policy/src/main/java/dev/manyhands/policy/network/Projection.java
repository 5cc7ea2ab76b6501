package dev.manyhands.policy.network;

import dev.manyhands.policy.network.Parameters.Weight;
import dev.manyhands.policy.text.Phrase;
import java.util.Arrays;

/**
 * A network's first layer for one kind of row, where nothing is learned: some phrases and some
 * numbers in, D numbers out. The layer is linear, so the sub-words' table is multiplied with it
 * once for all observations; then a row is the sum of a few rows of one table. Used by one thread.
 */
final class Projection {
  private final Parameters parameters;
  private final Weight subwords;
  private final Linear layer;
  private final int d;
  private final int slots;

  /** The sub-words for each slot of a phrase, then the numbers, then the bias. */
  private final float[] table;

  private final int numbersAt;
  private int[] rows = new int[256];
  private float[] factors = new float[256];
  private int count;

  /**
   * The layer of a name.
   *
   * @param slots how many phrases a row has
   */
  Projection(Parameters parameters, String name, int slots) {
    this.parameters = parameters;
    this.subwords = parameters.get("subwords");
    this.layer = Linear.of(parameters, name);
    this.d = layer.out();
    this.slots = slots;
    this.numbersAt = slots * subwords.size();
    this.table = new float[numbersAt + (layer.in() - slots * d + 1) * d];
  }

  /** To be called when the weights have changed. */
  void update() {
    float[] values = parameters.values();
    Arrays.fill(table, 0);
    for (int slot = 0; slot < slots; slot++) {
      int words = subwords.rows();
      int part = layer.weight() + slot * d * d;
      int to = slot * subwords.size();
      Kernel.multiply(words, d, d, values, subwords.at(), d, 1, values, part, d, table, to, d);
    }
    int numbers = (layer.in() - slots * d) * d;
    System.arraycopy(values, layer.weight() + slots * d * d, table, numbersAt, numbers);
    System.arraycopy(values, layer.bias(), table, numbersAt + numbers, d);
  }

  /** Begins a row. */
  void begin() {
    count = 0;
    add(table.length - d, 1);
  }

  /** Adds a phrase. */
  void add(int slot, Phrase phrase) {
    int[] words = phrase.subwords();
    float share = 1f / words.length;
    int from = slot * subwords.size();
    for (int word : words) {
      add(from + Math.floorMod(word, subwords.rows()) * d, share);
    }
  }

  /** Adds numbers; those that are zero cost nothing. */
  void add(float[] numbers, int from, int length) {
    for (int i = 0; i < length; i++) {
      float number = numbers[from + i];
      if (number != 0) {
        add(numbersAt + i * d, number);
      }
    }
  }

  private void add(int row, float factor) {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, 2 * count);
      factors = Arrays.copyOf(factors, 2 * count);
    }
    rows[count] = row;
    factors[count++] = factor;
  }

  /** Ends a row: sets it, or adds it to what is there. */
  void end(boolean adds, float[] y, int at) {
    Kernel.gather(d, count, factors, rows, 0, table, 0, adds, y, at);
  }
}
