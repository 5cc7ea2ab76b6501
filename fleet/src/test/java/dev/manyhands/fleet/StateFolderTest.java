package dev.manyhands.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
  private static final FleetPlan PLAN = Fleets.plan(1200, 4);

  @TempDir private Path temp = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void name() {
    folder = temp.resolve("state");
  }

  /** Lets each cohort work until it has been written so often. */
  private void live(long commits) {
    try (StateFolder state = StateFolder.open(folder, PLAN);
        Fleet fleet = Fleets.fleet(PLAN, state);
        Worker worker = Fleets.worker(PLAN, state)) {
      for (int index = 0; index < 2; index++) {
        while (fleet.cohort(index).commits < commits) {
          worker.work(fleet.cohort(index), 0);
        }
      }
    } catch (StateFolder.Superseded e) {
      throw new AssertionError(e);
    }
  }

  private void assertLived() {
    try (StateFolder state = StateFolder.open(folder, PLAN);
        Fleet fleet = Fleets.fleet(PLAN, state)) {
      for (int index = 0; index < 2; index++) {
        Cohort cohort = fleet.cohort(index);
        Fleets.assertSame(cohort, Fleets.lived(PLAN, index, cohort.commits));
      }
    }
  }

  private Path file(long epoch) {
    return folder.resolve("cohort-000000").resolve("" + epoch);
  }

  @Test
  void aFleetGoesOnWhereItWasThroughEpochsAndWholesAndWhatCameSince() {
    live(2);
    assertLived();
    live(9);
    // What is under the epochs before is no longer needed.
    assertThat(file(3)).isNotEmptyFile();
    assertThat(file(2)).doesNotExist();
    assertLived();
    assertLived();
    Human human = StateFolder.look(folder).human(1100);
    assertThat(human.decisions()).isPositive();
  }

  @Test
  void whatWasBeingWrittenWhenTheProcessDiedNeverWas() throws IOException {
    live(3);
    byte[] written = Files.readAllBytes(file(1));
    Files.write(file(1), Arrays.copyOf(written, written.length - 5));
    assertLived();
    Cohort cohort = new Cohort(0, PLAN.humans());
    StateFolder.look(folder).load(cohort);
    assertThat(cohort.commits).isEqualTo(2);
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    live(9);
    byte[] whole = Files.readAllBytes(file(1));
    byte[] damaged = whole.clone();
    damaged[damaged.length / 2] ^= 1;
    for (byte[] bytes : new byte[][] {damaged, Arrays.copyOf(whole, 700)}) {
      Files.write(file(1), bytes);
      try (StateFolder state = StateFolder.open(folder, PLAN)) {
        assertThatThrownBy(() -> Fleets.fleet(PLAN, state))
            .isInstanceOf(FleetException.class)
            .hasMessageContaining("" + file(1))
            .hasMessageContaining("Maybe");
      }
    }
  }

  @Test
  void anotherFleetsSnapshotIsRefused() throws IOException {
    live(9);
    byte[] foreign = Files.readAllBytes(file(1));
    folder = temp.resolve("other");
    live(1);
    Files.write(file(1), foreign);
    assertThatThrownBy(this::assertLived)
        .isInstanceOf(FleetException.class)
        .hasMessageContaining("another fleet");
  }

  @Test
  void aFullDiskIsToldAndWhatWasWrittenStays() throws IOException, StateFolder.Superseded {
    live(2);
    try (StateFolder state = StateFolder.open(folder, PLAN)) {
      Cohort cohort = new Cohort(0, PLAN.humans());
      state.load(cohort);
      state.save(cohort, false);
      Files.delete(file(2));
      Files.createSymbolicLink(file(2), Path.of("/dev/full"));
      assertThatThrownBy(() -> state.commit(cohort, new int[] {0}, 1))
          .isInstanceOf(FleetException.class)
          .hasMessageContaining("No space left")
          .hasMessageContaining("Maybe the disk is full");
    }
    Files.delete(file(2));
    assertLived();
  }

  @Test
  void twoFleetsInOneFolderAreRefused() {
    try (StateFolder first = StateFolder.open(folder, PLAN)) {
      assertThatThrownBy(() -> StateFolder.share(folder, PLAN))
          .isInstanceOf(FleetException.class)
          .hasMessageContaining("in use");
      assertThat(first.identity()).isEqualTo(StateFolder.look(folder).identity());
    }
    StateFolder.share(folder, PLAN).close();
    assertThatThrownBy(() -> StateFolder.join(temp.resolve("none"), PLAN))
        .hasMessageContaining("holds no fleet");
  }

  /** As when a process was stopped, taken for dead, and wakes up. */
  @Test
  void aLateWriterIsRefusedAndChangesNothing() throws StateFolder.Superseded {
    live(3);
    try (StateFolder state = StateFolder.open(folder, PLAN);
        Worker worker = Fleets.worker(PLAN, state)) {
      Cohort late = new Cohort(0, PLAN.humans());
      Cohort owner = new Cohort(0, PLAN.humans());
      state.load(late);
      worker.work(late, 0);
      state.load(owner);
      assertThat(owner.epoch).isEqualTo(late.epoch + 1);
      // Before the owner has written anything, and after.
      assertThatThrownBy(() -> worker.work(late, 0)).isInstanceOf(StateFolder.Superseded.class);
      worker.work(owner, 0);
      assertThatThrownBy(() -> state.save(late, true)).isInstanceOf(StateFolder.Superseded.class);
      worker.work(owner, 0);
      assertThatThrownBy(() -> state.commit(late, new int[] {0}, 1))
          .isInstanceOf(StateFolder.Superseded.class);
      Cohort read = new Cohort(0, PLAN.humans());
      StateFolder.look(folder).load(read);
      assertThat(read.commits).isEqualTo(6);
      Fleets.assertSame(read, Fleets.lived(PLAN, 0, 6));
    }
  }

  @Test
  void anotherPlanIsRefused() {
    StateFolder.open(folder, PLAN).close();
    assertThatThrownBy(() -> StateFolder.open(folder, Fleets.plan(5, 4)))
        .isInstanceOf(FleetException.class)
        .hasMessageContaining("humans is 1200, not 5");
    assertThatThrownBy(() -> StateFolder.look(temp.resolve("none")))
        .hasMessageContaining("holds no fleet");
  }
}
