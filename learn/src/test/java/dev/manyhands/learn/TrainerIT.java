package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.Task;
import dev.manyhands.policy.Checkpoint;
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

  @Test
  void goesOnFromAStateAsIfNothingHadHappened() {
    List<Task> tasks = List.of(new NamedFieldTask());
    TrainingPlan plan = TrainingPlan.of(new Size(32, 2, 2, 512), Duration.ofSeconds(ROUNDS), 1);
    try (Trainer first = new Trainer(plan, tasks, () -> now);
        Trainer second = new Trainer(plan, tasks, () -> now)) {
      for (int round = 0; round < 12; round++) {
        first.round();
        now = now.plusSeconds(1);
      }
      Checkpoint.Contents state = first.state();
      now = now.plusSeconds(1000);
      second.restore(state);

      assertThat(second.progress().elapsed()).isEqualTo(Duration.ofSeconds(12));
      assertThat(second.progress().samples()).isEqualTo(first.progress().samples());
      assertThat(second.progress().success()).isEqualTo(first.progress().success());
      assertThat(second.state().weights()).usingRecursiveComparison().isEqualTo(state.weights());
      while (!second.finished()) {
        second.round();
        now = now.plusSeconds(1);
      }
      assertThat(success(second, tasks)).isGreaterThan(0.9);
    }
  }

  @Test
  void aStateOfAnotherSizeIsRefused() {
    List<Task> tasks = List.of(new NamedFieldTask());
    Duration minute = Duration.ofMinutes(1);
    try (Trainer one =
            new Trainer(TrainingPlan.of(new Size(32, 2, 2, 512), minute, 1), tasks, () -> now);
        Trainer other =
            new Trainer(TrainingPlan.of(new Size(32, 1, 2, 512), minute, 1), tasks, () -> now)) {
      assertThatThrownBy(() -> other.restore(one.state()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("layers=2");
    }
  }

  private static double success(Trainer trainer, List<Task> tasks) {
    try (NetworkPolicy policy = trainer.contents(Map.of()).policy()) {
      return Evaluation.run(policy, tasks, 100, InstantSource.system()).overall().value();
    }
  }
}
