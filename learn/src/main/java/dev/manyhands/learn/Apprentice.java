package dev.manyhands.learn;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.learn.Crowd.Turn;
import dev.manyhands.learn.Crowd.Version;
import dev.manyhands.learn.Experience.Tried;
import dev.manyhands.policy.NetworkPolicy.Drawn;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Those of a {@link Crowd} who work in one thread. They decide by the version that is live, one for
 * a whole batch, and hand in what they do: with the oracle's word on it where there is an oracle,
 * else once it is known how it went. Whose desk it is, it knows by the instruction that lies there.
 * Used by one thread, as are its desks.
 */
public final class Apprentice {
  private final Crowd crowd;
  private final TrainingPlan plan;
  private final PpoPlan practice;
  private final IdentityHashMap<Instruction, Desk> desks = new IdentityHashMap<>();

  Apprentice(Crowd crowd, TrainingPlan plan) {
    this.crowd = crowd;
    this.plan = plan;
    this.practice = plan.practice();
  }

  /**
   * Opens a desk for such tasks, on seeds that may be learned from: a held-out seed stands for the
   * one as far above zero as it is above the first of them.
   */
  public Environment open(Task task) {
    return new Desk(task, task.open());
  }

  /** One decision for each observation, at desks that were opened here. */
  public List<Decision> decide(List<Observation> batch) {
    Version live = crowd.live();
    List<Decision> decisions = new ArrayList<>(batch.size());
    List<Turn> done = new ArrayList<>(batch.size());
    for (Observation seen : batch) {
      Desk desk = Objects.requireNonNull(desks.get(seen.instruction()), "no desk of this crowd");
      decisions.add(desk.decide(seen, live, done));
    }
    crowd.offer(done);
    return decisions;
  }

  private final class Desk implements Environment {
    private final Task task;
    private final Environment desk;
    private final List<Tried> tried = new ArrayList<>();
    private @Nullable Instruction known;
    private SplittableRandom random = new SplittableRandom(0);
    private long seed;
    private int actions;
    private boolean begun;
    private @Nullable Tutor tutor;
    private @Nullable Features last;

    Desk(Task task, Environment desk) {
      this.task = task;
      this.desk = desk;
    }

    @Override
    public Step reset(long seed) {
      leave();
      this.seed = seed % Seeds.HELD_OUT_FROM;
      random = new SplittableRandom(seed);
      Step first = desk.reset(this.seed);
      known = desk.instruction();
      desks.put(known, this);
      return first;
    }

    Decision decide(Observation seen, Version live, List<Turn> done) {
      if (!begun) {
        begun = true;
        tutor = tutor();
      }
      if (tutor == null) {
        return draw(seen, live);
      }
      Tutor.Moment moment = tutor.decide(seen, live.policy());
      done.add(new Turn(moment.sample(), live.number()));
      return moment.decision();
    }

    /** Who knows what is right here, or null where nobody does. */
    private @Nullable Tutor tutor() {
      try {
        boolean shows = random.nextDouble() < crowd.oracleShare();
        return new Tutor(plan, task.oracle(seed), shows, random.split());
      } catch (UnsupportedOperationException nobodyKnows) {
        return null;
      }
    }

    private Decision draw(Observation seen, Version live) {
      Features features = Featurizer.of(seen, last);
      last = features;
      Drawn drawn = live.policy().draw(features, random);
      tried.add(new Tried(features, drawn, live.number(), -practice.decisionCost()));
      return drawn.decision();
    }

    @Override
    public Step step(Action action) {
      Step step = desk.step(action);
      actions++;
      boolean tooLong = actions >= task.maxActions() || (tutor != null && tutor.givesUp());
      if (tooLong && step.status() == Status.RUNNING) {
        step = new Step(step.screen(), 0, Status.TRUNCATED);
      }
      if (step.status() != Status.RUNNING) {
        end(step.reward());
      }
      return step;
    }

    private void end(double reward) {
      if (!tried.isEmpty()) {
        Tried end = tried.removeLast();
        double paid = end.reward() + reward;
        tried.add(new Tried(end.features(), end.drawn(), end.version(), paid));
        handIn(0);
      }
      if (begun && (tutor == null || !tutor.shows())) {
        crowd.successes().ended(task, reward == 1);
      }
    }

    /** Whoever was here before may have been put to rest in the midst of its task. */
    private void leave() {
      if (!tried.isEmpty()) {
        // How the last decision went is not known, but what was expected before it is.
        handIn(tried.removeLast().drawn().value());
      }
      if (known != null) {
        desks.remove(known);
      }
      known = null;
      begun = false;
      tutor = null;
      last = null;
      actions = 0;
    }

    private void handIn(double after) {
      crowd.offer(
          Experience.of(tried, after, practice).stream()
              .map(each -> new Turn(each, each.version()))
              .toList());
      tried.clear();
    }

    @Override
    public Instruction instruction() {
      return known == null ? desk.instruction() : known;
    }

    @Override
    public Snapshot snapshot() {
      return desk.snapshot();
    }

    @Override
    public void close() {
      leave();
      desk.close();
    }
  }
}
