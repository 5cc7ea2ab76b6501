package dev.manyhands.work.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Policy;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobException;
import dev.manyhands.work.job.Practice;
import dev.manyhands.work.site.FastTime;
import dev.manyhands.work.site.FormPolicy;
import dev.manyhands.work.site.Jobs;
import dev.manyhands.work.site.MemberSite;
import dev.manyhands.work.site.PlainSurfaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeGroundTest {
  private static final String ROWS =
      """
      Name,E-mail,City
      Ann,ann+{attempt}@example.org,Bonn
      Bob,bob+{attempt}@example.org,Kiel
      Cid,cid+{attempt}@example.org,Jena
      Dan,dan+{attempt}@example.org,Trier
      """;

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

  private PracticeGround ground(String rows) throws IOException {
    Files.writeString(folder.resolve("practice.csv"), rows);
    Path file = Jobs.write(folder, Jobs.people(1), Jobs.PAGE + "practice: {rows: practice.csv}\n");
    Job job = Jobs.read(file, site);
    Practice practice = Objects.requireNonNull(job.practice());
    return new PracticeGround(job, practice, surfaces, new FastTime());
  }

  private static boolean attempt(Task task, long seed, Policy policy) {
    try (Environment desk = task.open()) {
      return Episode.of(task, desk, seed).run(policy);
    }
  }

  @Test
  void theSameRowIsEnteredAgainAndAgainAsARecordOfItsOwn() throws IOException {
    PracticeGround ground = ground(ROWS);

    assertThat(attempt(ground.practised(), 0, new FormPolicy())).isTrue();
    assertThat(attempt(ground.practised(), 0, new FormPolicy())).isTrue();
    assertThat(attempt(ground.heldBack(), 0, new FormPolicy())).isTrue();

    assertThat(site.members())
        .extracting(MemberSite.Member::name)
        .containsExactly("Ann", "Ann", "Dan");
    assertThat(site.members())
        .extracting(MemberSite.Member::email)
        .doesNotHaveDuplicates()
        .allSatisfy(email -> assertThat(email).matches("(ann|dan)\\+\\w+@example.org"));
    assertThat(ground.attempts()).isEqualTo(3);
  }

  @Test
  void nothingIsPaidForButWhatHasArrivedAsItShould() throws IOException {
    PracticeGround ground = ground(ROWS);
    Policy lazy = batch -> List.of(Decision.certain(List.of(new Action.Done("All is entered."))));
    assertThat(attempt(ground.practised(), 1, lazy)).isFalse();
    site.setForgetting(true);
    assertThat(attempt(ground.practised(), 1, new FormPolicy())).isFalse();
    site.setForgetting(false);
    site.setCorrupting(true);
    assertThat(attempt(ground.practised(), 1, new FormPolicy())).isFalse();
  }

  @Test
  void aSiteThatIsDownIsNotThePolicysFailure() throws IOException {
    PracticeGround ground = ground(ROWS);
    site.setDown(true);
    assertThatThrownBy(() -> attempt(ground.practised(), 1, new FormPolicy()))
        .isInstanceOf(SurfaceException.class)
        .hasMessageContaining("Maybe start again");
    site.setDown(false);
    assertThat(attempt(ground.practised(), 1, new FormPolicy())).isTrue();
  }

  @Test
  void rowsThatTheVerificationCannotTellApartAreRefused() throws IOException {
    PracticeGround ground =
        ground("Name,E-mail,City\nAnn {attempt},a@b.example,Bonn\nB {attempt},b@b.example,Ulm\n");
    assertThat(attempt(ground.practised(), 0, new FormPolicy())).isTrue();
    assertThatThrownBy(() -> attempt(ground.practised(), 0, new FormPolicy()))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("Row 1 for practice is there before it is entered")
        .hasMessageContaining("{attempt}");
  }
}
