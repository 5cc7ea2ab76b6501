package dev.manyhands.env.check;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Environment.Snapshot;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Action.Done;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds a task to the contract, seed by seed: left alone it earns nothing, the oracle earns 1,
 * every near miss earns 0, the same actions give the same screens and reward, and a snapshot comes
 * back.
 */
public final class EnvironmentChecker {
  private static final Pattern VERSIONED = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+-v[0-9]+");

  private EnvironmentChecker() {}

  /** Thrown where a task breaks the contract; the message names the task, the seed and the rule. */
  public static final class BrokenContract extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenContract(String message) {
      super(message);
    }
  }

  /**
   * Checks a task at some seeds.
   *
   * @throws BrokenContract at the first rule broken
   */
  public static void check(Task task, Iterable<Long> seeds) {
    require(
        VERSIONED.matcher(task.id()).matches(), task, 0, "an id must look like form/contact-v1");
    require(task.nearMisses().size() >= 2, task, 0, "a task must have at least two near misses");
    try (Environment environment = task.open()) {
      for (long seed : seeds) {
        check(task, environment, seed);
      }
    }
  }

  private static void check(Task task, Environment environment, long seed) {
    unsolvedEarnsNothing(task, environment, seed);

    Episode solved = Episode.of(task, environment, seed);
    solved.run(task.oracle(seed));
    require(solved.succeeded(), task, seed, "the oracle must earn 1 " + trace(solved));

    for (Task.NearMiss miss : task.nearMisses()) {
      Episode missed = Episode.of(task, environment, seed);
      missed.run(miss.solver(seed));
      require(
          !missed.succeeded(), task, seed, "\"" + miss.name() + "\" must earn 0 " + trace(missed));
    }

    replayIsExact(task, environment, solved);
  }

  private static void unsolvedEarnsNothing(Task task, Environment environment, long seed) {
    Step begun = environment.reset(seed);
    require(
        begun.status() == Status.RUNNING && begun.reward() == 0,
        task,
        seed,
        "a reset must leave the task unsolved and running");
    Step given = environment.step(new Done(""));
    require(given.status() != Status.RUNNING, task, seed, "done must end the episode");
    require(given.reward() == 0, task, seed, "done without any work must earn 0");
  }

  /** Replays in a second environment, and forks the first in the middle of the episode. */
  private static void replayIsExact(Task task, Environment environment, Episode solved) {
    long seed = solved.seed();
    List<Action> actions = solved.actions();
    int middle = actions.size() / 2;
    try (Environment second = task.open()) {
      Step here = environment.reset(seed);
      Step there = second.reset(seed);
      require(here.equals(there), task, seed, "two resets must give the same screen");
      require(
          environment.instruction().equals(second.instruction()),
          task,
          seed,
          "two resets must give the same instruction");
      Snapshot snapshot = environment.snapshot();
      for (int i = 0; i < actions.size(); i++) {
        if (i == middle) {
          snapshot = environment.snapshot();
        }
        here = environment.step(actions.get(i));
        there = second.step(actions.get(i));
        require(here.equals(there), task, seed, "replay must be exact at action " + i);
      }
      require(here.equals(solved.last()), task, seed, "a replay must end as the episode did");
      Step forked = second.restore(snapshot);
      for (Action action : actions.subList(middle, actions.size())) {
        forked = second.step(action);
      }
      require(forked.equals(here), task, seed, "a restored snapshot must go on as before");
    }
  }

  private static String trace(Episode episode) {
    return "(it did %s and ended %s)".formatted(episode.actions(), episode.last().status());
  }

  private static void require(boolean condition, Task task, long seed, String rule) {
    if (!condition) {
      throw new BrokenContract("Task %s, seed %d: %s.".formatted(task.id(), seed, rule));
    }
  }
}
