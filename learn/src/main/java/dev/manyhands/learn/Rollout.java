package dev.manyhands.learn;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.choice.Choices;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import dev.manyhands.policy.network.Likely;
import dev.manyhands.policy.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Many episodes at once, in which the policy or the oracle acts and the oracle labels whatever is
 * seen (DAgger, Ross et al. 2011). Not safe for use by two threads at once.
 */
final class Rollout implements AutoCloseable {
  /** A policy that does the same thing on the same screen so often will do so for ever. */
  private static final int STUCK = 2;

  /**
   * After so many decisions that the oracle would not have made, an episode is given up: what is
   * seen on wild ways would crowd out what is seen on sensible ones.
   */
  private static final int MISTAKES = 6;

  /** How slowly a family's success rate follows its last episodes. */
  private static final double FOLLOW = 0.05;

  /** How much a family is practised that always succeeds, against one that never does. */
  private static final double LEAST_PRACTICE = 0.3;

  private final TrainingPlan plan;
  private final List<Task> tasks;
  private final RandomGenerator random;
  private final Map<Task, Double> success = new HashMap<>();
  private final List<Slot> slots = new ArrayList<>();
  private final @Nullable NetworkPolicy teacher;
  private long unlabelled;

  Rollout(
      List<Task> tasks,
      TrainingPlan plan,
      RandomGenerator random,
      @Nullable NetworkPolicy teacher) {
    this.plan = plan;
    this.teacher = teacher;
    this.tasks = List.copyOf(tasks);
    this.random = random;
    for (Task task : tasks) {
      success.put(task, 0.0);
    }
    for (int i = 0; i < plan.episodes(); i++) {
      slots.add(new Slot(1));
    }
  }

  /** Makes every episode one decision longer, and returns what the oracle says of each. */
  List<Sample> advance(NetworkPolicy policy, double oracleShare) {
    List<Sample> seen = slots.parallelStream().map(slot -> slot.advance(policy)).toList();
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).ended()) {
        slots.get(i).finish();
        slots.set(i, new Slot(oracleShare));
      }
    }
    List<Sample> labelled = seen.stream().filter(sample -> !sample.right().isEmpty()).toList();
    unlabelled += seen.size() - labelled.size();
    return labelled;
  }

  /** The success rate of the policy's own recent episodes, by family. */
  Map<String, Double> success() {
    Map<String, Double> byFamily = new HashMap<>();
    success.forEach((task, rate) -> byFamily.put(task.id(), rate));
    return byFamily;
  }

  /** Goes on from success rates by family, as {@link #success} gave them. */
  void restore(Map<String, Double> byFamily) {
    success.replaceAll((task, rate) -> byFamily.getOrDefault(task.id(), rate));
  }

  /** How many of the oracle's decisions no choice of the network leads to. */
  long unlabelled() {
    return unlabelled;
  }

  /** Families that fail are practised more. */
  private Task nextTask() {
    double total = 0;
    for (Task task : tasks) {
      total += weight(task);
    }
    double at = random.nextDouble() * total;
    for (Task task : tasks) {
      at -= weight(task);
      if (at < 0) {
        return task;
      }
    }
    return tasks.getLast();
  }

  private double weight(Task task) {
    return LEAST_PRACTICE + 1 - success.getOrDefault(task, 0.0);
  }

  @Override
  public void close() {
    slots.forEach(slot -> slot.environment.close());
  }

  /** One episode under way. */
  private final class Slot {
    private final Task task;
    private final Environment environment;
    private final Episode episode;
    private final Task.Solver oracle;
    private final boolean oracleActs;
    private final SplittableRandom keeps;

    /** As at work: what comes of entering several fields without looking has to be learned too. */
    private final boolean entersAll;

    private @Nullable Features last;
    private int repeats;
    private int mistakes;

    Slot(double oracleShare) {
      this.task = nextTask();
      this.environment = task.open();
      long seed = random.nextLong(Seeds.HELD_OUT_FROM);
      this.episode = Episode.of(task, environment, seed);
      this.oracle = task.oracle(seed);
      this.keeps = new SplittableRandom(random.nextLong());
      this.entersAll = keeps.nextBoolean();
      this.oracleActs = random.nextDouble() < oracleShare;
    }

    /** One decision, and what the oracle says of it. */
    Sample advance(NetworkPolicy policy) {
      Features features = Featurizer.of(episode.observation(), last);
      last = features;
      List<List<Choice>> ways =
          oracle.alternatives(episode.observation()).stream()
              .map(actions -> Choices.of(actions, features))
              .filter(choices -> !choices.isEmpty())
              .toList();
      float[] probabilities = policy.probabilities(features);
      boolean kept = !ways.isEmpty() && isKept(Network.surprise(features, ways, probabilities));
      if (oracleActs) {
        perform(Decision.certain(oracle.next(episode.observation())), true);
      } else {
        Decision decision = policy.decide(features, probabilities);
        boolean right = agrees(decision, ways, features);
        perform(
            entersAll ? policy.withEntriesAlike(decision, features, probabilities) : decision,
            right);
      }
      Likely taught = teacher == null || !kept ? null : Likely.of(teacher.probabilities(features));
      return new Sample(features, ways, kept, taught);
    }

    /** What the policy knows already teaches little. */
    private boolean isKept(double surprise) {
      return keeps.nextDouble() < plan.easy() + surprise / plan.hard();
    }

    private static boolean agrees(Decision decision, List<List<Choice>> right, Features features) {
      return right.stream()
          .flatMap(List::stream)
          .anyMatch(choice -> Choices.actions(choice, features).equals(decision.actions()));
    }

    void perform(Decision decision, boolean right) {
      mistakes += right ? 0 : 1;
      var before = episode.observation();
      boolean sameAsBefore =
          !before.history().isEmpty()
              && before.history().getLast().decision().actions().equals(decision.actions());
      episode.perform(decision);
      boolean nothingChanged =
          episode.observation().screen().elements().equals(before.screen().elements());
      repeats = sameAsBefore && nothingChanged ? repeats + 1 : 0;
    }

    boolean ended() {
      return !episode.running() || repeats >= STUCK || mistakes >= MISTAKES;
    }

    void finish() {
      environment.close();
      if (!oracleActs) {
        double rate = episode.succeeded() ? 1 : 0;
        success.merge(task, rate, (old, now) -> old + FOLLOW * (now - old));
      }
    }
  }
}
