package dev.manyhands.work.job;

import java.time.Duration;

/**
 * What a job may use up.
 *
 * @param attempts how often an item is tried before it goes to a person
 * @param actions after how many actions an attempt ends
 * @param itemTime after what time an attempt ends
 * @param totalTime the working time of all digital humans together after which the job pauses
 * @param totalCost the cost after which the job pauses, in the currency of its prices
 */
public record Budget(
    int attempts, int actions, Duration itemTime, Duration totalTime, double totalCost) {
  /** What a job may use up that says nothing about it: no cap on the total. */
  public static final Budget DEFAULT =
      new Budget(3, 80, Duration.ofSeconds(90), Duration.ofDays(36_500), Double.MAX_VALUE);

  public Budget {
    if (attempts < 1 || actions < 1 || !itemTime.isPositive()) {
      throw new IllegalArgumentException(
          "The attempts (%d), actions (%d) and time (%s) of an item must be positive."
              .formatted(attempts, actions, itemTime));
    }
  }
}
