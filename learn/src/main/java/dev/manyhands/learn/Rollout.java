package dev.manyhands.learn;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.policy.NetworkPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Many episodes at once, in which the policy or the oracle acts under the eyes of a {@link Tutor}.
 * Not safe for use by two threads at once.
 */
final class Rollout implements Source {
  /** A policy that does the same thing on the same screen so often will do so for ever. */
  private static final int STUCK = 2;

  private final TrainingPlan plan;
  private final List<Task> tasks;
  private final RandomGenerator random;
  private final Success success;
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
    this.success = new Success(tasks);
    for (int i = 0; i < plan.episodes(); i++) {
      slots.add(new Slot(1));
    }
  }

  @Override
  public List<Sample> next(NetworkPolicy policy, long version, double oracleShare, int count) {
    List<Sample> samples = new ArrayList<>();
    for (int decided = 0; decided < count; decided += slots.size()) {
      samples.addAll(advance(policy, oracleShare));
    }
    return samples;
  }

  /** Makes every episode one decision longer, and returns what the oracle says of each. */
  private List<Sample> advance(NetworkPolicy policy, double oracleShare) {
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

  @Override
  public Map<String, Double> success() {
    return success.rates();
  }

  @Override
  public void restore(Map<String, Double> byFamily) {
    success.restore(byFamily);
  }

  @Override
  public long unlabelled() {
    return unlabelled;
  }

  /** Families that fail are practised more. */
  private Task nextTask() {
    double total = 0;
    for (Task task : tasks) {
      total += success.weight(task, plan.review());
    }
    double at = random.nextDouble() * total;
    for (Task task : tasks) {
      at -= success.weight(task, plan.review());
      if (at < 0) {
        return task;
      }
    }
    return tasks.getLast();
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
    private final Tutor tutor;
    private int repeats;

    Slot(double oracleShare) {
      this.task = nextTask();
      this.environment = task.open();
      long seed = random.nextLong(Seeds.HELD_OUT_FROM);
      this.episode = Episode.of(task, environment, seed);
      SplittableRandom keeps = new SplittableRandom(random.nextLong());
      boolean oracleActs = random.nextDouble() < oracleShare;
      this.tutor = new Tutor(plan, task.oracle(seed), oracleActs, keeps);
    }

    /** One decision, and what the oracle says of it. */
    Sample advance(NetworkPolicy policy) {
      Tutor.Moment moment = tutor.decide(episode.observation(), policy);
      perform(moment.decision());
      return moment.sample().asked(teacher);
    }

    private void perform(Decision decision) {
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
      return !episode.running() || repeats >= STUCK || tutor.givesUp();
    }

    void finish() {
      environment.close();
      if (!tutor.shows()) {
        success.ended(task, episode.succeeded());
      }
    }
  }
}
