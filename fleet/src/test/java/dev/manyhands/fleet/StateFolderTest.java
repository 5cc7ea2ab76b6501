package dev.manyhands.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

  private Path file(String kind) {
    return folder.resolve("cohort-000000." + kind);
  }

  @Test
  void aFleetGoesOnWhereItWasThroughSnapshotsAndJournals() {
    live(2);
    assertLived();
    live(9);
    assertThat(file("snapshot")).isNotEmptyFile();
    assertLived();
    Human human = StateFolder.look(folder).human(1100);
    assertThat(human.decisions()).isPositive();
  }

  @Test
  void whatWasBeingWrittenWhenTheProcessDiedNeverWas() throws IOException {
    live(3);
    byte[] journal = Files.readAllBytes(file("journal"));
    Files.write(file("journal"), Arrays.copyOf(journal, journal.length - 5));
    assertLived();
    assertThat(Files.size(file("journal"))).isLessThan(journal.length - 5);
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    live(9);
    byte[] snapshot = Files.readAllBytes(file("snapshot"));
    byte[] damaged = snapshot.clone();
    damaged[damaged.length / 2] ^= 1;
    for (byte[] bytes : new byte[][] {damaged, Arrays.copyOf(snapshot, 700), new byte[0]}) {
      Files.write(file("snapshot"), bytes);
      assertThatThrownBy(() -> Fleets.fleet(PLAN, StateFolder.look(folder)))
          .isInstanceOf(FleetException.class)
          .hasMessageContaining("cohort-000000.snapshot")
          .hasMessageContaining("Maybe");
    }
  }

  @Test
  void anotherFleetsSnapshotIsRefused() throws IOException {
    live(9);
    byte[] foreign = Files.readAllBytes(file("snapshot"));
    folder = temp.resolve("other");
    live(1);
    Files.write(file("snapshot"), foreign);
    assertThatThrownBy(this::assertLived)
        .isInstanceOf(FleetException.class)
        .hasMessageContaining("another fleet");
  }

  @Test
  void aFullDiskIsToldAndWhatWasWrittenStays() throws IOException {
    live(2);
    Path kept = temp.resolve("kept");
    Files.move(file("journal"), kept);
    Files.createSymbolicLink(file("journal"), Path.of("/dev/full"));
    StateFolder state = StateFolder.open(folder, PLAN);
    try (state) {
      Cohort cohort = Fleets.lived(PLAN, 0, 1);
      assertThatThrownBy(() -> state.commit(cohort, new int[] {0}, 1))
          .isInstanceOf(FleetException.class)
          .hasMessageContaining("No space left")
          .hasMessageContaining("Maybe the disk is full");
    }
    Files.move(kept, file("journal"), StandardCopyOption.REPLACE_EXISTING);
    assertLived();
  }

  @Test
  void twoFleetsInOneFolderAreRefusedAndSoIsALateWriter() throws IOException {
    try (StateFolder first = StateFolder.open(folder, PLAN)) {
      assertThatThrownBy(() -> StateFolder.open(folder, PLAN))
          .isInstanceOf(FleetException.class)
          .hasMessageContaining("in use");
      Cohort cohort = Fleets.lived(PLAN, 0, 1);
      first.commit(cohort, new int[] {0}, 1);
      Files.writeString(folder.resolve("epoch"), "9", StandardOpenOption.TRUNCATE_EXISTING);
      assertThatThrownBy(() -> first.commit(cohort, new int[] {0}, 1))
          .isInstanceOf(FleetException.class)
          .hasMessageContaining("epoch 9; this one is 1");
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
