package dev.manyhands.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.manyhands.work.site.Jobs;
import dev.manyhands.work.site.MemberSite;
import dev.manyhands.work.site.Worker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a working process without warning, again and again. For more than the build's few times:
 *
 * <pre>
 * mvn -pl work -am test -Dtest=CrashIT -Dsurefire.failIfNoSpecifiedTests=false -Dmanyhands.kills=20
 * </pre>
 */
class CrashIT {
  private static final int KILLS = Integer.getInteger("manyhands.kills", 4);
  private static final int ROWS = 20 + 4 * KILLS;
  private static final Duration RESUMES_WITHIN = Duration.ofSeconds(5);

  @TempDir Path folder;

  @Test
  void losesNothingAndEntersNothingTwiceWhenKilledAtAnyMoment() throws Exception {
    Random random = new Random(7);
    List<Long> resumedMillis = new ArrayList<>();
    List<Long> cpuMillis = new ArrayList<>();
    try (MemberSite site = new MemberSite()) {
      site.setDelayMillis(30);
      Path job = Jobs.write(folder, Jobs.people(ROWS), Jobs.PAGE + "humans: 2\n");
      for (int i = 0; i < KILLS; i++) {
        long start = System.nanoTime();
        Process worker = Worker.start(job, site, 20);
        try (BufferedReader output = worker.inputReader()) {
          assertThat(output.readLine()).startsWith("took");
          resumedMillis.add((System.nanoTime() - start) / 1_000_000);
          cpuMillis.add(cpuMillis(worker));
          Thread.sleep(random.nextInt(400));
        } finally {
          worker.destroyForcibly();
          worker.waitFor();
        }
      }
      Process last = Worker.start(job, site, 0);
      List<String> lines = last.inputReader().lines().toList();
      last.waitFor(60, TimeUnit.SECONDS);
      assertThat(lines).last().isEqualTo("ended " + ROWS + " 0");
      assertThat(site.members()).hasSize(ROWS).doesNotHaveDuplicates();
      System.out.println("resumed after ms: " + resumedMillis + ", of the processor: " + cpuMillis);
      // On a machine that is busy with other things only the processor's time says something.
      assertThat(cpuMillis).allMatch(millis -> millis < RESUMES_WITHIN.toMillis());
    }
  }

  @Test
  void stopsWithinSecondsWhenAskedToAndGoesOnLater() throws Exception {
    try (MemberSite site = new MemberSite()) {
      Path job = Jobs.write(folder, Jobs.people(ROWS), Jobs.PAGE + "humans: 2\n");
      Process worker = Worker.start(job, site, 20);
      try (BufferedReader output = worker.inputReader()) {
        assertThat(output.readLine()).startsWith("took");
        // Process.destroy would close the output too.
        worker.toHandle().destroy();
        assertThat(worker.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.lines()).last().asString().startsWith("ended").doesNotEndWith(" 0");
      }
      Process again = Worker.start(job, site, 0);
      assertThat(again.inputReader().lines()).last().isEqualTo("ended " + ROWS + " 0");
      assertThat(site.posts()).isEqualTo(ROWS);
    }
  }

  @Test
  void refusesASecondRunAndNamesTheFirst() throws Exception {
    try (MemberSite site = new MemberSite()) {
      Path job = Jobs.write(folder, Jobs.people(30), Jobs.PAGE);
      Process first = Worker.start(job, site, 60);
      try (BufferedReader output = first.inputReader()) {
        assertThat(output.readLine()).startsWith("took");
        Process second = Worker.start(job, site, 0);
        List<String> lines = second.inputReader().lines().toList();

        assertThat(second.waitFor()).isEqualTo(2);
        assertThat(lines.getFirst())
            .isEqualTo(
                "The job 'members' is already being worked on, by process %d."
                    .formatted(first.pid()));
      } finally {
        first.destroyForcibly();
        first.waitFor();
      }
    }
  }

  /** A disk of its own needs root; {@code FaultTest} has a full disk that needs nothing. */
  @Test
  void goesOnAfterTheDiskWasFull() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        command("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()),
        "cannot mount a small disk here");
    try (MemberSite site = new MemberSite()) {
      Path job = Jobs.write(disk, Jobs.people(ROWS), Jobs.PAGE);
      Path ballast = disk.resolve("ballast");
      Process worker = Worker.start(job, site, 10);
      List<String> lines = new ArrayList<>();
      try (BufferedReader output = worker.inputReader()) {
        lines.add(output.readLine());
        fill(ballast);
        output.lines().forEach(lines::add);
      }
      assertThat(worker.waitFor()).isEqualTo(1);
      assertThat(lines).anyMatch(line -> line.startsWith("The disk is full"));

      Files.delete(ballast);
      Process again = Worker.start(job, site, 0);
      assertThat(again.inputReader().lines().toList()).last().isEqualTo("ended " + ROWS + " 0");
      assertThat(site.members()).hasSize(ROWS).doesNotHaveDuplicates();
    } finally {
      command("umount", disk.toString());
    }
  }

  private static long cpuMillis(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  private static void fill(Path file) throws IOException {
    try (OutputStream output = Files.newOutputStream(file)) {
      while (true) {
        output.write(new byte[4096]);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }

  private static boolean command(String... words) throws IOException, InterruptedException {
    return new ProcessBuilder(words).start().waitFor() == 0;
  }
}
