package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
  @TempDir private Path folder = Path.of("");

  /** What a command printed, and its exit status. */
  record Run(int exit, String out, String err) {
    JsonNode json() {
      try {
        return new ObjectMapper().readTree(out.lines().toList().getLast());
      } catch (IOException e) {
        throw new AssertionError(out, e);
      }
    }
  }

  static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return new Run(line.execute(arguments), out.toString(), err.toString());
  }

  @Test
  void helpListsEveryCommand() {
    assertThat(run("--help").out())
        .contains(
            "tasks",
            "play",
            "train",
            "eval",
            "practise",
            "parity",
            "work",
            "demo",
            "fleet",
            "bench",
            "test",
            "Exit status");
  }

  @Test
  void everyTaskIsListedWithKindAndSplit() {
    Run listed = run("tasks", "--json");
    assertThat(listed.exit()).isZero();
    assertThat(listed.json().get("tasks")).isNotEmpty();
    JsonNode first = listed.json().get("tasks").get(0);
    assertThat(first.get("id").asText()).matches("[a-z-]+/[a-z-]+-v\\d+");
    assertThat(first.get("kind").asText()).isNotBlank();
    assertThat(first.get("split").asText()).isIn("train", "held-out");
    assertThat(listed.err()).contains(first.get("id").asText());
  }

  @Test
  void theOraclePlaysAndLeavesAFilm() {
    Path film = folder.resolve("film.png");
    Run played =
        run(
            "play",
            "form/contact-v1",
            "--seed",
            "3",
            "--policy",
            "oracle",
            "--json",
            "--film",
            "" + film);
    assertThat(played.exit()).as(played.err()).isZero();
    assertThat(played.json().get("success").asBoolean()).isTrue();
    assertThat(played.json().get("reward").asDouble()).isEqualTo(1);
    assertThat(film).isNotEmptyFile();
  }

  @Test
  void chanceFallsShort() {
    Run played = run("play", "form/contact-v1", "--seed", "3", "--policy", "random", "--json");
    assertThat(played.exit()).isEqualTo(1);
    assertThat(played.json().get("success").asBoolean()).isFalse();
  }

  @Test
  void evaluationHasAnIntervalAndEveryFamily() {
    Run measured =
        run(
            "eval",
            "--policy",
            "oracle",
            "--suite",
            "office",
            "--split",
            "all",
            "--episodes",
            "50",
            "--json");
    assertThat(measured.exit()).as(measured.err()).isZero();
    JsonNode json = measured.json();
    assertThat(json.get("successRate").asDouble()).isEqualTo(1);
    assertThat(json.get("ciLow").asDouble()).isBetween(0.8, 0.99);
    assertThat(json.get("ciHigh").asDouble()).isBetween(0.999_999, 1.0);
    assertThat(json.get("byFamily").size()).isGreaterThan(1);
    assertThat(json.get("bySplit").get("train").get("forms").asDouble()).isEqualTo(1);
    assertThat(json.get("bySplit").get("held-out").get("all").asDouble()).isEqualTo(1);
    assertThat(measured.out() + measured.err()).contains("coding", "held-out", "The gap");
    assertThat(json.get("episodes").asInt()).isGreaterThanOrEqualTo(50);
    assertThat(json.get("pace").asDouble()).isGreaterThan(1);
  }

  @Test
  void trainingLeavesACheckpointItsCurveAndFigures() {
    Path out = folder.resolve("nano.ckpt");
    Run trained =
        run("train", "--preset", "nano", "--minutes", "0.02", "--out", "" + out, "--json");
    assertThat(trained.exit()).as(trained.err()).isZero();
    assertThat(trained.json().get("successRate").asDouble()).isBetween(0.0, 1.0);
    assertThat(trained.json().get("seconds").asDouble()).isPositive();
    assertThat(trained.json().get("samples").asLong()).isPositive();
    assertThat(trained.json().get("parameters").asLong()).isPositive();
    assertThat(Path.of(trained.json().get("curve").asText())).isNotEmptyFile();
    assertThat(run("play", "form/contact-v1", "--policy", "" + out).exit()).isIn(0, 1);
  }

  @Test
  void aResultBelowTheBarFallsShort() {
    Run measured =
        run(
            "eval",
            "--policy",
            "random",
            "--suite",
            "office",
            "--episodes",
            "30",
            "--at-least",
            "0.9");
    assertThat(measured.exit()).isEqualTo(1);
  }

  @Test
  void anUnknownTaskIsAnsweredWithNearOnes() {
    Run played = run("play", "form/contct-v1", "--policy", "oracle", "--json");
    assertThat(played.exit()).isEqualTo(2);
    assertThat(played.err())
        .contains("(form/contct-v1)", "form/contact-v1")
        .doesNotContain("\tat ");
    assertThat(played.json().get("error").asText()).contains("form/contact-v1");
  }

  @Test
  void anUnknownPolicyIsAnsweredWithTheKnownOnes() {
    Run played = run("play", "form/contact-v1", "--policy", "smal");
    assertThat(played.exit()).isEqualTo(2);
    assertThat(played.err()).contains("(smal)", "small", "oracle");
  }

  @Test
  void soManyHumansAsCannotBeAreRefusedBeforeAnyTimeIsSpent() {
    for (String humans : List.of("-5", "2000000000")) {
      Run trained =
          run("train", "--preset", "nano", "--humans", humans, "--out", "" + folder.resolve("a"));
      assertThat(trained.exit()).isEqualTo(2);
      assertThat(trained.err()).contains("(" + humans + ")").doesNotContain("\tat ");
    }
  }

  @Test
  void anUnknownPresetIsAnsweredWithTheKnownOnes() {
    Run trained = run("train", "--preset", "huge", "--out", "" + folder.resolve("a.ckpt"));
    assertThat(trained.exit()).isEqualTo(2);
    assertThat(trained.err()).contains("(huge)", "nano, small or base");
  }

  @Test
  void aJobThatCannotBeReadIsExplained() throws IOException {
    Run missing = run("work", "" + folder.resolve("none.yaml"), "--json");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.json().get("error").asText()).contains("none.yaml", "Maybe");

    Path job = folder.resolve("job.yaml");
    Files.writeString(job, "name: a\nsite: http://localhost/\ninstructions: enter\n");
    Run unknown = run("work", "" + job);
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("instructions").doesNotContain("\tat ");
  }

  @Test
  void aJobWithoutRowsForPracticeIsExplained() throws IOException {
    Path job = folder.resolve("job.yaml");
    Files.writeString(folder.resolve("rows.csv"), "Name\nAnn\n");
    Files.writeString(
        job,
        """
        name: a
        site: http://127.0.0.1:1/
        instruction: Enter it.
        rows: rows.csv
        verification: {page: {url: "http://127.0.0.1:1/", texts: "{Name}"}}
        """);
    Run unmarked = run("practise", "" + job, "--json");
    assertThat(unmarked.exit()).isEqualTo(2);
    assertThat(unmarked.json().get("error").asText())
        .contains("job.yaml", "no rows for practice", "Maybe");

    Run nowhere = run("practise", "form/contact-v1", "--policy", "small");
    assertThat(nowhere.exit()).isEqualTo(2);
    assertThat(nowhere.err()).contains("--out");
  }

  @Test
  void wrongOptionsAreNamed() {
    assertThat(run("eval", "--suite", "office").exit()).isEqualTo(2);
    assertThat(run("eval", "--suite", "office").err()).contains("--policy");
    assertThat(run("tset").err()).contains("tset");
    Run bad = run("eval", "--policy", "oracle", "--suite", "office", "--split", "test", "--json");
    assertThat(bad.exit()).isEqualTo(2);
    assertThat(bad.err()).contains("train, held-out or all");
    assertThat(bad.json().get("error").asText()).contains("--split");
    Run bare = run("eval", "--policy", "random", "--suite", "miniwob");
    assertThat(bare.exit()).isEqualTo(2);
    assertThat(bare.err()).contains("--miniwob");
    Run empty = run("eval", "--policy", "random", "--suite", "miniwob", "--miniwob", "" + folder);
    assertThat(empty.exit()).isEqualTo(2);
    assertThat(empty.err()).contains(folder.toString()).doesNotContain("\tat ");
  }

  @Test
  void aCheckpointThatCannotBeUsedIsExplained() throws IOException {
    Path whole = folder.resolve("whole.ckpt");
    Network network = Network.random(new Size(16, 1, 1, 64), new Random(1));
    Checkpoint.save(Checkpoint.Contents.of(network, Map.of()), whole);
    byte[] bytes = Files.readAllBytes(whole);

    Path cut = folder.resolve("cut.ckpt");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Path future = folder.resolve("future.ckpt");
    byte[] newer = bytes.clone();
    newer[7]++;
    Files.write(future, newer);
    Path text = folder.resolve("text.ckpt");
    Files.writeString(text, "certainly no checkpoint, but long enough to be one");

    for (var wrong :
        List.of(
            Map.entry(cut, "cut short"),
            Map.entry(future, "another version"),
            Map.entry(text, "is not one"))) {
      Run played = run("play", "form/contact-v1", "--policy", "" + wrong.getKey());
      assertThat(played.exit()).isEqualTo(2);
      assertThat(played.err()).contains("" + wrong.getKey(), wrong.getValue(), "Maybe");
    }
  }
}
