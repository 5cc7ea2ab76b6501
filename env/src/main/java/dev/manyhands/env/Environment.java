package dev.manyhands.env;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.task.Instruction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One desk with one task at a time. The same seed and the same actions give the same screens and
 * rewards; in the office bit for bit. Not safe for use by two threads at once, but may move between
 * threads between calls, except where an implementation says otherwise.
 */
public interface Environment extends AutoCloseable {
  /** Begins the instance of a seed; ends whatever went on before. */
  Step reset(long seed);

  /**
   * Performs an action.
   *
   * @throws IllegalStateException before the first reset, or after the episode has ended
   */
  Step step(Action action);

  /**
   * Performs an action that another follows at once, so that nobody need look in between.
   *
   * @return what came of it where it ended the episode, else null
   */
  default @Nullable Step pass(Action action) {
    Step step = step(action);
    return step.status() == Status.RUNNING ? null : step;
  }

  /** What the current instance asks for; the same throughout an episode. */
  Instruction instruction();

  /**
   * All that is needed to come back to this moment: a seed and what was done since. Small, and
   * independent of this environment.
   *
   * @param seed the seed of the instance
   * @param actions what was done since its reset, in order
   */
  record Snapshot(long seed, List<Action> actions) {
    public Snapshot {
      actions = List.copyOf(actions);
    }
  }

  /**
   * This moment; restoring it here or in another environment of the same task forks the episode.
   */
  Snapshot snapshot();

  /** Comes back to a moment, and returns the step that led to it. */
  default Step restore(Snapshot snapshot) {
    Step step = reset(snapshot.seed());
    for (Action action : snapshot.actions()) {
      step = step(action);
    }
    return step;
  }

  @Override
  void close();
}
