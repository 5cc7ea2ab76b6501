package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;

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

class PpoTrainerIT {
  private static final double BEGUN = 0.2;
  private static final int PRACTICE_ROUNDS = 60;

  private Instant now = Instant.EPOCH;

  @Test
  void practiceGoesOnWhereTheOracleLeftOff() throws InterruptedException {
    NamedFieldTask known = new NamedFieldTask();
    Checkpoint.Contents beginner = beginner(known);
    double before = success(beginner);
    assertThat(before).isLessThan(0.75);
    PpoPlan plan = PpoPlan.inMemory(Duration.ofSeconds(PRACTICE_ROUNDS), 1);
    try (PpoTrainer trainer =
        new PpoTrainer(plan, beginner, List.of(new WithoutOracle(known)), Task::open, () -> now)) {
      while (!trainer.finished()) {
        trainer.round(() -> false);
        now = now.plusSeconds(1);
      }
      assertThat(success(trainer.contents(Map.of()))).isGreaterThan(before + 0.2);
    }
  }

  /** Has been shown just so much that it succeeds now and then. */
  static Checkpoint.Contents beginner(Task task) {
    Instant[] now = {Instant.EPOCH};
    TrainingPlan plan = TrainingPlan.of(new Size(32, 2, 2, 512), Duration.ofMinutes(10), 1);
    try (Trainer trainer = new Trainer(slowly(plan), List.of(task), () -> now[0])) {
      Checkpoint.Contents contents;
      do {
        trainer.round();
        now[0] = now[0].plusSeconds(1);
        contents = trainer.contents(Map.of());
      } while (success(contents) < BEGUN && !trainer.finished());
      return contents;
    }
  }

  /** In steps so small that none leads from hardly ever to nearly always. */
  private static TrainingPlan slowly(TrainingPlan plan) {
    return new TrainingPlan(
        plan.size(),
        plan.seed(),
        plan.duration(),
        plan.episodes(),
        plan.decisionsPerRound(),
        plan.easy(),
        plan.hard(),
        plan.known(),
        3,
        plan.batchSize(),
        plan.memory(),
        plan.learningRate(),
        plan.warmUpUpdates(),
        plan.weightDecay(),
        plan.gradientNorm(),
        plan.oracleOnly(),
        plan.oracleShare(),
        plan.dropout(),
        plan.averaging(),
        plan.review());
  }

  static double success(Checkpoint.Contents contents) {
    try (NetworkPolicy policy = contents.policy()) {
      return Evaluation.run(policy, List.of(new NamedFieldTask()), 100, InstantSource.system())
          .overall()
          .value();
    }
  }
}
