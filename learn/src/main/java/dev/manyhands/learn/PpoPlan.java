package dev.manyhands.learn;

import dev.manyhands.policy.network.Network;
import java.time.Duration;

/**
 * All that can be chosen about learning by practice.
 *
 * @param seed from which everything random follows
 * @param duration for how long to practise; the learning rate falls to nothing by then
 * @param desks how many episodes are under way at once, each in a thread of its own
 * @param decisionsPerRound how many decisions are made at all of them between updates, at least,
 *     for no episode is left unfinished
 * @param episodesPerTurn how many episodes of a task follow each other, where another task costs
 *     time to open
 * @param batchSize how many decisions a gradient step learns from
 * @param uses how often each decision is learned from in its own round
 * @param staleAfter after how many newer versions of the policy a decision is dropped
 * @param learningRate the highest learning rate
 * @param valueOnly for how many rounds only the expected pay is learned at the beginning, while it
 *     is worth nothing as a yardstick
 * @param gradientNorm to which the gradient is clipped
 * @param averaging how slowly the averaged weights follow, for they are the ones that are used
 * @param discount what pay is worth one decision later
 * @param smoothing the weight of later errors in an advantage (lambda, Schulman et al. 2016)
 * @param decisionCost what each decision costs, against 1 for success, so that detours do not pay
 * @param ppo the loss
 * @param imitation gradient steps towards what went better than expected, for each by {@code ppo}
 * @param triumphs how many decisions are kept to be imitated
 */
public record PpoPlan(
    long seed,
    Duration duration,
    int desks,
    int decisionsPerRound,
    int episodesPerTurn,
    int batchSize,
    double uses,
    int staleAfter,
    float learningRate,
    int valueOnly,
    float gradientNorm,
    float averaging,
    double discount,
    double smoothing,
    double decisionCost,
    Network.Ppo ppo,
    double imitation,
    int triumphs) {
  public PpoPlan {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(
          "The duration of practice (%s) must be positive.\nMaybe use --minutes 10."
              .formatted(duration));
    }
    if (desks <= 0 || decisionsPerRound <= 0 || episodesPerTurn <= 0 || staleAfter <= 0) {
      throw new IllegalArgumentException(
          "The desks (%d), decisions a round (%d), episodes a turn (%d) and versions (%d) must be positive."
              .formatted(desks, decisionsPerRound, episodesPerTurn, staleAfter));
    }
  }

  /** For tasks in memory, on all cores. */
  public static PpoPlan inMemory(Duration duration, long seed) {
    return of(duration, seed, Runtime.getRuntime().availableProcessors(), 2048, 1, 0);
  }

  /** For tasks in browsers, where an episode is dear. */
  public static PpoPlan inBrowsers(Duration duration, long seed, int pages) {
    return of(duration, seed, pages, 512, 16, 1);
  }

  private static PpoPlan of(
      Duration duration,
      long seed,
      int desks,
      int decisionsPerRound,
      int episodesPerTurn,
      double imitation) {
    return new PpoPlan(
        seed,
        duration,
        desks,
        decisionsPerRound,
        episodesPerTurn,
        128,
        2,
        8,
        3e-4f,
        3,
        0.5f,
        0.99f,
        0.99,
        0.95,
        0.01,
        new Network.Ppo(0.2f, 0.5f, 0.003f),
        imitation,
        6000);
  }
}
