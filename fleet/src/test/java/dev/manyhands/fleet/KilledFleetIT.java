package dev.manyhands.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a fleet at random moments ({@code -Dmanyhands.kills=N}) and holds it to its memory. */
class KilledFleetIT {
  private static final int KILLS = Integer.getInteger("manyhands.kills", 3);

  @TempDir private Path folder = Path.of("");

  @Test
  void everyoneIsWhereTheSnapshotAndTheLogPutThemBitForBit()
      throws IOException, InterruptedException {
    Random random = new Random(5);
    long before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      kill(Enduring.PLAN, random.nextInt(1, 700), () -> {});
      long commits = 0;
      try (StateFolder state = StateFolder.open(folder, Enduring.PLAN);
          Fleet fleet = Fleets.fleet(Enduring.PLAN, state)) {
        for (int index = 0; index < 3; index++) {
          Cohort back = fleet.cohort(index);
          Fleets.assertSame(back, Fleets.lived(Enduring.PLAN, index, back.commits));
          commits += back.commits;
        }
      }
      assertThat(commits).isGreaterThan(before);
      before = commits;
    }
  }

  /** People are told something, then the fleet is killed at once or a little later. */
  @Test
  void whatWasOrderedIsDoneOnceAndTheRestOfEachLifeIsAsItWas()
      throws IOException, InterruptedException {
    FleetPlan plan = Enduring.plan(300);
    String family = plan.mix().tasks().get(5).id();
    Random random = new Random(6);
    for (int kill = 0; kill < KILLS; kill++) {
      long first = 10L * kill;
      List<Personnel.Told> told = new ArrayList<>();
      kill(
          plan,
          random.nextInt(1, 200),
          () -> {
            Personnel personnel = new Personnel(StateFolder.look(folder));
            told.add(personnel.assign(List.of(new Ids(first, first + 4)), family, first));
            told.add(personnel.pause(List.of(Ids.of(first + 4))));
            told.add(personnel.letGo(List.of(Ids.of(first + 5))));
            told.add(personnel.hire(3, 1000));
          });
      try (StateFolder state = StateFolder.open(folder, plan);
          Fleet fleet = Fleets.fleet(plan, state)) {
        assertThat(told).hasSize(4).allMatch(new Personnel(StateFolder.look(folder))::carriedOut);
        Cohort back = fleet.cohort(0);
        assertThat(back.size).isEqualTo(300 + 3 * (kill + 1));
        assertThat(back.count(Standing.PAUSED)).isEqualTo(kill + 1);
        assertThat(back.count(Standing.LET_GO)).isEqualTo(kill + 1);
        for (int place = 0; place < back.size; place += place < 40 || place > 290 ? 1 : 30) {
          Fleets.assertLivedWith(plan, state.orders(), back, place);
        }
      }
    }
  }

  private void kill(FleetPlan plan, int afterMillis, Runnable atWork)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "--add-exports",
                "jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Enduring.class.getName(),
                folder.toString(),
                Long.toString(plan.humans()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      while (out.readLine().equals("0")) {
        // It has yet to write something that can be lost.
      }
      atWork.run();
      process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
