package dev.manyhands.learn;

import dev.manyhands.policy.network.Size;
import java.time.Duration;

/**
 * All that can be chosen about a training.
 *
 * @param size the network's size
 * @param seed from which everything random follows
 * @param duration for how long to train; the learning rate falls to nothing by then
 * @param episodes how many episodes are under way at once
 * @param decisionsPerRound how many new decisions are labelled between updates
 * @param easy the share kept to learn from of what the policy knew already
 * @param hard by how many nats the policy must have been off for a decision to be kept for certain
 * @param known by how many nats a decision may be off at most when it is drawn to learn from, so
 *     that nothing is learned from it
 * @param updatesPerRound how many gradient steps follow
 * @param batchSize how many decisions a gradient step learns from
 * @param memory how many labelled decisions are kept to learn from
 * @param learningRate the highest learning rate
 * @param warmUpUpdates over how many updates the learning rate rises to it
 * @param weightDecay how fast weights shrink, as a share of the learning rate (AdamW)
 * @param gradientNorm to which the gradient is clipped
 * @param oracleOnly the share of the time at the beginning in which only the oracle acts
 * @param oracleShare the share of episodes in which the oracle acts afterwards
 * @param dropout the share of phrases that are not seen while learning
 * @param averaging how slowly the averaged weights follow, for they are the ones that are used
 * @param review how much a family is practised that always succeeds, against one that never does
 */
public record TrainingPlan(
    Size size,
    long seed,
    Duration duration,
    int episodes,
    int decisionsPerRound,
    double easy,
    double hard,
    double known,
    int updatesPerRound,
    int batchSize,
    int memory,
    float learningRate,
    int warmUpUpdates,
    float weightDecay,
    float gradientNorm,
    double oracleOnly,
    double oracleShare,
    double dropout,
    float averaging,
    double review) {
  private static final int TINY = 32;

  /** What is known already asks for less of it. */
  private static final double LATER_REVIEW = 0.1;

  public TrainingPlan {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(
          "The duration of a training (%s) must be positive.\nMaybe use --minutes 10."
              .formatted(duration));
    }
    if (episodes <= 0 || batchSize <= 0 || memory < batchSize) {
      throw new IllegalArgumentException(
          "The episodes (%d) and the batch size (%d) must be positive, and the memory (%d) hold a batch."
              .formatted(episodes, batchSize, memory));
    }
  }

  /** What measured best. */
  public static TrainingPlan of(Size size, Duration duration, long seed) {
    boolean tiny = size.width() <= TINY;
    float rate = tiny ? 6e-3f : 2e-3f;
    double dropout = tiny ? 0.1 : 0.15;
    double review = tiny ? 0.05 : 0.3;
    return new TrainingPlan(
        size, seed, duration, 128, 512, 0.15, 0.4, 0.03, 32, 16, 60_000, rate, 100, 0.01f, 1f, 0.06,
        0.15, dropout, 0.998f, review);
  }

  /**
   * The same for a network that has learned before: its weights are changed less, and it need not
   * watch the oracle first.
   */
  public TrainingPlan goingOn() {
    return new TrainingPlan(
        size,
        seed,
        duration,
        episodes,
        decisionsPerRound,
        easy,
        hard,
        known,
        updatesPerRound,
        batchSize,
        memory,
        learningRate / 2,
        warmUpUpdates,
        weightDecay,
        gradientNorm,
        0,
        oracleShare,
        dropout,
        averaging,
        Math.min(review, LATER_REVIEW));
  }

  /** How is learned in the same time what nobody can show. */
  public PpoPlan practice() {
    return PpoPlan.inMemory(duration, seed);
  }
}
