package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.manyhands.fleet.Figures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A fleet at work, and an operator beside it. */
class RunningFleetTest {
  private static final String FAMILY = "form/contact-v1";

  @TempDir private Path folder = Path.of("");
  private String state = "";
  private Thread atWork = Thread.currentThread();

  @BeforeEach
  void mix() throws IOException {
    state = "" + folder.resolve("state");
    Files.writeString(folder.resolve("mix.yaml"), FAMILY + ": 1\n");
  }

  private record Run(int exit, String out, String err) {
    JsonNode json() {
      try {
        return new ObjectMapper().readTree(out.lines().toList().getLast());
      } catch (IOException e) {
        throw new AssertionError(out, e);
      }
    }
  }

  private static Run run(StringWriter err, String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return new Run(line.execute(arguments), out.toString(), err.toString());
  }

  /** An operator's command. */
  private Run order(String... words) {
    List<String> all = new ArrayList<>(List.of("fleet"));
    all.addAll(List.of(words));
    all.addAll(List.of("--state", state));
    return run(new StringWriter(), all.toArray(String[]::new));
  }

  private CompletableFuture<Run> fleet(StringWriter err, String seconds) {
    CompletableFuture<Run> ended = new CompletableFuture<>();
    atWork =
        Thread.ofPlatform()
            .start(() ->
                ended.complete(
                    run(
                        err,
                        "fleet",
                        "--humans",
                        "60",
                        "--policy",
                        "oracle",
                        "--mix",
                        "" + folder.resolve("mix.yaml"),
                        "--state",
                        state,
                        "--metrics-port",
                        "0",
                        "--seconds",
                        seconds,
                        "--json")));
    return ended;
  }

  private static String address(StringWriter err, CompletableFuture<Run> fleet) {
    Pattern words = Pattern.compile("Live figures are at (http://\\S+)/metrics");
    while (true) {
      Matcher said = words.matcher(err.toString());
      if (said.find()) {
        return said.group(1);
      }
      assertThat(fleet.isDone()).as(err.toString()).isFalse();
      LockSupport.parkNanos(10_000_000);
    }
  }

  private static HttpResponse<byte[]> get(String url) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  @Timeout(180)
  void anOperatorManagesAndWatchesItWhileItWorks() throws IOException, InterruptedException {
    StringWriter err = new StringWriter();
    CompletableFuture<Run> fleet = fleet(err, "120");
    String address = address(err, fleet);

    Run paused = order("pause", "3", "10-12", "--wait", "60", "--json");
    assertThat(paused.exit()).as(paused.err()).isZero();
    assertThat(paused.json().get("carriedOut").asBoolean()).as(paused.err()).isTrue();
    assertThat(paused.err()).contains("4 people (3, 10-12): paused.");
    Run hired = order("hire", "5", "--wait", "60");
    assertThat(hired.out()).contains("5 people (60-64): hired.");
    assertThat(order("let-go", "4", "--wait", "60").out()).contains("(4): let go.");
    assertThat(order("assign", "7", FAMILY, "--seed", "11", "--wait", "60").exit()).isZero();

    String figures = new String(get(address + "/metrics").body(), StandardCharsets.UTF_8);
    assertThat(figures)
        .contains("manyhands_humans_alive 64.0")
        .contains("manyhands_humans{state=\"paused\"} 4.0")
        .contains("manyhands_family_tasks_ended_total{family=\"form/contact-v1\"}")
        .containsPattern("manyhands_decisions_total [1-9]")
        .contains("manyhands_policy_share ")
        .contains("manyhands_thousand_tasks_joules ");
    HttpResponse<byte[]> seen = get(address + "/peek/64.png");
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(ImageIO.read(new ByteArrayInputStream(seen.body())).getWidth()).isPositive();
    HttpResponse<byte[]> nobody = get(address + "/peek/65.png");
    assertThat(nobody.statusCode()).isEqualTo(404);
    assertThat(new String(nobody.body(), StandardCharsets.UTF_8)).contains("from 0 to 64");

    while (order("show", "7", "--json").json().get("successes").asInt() == 0) {
      LockSupport.parkNanos(10_000_000);
    }
    atWork.interrupt();
    Run worked = fleet.join();
    assertThat(worked.exit()).as(worked.err()).isZero();
    assertThat(worked.json().get("humans").asLong()).isEqualTo(64);
    assertThat(worked.json().get("paused").asLong()).isEqualTo(4);

    Run shown = order("show", "7", "--json");
    JsonNode persona = shown.json();
    assertThat(persona.get("name").asText()).isNotBlank();
    assertThat(persona.get("skills").get(0).asText()).isEqualTo(FAMILY);
    assertThat(persona.get("cost").asDouble()).isPositive();
    assertThat(order("show", "3").out()).contains("paused").contains("record", "hours", "cost");
    // Nobody works now: it is written down.
    Run later = order("resume", "--all", "--wait", "0");
    assertThat(later.exit()).isZero();
    assertThat(later.out()).contains("to be at work again", "written down");
    assertThat(order("show", "3").out()).contains("yet to hear: resume");
  }

  @Test
  void whatCannotBeIsExplained() throws IOException {
    assertWrong(order("pause", "1"), "holds no fleet");
    assertThat(fleet(new StringWriter(), "0.1").join().exit()).isZero();
    assertWrong(order("pause"), "not said who");
    assertWrong(order("pause", "all"), "(all) is none");
    assertWrong(order("pause", "60"), "from 0 to 59");
    assertWrong(order("show", "60"), "from 0 to 59");
    assertWrong(order("assign", "1", "web/none-v1"), "not in this fleet's mix");
    assertWrong(order("hire", "2000000000"), "do not fit beside the 60");
    assertWrong(order("hire", "0"), "at least 1");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run refused =
          run(
              new StringWriter(),
              "fleet",
              "--policy",
              "oracle",
              "--metrics-port",
              "" + taken.getLocalPort(),
              "--metrics-host",
              taken.getInetAddress().getHostAddress());
      assertWrong(refused, "cannot be had");
    }
  }

  private static void assertWrong(Run refused, String words) {
    assertThat(refused.exit()).as(refused.out()).isEqualTo(2);
    assertThat(refused.err()).contains(words).contains("Maybe").doesNotContain("\tat ");
  }

  @Test
  void theBoardRenewsItsLinesAndKeepsWhatIsSaid() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> said = new ArrayList<>();
    Figures none = new Figures(5, 2, 1, 60, 0, 0, 0, 0, Map.of(), 0, 0, Map.of());
    Pulse pulse = new Pulse(none, none, 1, 1 << 20, Double.NaN);
    try (Board board = new Board(said::add, new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
      board.show(pulse);
      board.show(pulse);
      board.say("A node has joined.");
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).split("\033\\[4A", -1)).hasSize(4);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("5 alive: 2 working, 2 idle, 1 paused")
        .endsWith("\033[J");
    try (Board log = new Board(said::add, null)) {
      log.show(pulse);
    }
    assertThat(said).hasSize(2).last().asString().startsWith("00:01:00  5 alive");
  }
}
