package dev.manyhands.benchmark;

import dev.manyhands.env.Task;
import dev.manyhands.env.task.Split;
import dev.manyhands.fleet.Capacity;
import dev.manyhands.fleet.FleetPlan;
import dev.manyhands.fleet.Mix;
import dev.manyhands.office.Office;
import java.util.List;

/**
 * What is to be measured.
 *
 * @param sizes how many humans, one fleet each
 * @param seconds for how long each works; the first third warms Java up and is not counted
 * @param policy who decides: a checkpoint's file, or {@code oracle}
 * @param episodes at least so many are played to learn the policy's success in the office
 * @param workers threads
 * @param kill whether the largest fleet is killed and started again
 */
public record ScalePlan(
    List<Long> sizes, double seconds, String policy, int episodes, int workers, boolean kill) {
  static final long SEED = 1;

  /** What a start takes, and putting everyone to rest, on a machine with nothing else to do. */
  private static final double START_SECONDS = 4;

  private static final double BIRTH_SECONDS = 40e-6;

  /** A human's head and its log, twice over, before its cohort is written anew. */
  private static final long DISK_BYTES = 512;

  public ScalePlan {
    sizes = List.copyOf(sizes);
    if (sizes.isEmpty() || sizes.stream().anyMatch(humans -> humans <= 0)) {
      throw new IllegalArgumentException(
          "The humans (%s) must be positive numbers.\nMaybe use 1000,10000.".formatted(sizes));
    }
    if (!(seconds > 0) || episodes <= 0 || workers <= 0) {
      throw new IllegalArgumentException(
          "The seconds (%s), episodes (%d) and workers (%d) must be positive."
              .formatted(seconds, episodes, workers));
    }
  }

  long largest() {
    return sizes.stream().mapToLong(Long::longValue).max().orElseThrow();
  }

  double warmUpSeconds() {
    return seconds / 3;
  }

  /** How many parts it has, for who shows how far it has come. */
  public int parts() {
    return 2 + 2 * sizes.size() + (kill ? 1 : 0);
  }

  /** About how long it takes where nobody else wants the machine. */
  public double expectedSeconds() {
    double births = sizes.stream().mapToLong(Long::longValue).sum() * BIRTH_SECONDS / workers;
    double fleets = 2 * sizes.size() * (seconds + START_SECONDS) + births;
    double killing = 2 * START_SECONDS + seconds + 2 * largest() * BIRTH_SECONDS / workers;
    return seconds + episodes * 0.02 + fleets + (kill ? killing : 0);
  }

  /** How much memory the largest fleet may take. */
  public long expectedBytes() {
    return Capacity.RESERVED_BYTES + largest() * Capacity.BYTES_PER_HUMAN;
  }

  /** How much disk the state of the one that is killed may take. */
  public long expectedDiskBytes() {
    return (1 << 20) + largest() * DISK_BYTES;
  }

  /** The families that everyone works on: all that are trained, alike. */
  static List<Task> tasks() {
    return Office.tasks().stream().filter(task -> task.split() == Split.TRAIN).toList();
  }

  static FleetPlan fleet(long humans, int workers) {
    return new FleetPlan(
        humans, Mix.even(tasks()), SEED, Double.POSITIVE_INFINITY, FleetPlan.STINT, workers);
  }
}
