package dev.manyhands.learn;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import java.util.List;

/** Another task about which nobody can be asked. */
record WithoutOracle(Task task) implements Task {
  @Override
  public String id() {
    return task.id();
  }

  @Override
  public Kind kind() {
    return task.kind();
  }

  @Override
  public Split split() {
    return task.split();
  }

  @Override
  public int maxActions() {
    return task.maxActions();
  }

  @Override
  public Environment open() {
    return task.open();
  }

  @Override
  public Solver oracle(long seed) {
    throw new UnsupportedOperationException("Nobody knows.");
  }

  @Override
  public List<NearMiss> nearMisses() {
    return List.of();
  }
}
