package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Task;
import dev.manyhands.fleet.Brain;
import dev.manyhands.fleet.Fleet;
import dev.manyhands.fleet.FleetPlan;
import dev.manyhands.fleet.Mix;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.network.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two thousand humans of a real fleet, and a trainer that learns from them. */
class CrowdIT {
  private static final int HUMANS = 2000;
  private static final int ROUNDS = 60;
  private static final TrainingPlan PLAN =
      TrainingPlan.of(new Size(32, 2, 2, 512), Duration.ofSeconds(ROUNDS), 1);

  /** A clock that a round moves on by a second, so that a busy machine learns as much. */
  private Instant now = Instant.EPOCH;

  private final Set<Long> live = new ConcurrentSkipListSet<>();

  private Fleet alive(Task task, Crowd crowd) {
    FleetPlan plan =
        new FleetPlan(HUMANS, Mix.even(List.of(task)), 1, Double.POSITIVE_INFINITY, 8, 2);
    return new Fleet(plan, _ -> watched(crowd, crowd.apprentice()), null, System::nanoTime);
  }

  /** Notes by which versions is decided. */
  private Brain watched(Crowd crowd, Apprentice apprentice) {
    return new Brain() {
      @Override
      public Environment open(Task task) {
        return apprentice.open(task);
      }

      @Override
      public List<Decision> decide(List<Observation> batch) {
        live.add(crowd.live().number());
        return apprentice.decide(batch);
      }
    };
  }

  private void learn(Trainer trainer, int rounds) {
    for (int round = 0; round < rounds; round++) {
      trainer.round();
      now = now.plusSeconds(1);
    }
  }

  @Test
  @Timeout(300)
  void twoThousandHumansLearnATaskFromNothingWhileTheyWorkAndGoOnAfterAKill() {
    Task task = new NamedFieldTask();
    Crowd crowd = new Crowd(PLAN, List.of(task), null);
    Checkpoint.Contents state;
    try (Fleet fleet = alive(task, crowd);
        Trainer killed = new Trainer(PLAN, crowd, null, () -> now)) {
      fleet.start();
      learn(killed, ROUNDS / 3);
      state = killed.state();
    }

    Crowd after = new Crowd(PLAN, List.of(task), null);
    try (Fleet fleet = alive(task, after);
        Trainer trainer = new Trainer(PLAN, after, null, () -> now)) {
      trainer.restore(state);
      assertThat(trainer.progress().elapsed()).isEqualTo(Duration.ofSeconds(ROUNDS / 3));
      live.clear();
      fleet.start();
      while (!trainer.finished()) {
        learn(trainer, 1);
        assertThat(fleet.running()).isTrue();
      }
      assertThat(fleet.figures().humans()).isEqualTo(HUMANS);
      assertThat(live).hasSizeGreaterThan(ROUNDS / 3);
      assertThat(after.figures().learned()).isGreaterThan(10 * after.figures().late());
      assertThat(trainer.unlabelled()).isZero();
      assertThat(PpoTrainerIT.success(trainer.contents(Map.of()))).isGreaterThan(0.9);
    }
  }

  @Test
  @Timeout(300)
  void whereNobodyKnowsTheyLearnByReward() {
    Task known = new NamedFieldTask();
    Checkpoint.Contents beginner = PpoTrainerIT.beginner(known);
    double before = PpoTrainerIT.success(beginner);
    assertThat(before).isLessThan(0.7);
    Task unknown = new WithoutOracle(known);
    Crowd crowd = new Crowd(PLAN, List.of(unknown), null);
    try (Fleet fleet = alive(unknown, crowd);
        Trainer trainer = new Trainer(PLAN, crowd, beginner, () -> now)) {
      fleet.start();
      double after = before;
      while (!trainer.finished() && after <= before + 0.2) {
        learn(trainer, 10);
        after = PpoTrainerIT.success(trainer.contents(Map.of()));
      }
      assertThat(after).isGreaterThan(before + 0.2);
    }
  }
}
