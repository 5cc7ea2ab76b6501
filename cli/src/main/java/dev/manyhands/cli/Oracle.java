package dev.manyhands.cli;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.task.Instruction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows what the instance at its desk wants; one desk at a time. */
final class Oracle implements Brain {
  private Task.@Nullable Solver solver;

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public Environment seat(Task task, Environment desk) {
    return new Watched(task, desk);
  }

  @Override
  public List<Decision> decide(List<Observation> batch) {
    Task.Solver knowing = solver;
    if (knowing == null) {
      throw new IllegalStateException("The oracle has no desk yet.\nMaybe seat it first.");
    }
    return batch.stream().map(seen -> Decision.certain(knowing.next(seen))).toList();
  }

  /** Tells the oracle which instance begins. */
  private final class Watched implements Environment {
    private final Task task;
    private final Environment desk;

    Watched(Task task, Environment desk) {
      this.task = task;
      this.desk = desk;
    }

    @Override
    public Step reset(long seed) {
      solver = task.oracle(seed);
      return desk.reset(seed);
    }

    @Override
    public Step step(Action action) {
      return desk.step(action);
    }

    @Override
    public Instruction instruction() {
      return desk.instruction();
    }

    @Override
    public Snapshot snapshot() {
      return desk.snapshot();
    }

    @Override
    public void close() {
      desk.close();
    }
  }
}
