package dev.manyhands.fleet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A thousand digital humans at rest, in parallel arrays: the unit that is scheduled and saved. Used
 * by one thread at a time.
 */
final class Cohort {
  static final int SIZE = 1000;
  private static final Standing[] STANDINGS = Standing.values();

  final int index;
  final long firstId;
  int size;

  /** The family of the task in hand, by its place in the mix. */
  short[] family;

  /** Tasks ended so far; names the task in hand. */
  int[] episodes;

  int[] successes;
  int[] decisions;

  /** A skilled person's time for all that was done. */
  double[] personSeconds;

  /** When each may act again, in milliseconds of the fleet's clock: never, unless it may work. */
  long[] dueMillis;

  /** What each decided since its task began; see {@link DecisionLog}. */
  byte[][] logs;

  /** Whether each may work; an ordinal of {@link Standing}. */
  byte[] standing;

  final Skills skills;

  /** The seed of the task in hand, by place, where it was given by hand. */
  final Map<Integer, Long> assigned = new HashMap<>();

  /** How many of the fleet's {@link Orders} it has heard. */
  long heard;

  /** Processor time of the workers for it. */
  long cpuNanos;

  /** Who begins the next turn: who came too short in the last one. */
  int next;

  /** Its place among those who wait; see {@link Rota}. */
  long turn;

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
    this.size = Math.clamp(humans - firstId, 0, SIZE); // 0 where all will have been hired later
    this.family = new short[size];
    this.episodes = new int[size];
    this.successes = new int[size];
    this.decisions = new int[size];
    this.personSeconds = new double[size];
    this.dueMillis = new long[size];
    this.logs = new byte[size][];
    this.standing = new byte[size];
    this.skills = new Skills(size);
    Arrays.fill(logs, DecisionLog.EMPTY);
  }

  /** Makes room for more. */
  void grow(int to) {
    family = Arrays.copyOf(family, to);
    episodes = Arrays.copyOf(episodes, to);
    successes = Arrays.copyOf(successes, to);
    decisions = Arrays.copyOf(decisions, to);
    personSeconds = Arrays.copyOf(personSeconds, to);
    dueMillis = Arrays.copyOf(dueMillis, to);
    logs = Arrays.copyOf(logs, to);
    Arrays.fill(logs, size, to, DecisionLog.EMPTY);
    standing = Arrays.copyOf(standing, to);
    skills.grow(to);
    size = to;
  }

  /** How many are in the midst of a task, and may go on with it. */
  int working() {
    int working = 0;
    for (int place = 0; place < size; place++) {
      if (logs[place].length > 0 && standing[place] == 0) {
        working++;
      }
    }
    return working;
  }

  /** How many may or may not work. */
  int count(Standing which) {
    int count = 0;
    for (byte one : standing) {
      if (one == which.ordinal()) {
        count++;
      }
    }
    return count;
  }

  Standing standing(int place) {
    return STANDINGS[standing[place]];
  }

  void stand(int place, Standing which) {
    standing[place] = (byte) which.ordinal();
  }

  /** Which instance the task in hand is. */
  long taskSeed(int place, long fleetSeed) {
    Long given = assigned.isEmpty() ? null : assigned.get(place);
    return given == null ? FleetPlan.taskSeed(fleetSeed, firstId + place, episodes[place]) : given;
  }

  /** When the first of them may act. */
  long firstDueMillis() {
    long first = Long.MAX_VALUE;
    for (long due : dueMillis) {
      first = Math.min(first, due);
    }
    return first;
  }

  /** One of them, where the families are called so. */
  Human human(int place, long fleetSeed, IntFunction<String> families) {
    List<String> solved =
        BitSet.valueOf(skills.of(place)).stream().mapToObj(families).sorted().toList();
    return new Human(
        Persona.of(firstId + place),
        standing(place),
        solved,
        families.apply(family[place]),
        taskSeed(place, fleetSeed),
        assigned.containsKey(place),
        episodes[place],
        successes[place],
        decisions[place],
        personSeconds[place] / 3600,
        DecisionLog.read(logs[place]));
  }
}
