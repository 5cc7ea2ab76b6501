package dev.manyhands.cli;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Policy;
import dev.manyhands.env.Task;

/** Who decides: the same policy for every instance, or, as an oracle does, one made for each. */
interface Brain extends AutoCloseable {
  Policy of(Task task, long seed);

  @Override
  default void close() {}

  /** Knows what each instance wants. */
  Brain ORACLE = (task, seed) -> alone(task.oracle(seed));

  /** A solver as a policy; a policy of one instance. */
  private static Policy alone(Task.Solver solver) {
    return batch -> batch.stream().map(seen -> Decision.certain(solver.next(seen))).toList();
  }

  /** A policy that serves every instance. */
  static Brain of(Policy policy) {
    return new Brain() {
      @Override
      public Policy of(Task task, long seed) {
        return policy;
      }

      @Override
      public void close() {
        policy.close();
      }
    };
  }
}
