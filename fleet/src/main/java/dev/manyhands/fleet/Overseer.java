package dev.manyhands.fleet;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.task.Instruction;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The oracles of a whole fleet as one policy: it knows what each instance wants whose desk it has
 * seen opened, by the instruction that lies there. Used by one thread, as are its desks.
 */
public final class Overseer implements Brain {
  private final IdentityHashMap<Instruction, Task.Solver> solvers = new IdentityHashMap<>();

  @Override
  public List<Decision> decide(List<Observation> batch) {
    return batch.stream()
        .map(seen -> {
          Task.Solver solver =
              Objects.requireNonNull(solvers.get(seen.instruction()), "no desk of this overseer");
          return Decision.certain(solver.next(seen));
        })
        .toList();
  }

  /** Opens a desk whose instances it gets to know. */
  @Override
  public Environment open(Task task) {
    return new Watched(task, task.open());
  }

  private final class Watched implements Environment {
    private final Task task;
    private final Environment desk;
    private @Nullable Instruction known;

    Watched(Task task, Environment desk) {
      this.task = task;
      this.desk = desk;
    }

    @Override
    public Step reset(long seed) {
      forget();
      Step first = desk.reset(seed);
      known = desk.instruction();
      solvers.put(known, task.oracle(seed));
      return first;
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
      forget();
      desk.close();
    }

    private void forget() {
      if (known != null) {
        solvers.remove(known);
      }
    }
  }
}
