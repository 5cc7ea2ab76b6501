package dev.manyhands.learn;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.pace.HumanPace;
import dev.manyhands.env.task.Seeds;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Measures what a policy can do, on seeds that nothing was learned from. */
public final class Evaluation {
  private static final int AT_ONCE = 64;

  private Evaluation() {}

  /**
   * What was measured.
   *
   * @param byFamily how often each family's instances were solved
   * @param humanSecondsSolved a skilled person's time for what was solved
   * @param humanSecondsFailed a skilled person's time for what was not
   * @param duration our own time for all of it
   * @param decisions how often was decided
   */
  public record Result(
      Map<String, Rate> byFamily,
      double humanSecondsSolved,
      double humanSecondsFailed,
      Duration duration,
      long decisions) {

    /** Over all families. */
    public Rate overall() {
      return byFamily.values().stream().reduce(Rate.NONE, Rate::plus);
    }

    /** How often a skilled person's speed, failures counted in. */
    public double pace() {
      double ours = Math.max(1e-9, duration.toNanos() / 1e9);
      return HumanPace.effectivePace(humanSecondsSolved, ours, humanSecondsFailed);
    }
  }

  /** One episode, as it ended. */
  public record Outcome(Task task, long seed, Episode episode, double humanSeconds) {}

  /**
   * Lets a policy solve instances of each task, many at once.
   *
   * @param desk opens an environment for a task: in the office, or in a browser
   * @param atOnce how many episodes are under way at once; 1 for a browser with one page
   * @param listener hears of every episode as it ends
   */
  public static Result run(
      Policy policy,
      List<Task> tasks,
      int episodesPerTask,
      Function<Task, Environment> desk,
      int atOnce,
      InstantSource clock,
      Consumer<Outcome> listener) {
    Deque<Instance> waiting = new ArrayDeque<>();
    for (int i = 0; i < episodesPerTask; i++) {
      for (Task task : tasks) {
        waiting.add(new Instance(task, Seeds.HELD_OUT_FROM + i));
      }
    }
    Tally tally = new Tally(tasks);
    List<Running> running = new ArrayList<>();
    Duration spent = Duration.ZERO;
    while (!waiting.isEmpty() || !running.isEmpty()) {
      while (running.size() < atOnce && !waiting.isEmpty()) {
        Instance next = waiting.poll();
        Instant before = clock.instant();
        Environment environment = desk.apply(next.task());
        running.add(
            new Running(next, environment, Episode.of(next.task(), environment, next.seed())));
        spent = spent.plus(Duration.between(before, clock.instant()));
      }
      Instant before = clock.instant();
      List<Observation> seen = running.stream().map(r -> r.episode().observation()).toList();
      List<Decision> decisions = policy.decide(seen);
      for (int i = 0; i < running.size(); i++) {
        running.get(i).episode().perform(decisions.get(i));
      }
      spent = spent.plus(Duration.between(before, clock.instant()));
      for (Running ended : running.stream().filter(r -> !r.episode().running()).toList()) {
        listener.accept(tally.add(ended));
        ended.environment().close();
        running.remove(ended);
      }
    }
    return tally.result(spent);
  }

  /** As the other {@code run}, in the tasks' own environments and without a listener. */
  public static Result run(
      Policy policy, List<Task> tasks, int episodesPerTask, InstantSource clock) {
    return run(policy, tasks, episodesPerTask, Task::open, AT_ONCE, clock, _ -> {});
  }

  /** A skilled person's time for an instance, by the oracle's path. */
  public static double humanSeconds(Task task, long seed) {
    try (Environment environment = task.open()) {
      Episode episode = Episode.of(task, environment, seed);
      Task.Solver oracle = task.oracle(seed);
      List<HumanPace.Move> path = new ArrayList<>();
      while (episode.running()) {
        List<Action> actions = oracle.next(episode.observation());
        for (Action action : actions) {
          path.add(HumanPace.Move.on(episode.observation().screen(), action));
        }
        episode.perform(Decision.certain(actions));
      }
      return HumanPace.seconds(path, environment.instruction().text().split("\\s+").length);
    }
  }

  private record Instance(Task task, long seed) {}

  private record Running(Instance instance, Environment environment, Episode episode) {}

  /** Adds up how episodes end. */
  private static final class Tally {
    private final Map<String, Rate> byFamily = new LinkedHashMap<>();
    private double solvedSeconds;
    private double failedSeconds;
    private long decisions;

    Tally(List<Task> tasks) {
      tasks.stream()
          .sorted(Comparator.comparing(Task::id))
          .forEach(task -> byFamily.put(task.id(), Rate.NONE));
    }

    Outcome add(Running ended) {
      Task task = ended.instance().task();
      boolean success = ended.episode().succeeded();
      byFamily.merge(task.id(), Rate.NONE.plus(success), Rate::plus);
      double human = humanSeconds(task, ended.instance().seed());
      if (success) {
        solvedSeconds += human;
      } else {
        failedSeconds += human;
      }
      decisions += ended.episode().decisions();
      return new Outcome(task, ended.instance().seed(), ended.episode(), human);
    }

    Result result(Duration spent) {
      return new Result(byFamily, solvedSeconds, failedSeconds, spent, decisions);
    }
  }
}
