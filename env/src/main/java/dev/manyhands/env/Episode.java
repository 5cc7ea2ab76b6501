package dev.manyhands.env;

import dev.manyhands.env.action.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One attempt at one instance: keeps what was seen and done, and tells a policy what it needs to
 * decide. Not safe for use by two threads at once.
 */
public final class Episode {
  private final Environment environment;
  private final int maxActions;
  private final long seed;
  private final List<Action> actions = new ArrayList<>();
  private Observation observation;
  private Step last;
  private int decisions;

  /** Begins the instance of a seed; after {@code maxActions} actions the episode is truncated. */
  public Episode(Environment environment, long seed, int maxActions) {
    this.environment = environment;
    this.maxActions = maxActions;
    this.seed = seed;
    this.last = environment.reset(seed);
    this.observation = Observation.first(environment.instruction(), last.screen());
  }

  /** Begins an instance of a task at a desk opened for it. */
  public static Episode of(Task task, Environment environment, long seed) {
    return new Episode(environment, seed, task.maxActions());
  }

  /** Performs a decision, up to the action that ends the episode; looks after the last of it. */
  public Step perform(Decision decision) {
    if (!running()) {
      throw new IllegalStateException("The episode has ended (%s).".formatted(last.status()));
    }
    decisions++;
    List<Action> planned = decision.actions();
    int possible = Math.min(planned.size(), maxActions - actions.size());
    Step ended = null;
    for (int i = 0; i < possible && ended == null; i++) {
      Action action = planned.get(i);
      ended = i < possible - 1 ? environment.pass(action) : environment.step(action);
      actions.add(action);
    }
    last = Objects.requireNonNull(ended, "a decision has an action");
    if (last.status() == Status.RUNNING && actions.size() >= maxActions) {
      last = new Step(last.screen(), 0, Status.TRUNCATED);
    }
    observation = observation.then(decision, last.screen());
    return last;
  }

  /** Lets a policy decide until the episode ends; returns whether it succeeded. */
  public boolean run(Policy policy) {
    while (running()) {
      perform(policy.decide(List.of(observation)).getFirst());
    }
    return succeeded();
  }

  /** Lets a solver act until the episode ends; returns whether it succeeded. */
  public boolean run(Task.Solver solver) {
    while (running()) {
      perform(Decision.certain(solver.next(observation)));
    }
    return succeeded();
  }

  public boolean running() {
    return last.status() == Status.RUNNING;
  }

  public boolean succeeded() {
    return last.reward() == 1;
  }

  /** What is seen now, with what led to it. */
  public Observation observation() {
    return observation;
  }

  public Step last() {
    return last;
  }

  public long seed() {
    return seed;
  }

  /** All actions so far, in order. */
  public List<Action> actions() {
    return List.copyOf(actions);
  }

  /** How many times was decided. */
  public int decisions() {
    return decisions;
  }
}
