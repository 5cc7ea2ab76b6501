package dev.manyhands.cli;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.task.Seeds;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Does the same with mouse and keyboard in the office and in Chromium, and compares what comes of
 * it. Half of the episodes are the oracle's; the others are near misses and chance, which must fail
 * in both.
 *
 * @param task whose instances
 * @param office where the actions are decided on
 * @param browser where they are repeated
 */
record Parity(Task task, Stage office, Stage browser) {
  /** Two episodes of one instance: the same actions in memory and in Chromium. */
  record Pair(String actor, long seed, Episode inOffice, Episode inBrowser) {
    boolean sameOutcome() {
      return inOffice.succeeded() == inBrowser.succeeded()
          && inOffice.last().status() == inBrowser.last().status();
    }

    @Override
    public String toString() {
      return "seed %d by %s: %s in the office, %s in Chromium"
          .formatted(seed, actor, outcome(inOffice), outcome(inBrowser));
    }

    private static String outcome(Episode episode) {
      return episode.succeeded() ? "success" : episode.last().status() + " without success";
    }
  }

  /** The pair of a number; the same number gives the same pair. */
  Pair pair(int number, Environment officeDesk, Environment browserDesk) {
    long seed = Seeds.HELD_OUT_FROM + number;
    Episode inOffice = Episode.of(task, officeDesk, seed);
    String actor = act(number, seed, inOffice);
    Episode inBrowser = Episode.of(task, browserDesk, seed);
    for (Action action : inOffice.actions()) {
      if (inBrowser.running()) {
        inBrowser.perform(Decision.certain(List.of(action)));
      }
    }
    return new Pair(actor, seed, inOffice, inBrowser);
  }

  private String act(int number, long seed, Episode episode) {
    return switch (number % 4) {
      case 0, 1 -> {
        episode.run(task.oracle(seed));
        yield "the oracle";
      }
      case 2 -> {
        Task.NearMiss miss = task.nearMisses().get(number / 4 % task.nearMisses().size());
        episode.run(miss.solver(seed));
        yield "a near miss (%s)".formatted(miss.name());
      }
      default -> {
        episode.run(new RandomPolicy(new SplittableRandom(seed)));
        yield "chance";
      }
    };
  }
}
