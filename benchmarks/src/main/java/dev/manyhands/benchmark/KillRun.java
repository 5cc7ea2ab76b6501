package dev.manyhands.benchmark;

/**
 * What became of a fleet that was killed and started again.
 *
 * @param humans how many
 * @param aliveAfterSeconds from the start of the first process until all were born, by the clock
 * @param backAfterSeconds from the start of the second until all were back, by the clock
 * @param turns of whole cohorts that were in the state when the first was killed
 * @param same whether all that the state held, and nothing else, was in the second's memory, by
 *     checksum
 * @param livedAgain humans whose whole life was lived again in memory, after the second had worked
 * @param alike whether all of those were the same, bit for bit
 * @param firstPeekMillis to read, replay and draw somebody while the fleet worked, the first time
 * @param peekMillis the same later, in the middle
 * @param slowestPeekMillis and the slowest of those
 */
record KillRun(
    long humans,
    double aliveAfterSeconds,
    double backAfterSeconds,
    long turns,
    boolean same,
    long livedAgain,
    boolean alike,
    double firstPeekMillis,
    double peekMillis,
    double slowestPeekMillis) {}
