package dev.manyhands.fleet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What a fleet has done since it began to work.
 *
 * @param humans how many are alive in this process
 * @param working those in the midst of a task
 * @param paused those who rest until they are told to go on; all others have yet to begin a task
 * @param seconds by the clock
 * @param decisions made
 * @param actions performed
 * @param tasks ended
 * @param solved of those
 * @param byFamily of each family the tasks ended, and those of them solved
 * @param stints times that a human's desk was brought back
 * @param lateSeconds how late a human came to its turn on average
 * @param phases worker time by what it went to, in nanoseconds
 */
public record Figures(
    long humans,
    long working,
    long paused,
    double seconds,
    long decisions,
    long actions,
    long tasks,
    long solved,
    Map<String, Ended> byFamily,
    long stints,
    double lateSeconds,
    Map<Phase, Long> phases) {
  public Figures {
    byFamily = Map.copyOf(byFamily);
    phases = Map.copyOf(phases);
  }

  /** Tasks that ended, and those solved. */
  public record Ended(long tasks, long solved) {}

  /** What a worker's time goes to. */
  public enum Phase {
    /** Desks brought back by replay. */
    REOPEN,
    /** The policy: features and network. */
    POLICY,
    /** Actions performed, screens built, new tasks begun. */
    STEP,
    /** The log and a person's time for the same. */
    NOTE,
    /** Writing to disk. */
    COMMIT,
    /** Nobody was due. */
    WAIT
  }

  /** Those who have yet to begin their task. */
  public long idle() {
    return humans - working - paused;
  }

  /** What was done since an earlier look. */
  public Figures since(Figures earlier) {
    Map<String, Ended> ended = new HashMap<>();
    byFamily.forEach((family, now) -> {
      Ended before = earlier.byFamily.getOrDefault(family, new Ended(0, 0));
      ended.put(family, new Ended(now.tasks - before.tasks, now.solved - before.solved));
    });
    Map<Phase, Long> spent = new EnumMap<>(Phase.class);
    phases.forEach(
        (phase, nanos) -> spent.put(phase, nanos - earlier.phases.getOrDefault(phase, 0L)));
    long turns = stints - earlier.stints;
    double late = stints * lateSeconds - earlier.stints * earlier.lateSeconds;
    return new Figures(
        humans,
        working,
        paused,
        seconds - earlier.seconds,
        decisions - earlier.decisions,
        actions - earlier.actions,
        tasks - earlier.tasks,
        solved - earlier.solved,
        ended,
        turns,
        turns == 0 ? 0 : late / turns,
        spent);
  }

  public double decisionsPerSecond() {
    return decisions / seconds;
  }

  public double tasksPerSecond() {
    return tasks / seconds;
  }

  public double successRate() {
    return tasks == 0 ? 0 : (double) solved / tasks;
  }

  /** The part of the workers' time that went to something. */
  public double share(Phase phase) {
    double all = phases.values().stream().mapToDouble(Long::doubleValue).sum();
    return all == 0 ? 0 : phases.getOrDefault(phase, 0L) / all;
  }
}
