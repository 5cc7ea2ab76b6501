package dev.manyhands.browser.miniwob;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.miniwob.MiniwobEnvironment.Mode;
import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.task.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets a policy play on several pages at once, each with a Chromium and a thread of its own, until
 * every task has had its episodes.
 */
public final class MiniwobRun {
  /**
   * More decisions than the pages' own time leaves to a person; a policy that circles ends here.
   */
  private static final int MAX_DECISIONS = 100;

  /** As many episodes of a task are played on a page before another takes its place. */
  private static final int EPISODES_PER_TURN = 5;

  private final BrowserProvider browsers;
  private final MiniwobSite site;
  private final Mode mode;
  private final int pages;

  /** Runs that play on so many pages at once. */
  public MiniwobRun(BrowserProvider browsers, MiniwobSite site, Mode mode, int pages) {
    if (pages < 1) {
      throw new IllegalArgumentException("The pages (%d) must be at least 1.".formatted(pages));
    }
    this.browsers = browsers;
    this.site = site;
    this.mode = mode;
    this.pages = pages;
  }

  /**
   * How an episode ended.
   *
   * @param rawReward what the page gave, whatever the time that it took: between -1 and 1
   * @param decisions how often was decided
   * @param broken whether the page or its browser broke down, which counts as failed
   */
  public record Outcome(
      MiniwobTask task, long seed, double rawReward, int decisions, boolean broken) {
    /** As the literature counts. */
    public boolean succeeded() {
      return rawReward == 1;
    }

    /** As BrowserGym counts: any reward at all. */
    public boolean succeededInBrowserGym() {
      return rawReward > 0;
    }
  }

  /** Some episodes of one task. */
  private record Turn(MiniwobTask task, long firstSeed, int episodes) {}

  /**
   * Plays held-out seeds of each task.
   *
   * @param policies makes the policy of a page; each decides in one thread alone
   * @param listener hears of every episode as it ends, one at a time
   */
  public void play(
      List<MiniwobTask> tasks,
      int episodesPerTask,
      Supplier<? extends Policy> policies,
      Consumer<Outcome> listener)
      throws InterruptedException {
    Queue<Turn> turns = new ConcurrentLinkedQueue<>();
    for (int from = 0; from < episodesPerTask; from += EPISODES_PER_TURN) {
      for (MiniwobTask task : tasks) {
        int episodes = Math.min(EPISODES_PER_TURN, episodesPerTask - from);
        turns.add(new Turn(task, Seeds.HELD_OUT_FROM + from, episodes));
      }
    }
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            pages, Thread.ofPlatform().name("miniwob-", 0).daemon().factory())) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < pages; i++) {
        all.add(
            workers.submit(() -> {
              try (Policy policy = policies.get()) {
                for (Turn turn = turns.poll(); turn != null; turn = turns.poll()) {
                  play(turn, policy, listener);
                }
              }
            }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A page could not be played on.", e.getCause());
    }
  }

  private void play(Turn turn, Policy policy, Consumer<Outcome> listener) {
    MiniwobEnvironment desk = new MiniwobEnvironment(browsers, site, turn.task(), mode);
    try {
      for (int i = 0; i < turn.episodes(); i++) {
        Outcome outcome = play(desk, turn.task(), turn.firstSeed() + i, policy);
        if (outcome.broken()) {
          desk.close();
          desk = new MiniwobEnvironment(browsers, site, turn.task(), mode);
        }
        synchronized (this) {
          listener.accept(outcome);
        }
      }
    } finally {
      desk.close();
    }
  }

  private static Outcome play(MiniwobEnvironment desk, MiniwobTask task, long seed, Policy policy) {
    int decisions = 0;
    try {
      Step step = desk.reset(seed);
      Observation seen = Observation.first(desk.instruction(), step.screen());
      while (step.status() == Status.RUNNING && decisions < MAX_DECISIONS) {
        Decision decision = policy.decide(List.of(seen)).getFirst();
        step = desk.perform(decision.actions());
        seen = seen.then(decision, step.screen());
        decisions++;
      }
      return new Outcome(task, seed, desk.rawReward(), decisions, false);
    } catch (SurfaceException e) {
      return new Outcome(task, seed, 0, decisions, true);
    }
  }
}
