package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Observation;
import dev.manyhands.office.Office;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FleetCommandTest {
  @TempDir private Path folder = Path.of("");

  private record Run(int exit, String out, String err) {
    JsonNode json() {
      try {
        return new ObjectMapper().readTree(out.lines().toList().getLast());
      } catch (IOException e) {
        throw new AssertionError(out, e);
      }
    }
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return new Run(line.execute(arguments), out.toString(), err.toString());
  }

  @Test
  void aFleetWorksAndOneOfThemCanBeLookedAt() throws IOException {
    String state = "" + folder.resolve("state");
    Path mix = folder.resolve("mix.yaml");
    Files.writeString(mix, "form/contact-v1: 3\n%s: 1\n".formatted(other()));
    List<String> fleet =
        List.of(
            "fleet",
            "--humans",
            "60",
            "--policy",
            "oracle",
            "--mix",
            "" + mix,
            "--state",
            state,
            "--seconds",
            "1",
            "--json");
    Run worked = run(fleet.toArray(String[]::new));
    assertThat(worked.exit()).as(worked.err()).isZero();
    JsonNode json = worked.json();
    for (String key :
        List.of(
            "humans",
            "aliveAfterSeconds",
            "bytesPerHuman",
            "decisionsPerSecond",
            "tasksPerSecond",
            "successRate",
            "pace",
            "policyShare")) {
      assertThat(json.get(key)).as(key).isNotNull();
    }
    assertThat(json.get("humans").asLong()).isEqualTo(60);
    assertThat(json.get("successRate").asDouble()).isEqualTo(1);
    assertThat(json.get("byFamily").size()).isEqualTo(2);

    Path picture = folder.resolve("seen.png");
    Path film = folder.resolve("film.png");
    Run peeked =
        run(
            "fleet",
            "peek",
            "59",
            "--state",
            state,
            "--picture",
            "" + picture,
            "--film",
            "" + film,
            "--json");
    assertThat(peeked.exit()).as(peeked.err()).isZero();
    assertThat(peeked.json().get("id").asLong()).isEqualTo(59);
    assertThat(picture).isNotEmptyFile();
    assertThat(film).isNotEmptyFile();
    assertThat(run("fleet", "peek", "60", "--state", state).err()).contains("from 0 to 59");
    Run none = run("fleet", "peek", "1", "--state", "" + folder.resolve("none"));
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("holds no fleet", "Maybe");
  }

  private static String other() {
    return Office.tasks().stream()
        .map(task -> task.id())
        .filter(id -> !id.equals("form/contact-v1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatCannotBeIsExplainedBeforeItBegins() throws IOException {
    Path mix = folder.resolve("mix.yaml");
    Files.writeString(mix, "# nothing yet\n");
    assertWrong("names no family", "--mix", "" + mix);
    Files.writeString(mix, "form/contct-v1: 1\n");
    assertWrong("form/contact-v1", "--mix", "" + mix);
    Files.writeString(mix, "form/contact-v1: much\n");
    assertWrong("is no number", "--mix", "" + mix);
    Files.writeString(mix, "form/contact-v1: 0\n");
    assertWrong("must not all be 0", "--mix", "" + mix);
    Files.writeString(mix, "a: [\n");
    assertWrong("is no YAML", "--mix", "" + mix);
    assertWrong("do not fit", "--humans", "2000000000");
    assertWrong("must be from 1", "--humans", "0");
    assertWrong("(fast) is no number", "--pace", "fast");
    assertWrong("pace (0.0)", "--pace", "0");
  }

  @Test
  void aNodeOfAClusterWorksAndSaysWhatItLacks() throws IOException {
    String state = "" + folder.resolve("state");
    String secret = "" + folder.resolve("secret");
    assertWrong("Maybe add --state", "--cluster-port", "0");
    assertWrong("Maybe add --secret-file", "--cluster-port", "0", "--state", state);
    assertWrong("holds no fleet", "--join", "127.0.0.1:1", "--state", folder + "/none");
    Path mix = folder.resolve("mix.yaml");
    Files.writeString(mix, "form/contact-v1: 1\n");
    Run worked =
        run(
            "fleet",
            "--humans",
            "50",
            "--mix",
            "" + mix,
            "--policy",
            "oracle",
            "--state",
            state,
            "--cluster-port",
            "0",
            "--secret-file",
            secret,
            "--seconds",
            "10",
            "--json");
    assertThat(worked.exit()).as(worked.err()).isZero();
    assertThat(worked.json().get("humans").asLong()).isEqualTo(50);
    assertThat(worked.json().get("tasks").asLong()).isPositive();
    assertThat(worked.err()).contains("Others join by --join 127.0.0.1:");
    // What the state holds is all that one who joins needs to be told.
    assertWrong(
        "No node answers", "--join", "127.0.0.1:1", "--state", state, "--secret-file", secret);
  }

  private static void assertWrong(String words, String... options) {
    List<String> all = new ArrayList<>(List.of("fleet", "--policy", "oracle", "--seconds", "1"));
    all.addAll(List.of(options));
    Run refused = run(all.toArray(String[]::new));
    assertThat(refused.exit()).as(refused.out()).isEqualTo(2);
    assertThat(refused.err()).contains(words).doesNotContain("\tat ");
  }

  @Test
  void aBrokenPolicyDoesNotReplaceTheOneThatIsLive() throws IOException {
    Path file = folder.resolve("live.ckpt");
    save(1, file);
    List<String> told = new ArrayList<>();
    LivePolicy policy = new LivePolicy(file, told::add);
    var task = Office.task("form/contact-v1");
    try (Environment desk = task.open()) {
      var first = desk.reset(5);
      List<Observation> seen = List.of(Observation.first(desk.instruction(), first.screen()));
      var before = policy.decide(seen);
      policy.look();
      assertThat(told).isEmpty();

      Files.writeString(file, "certainly no checkpoint, but long enough to be one");
      Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
      policy.look();
      assertThat(told).hasSize(1).first().asString().contains("is not one", "stays live");
      assertThat(policy.decide(seen)).isEqualTo(before);

      save(2, file);
      policy.look();
      assertThat(told).hasSize(2).last().asString().contains("is live");
      assertThat(policy.decide(seen)).isNotEqualTo(before);
    }
  }

  private static void save(int seed, Path file) {
    Network network = Network.random(new Size(16, 1, 1, 64), new Random(seed));
    Checkpoint.save(Checkpoint.Contents.of(network, Map.of()), file);
  }
}
