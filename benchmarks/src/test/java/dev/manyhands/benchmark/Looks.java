package dev.manyhands.benchmark;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Task;
import java.util.ArrayList;
import java.util.List;

/** What is seen on the oracles' way through some instances, to be decided on again and again. */
public final class Looks {
  private static final int EVERY = 8;
  private static final int SEEDS = 4;

  private Looks() {}

  /**
   * A look, and what was decided on it.
   *
   * @param following what was seen next
   */
  public record Look(Observation seen, Decision decision, Observation following) {}

  /** Every eighth trained family. */
  public static List<Task> tasks() {
    List<Task> all = ScalePlan.tasks();
    List<Task> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      some.add(all.get(i));
    }
    return some;
  }

  /** All looks at those families' first instances. */
  public static List<Look> all() {
    List<Look> looks = new ArrayList<>();
    for (Task task : tasks()) {
      try (Environment desk = task.open()) {
        for (long seed = 0; seed < SEEDS; seed++) {
          Episode episode = Episode.of(task, desk, seed);
          Task.Solver oracle = task.oracle(seed);
          while (episode.running()) {
            Observation seen = episode.observation();
            Decision decision = Decision.certain(oracle.next(seen));
            episode.perform(decision);
            looks.add(new Look(seen, decision, episode.observation()));
          }
        }
      }
    }
    return looks;
  }
}
