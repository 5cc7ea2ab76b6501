package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.office.Office;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line does with a real Chromium. */
class ChromiumIT {
  /** Of each family one instance is looked at, at its first steps. */
  private static final int SEEN_SEED = Integer.getInteger("manyhands.seed", 0);

  private static final int SEEN_STEPS = 3;

  @TempDir private Path folder = Path.of("");

  @Test
  void parityFindsTheSameOutcomesInEveryFamily() {
    CommandLineTest.Run compared =
        CommandLineTest.run(
            "parity", "--episodes", "1", "--json", "--differences", folder.toString());

    assertThat(compared.exit()).as(compared.err()).isZero();
    int families = Office.tasks().size();
    assertThat(compared.json().get("episodes").asInt()).isEqualTo(families);
    assertThat(compared.json().get("sameOutcome").asDouble()).isBetween(0.97, 1.0);
    assertThat(compared.json().get("byFamily").size()).isEqualTo(families);
  }

  /** A policy that learned in the office meets the same screens, whatever has been done. */
  @Test
  void everythingIsSeenAsInTheOffice() {
    Set<Role> met = EnumSet.noneOf(Role.class);
    SoftAssertions softly = new SoftAssertions();
    try (Stage browser = Stage.of(Stage.Surface.BROWSER, new Reporting())) {
      for (Task task : Office.tasks()) {
        try (Environment inMemory = task.open();
            Environment inChromium = browser.open(task)) {
          long seed = Seeds.HELD_OUT_FROM + SEEN_SEED;
          Episode office = Episode.of(task, inMemory, seed);
          Episode chromium = Episode.of(task, inChromium, seed);
          Task.Solver oracle = task.oracle(seed);
          for (int step = 0; step <= SEEN_STEPS && office.running(); step++) {
            softly
                .assertThat(Differences.between(office.last().screen(), chromium.last().screen()))
                .as("%s, seed %d, step %d", task.id(), seed, step)
                .isEmpty();
            office.last().screen().elements().forEach(element -> met.add(element.role()));
            Decision decision = Decision.certain(oracle.next(office.observation()));
            office.perform(decision);
            chromium.perform(decision);
          }
        }
      }
    }
    softly.assertAll();
    assertThat(met).contains(Role.WINDOW, Role.DIALOG, Role.TEXTBOX, Role.COMBOBOX, Role.CELL);
  }

  /** The date of this instance is not typed, but chosen from a calendar that a click opens. */
  @Test
  void aClickIntoAFieldThatTakesNoTextIsHeard() {
    CommandLineTest.Run played =
        CommandLineTest.run(
            "play",
            "form/date-v1",
            "--seed",
            String.valueOf(Seeds.HELD_OUT_FROM + 1),
            "--policy",
            "oracle",
            "--surface",
            "browser",
            "--json");
    assertThat(played.json().get("success").asBoolean()).isTrue();
  }

  @Test
  void aJobIsReportedInFull() throws IOException {
    try (SiteProcess site = SiteProcess.start(folder.resolve("site"))) {
      Files.writeString(folder.resolve("people.csv"), "Name,E-mail\nAnn,ann@example.org\n");
      Path job = folder.resolve("people.yaml");
      Files.writeString(
          job,
          """
          name: people
          site: %1$s
          instruction: Enter this customer.
          rows: people.csv
          verification:
            http:
              url: %1$sapi/customers?email={E-mail}
              values: {/email: "{E-mail}"}
          budget: {attempts: 1, actions: 5}
          """
              .formatted(site.address()));
      CommandLineTest.Run worked =
          CommandLineTest.run("work", job.toString(), "--policy", "random", "--json");

      assertThat(worked.exit()).as(worked.err()).isZero();
      assertThat(worked.json().get("rows").asInt()).isEqualTo(1);
      assertThat(worked.json().get("verified").asInt()).isZero();
      assertThat(worked.json().get("handedOver").asInt()).isEqualTo(1);
      assertThat(worked.json().get("wronglyReportedDone").asInt()).isZero();
      assertThat(worked.json().get("firstAttemptRight").asDouble()).isZero();
      assertThat(worked.json().get("pace").asDouble()).isZero();
      assertThat(worked.json().get("seconds").asDouble()).isPositive();
      assertThat(worked.json().get("cost").asDouble()).isPositive();
    }
  }

  /** A site that is down is a result that falls short, not a wrong use. */
  @Test
  void aJobAtASiteThatIsDownFallsShortAndSaysWhy() throws IOException {
    Path job = folder.resolve("people.yaml");
    try (SiteProcess site = SiteProcess.start(folder.resolve("site"))) {
      Files.writeString(folder.resolve("people.csv"), "Name\nAnn\nBob\nCid\n");
      Files.writeString(
          job,
          """
          name: people
          site: %1$s
          instruction: Enter this customer.
          rows: people.csv
          verification: {page: {url: "%1$scustomers", texts: "{Name}"}}
          """
              .formatted(site.address()));
    }
    CommandLineTest.Run worked =
        CommandLineTest.run("work", job.toString(), "--policy", "random", "--json");

    assertThat(worked.exit()).as(worked.err()).isEqualTo(1);
    assertThat(worked.json().get("paused").asText()).contains("The site does not answer");
    assertThat(worked.json().get("handedOver").asInt()).isZero();
  }

  /** No attempt is left for practice itself, so that nothing can have become better. */
  @Test
  void whatPractisedAtASiteIsKeptOnlyIfItIsBetter() throws IOException {
    Path job = folder.resolve("people.yaml");
    Files.writeString(folder.resolve("people.csv"), "Name,E-mail\nAnn,ann@example.org\n");
    Files.writeString(
        folder.resolve("practice.csv"),
        "Name,E-mail\nBob,b+{attempt}@example.org\nCid,c+{attempt}@example.org\n");
    Path policy = folder.resolve("beginner.ckpt");
    Checkpoint.save(
        Checkpoint.Contents.of(
            Network.random(new Size(16, 1, 1, 64), new Random(1)), Map.of("command", "none")),
        policy);
    CommandLineTest.Run practised;
    try (SiteProcess site = SiteProcess.start(folder.resolve("site"))) {
      Files.writeString(
          job,
          """
          name: people
          site: %1$s
          instruction: Enter this customer.
          rows: people.csv
          verification:
            http:
              url: %1$sapi/customers?email={E-mail}
              values: {/email: "{E-mail}"}
          humans: 2
          settleSeconds: 0
          budget: {actions: 2}
          practice: {rows: practice.csv, attempts: 24}
          """
              .formatted(site.address()));
      practised = practise(job, policy);
    }
    assertThat(practised.exit()).as(practised.err()).isEqualTo(1);
    assertThat(practised.json().get("before").asDouble()).isZero();
    assertThat(practised.json().get("heldBackEpisodes").asInt()).isEqualTo(24);
    assertThat(practised.json().get("attempts").asInt()).isEqualTo(48);
    assertThat(practised.json().get("kept").asBoolean()).isFalse();
    assertThat(Path.of(practised.json().get("overlay").asText())).doesNotExist();

    CommandLineTest.Run down = practise(job, policy);
    assertThat(down.exit()).as(down.err()).isEqualTo(1);
    assertThat(down.json().get("error").asText()).contains("The site does not say", "Maybe");
  }

  private static CommandLineTest.Run practise(Path job, Path policy) {
    return CommandLineTest.run("practise", "" + job, "--policy", "" + policy, "--json");
  }
}
