package dev.manyhands.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
      kill(random.nextInt(1, 700));
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

  private void kill(int afterMillis) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "--add-exports",
                "jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Enduring.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      while (out.readLine().equals("0")) {
        // It has yet to write something that can be lost.
      }
      process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
