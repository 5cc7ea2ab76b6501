package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Task;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.network.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainerIT {
  private static final int ROUNDS = 60;

  /** A clock that a round moves on by a second, so that a busy machine learns as much. */
  private Instant now = Instant.EPOCH;

  @Test
  void learnsToFillTheNamedFieldAndGeneralisesToNamesNeverSeen() {
    List<Task> tasks = List.of(new NamedFieldTask());
    TrainingPlan plan = TrainingPlan.of(new Size(32, 2, 2, 512), Duration.ofSeconds(ROUNDS), 1);
    try (Trainer trainer = new Trainer(plan, tasks, () -> now)) {
      assertThat(success(trainer, tasks)).isLessThan(0.1);
      while (!trainer.finished()) {
        trainer.round();
        now = now.plusSeconds(1);
      }
      assertThat(trainer.unlabelled()).isZero();
      assertThat(success(trainer, tasks)).isGreaterThan(0.9);
    }
  }

  private static double success(Trainer trainer, List<Task> tasks) {
    try (NetworkPolicy policy = trainer.contents(Map.of()).policy()) {
      return Evaluation.run(policy, tasks, 100, InstantSource.system()).overall().value();
    }
  }
}
