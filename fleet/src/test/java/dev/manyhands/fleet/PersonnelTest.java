package dev.manyhands.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PersonnelTest {
  private static final FleetPlan PLAN = Fleets.plan(1200, 2, Fleets.tasks().subList(0, 4));
  private static final String FAMILY = PLAN.mix().tasks().get(3).id();

  @TempDir private Path temp = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void name() {
    folder = temp.resolve("state");
  }

  /** As a command in another process would. */
  private Personnel personnel() {
    return new Personnel(StateFolder.look(folder));
  }

  private Human human(long id) {
    return StateFolder.look(folder).human(id);
  }

  private void await(Fleet fleet, Personnel.Told told) {
    Personnel personnel = personnel();
    while (!personnel.carriedOut(told)) {
      LockSupport.parkNanos(1_000_000);
      assertThat(fleet.running()).isTrue();
    }
  }

  private static void work(Fleet fleet, long stints) {
    long before = fleet.figures().stints();
    while (fleet.figures().stints() < before + stints) {
      LockSupport.parkNanos(1_000_000);
      assertThat(fleet.running()).isTrue();
    }
  }

  @Test
  @Timeout(300)
  void peopleAreHiredPausedLetGoAndGivenATaskWhileTheFleetWorks() {
    try (StateFolder state = StateFolder.open(folder, PLAN);
        Fleet fleet = Fleets.fleet(PLAN, state)) {
      fleet.start();
      work(fleet, 20);
      await(fleet, personnel().pause(List.of(Ids.of(3))));
      await(fleet, personnel().letGo(List.of(Ids.of(1100))));
      await(fleet, personnel().assign(List.of(Ids.of(7)), FAMILY, 5));
      // The second cohort is filled up, and a third one begins.
      await(fleet, personnel().hire(850, 10_000));
      assertThat(fleet.figures().humans()).isEqualTo(1200 + 850 - 1);
      assertThat(fleet.figures().paused()).isEqualTo(1);
      assertThat(human(2049).standing()).isEqualTo(Standing.AT_WORK);
      Human paused = human(3);
      Human gone = human(1100);
      assertThat(paused.standing()).isEqualTo(Standing.PAUSED);
      assertThat(gone.standing()).isEqualTo(Standing.LET_GO);
      assertThat(gone.log()).isEmpty();
      work(fleet, 2500);
      assertThat(human(3)).isEqualTo(paused);
      assertThat(human(1100)).isEqualTo(gone);
      assertThat(human(7).skills().contains(FAMILY) || human(7).byHand()).isTrue();
      assertThat(human(2049).decisions()).isPositive();
      assertThat(StateFolder.look(folder).cpuSecondsPerDecision(7)).isBetween(1e-7, 1.0);
      await(fleet, personnel().resume(List.of(Ids.of(3))));
      work(fleet, 2500);
      assertThat(human(3).decisions()).isGreaterThan(paused.decisions());
    }
    // Told while nobody works, and heard before the work begins.
    Personnel.Told told = personnel().pause(List.of(personnel().everyone()));
    assertThat(personnel().carriedOut(told)).isFalse();
    assertThat(personnel().waiting(2049)).containsExactly("pause");
    assertThat(personnel().standing(2049)).isEqualTo(Standing.PAUSED);
    try (StateFolder state = StateFolder.open(folder, PLAN);
        Fleet fleet = Fleets.fleet(PLAN, state)) {
      assertThat(personnel().carriedOut(told)).isTrue();
      assertThat(fleet.figures().humans()).isEqualTo(1200 + 850 - 1);
      assertThat(fleet.figures().paused()).isEqualTo(1200 + 850 - 1);
    }
  }

  /** Step by step, each after the process before was killed, and in one life in memory. */
  @Test
  void ordersArePartOfALifeThatIsTheSameBitForBit() throws StateFolder.Superseded {
    Cohort lived = new Cohort(1, PLAN.humans());
    StateFolder.open(folder, PLAN).close();
    Orders orders = StateFolder.look(folder).orders();
    try (Worker worker = Fleets.worker(PLAN, null)) {
      worker.bear(lived);
      for (int step = 0; step < 6; step++) {
        give(step);
        orders.look();
        try (StateFolder state = StateFolder.open(folder, PLAN);
            Worker other = Fleets.worker(PLAN, state)) {
          Cohort killed = new Cohort(1, PLAN.humans());
          if (!state.load(killed)) {
            other.bear(killed);
            state.save(killed, false);
          }
          other.hear(killed, state.orders(), 0);
          other.work(killed, 0);
          worker.hear(lived, orders, 0);
          worker.work(lived, 0);
          assertThat(killed.size).isEqualTo(lived.size);
          assertThat(killed.heard).isEqualTo(lived.heard);
          Fleets.assertSame(killed, lived);
        }
      }
    }
    assertThat(lived.size).isEqualTo(240);
    assertThat(lived.decisions[203]).isPositive();
    assertThat(lived.count(Standing.LET_GO)).isEqualTo(10);
  }

  private void give(int step) {
    Personnel personnel = personnel();
    switch (step) {
      case 1 -> personnel.assign(List.of(new Ids(1000, 1100)), FAMILY, 5);
      case 2 -> {
        personnel.pause(List.of(new Ids(900, 1020)));
        personnel.hire(40, 10_000);
      }
      case 3 -> personnel.letGo(List.of(new Ids(1010, 1020)));
      case 4 -> {
        personnel.resume(List.of(personnel.everyone()));
        personnel.assign(List.of(Ids.of(1203)), FAMILY, 6);
      }
      default -> {}
    }
  }

  @Test
  void whatCannotBeIsSaidAndNotWritten() {
    assertThatThrownBy(this::personnel).hasMessageContaining("holds no fleet");
    try (StateFolder state = StateFolder.open(folder, PLAN)) {
      state.makeRoom(1300, false);
      Personnel personnel = personnel();
      personnel.letGo(List.of(Ids.of(5)));
      assertThatThrownBy(() -> personnel.pause(List.of(Ids.of(2), Ids.of(1200))))
          .isInstanceOf(FleetException.class)
          .hasMessageContaining("(1200) does not exist")
          .hasMessageContaining("from 0 to 1199");
      assertThatThrownBy(() -> personnel.resume(List.of(Ids.of(5))))
          .hasMessageContaining("(5) was let go");
      assertThatThrownBy(() -> personnel.assign(List.of(Ids.of(2)), "form/none-v1", 1))
          .hasMessageContaining("(form/none-v1) is not in this fleet's mix")
          .hasMessageContaining("Maybe one of these");
      assertThatThrownBy(() -> personnel.hire(101, Long.MAX_VALUE))
          .hasMessageContaining("do not fit beside the 1200")
          .hasMessageContaining("hire 100 at most");
      assertThatThrownBy(() -> personnel.hire(0, 9)).hasMessageContaining("(0)");
      assertThatThrownBy(() -> new Ids(7, 7)).isInstanceOf(FleetException.class);
      assertThat(personnel().standing(2)).isEqualTo(Standing.AT_WORK);
      personnel.hire(100, 9);
      assertThat(personnel().everyone()).isEqualTo(new Ids(0, 1300));
    }
  }

  @Test
  void whatWasBeingWrittenWhenItsWriterDiedIsNoOrderAndADamagedOneIsNamed() throws IOException {
    StateFolder.open(folder, PLAN).close();
    personnel().pause(List.of(Ids.of(1)));
    Path file = folder.resolve("orders");
    byte[] one = Files.readAllBytes(file);
    Files.writeString(file, Files.readString(file) + "pause 7 8 0000");
    assertThat(personnel().standing(7)).isEqualTo(Standing.AT_WORK);
    personnel().pause(List.of(Ids.of(2)));
    assertThat(personnel().standing(2)).isEqualTo(Standing.PAUSED);
    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .allMatch(line -> line.matches("pause . . .{8}"));

    one[6] ^= 1;
    Files.write(file, one);
    assertThatThrownBy(this::personnel)
        .isInstanceOf(FleetException.class)
        .hasMessageContaining("line 1 is damaged");
  }

  @Test
  void manyMayGiveOrdersAtOnce() throws InterruptedException {
    StateFolder.open(folder, PLAN).close();
    List<Thread> threads =
        List.of(0, 1, 2, 3).stream()
            .map(_ ->
                Thread.ofVirtual()
                    .start(() -> {
                      for (int i = 0; i < 10; i++) {
                        personnel().hire(1, 10_000);
                      }
                    }))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(StateFolder.look(folder).everyone()).isEqualTo(1240);
  }
}
