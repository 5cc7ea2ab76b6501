package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.env.pace.HumanPace;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.fleet.Figures;
import dev.manyhands.learn.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * How long a skilled person takes for the tasks of each family, on average; estimated once, from
 * the oracle's way. Safe for use by many threads.
 */
final class PersonTimes {
  /** Instances by which a family is estimated. */
  private static final int SAMPLES = 16;

  private final Map<String, Task> tasks;
  private final Map<String, Double> seconds = new ConcurrentHashMap<>();

  PersonTimes(List<Task> tasks) {
    Map<String, Task> byId = new ConcurrentHashMap<>();
    tasks.forEach(task -> byId.put(task.id(), task));
    this.tasks = byId;
  }

  /** Estimates one family that counts and is not yet known; false where all are. */
  boolean estimateOne(Figures figures) {
    for (var family : figures.byFamily().entrySet()) {
      if (family.getValue().tasks() > 0 && !seconds.containsKey(family.getKey())) {
        seconds(family.getKey());
        return true;
      }
    }
    return false;
  }

  /**
   * How often a skilled person's speed each human has, failures counted in; NaN if not yet known.
   */
  double paceIfKnown(Figures figures) {
    boolean known =
        figures.byFamily().entrySet().stream()
            .allMatch(one -> one.getValue().tasks() == 0 || seconds.containsKey(one.getKey()));
    return known ? pace(figures) : Double.NaN;
  }

  /** The same, estimating what is not yet known. */
  double pace(Figures figures) {
    double solved = 0;
    double failed = 0;
    for (var family : figures.byFamily().entrySet()) {
      Figures.Ended ended = family.getValue();
      if (ended.tasks() > 0) {
        double person = seconds(family.getKey());
        solved += ended.solved() * person;
        failed += (ended.tasks() - ended.solved()) * person;
      }
    }
    // A node of a cluster may have none in the end.
    double ours = Math.max(1, figures.humans()) * figures.seconds();
    return HumanPace.effectivePace(solved, ours, failed);
  }

  private double seconds(String family) {
    return seconds.computeIfAbsent(family, id -> estimate(Objects.requireNonNull(tasks.get(id))));
  }

  private static double estimate(Task task) {
    return LongStream.range(0, SAMPLES)
        .mapToDouble(i -> Evaluation.humanSeconds(task, Seeds.HELD_OUT_FROM + i))
        .average()
        .orElseThrow();
  }
}
