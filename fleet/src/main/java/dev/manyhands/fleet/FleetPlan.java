package dev.manyhands.fleet;

import dev.manyhands.env.task.Seeds;

/**
 * What a fleet is to be.
 *
 * @param humans how many
 * @param mix where their tasks come from
 * @param seed what all chance follows from
 * @param pace how often a skilled person's speed, or infinite for as fast as it goes
 * @param stint how many decisions a human makes at most before its desk is put away
 * @param workers how many threads
 */
public record FleetPlan(long humans, Mix mix, long seed, double pace, int stint, int workers) {
  /** Decisions in a row: more are faster, fewer let all come to their turn sooner. */
  public static final int STINT = 8;

  public FleetPlan {
    if (humans <= 0 || humans > (long) Integer.MAX_VALUE) {
      throw new FleetException(
          "The humans (%d) must be from 1 to %d.".formatted(humans, Integer.MAX_VALUE));
    }
    if (!(pace > 0)) {
      throw new FleetException(
          "The pace (%s) must be positive.\nMaybe use 1 for a skilled person's speed, or max."
              .formatted(pace));
    }
    if (stint <= 0 || workers <= 0) {
      throw new FleetException(
          "The decisions of a stint (%d) and the workers (%d) must be positive."
              .formatted(stint, workers));
    }
  }

  int cohorts() {
    return Math.toIntExact((humans + Cohort.SIZE - 1) / Cohort.SIZE);
  }

  /** As fast as it goes. */
  boolean unpaced() {
    return Double.isInfinite(pace);
  }

  /** The family of a human's task, drawn anew for each. */
  int family(long human, int episode) {
    return mix.draw(mixed(seed, human, 2L * episode));
  }

  /** The seed of a human's task: never one that was trained on. */
  static long taskSeed(long fleetSeed, long human, int episode) {
    return Seeds.HELD_OUT_FROM
        + (mixed(fleetSeed, human, 2L * episode + 1) & (Seeds.HELD_OUT_FROM - 1));
  }

  /** Random bits that follow from three numbers (SplitMix64's finaliser, Steele et al. 2014). */
  private static long mixed(long a, long b, long c) {
    return mixed(mixed(mixed(a) ^ b) ^ c);
  }

  private static long mixed(long bits) {
    long z = bits + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
