package dev.manyhands.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.office.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FleetTest {
  @Test
  void everyoneWorksAndTheOraclesSolveAll() {
    Figures figures;
    Fleet fleet = Fleets.fleet(Fleets.plan(1300, 4), null);
    try (fleet) {
      fleet.start();
      while (fleet.running() && fleet.figures().tasks() < 20_000 && !allHaveEnded(fleet)) {
        LockSupport.parkNanos(1_000_000);
      }
    }
    figures = fleet.figures();
    assertThat(figures.humans()).isEqualTo(1300);
    assertThat(figures.successRate()).isEqualTo(1);
    assertThat(figures.byFamily().values()).allMatch(ended -> ended.tasks() > 0);
    for (int cohort = 0; cohort < 2; cohort++) {
      assertThat(fleet.cohort(cohort).decisions).doesNotContain(0);
    }
    assertThat(fleet.cohort(1).size).isEqualTo(300);
    Human human = fleet.human(1299);
    assertThat(human.persona().id()).isEqualTo(1299);
    assertThat(human.successes()).isEqualTo(human.episodes());
  }

  private static boolean allHaveEnded(Fleet fleet) {
    Figures figures = fleet.figures();
    return figures.tasks() >= 1500
        && figures.byFamily().values().stream().allMatch(ended -> ended.tasks() > 0);
  }

  @Test
  void puttingADeskAwayChangesNothing() {
    Fleets.assertSame(
        Fleets.lived(Fleets.plan(200, 1), 0, 24), Fleets.lived(Fleets.plan(200, 24), 0, 1));
  }

  @Test
  void aHumanSeesWhatItSawBeforeItsDeskWasPutAway() {
    FleetPlan plan = Fleets.plan(50, 5);
    Cohort cohort = Fleets.lived(plan, 0, 1);
    for (int place = 0; place < cohort.size; place++) {
      Human human = cohort.human(place, plan.seed(), family -> plan.mix().tasks().get(family).id());
      Task task = Office.task(human.task());
      try (Environment desk = task.open();
          Environment other = task.open()) {
        Episode live = Episode.of(task, desk, human.seed());
        Task.Solver oracle = task.oracle(human.seed());
        while (live.decisions() < human.log().size()) {
          live.perform(Decision.certain(oracle.next(live.observation())));
        }
        Observation again = human.replay(task, other).observation();
        assertThat(again).isEqualTo(live.observation());
      }
    }
  }

  @Test
  void paceHoldsThemToAPersonsSpeed() throws StateFolder.Superseded {
    FleetPlan plan = new FleetPlan(100, Mix.even(Fleets.tasks()), 7, 2, FleetPlan.STINT, 1);
    Cohort cohort = new Cohort(0, plan.humans());
    Tally tally = new Tally(plan.mix().tasks().size());
    try (Worker worker = new Worker(plan, new Overseer(), null, tally, System::nanoTime)) {
      worker.bear(cohort);
      for (long now = 0; now < 120_000; now += Rota.GATHER_MILLIS) {
        worker.work(cohort, now);
      }
    }
    double personSeconds = Arrays.stream(cohort.personSeconds).sum();
    assertThat(personSeconds / plan.humans() / 120).isBetween(1.7, 2.2);
  }

  @Test
  void whoseLogGrowsTooLongToBeSavedGivesItsTaskUp() throws StateFolder.Superseded {
    List<Action> chapter = List.of(new Action.Type("x".repeat(40_000)));
    Policy wordy = batch -> Collections.nCopies(batch.size(), Decision.certain(chapter));
    FleetPlan plan = Fleets.plan(3, 3);
    Cohort cohort = new Cohort(0, plan.humans());
    Tally tally = new Tally(plan.mix().tasks().size());
    try (Worker worker = new Worker(plan, Brain.of(wordy), null, tally, System::nanoTime)) {
      worker.bear(cohort);
      worker.work(cohort, 0);
    }
    for (byte[] log : cohort.logs) {
      assertThat(log.length).isLessThanOrEqualTo(DecisionLog.MOST_BYTES);
    }
    assertThat(cohort.episodes).containsOnly(1);
    assertThat(cohort.successes).containsOnly(0);
  }

  @Test
  @Timeout(60)
  void whatFailsStopsTheFleetAndIsTold() {
    Policy broken =
        _ -> {
          throw new IllegalStateException("no idea");
        };
    Fleet fleet = new Fleet(Fleets.plan(10, 1), _ -> Brain.of(broken), null, System::nanoTime);
    fleet.start();
    while (fleet.running()) {
      Thread.onSpinWait();
    }
    assertThatThrownBy(fleet::close)
        .isInstanceOf(FleetException.class)
        .hasMessageContaining("no idea");
  }

  /** A placement that gives one cohort only, takes it back in the midst of its turn, and so on. */
  private static final class ByHand implements Placement {
    private final List<Integer> lost = new ArrayList<>();
    private @Nullable Host host;

    @Override
    public void begin(Host host) {
      this.host = host;
    }

    Host host() {
      return Objects.requireNonNull(host);
    }

    @Override
    public synchronized void lost(int cohort) {
      lost.add(cohort);
    }

    synchronized List<Integer> lost() {
      return List.copyOf(lost);
    }

    @Override
    public void end() {
      host().putAway(0).toCompletableFuture().join();
    }
  }

  @Test
  @Timeout(60)
  void aCohortIsPutAwayInTheMidstOfItsTurnAndNothingOfItIsLost(@TempDir Path folder) {
    FleetPlan plan = Fleets.plan(2000, 4);
    Map<Integer, Cohort> rested = new HashMap<>();
    ByHand placement = new ByHand();
    try (StateFolder state = StateFolder.open(folder, plan);
        Fleet fleet = new Fleet(plan, _ -> new Overseer(), state, placement, System::nanoTime)) {
      fleet.start();
      for (int index : List.of(1, 0, 1)) {
        long before = fleet.figures().decisions();
        placement.host().takeUp(index);
        // A whole turn would be 4,000 decisions.
        while (fleet.figures().decisions() < before + 200) {
          LockSupport.parkNanos(1_000_000);
        }
        placement.host().putAway(index).toCompletableFuture().join();
        assertThat(fleet.figures().humans()).isZero();
        Cohort cohort = new Cohort(index, plan.humans());
        assertThat(StateFolder.look(folder).load(cohort)).isTrue();
        rested.put(index, cohort);
      }
    }
    rested.values().forEach(cohort -> Fleets.assertLived(plan, cohort));
    int[] decisions = Objects.requireNonNull(rested.get(1)).decisions;
    assertThat(Arrays.stream(decisions).distinct().count()).isGreaterThan(1);
  }

  private static void awaitStints(Fleet fleet, long stints) {
    while (fleet.figures().stints() < stints) {
      LockSupport.parkNanos(1_000_000);
      assertThat(fleet.running()).isTrue();
    }
  }

  @Test
  @Timeout(60)
  void whoseCohortAnotherHasTakenUpLosesItAndGoesOn(@TempDir Path folder) throws IOException {
    FleetPlan plan = Fleets.plan(2000, 1);
    ByHand placement = new ByHand();
    try (StateFolder state = StateFolder.open(folder, plan);
        Fleet fleet = new Fleet(plan, _ -> new Overseer(), state, placement, System::nanoTime)) {
      placement.host().takeUp(0);
      placement.host().takeUp(1);
      fleet.start();
      awaitStints(fleet, 1000);
      Files.createFile(folder.resolve("cohort-000001").resolve("2"));
      while (placement.lost().isEmpty()) {
        LockSupport.parkNanos(1_000_000);
      }
      assertThat(placement.lost()).containsExactly(1);
      assertThat(fleet.figures().humans()).isEqualTo(1000);
      assertThat(fleet.running()).isTrue();
    }
  }

  @Test
  @Timeout(60)
  void nobodyWorksWhileCohortsAreOnTheMoveUnlessThatNeverEnds() {
    AtomicLong clock = new AtomicLong(1);
    ByHand placement = new ByHand();
    FleetPlan plan = Fleets.plan(2000, 1);
    try (Fleet fleet = new Fleet(plan, _ -> new Overseer(), null, placement, clock::get)) {
      placement.host().takeUp(0);
      fleet.start();
      awaitStints(fleet, 100);
      placement.host().expectMoves();
      long rested = restedStints(fleet);
      LockSupport.parkNanos(100_000_000);
      assertThat(fleet.figures().stints()).isEqualTo(rested);
      clock.addAndGet(250_000_000);
      awaitStints(fleet, rested + 100);
      for (int moves = 0; moves < 49; moves++) {
        placement.host().expectMoves();
        clock.addAndGet(100_000_000);
      }
      long restless = restedStints(fleet);
      placement.host().expectMoves();
      clock.addAndGet(100_000_000);
      awaitStints(fleet, restless + 100);
    }
  }

  /** How many there are once they become no more. */
  private static long restedStints(Fleet fleet) {
    long before;
    do {
      before = fleet.figures().stints();
      LockSupport.parkNanos(50_000_000);
    } while (fleet.figures().stints() > before);
    return before;
  }

  @Test
  void aMixMustNameAFamily() {
    assertThatThrownBy(() -> Mix.even(List.of()))
        .isInstanceOf(FleetException.class)
        .hasMessageContaining("no families");
    assertThatThrownBy(() -> new Mix(Fleets.tasks().subList(0, 2), List.of(0.0, 0.0)))
        .hasMessageContaining("[0.0, 0.0]");
    Mix one = new Mix(Fleets.tasks().subList(0, 3), List.of(0.0, 1.0, 0.0));
    assertThat(List.of(one.draw(0), one.draw(-1), one.draw(1L << 63))).containsOnly(1);
  }

  @Test
  void moreThanFitAreRefusedWithTheNumberThatFits() {
    assertThatThrownBy(() -> Capacity.check(10_000_000, 6L << 30))
        .isInstanceOf(FleetException.class)
        .hasMessageContaining("(10000000)")
        .hasMessageContaining("--humans " + Capacity.humans(6L << 30));
    Capacity.check(1_000_000, 6L << 30);
  }
}
