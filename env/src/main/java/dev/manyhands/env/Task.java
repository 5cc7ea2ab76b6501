package dev.manyhands.env;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import java.util.List;

/**
 * A family of instances, one for each seed. An instance can be solved from its instruction and its
 * screens alone. Safe for use by many threads.
 */
public interface Task {
  /** A versioned id such as {@code form/contact-v1}; a change of what it asks bumps the version. */
  String id();

  Kind kind();

  Split split();

  /** After how many actions an episode is truncated. */
  int maxActions();

  /** Opens a desk for this task. */
  Environment open();

  /**
   * The program that solves an instance of the given seed, from whatever state it is in.
   *
   * @throws UnsupportedOperationException where nobody knows how: such a task is learned by reward
   */
  Solver oracle(long seed);

  /** Programs that almost solve an instance, and must earn nothing; at least two. */
  List<NearMiss> nearMisses();

  /**
   * Solves one instance through mouse and keyboard. It looks at the screen as a policy does, but
   * knows what the instance wants; it holds no state of its own, so it can take over at any screen,
   * also after another's mistakes.
   */
  interface Solver {
    /**
     * The actions to perform now, before looking again: never empty, and short, such as a click, or
     * a click into a field and the text for it.
     */
    List<Action> next(Observation observation);

    /**
     * All that would be right to do now, each as from {@link #next}: what a form wants can be
     * entered in any order.
     */
    default List<List<Action>> alternatives(Observation observation) {
      return List.of(next(observation));
    }
  }

  /** A program that does almost what is asked. */
  interface NearMiss {
    /** What it gets wrong, such as "swaps two fields". */
    String name();

    Solver solver(long seed);
  }
}
