package dev.manyhands.benchmark;

/**
 * How a {@link NaiveFleet} did.
 *
 * @param humans how many
 * @param fits whether the memory holds them; if not, nothing else but {@code bytesPerHuman} is said
 * @param aliveAfterSeconds from the start of Java until all desks were open
 * @param bytesPerHuman of the heap
 * @param decisionsPerSecond by the clock
 * @param decisionsPerCpuSecond by processor time
 */
record NaiveRun(
    long humans,
    boolean fits,
    double aliveAfterSeconds,
    double bytesPerHuman,
    double decisionsPerSecond,
    double decisionsPerCpuSecond) {
  static NaiveRun tooMany(long humans, double bytesPerHuman) {
    return new NaiveRun(humans, false, 0, bytesPerHuman, 0, 0);
  }
}
