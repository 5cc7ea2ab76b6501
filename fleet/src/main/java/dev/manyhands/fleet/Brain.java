package dev.manyhands.fleet;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.Task;
import java.util.List;

/** Who decides for one worker, and what desks it needs for that. */
public interface Brain extends Policy {
  /** Opens a desk: as the task does, or, for who must look over one's shoulder, a watched one. */
  Environment open(Task task);

  /** A policy that needs to know nothing but what it sees. It is not closed with the fleet. */
  static Brain of(Policy policy) {
    return new Brain() {
      @Override
      public Environment open(Task task) {
        return task.open();
      }

      @Override
      public List<Decision> decide(List<Observation> batch) {
        return policy.decide(batch);
      }
    };
  }
}
