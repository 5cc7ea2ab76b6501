package dev.manyhands.office;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A desk in memory. */
final class OfficeEnvironment implements Environment {
  private final Family family;
  private final List<Action> actions = new ArrayList<>();
  private @Nullable Scene scene;
  private long seed;
  private boolean running;

  OfficeEnvironment(Family family) {
    this.family = family;
  }

  @Override
  public Step reset(long newSeed) {
    Scene staged = Scene.of(family, newSeed);
    seed = newSeed;
    scene = staged;
    running = true;
    actions.clear();
    return new Step(staged.desk().screen(), 0, Status.RUNNING);
  }

  @Override
  public Step step(Action action) {
    Step ended = pass(action);
    return ended == null ? new Step(current().desk().screen(), 0, Status.RUNNING) : ended;
  }

  /** Draws no screen, since nobody looks. */
  @Override
  public @Nullable Step pass(Action action) {
    Scene current = current();
    if (!running) {
      throw new IllegalStateException("The episode has ended.\nMaybe reset.");
    }
    actions.add(action);
    if (action instanceof Action.Done(String answer)) {
      running = false;
      double reward = current.solved(answer) ? 1 : 0;
      return new Step(current.desk().screen(), reward, Status.TERMINATED);
    }
    Unfolding.perform(action, current.desk());
    current.desk().pause(WebFace.ACTION_TIME);
    if (actions.size() >= family.maxActions()) {
      running = false;
      return new Step(current.desk().screen(), 0, Status.TRUNCATED);
    }
    return null;
  }

  @Override
  public Instruction instruction() {
    return current().instruction();
  }

  @Override
  public Snapshot snapshot() {
    current();
    return new Snapshot(seed, actions);
  }

  @Override
  public void close() {
    scene = null;
    running = false;
  }

  private Scene current() {
    if (scene == null) {
      throw new IllegalStateException("There is no episode yet.\nMaybe reset first.");
    }
    return scene;
  }
}
