package dev.manyhands.policy.network;

/**
 * How large a network is.
 *
 * @param width numbers a place, 16 times a number that the heads divide
 * @param layers rounds of attention
 * @param heads attention heads
 * @param vocabulary rows of the table that hashed sub-words share
 */
public record Size(int width, int layers, int heads, int vocabulary) {
  public Size {
    if (width <= 0 || layers <= 0 || heads <= 0 || vocabulary <= 0 || width % (16 * heads) != 0) {
      throw new IllegalArgumentException(
          "The width (%d), layers (%d), heads (%d) and vocabulary (%d) must be positive, and the width a multiple of 16 for each head."
              .formatted(width, layers, heads, vocabulary));
    }
  }
}
