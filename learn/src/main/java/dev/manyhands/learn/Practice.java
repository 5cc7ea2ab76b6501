package dev.manyhands.learn;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.NetworkPolicy.Drawn;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Many episodes at once in which the policy tries its luck, and what each decision turned out to be
 * worth (generalised advantage estimation, Schulman et al. 2016). Not safe for use by two threads
 * at once.
 */
final class Practice implements AutoCloseable {
  /** So often the same screen again, and the episode is given up. */
  private static final int STUCK = 4;

  /** How slowly a family's success rate follows its last episodes. */
  private static final double FOLLOW = 0.05;

  /** How much a family is practised that always or never succeeds, against one in between. */
  private static final double LEAST_PRACTICE = 0.1;

  private final PpoPlan plan;
  private final List<Task> tasks;
  private final Function<Task, Environment> desk;
  private final RandomGenerator random;
  private final Map<String, Double> success = new HashMap<>();
  private final List<Slot> slots = new ArrayList<>();

  Practice(
      PpoPlan plan, List<Task> tasks, Function<Task, Environment> desk, RandomGenerator random) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("There must be tasks to practise.");
    }
    this.plan = plan;
    this.tasks = List.copyOf(tasks);
    this.desk = desk;
    this.random = random;
    for (int i = 0; i < plan.episodes(); i++) {
      slots.add(new Slot());
    }
  }

  /** A decision, before it is known how it went. */
  private record Tried(Features features, Drawn drawn, double reward, boolean ended) {}

  /** Makes some decisions in every episode; episodes that end are followed by others. */
  List<Experience> round(NetworkPolicy policy, long version) {
    List<List<Tried>> tried = new ArrayList<>();
    slots.forEach(_ -> tried.add(new ArrayList<>()));
    for (int decision = 0; decision < plan.decisionsPerRound(); decision++) {
      List<Tried> made = slots.parallelStream().map(slot -> slot.advance(policy)).toList();
      for (int i = 0; i < slots.size(); i++) {
        tried.get(i).add(made.get(i));
        if (made.get(i).ended()) {
          slots.get(i).begin(nextTask());
        }
      }
    }
    List<Experience> experiences = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      addJudged(tried.get(i), slots.get(i).expected(policy), version, experiences);
    }
    return experiences;
  }

  /**
   * From the last decision to the first: {@code d = r + g·V' - V}, {@code A = d + g·l·A'}.
   *
   * @param afterwards what is expected after the last decision, unless the episode ended with it
   */
  private void addJudged(
      List<Tried> tried, double afterwards, long version, List<Experience> experiences) {
    double nextValue = afterwards;
    double nextAdvantage = 0;
    for (Tried each : tried.reversed()) {
      double later = each.ended() ? 0 : 1;
      double value = each.drawn().value();
      double error = each.reward() + later * plan.discount() * nextValue - value;
      double advantage = error + later * plan.discount() * plan.smoothing() * nextAdvantage;
      experiences.add(
          new Experience(
              each.features(),
              each.drawn().index(),
              each.drawn().logProbability(),
              version,
              advantage,
              advantage + value));
      nextValue = value;
      nextAdvantage = advantage;
    }
  }

  /** The success rate of recent episodes, by family. */
  Map<String, Double> success() {
    return Map.copyOf(success);
  }

  /** What succeeds now and then teaches most. */
  private Task nextTask() {
    double at = random.nextDouble() * tasks.stream().mapToDouble(this::weight).sum();
    for (Task task : tasks) {
      at -= weight(task);
      if (at < 0) {
        return task;
      }
    }
    return tasks.getLast();
  }

  private double weight(Task task) {
    double rate = success.getOrDefault(task.id(), 0.5);
    return LEAST_PRACTICE + 4 * rate * (1 - rate);
  }

  @Override
  public void close() {
    slots.forEach(slot -> slot.environment.close());
  }

  /** One episode under way. */
  private final class Slot {
    private final SplittableRandom chance = new SplittableRandom(random.nextLong());
    private Task task;
    private Environment environment;
    private Episode episode;
    private int repeats;

    Slot() {
      task = nextTask();
      environment = desk.apply(task);
      episode = Episode.of(task, environment, seed());
    }

    private long seed() {
      return random.nextLong(Seeds.HELD_OUT_FROM);
    }

    void begin(Task next) {
      success.merge(
          task.id(), episode.succeeded() ? 1.0 : 0.0, (old, now) -> old + FOLLOW * (now - old));
      environment.close();
      task = next;
      environment = desk.apply(task);
      episode = Episode.of(task, environment, seed());
      repeats = 0;
    }

    Tried advance(NetworkPolicy policy) {
      Features features = Featurizer.of(episode.observation());
      Drawn drawn = policy.draw(features, chance);
      var before = episode.observation().screen().elements();
      episode.perform(drawn.decision());
      repeats = before.equals(episode.observation().screen().elements()) ? repeats + 1 : 0;
      boolean ended = !episode.running() || repeats >= STUCK;
      double reward = (episode.succeeded() ? 1 : 0) - plan.decisionCost();
      return new Tried(features, drawn, reward, ended);
    }

    /** What the policy expects of the rest of the episode. */
    double expected(NetworkPolicy policy) {
      return policy.draw(Featurizer.of(episode.observation()), chance).value();
    }
  }
}
