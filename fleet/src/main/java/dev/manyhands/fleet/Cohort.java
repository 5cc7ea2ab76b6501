package dev.manyhands.fleet;

import java.util.Arrays;

/**
 * A thousand digital humans at rest, in parallel arrays: the unit that is scheduled and saved. Used
 * by one thread at a time.
 */
final class Cohort {
  static final int SIZE = 1000;

  final int index;
  final long firstId;
  final int size;

  /** The family of the task in hand, by its place in the mix. */
  final short[] family;

  /** Tasks ended so far; names the task in hand. */
  final int[] episodes;

  final int[] successes;
  final int[] decisions;

  /** A skilled person's time for all that was done. */
  final double[] personSeconds;

  /** When each may act again, in milliseconds of the fleet's clock. */
  final long[] dueMillis;

  /** What each decided since its task began; see {@link DecisionLog}. */
  final byte[][] logs;

  /** How often it has been worked on. */
  long commits;

  /** The fleet's clock when it was last worked on. */
  long clockMillis;

  /** Under which it is written: who takes a cohort up has a higher one than all before. */
  long epoch;

  /** How much was written under it; 0 where it was not yet written as a whole. */
  long savedBytes;

  Cohort(int index, long humans) {
    this.index = index;
    this.firstId = (long) index * SIZE;
    this.size = (int) Math.min(SIZE, humans - firstId);
    this.family = new short[size];
    this.episodes = new int[size];
    this.successes = new int[size];
    this.decisions = new int[size];
    this.personSeconds = new double[size];
    this.dueMillis = new long[size];
    this.logs = new byte[size][];
    Arrays.fill(logs, DecisionLog.EMPTY);
  }

  /** How many are in the midst of a task. */
  int working() {
    int working = 0;
    for (byte[] log : logs) {
      if (log.length > 0) {
        working++;
      }
    }
    return working;
  }

  /** When the first of them may act. */
  long firstDueMillis() {
    long first = Long.MAX_VALUE;
    for (long due : dueMillis) {
      first = Math.min(first, due);
    }
    return first;
  }

  Human human(int place, long fleetSeed, String task) {
    return new Human(
        Persona.of(firstId + place),
        task,
        FleetPlan.taskSeed(fleetSeed, firstId + place, episodes[place]),
        episodes[place],
        successes[place],
        decisions[place],
        personSeconds[place] / 3600,
        DecisionLog.read(logs[place]));
  }
}
