package dev.manyhands.cli;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.Task;
import java.util.List;

/** Who decides, as named on the command line. */
interface Brain extends Policy {
  /** How many episodes it may decide on at once. */
  int atOnce();

  /** The desk as it must be used with this brain: an oracle looks over one's shoulder. */
  Environment seat(Task task, Environment desk);

  /** A policy that needs to know nothing but what it sees. */
  static Brain of(Policy policy) {
    return new Brain() {
      @Override
      public int atOnce() {
        return 64;
      }

      @Override
      public Environment seat(Task task, Environment desk) {
        return desk;
      }

      @Override
      public List<Decision> decide(List<Observation> batch) {
        return policy.decide(batch);
      }

      @Override
      public void close() {
        policy.close();
      }
    };
  }
}
