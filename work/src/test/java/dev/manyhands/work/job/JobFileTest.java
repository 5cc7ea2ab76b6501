package dev.manyhands.work.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.task.Instruction;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileTest {
  private static final String JOB =
      """
      name: members
      site: http://localhost:8080/new
      instruction: Enter {First name} as a member.
      rows: members.csv
      verification:
        page:
          url: http://localhost:8080/members?q={E-mail}
          texts: ["{First name}", "{E-mail}"]
      """;

  @TempDir Path folder;

  private Job read(String job, String rows) throws IOException {
    return read(job, rows.getBytes(StandardCharsets.UTF_8));
  }

  private Job read(String job, byte[] rows) throws IOException {
    Files.write(folder.resolve("members.csv"), rows);
    Path file = Files.writeString(folder.resolve("members.yaml"), job);
    return JobFile.read(file, Map.of("port", "8080"), Map.of("CLUB_PASSWORD", "s3cret"));
  }

  @Test
  void knowsEveryFieldAndItsDefault() throws IOException {
    Job job = read(JOB, "First name,E-mail\nAnn,ann@example.org\nBob,\n");

    assertThat(job.hosts()).containsExactly("localhost:8080");
    assertThat(job.fields().keySet()).containsExactly("First name", "E-mail");
    assertThat(job.humans()).isEqualTo(1);
    assertThat(job.budget()).isEqualTo(Budget.DEFAULT);
    assertThat(job.price()).isEqualTo(Price.DEFAULT);
    assertThat(job.minConfidence()).isZero();
    assertThat(job.settle()).isEqualTo(Duration.ofSeconds(1));
    Row bob = job.rows().rows().get(1);
    assertThat(bob.line()).isEqualTo(3);
    assertThat(job.instruction(bob).text()).isEqualTo("Enter Bob as a member.");
    assertThat(job.instruction(bob).fields())
        .containsExactly(
            new Instruction.Field("First name", "Bob"), new Instruction.Field("E-mail", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Enter {A} {B} {C} now.  | Enter Ann Cox now.
          {B} {C}                 | Cox
          {A} {B}                 | Ann
          {A}, {B}; {C}           | Ann, ; Cox
          'x={B}, y="{B}"'        | 'x=, y=""'
          {B}                     | ''
          """)
  void anEmptyValueLeavesNoSpaceBehind(String template, String text) throws IOException {
    String job =
        """
        name: a
        site: http://localhost/
        instruction: Enter.
        fields: {Field: '%s'}
        rows: members.csv
        verification: {page: {url: "http://localhost/{A}", texts: "{A}"}}
        """
            .formatted(template);
    Job read = read(job, "A,B,C\nAnn,,Cox\n");
    assertThat(read.instruction(read.rows().rows().getFirst()).fields())
        .containsExactly(new Instruction.Field("Field", text));
  }

  @Test
  void readsWhatIsSaidInFull() throws IOException {
    Job job =
        read(
            JOB.replace("rows: members.csv", "rows: {file: members.csv, delimiter: ;}")
                + """
                hosts: ["localhost:${port}", "${other:-files.example.org}"]
                fields: {Name: "{First name} <{E-mail}>", Password: club-password}
                secrets: {club-password: {env: CLUB_PASSWORD}}
                humans: 4
                minConfidence: 0.5
                budget: {attempts: 2, actions: 9, seconds: 1.5, totalSeconds: 60, totalCost: 0.1}
                price: {coreHour: 1, wattsPerCore: 2, kilowattHour: 3}
                """,
            "First name;E-mail\nAnn;ann@example.org\n");

    assertThat(job.hosts()).containsExactlyInAnyOrder("localhost:8080", "files.example.org");
    assertThat(job.instruction(job.rows().rows().getFirst()).fields().getFirst().value())
        .isEqualTo("Ann <ann@example.org>");
    assertThat(job.budget())
        .isEqualTo(new Budget(2, 9, Duration.ofMillis(1500), Duration.ofMinutes(1), 0.1));
    assertThat(job.price().cost(3600)).isEqualTo(1 + 2 / 1000.0 * 3);
    assertThat(job.secrets().exchange("Bearer club-password")).isEqualTo("Bearer s3cret");
    assertThat(job.toString()).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: members     | nmae: members                  | line 1: the field 'nmae' is unknown. Maybe 'name' is meant.
          name: members     | title: [                       | is not YAML
          {First name} as   | {Firstname} as                 | line 3: 'instruction' names the column 'Firstname', which the rows do not have. Maybe 'First name' is meant.
          {First name} as   | {First name as                 | is never closed
          site: http        | site: ftp                      | Maybe begin with http:// or https://
          members.csv       | people.csv                     | people.csv cannot be read
          page:             | sight:                         | line 7: the field 'verification.sight' is unknown
          name: members     | name: x\\nhosts: elsewhere.example | [elsewhere.example] must contain the site's own (localhost:8080)
          name: members     | name: x\\nhumans: 0 | (0) must be at least 1
          name: members     | name: x\\nhumans: many | (many) must be a number
          name: members     | name: ${club}                  | line 1: the setting 'club' is not given
          name: members     | name: x\\nminConfidence: 2 | (2.0) must be at most 1
          name: members     | name: x\\nsecrets: {p: {env: PASSWORD}} | The environment variable PASSWORD
          name: members     | name: x\\nsecrets: {p: hunter2}        | must say where the secret is, not what it is
          8080/members      | 8080{E-mail}/members           | must name its host itself
          """)
  void saysWhatIsWrongAndWhere(String right, String wrong, String message) throws IOException {
    String job = JOB.replace(right, wrong.replace("\\n", "\n"));
    assertThat(job).isNotEqualTo(JOB);

    assertThatThrownBy(() -> read(job, "First name,E-mail\nAnn,ann@example.org\n"))
        .isInstanceOf(JobException.class)
        .satisfies(e ->
            assertThat(String.valueOf(e.getMessage()).replace('\n', ' '))
                .contains(message)
                .doesNotContain("hunter2"))
        .extracting(e -> ((JobException) e).reason().exitCode())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          First name\\nAnn {attempt}\\nBob {attempt}\\n                      | line 9: 'practice.rows' lack the column 'E-mail'
          First name,E-mail\\nAnn,{attempt}@example.org\\n                  | two rows for practice at least (1)
          First name,E-mail\\nA,{attempt}@example.org\\nB,b@example.org\\n | Row 2 for practice (line 3) could be entered only once
          """)
  void saysWhatIsWrongWithTheRowsForPractice(String rows, String message) throws IOException {
    Files.writeString(folder.resolve("practice.csv"), rows.replace("\\n", "\n"));
    assertThatThrownBy(() ->
            read(JOB + "practice: {rows: practice.csv}\n", "First name,E-mail\nAnn,a@b.org\n"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("Maybe");
  }

  @Test
  void refusesAVerificationThatSaysTheSameOfEveryRow() {
    String job =
        JOB.replace("?q={E-mail}", "").replace("[\"{First name}\", \"{E-mail}\"]", "Thank you");
    assertThatThrownBy(() -> read(job, "First name,E-mail\nAnn,ann@example.org\n"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("line 7: the verification names no column")
        .hasMessageContaining("Maybe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          First name\\nAnn\\n                      | names the column 'E-mail', which the rows do not have
          First name,E-mail\\nAnn\\n               | line 2: row 1 has 1 values, but there are 2 columns
          First name,E-mail\\nA,a\\nB,b,c\\n       | line 3: row 2 has 3 values
          First name,E-mail,E-mail\\nA,a,a\\n      | line 1: the column 'E-mail' is there twice
          First name,E-mail\\n                     | has no rows
          ''                                       | is empty
          First name;E-mail\\nA;a\\n               | Maybe set 'rows.delimiter' to ';'
          First name,\\nA,a\\n                     | column 2 has no name
          """)
  void saysWhatIsWrongWithTheRows(String rows, String message) {
    assertThatThrownBy(() -> read(JOB, rows.replace("\\n", "\n")))
        .isInstanceOf(JobException.class)
        .hasMessageContaining(message);
  }

  @Test
  void readsQuotedLineBreaksAndEncodingsButGuessesNone() throws IOException {
    String rows = "First name,E-mail\n\"Jürgen\nMaria\",j@example.org\nZoë,z@example.org\n";
    Row first = read(JOB, "\uFEFF" + rows).rows().rows().getFirst();
    assertThat(first.value("First name")).isEqualTo("Jürgen\nMaria");
    assertThat(read(JOB, rows).rows().rows().get(1).line()).isEqualTo(4);
    assertThat(read(JOB, ("\uFEFF" + rows).getBytes(StandardCharsets.UTF_16LE)).rows().rows())
        .hasSize(2);

    byte[] western = rows.getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> read(JOB, western))
        .hasMessageContaining("members.csv, line 2: holds a byte (0xFC) that is not UTF-8")
        .hasMessageContaining("windows-1252");
    String declared =
        JOB.replace("rows: members.csv", "rows: {file: members.csv, encoding: windows-1252}");
    assertThat(read(declared, western).rows().rows().get(1).value("First name")).isEqualTo("Zoë");
  }
}
