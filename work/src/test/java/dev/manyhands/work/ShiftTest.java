package dev.manyhands.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Policy;
import dev.manyhands.work.desk.Time;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.site.FormPolicy;
import dev.manyhands.work.site.Jobs;
import dev.manyhands.work.site.MemberSite;
import dev.manyhands.work.site.PlainSurfaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftTest {
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

  private Report run(Job job, Policy policy) throws InterruptedException {
    try (Shift shift =
        Shift.open(job, Place.beside(job), policy, surfaces, Progress.silent(), Time.system())) {
      return shift.run();
    }
  }

  private Job job(List<String> rows) throws IOException {
    return Jobs.read(Jobs.write(folder, rows, Jobs.PAGE + "humans: 3\n"), site);
  }

  @Test
  void entersEveryRowOnceAndProvesIt() throws Exception {
    Report report = run(job(Jobs.people(30)), new FormPolicy());

    assertThat(report.verified()).isEqualTo(30);
    assertThat(report.firstAttemptRight()).isEqualTo(1);
    assertThat(report.wronglyReportedDone()).isZero();
    assertThat(report.complete()).isTrue();
    assertThat(report.pace()).isGreaterThan(1);
    assertThat(report.cost()).isPositive();
    assertThat(site.members()).hasSize(30).doesNotHaveDuplicates();
    assertThat(site.posts()).isEqualTo(30);
    assertThat(folder.resolve("members.work/evidence"))
        .isDirectoryContaining(row -> Files.exists(row.resolve("attempt-1.json")));
  }

  @Test
  void handsOverWhatTheSiteRefusesAndWhatIsAlreadyThere() throws Exception {
    List<String> rows = new ArrayList<>(Jobs.people(3));
    rows.add("Bad,no-address,Bonn");
    rows.add(rows.getFirst());
    Report report = run(job(rows), new FormPolicy());

    assertThat(report.verified()).isEqualTo(3);
    assertThat(report.handedOver()).isEqualTo(2);
    assertThat(report.complete()).isTrue();
    assertThat(site.members()).hasSize(3);
    assertThat(report.page())
        .content()
        .contains("This is no e-mail address")
        .contains("It was there before it was entered");
  }

  @Test
  void goesOnWithWhatIsLeft() throws Exception {
    run(job(Jobs.people(3)), new FormPolicy());
    Report report = run(job(Jobs.people(5)), new FormPolicy());

    assertThat(report.verified()).isEqualTo(5);
    assertThat(site.posts()).isEqualTo(5);
  }
}
