package dev.manyhands.work.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.surface.SurfaceProvider.Access;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.site.Jobs;
import dev.manyhands.work.site.MemberSite;
import dev.manyhands.work.site.MemberSite.Member;
import dev.manyhands.work.site.PlainSurfaces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  private static final String HTTP =
      """
      verification:
        http:
          url: "${site}/member?email={E-mail}"
          key: [/email]
          values: {/name: "{Name}", /email: "{E-mail}", /city: "{City}"}
      """;

  @TempDir Path folder;
  private MemberSite site;

  @BeforeEach
  void start() throws IOException {
    site = new MemberSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private Verdict check(String verification) throws IOException {
    Path file =
        Jobs.write(folder, List.of("Ann Lee,ann+x@example.org,\"Aachen  Ost\""), verification);
    Job job = Jobs.read(file, site);
    Access access = new Access(job.hosts(), Map.of());
    try (Verifier verifier =
        Verifier.of(job.verification(), job.secrets(), () -> new PlainSurfaces().open(access))) {
      return verifier.check(job.rows().rows().getFirst());
    }
  }

  private void stored(String name, String email, String city) {
    site.add(new Member(name, email, city));
  }

  @Test
  void seesARowOnAPageOnlyWhereAllOfItStandsTogether() throws IOException {
    stored("Ann Lee", "other@example.org", "Aachen Ost");
    stored("Bob", "bob@example.org", "Bonn");
    assertThat(check(Jobs.PAGE)).isInstanceOf(Verdict.Absent.class);

    stored("Ann Lee", "ann+x@example.org", "Aachen Ost");
    assertThat(check(Jobs.PAGE)).isInstanceOf(Verdict.There.class);

    stored("Ann Lee", "ann+x@example.org", "Aachen Ost");
    assertThat(check(Jobs.PAGE)).isInstanceOf(Verdict.Repeated.class);
  }

  @Test
  void takesNoPartOfACellForTheWhole() throws IOException {
    stored("Ann Leeward", "ann+x@example.org", "Aachen Ost");
    assertThat(check(Jobs.PAGE)).isInstanceOf(Verdict.Wrong.class);
    String words = Jobs.PAGE.replace("    key:", "    match: words\n    key:");
    assertThat(check(words)).isInstanceOf(Verdict.Wrong.class);
  }

  @Test
  void saysNothingAboutAPageThatIsNotTheOneAskedFor() throws IOException {
    assertThat(check(Jobs.PAGE.replace("shows: Members", "shows: Customers")))
        .isInstanceOf(Verdict.Unclear.class);
    site.setDown(true);
    assertThat(check(Jobs.PAGE)).isInstanceOf(Verdict.Unclear.class);
    assertThat(check(HTTP)).isInstanceOf(Verdict.Unclear.class);
  }

  @Test
  void comparesTheValuesOfAnHttpAnswer() throws IOException {
    assertThat(check(HTTP)).isInstanceOf(Verdict.Absent.class);

    stored("Ann Lee", "ann+x@example.org", "Bonn");
    assertThat(check(HTTP))
        .isInstanceOf(Verdict.Wrong.class)
        .extracting(Verdict::detail)
        .asString()
        .contains("/city is 'Bonn' instead of 'Aachen  Ost'");

    site.forget("ann+x@example.org");
    stored("Ann Lee", "ann+x@example.org", "Aachen Ost");
    assertThat(check(HTTP)).isInstanceOf(Verdict.There.class);

    stored("Ann Lee", "ann+x@example.org", "Bonn");
    assertThat(check(HTTP)).isInstanceOf(Verdict.Repeated.class);
  }

  @Test
  void comparesTheColumnsOfADatabase() throws IOException {
    String database = "jdbc:h2:mem:members";
    String verification =
        """
        verification:
          database:
            url: %s
            sql: select name, city from member where email = :email
            parameters: {email: "{E-mail}"}
            columns: {name: "{Name}", city: "{City}"}
        """
            .formatted(database);
    String counting =
        """
        verification:
          database:
            url: %s
            sql: select count(*) from member where email = :email
            parameters: {email: "{E-mail}"}
            count: 1
        """
            .formatted(database);
    assertThat(check(verification)).isInstanceOf(Verdict.Unclear.class);
    try (Handle handle = Jdbi.open(database)) {
      handle.execute("create table member (name varchar, email varchar, city varchar)");
      assertThat(check(verification)).isInstanceOf(Verdict.Absent.class);
      assertThat(check(counting)).isInstanceOf(Verdict.Absent.class);

      handle.execute("insert into member values ('Ann Lee', 'ann+x@example.org', null)");
      assertThat(check(verification)).isInstanceOf(Verdict.Wrong.class);
      assertThat(check(counting)).isInstanceOf(Verdict.There.class);

      handle.execute("update member set city = 'Aachen Ost'");
      assertThat(check(verification)).isInstanceOf(Verdict.There.class);

      handle.execute("insert into member select * from member");
      assertThat(check(verification)).isInstanceOf(Verdict.Repeated.class);
      assertThat(check(counting)).isInstanceOf(Verdict.Repeated.class);
    }
  }
}
