package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Task;
import dev.manyhands.policy.network.Size;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainerIT {
  private static final InstantSource CLOCK = InstantSource.system();

  @Test
  void learnsToFillTheNamedFieldAndGeneralisesToNamesNeverSeen() {
    List<Task> tasks = List.of(new NamedFieldTask());
    TrainingPlan plan = TrainingPlan.of(new Size(32, 1, 2, 512), Duration.ofSeconds(25), 1);
    try (Trainer trainer = new Trainer(plan, tasks, CLOCK)) {
      while (!trainer.finished()) {
        trainer.round();
      }
      try (var policy = trainer.contents(Map.of()).policy()) {
        Evaluation.Result result = Evaluation.run(policy, tasks, 200, CLOCK);
        assertThat(result.overall().value()).isGreaterThan(0.9);
      }
    }
  }
}
