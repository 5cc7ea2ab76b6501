package dev.manyhands.benchmark;

import dev.manyhands.env.Policy;
import dev.manyhands.fleet.Brain;
import dev.manyhands.fleet.Overseer;
import dev.manyhands.policy.Checkpoint;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Who decides in a process that is measured. */
final class Deciders {
  static final String ORACLE = "oracle";

  private Deciders() {}

  /** A brain for each thread, by a checkpoint's file or the oracles'. */
  static Supplier<Brain> of(String policy) {
    if (policy.equals(ORACLE)) {
      return Overseer::new;
    }
    Policy network = Checkpoint.load(Path.of(policy)).policy();
    // One by one: with a batch it would take all cores, and each has a thread already.
    Policy alone =
        batch -> batch.stream().map(seen -> network.decide(List.of(seen)).getFirst()).toList();
    return () -> Brain.of(alone);
  }
}
