package dev.manyhands.benchmark;

import java.util.Map;

/**
 * How a fleet did, as {@code manyhands fleet --json} says.
 *
 * @param humans how many
 * @param aliveAfterSeconds from the start of Java, by the clock
 * @param aliveAfterCpuSeconds the same by processor time
 * @param bytesPerHuman of the heap
 * @param working how many were in the midst of a task in the end
 * @param decisionsPerSecond by the clock
 * @param decisionsPerCpuSecond by processor time
 * @param tasks ended
 * @param successRate of those
 * @param byFamily the same for each family
 * @param policyShare of the workers' time
 * @param pace how often a skilled person's speed each is
 */
record FleetRun(
    long humans,
    double aliveAfterSeconds,
    double aliveAfterCpuSeconds,
    double bytesPerHuman,
    long working,
    double decisionsPerSecond,
    double decisionsPerCpuSecond,
    long tasks,
    double successRate,
    Map<String, Ended> byFamily,
    double policyShare,
    double pace) {
  FleetRun {
    byFamily = Map.copyOf(byFamily);
  }

  /** Tasks of a family that ended, and those solved. */
  record Ended(long tasks, long solved) {}

  long solved() {
    return byFamily.values().stream().mapToLong(Ended::solved).sum();
  }
}
