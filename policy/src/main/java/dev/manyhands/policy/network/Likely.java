package dev.manyhands.policy.network;

/**
 * What a teacher holds likely on one screen: the few choices that share nearly all of the
 * probability.
 *
 * @param choices their indices among the logits; see {@link Network#choice}
 * @param probabilities theirs, which sum to 1
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read by one network, compared with none
public record Likely(int[] choices, float[] probabilities) {
  private static final float LEAST = 0.002f;

  public Likely {
    if (choices.length == 0 || choices.length != probabilities.length) {
      throw new IllegalArgumentException(
          "The choices (%d) must be as many as the probabilities (%d), and not none."
              .formatted(choices.length, probabilities.length));
    }
  }

  /** The likeliest of all choices; those left out give their probability to the others. */
  public static Likely of(float[] all) {
    int count = 0;
    double sum = 0;
    for (float p : all) {
      count += p >= LEAST ? 1 : 0;
      sum += p >= LEAST ? p : 0;
    }
    int[] choices = new int[count];
    float[] probabilities = new float[count];
    int at = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i] >= LEAST) {
        choices[at] = i;
        probabilities[at++] = (float) (all[i] / sum);
      }
    }
    return new Likely(choices, probabilities);
  }
}
