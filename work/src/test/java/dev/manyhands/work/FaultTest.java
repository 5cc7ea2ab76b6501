package dev.manyhands.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Policy;
import dev.manyhands.env.action.Action;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobException;
import dev.manyhands.work.job.JobFile;
import dev.manyhands.work.job.Row;
import dev.manyhands.work.ledger.Ending;
import dev.manyhands.work.ledger.Totals;
import dev.manyhands.work.site.FastTime;
import dev.manyhands.work.site.FormPolicy;
import dev.manyhands.work.site.Jobs;
import dev.manyhands.work.site.MemberSite;
import dev.manyhands.work.site.PlainSurfaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong while a job is worked on, and what must come of it. */
class FaultTest {
  @TempDir Path folder;
  private final PlainSurfaces surfaces = new PlainSurfaces();
  private MemberSite site;

  @BeforeEach
  void start() throws IOException {
    site = new MemberSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private Job job(int rows, String more) throws IOException {
    return Jobs.read(Jobs.write(folder, Jobs.people(rows), Jobs.PAGE + more), site);
  }

  private Report run(Job job, Policy policy, Progress progress) throws InterruptedException {
    try (Shift shift =
        Shift.open(job, Place.beside(job), policy, surfaces, progress, new FastTime())) {
      return shift.run();
    }
  }

  private Report run(Job job) throws InterruptedException {
    return run(job, new FormPolicy(), Progress.silent());
  }

  /** Does something after each row that was given back. */
  private static Progress after(Consumer<Totals> what) {
    return new Progress() {
      @Override
      public void gaveBack(Row row, Ending ending, Totals totals, Duration remaining) {
        what.accept(totals);
      }
    };
  }

  @Test
  void pausesWhenTheSiteIsDownAndGoesOnWhenItIsBack() throws Exception {
    Progress breaking = after(totals -> site.setDown(totals.verified() == 2));
    Report paused = run(job(20, ""), new FormPolicy(), breaking);

    assertThat(paused.paused()).contains("The site does not answer").contains("503");
    assertThat(paused.verified()).isEqualTo(2);
    assertThat(paused.remaining()).isPositive();

    site.setDown(false);
    Report report = run(job(20, ""));
    assertThat(report.verified()).isEqualTo(20);
    assertThat(site.members()).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void pausesWhereNobodyListens() throws Exception {
    Job job = job(3, "");
    site.close();
    Report report = run(job);

    assertThat(report.paused()).contains("The site does not answer");
    assertThat(report.remaining()).isEqualTo(3);
    assertThat(report.handedOver()).isZero();
  }

  @Test
  void pausesWhenTheSiteLeadsToAHostThatIsNotAllowed() throws Exception {
    Path file = Jobs.write(folder, Jobs.people(2), Jobs.PAGE);
    Files.writeString(file, Files.readString(file).replace("${site}/new", "${site}/moved"));
    Report report = run(Jobs.read(file, site));

    assertThat(report.paused()).contains("The host elsewhere.example is not allowed");
    assertThat(site.posts()).isZero();
  }

  @Test
  void entersNothingTwiceAtASiteThatAnswersLate() throws Exception {
    site.setDelayMillis(400);
    Report report = run(job(2, "budget: {seconds: 0.2}\n"));

    assertThat(report.verified()).isEqualTo(2);
    assertThat(site.posts()).isEqualTo(2);
  }

  @Test
  void entersNothingTwiceWhenTheBrowserDiesAfterSending() throws Exception {
    surfaces.crashAfterSending(3);
    Report report = run(job(6, ""));

    assertThat(report.firstAttemptRight()).isEqualTo(1);
    assertThat(site.members()).hasSize(6).doesNotHaveDuplicates();
    assertThat(site.posts()).isEqualTo(6);
  }

  @Test
  void pausesWhenThereIsNoBrowserThoughTheSiteAnswers() throws Exception {
    String http =
        """
        verification:
          http:
            url: "${site}/member?email={E-mail}"
            values: {/email: "{E-mail}"}
        """;
    Job job = Jobs.read(Jobs.write(folder, Jobs.people(9), http), site);
    surfaces.setUnavailable(true);
    Report paused = run(job);

    assertThat(paused.paused()).contains("There is no browser");
    assertThat(paused.remaining()).isEqualTo(9);
    surfaces.setUnavailable(false);
    assertThat(run(job).verified()).isEqualTo(9);
  }

  @Test
  void pausesWhenThePolicyNeverDecides() throws Exception {
    Policy broken =
        batch -> {
          throw new IllegalStateException("no such tensor");
        };
    Report report = run(job(9, ""), broken, Progress.silent());

    assertThat(report.paused()).contains("no such tensor");
    assertThat(report.handedOver()).isZero();
  }

  @Test
  void believesTheVerificationAndNotThePolicy() throws Exception {
    site.setForgetting(true);
    Report report = run(job(1, "budget: {attempts: 2}\n"));

    assertThat(site.posts()).isEqualTo(2);
    assertThat(report.verified()).isZero();
    assertThat(report.handedOver()).isEqualTo(1);
    assertThat(report.page()).content().contains("All attempts failed");
  }

  @Test
  void doesNotEnterAgainWhatArrivedWithOtherContents() throws Exception {
    site.setCorrupting(true);
    Report report = run(job(2, ""));

    assertThat(site.posts()).isEqualTo(2);
    assertThat(report.handedOver()).isEqualTo(2);
    assertThat(report.page()).content().contains("The site shows other contents than the row");
  }

  @Test
  void countsWhatIsGoneAtTheEndAsWronglyReportedDone() throws Exception {
    Progress thief =
        new Progress() {
          @Override
          public void checkingAgain(int rows) {
            site.forget("person2@example.org");
          }
        };
    Report report = run(job(3, ""), new FormPolicy(), thief);

    assertThat(report.wronglyReportedDone()).isEqualTo(1);
    assertThat(report.verified()).isEqualTo(2);
    assertThat(report.complete()).isFalse();
  }

  @Test
  void givesUpOnAPolicyThatRunsInCircles() throws Exception {
    Policy circling =
        batch ->
            batch.stream().map(_ -> Decision.certain(List.of(new Action.Click(700, 500)))).toList();
    Report report = run(job(1, ""), circling, Progress.silent());

    assertThat(report.handedOver()).isEqualTo(1);
    assertThat(report.page()).content().contains("Stuck");
  }

  @Test
  void leavesToAPersonWhatThePolicyIsNotSureOf() throws Exception {
    Policy doubting =
        batch -> batch.stream().map(_ -> new Decision(List.of(new Action.Done("")), 0.3)).toList();
    Report report = run(job(1, "minConfidence: 0.5\n"), doubting, Progress.silent());

    assertThat(report.page()).content().contains("The policy was not sure enough");
    assertThat(report.handedOver()).isEqualTo(1);
  }

  @Test
  void survivesAPolicyThatFails() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    FormPolicy form = new FormPolicy();
    Policy failing =
        batch -> {
          if (calls.incrementAndGet() % 7 == 1) {
            throw new IllegalStateException("out of memory");
          }
          return form.decide(batch);
        };
    assertThat(run(job(1, "budget: {attempts: 9}\n"), failing, Progress.silent()).verified())
        .isEqualTo(1);
  }

  @Test
  void pausesAtTheCapAndSaysSo() throws Exception {
    Report report = run(job(5, "budget: {totalCost: 0}\n"));

    assertThat(report.paused()).contains("has reached its cap").contains("budget.totalCost");
    assertThat(report.verified()).isEqualTo(1);
    assertThat(run(job(5, "")).verified()).isEqualTo(5);
  }

  @Test
  void stopsWhenAskedToAndGoesOnLater() throws Exception {
    Job job = job(9, "");
    Shift[] running = new Shift[1];
    Report stopped;
    try (Shift shift =
        Shift.open(
            job,
            Place.beside(job),
            new FormPolicy(),
            surfaces,
            after(_ -> running[0].stop()),
            new FastTime())) {
      running[0] = shift;
      stopped = shift.run();
    }
    assertThat(stopped.verified()).isEqualTo(1);
    assertThat(stopped.remaining()).isEqualTo(8);
    assertThat(run(job).verified()).isEqualTo(9);
    assertThat(site.posts()).isEqualTo(9);
  }

  @Test
  void writesNoSecretAnywhere() throws Exception {
    Path file =
        Jobs.write(
            folder,
            List.of("Ann,ann@example.org,club-password"),
            """
            secrets: {club-password: {env: CLUB_PASSWORD}}
            verification:
              page:
                url: "${site}/members"
                match: words
                texts: "{E-mail}"
            """);
    Job job =
        JobFile.read(
            file,
            Map.of("site", site.address("").toString()),
            Map.of("CLUB_PASSWORD", "s3cret-word"));
    assertThat(run(job).verified()).isEqualTo(1);

    assertThat(site.members().getFirst().city()).isEqualTo("s3cret-word");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path written : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(written), StandardCharsets.ISO_8859_1))
            .doesNotContain("s3cret-word");
      }
    }
  }

  @Test
  void saysThatTheDiskIsFullAndLosesNothing() throws Exception {
    run(job(3, ""));
    site.members().forEach(member -> site.forget(member.email()));
    Path evidence = folder.resolve("members.work/evidence");
    String second;
    try (Stream<Path> rows = Files.list(evidence)) {
      second = rows.map(row -> row.getFileName().toString()).sorted().toList().get(1);
    }
    // The same rows again, with a full disk where the second one's evidence goes.
    Path other = Files.createDirectory(folder.resolve("other"));
    Job job = Jobs.read(Jobs.write(other, Jobs.people(3), Jobs.PAGE), site);
    Path row = Files.createDirectories(other.resolve("members.work/evidence").resolve(second));
    Path full = Files.createSymbolicLink(row.resolve("attempt-1.json"), Path.of("/dev/full"));

    assertThatThrownBy(() -> run(job))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("The disk is full")
        .extracting(e -> ((JobException) e).reason())
        .isEqualTo(JobException.Reason.DISK_FULL);

    Files.delete(full);
    assertThat(run(job).verified()).isEqualTo(3);
    assertThat(site.members()).hasSize(3).doesNotHaveDuplicates();
  }
}
