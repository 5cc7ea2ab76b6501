package dev.manyhands.browser.miniwob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.manyhands.browser.BrowserOptions;
import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.ChromiumFinder;
import dev.manyhands.browser.miniwob.MiniwobEnvironment.Mode;
import dev.manyhands.browser.miniwob.MiniwobRun.Outcome;
import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.env.task.Split;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each trap of the suite, on pages of our own that behave as its pages do. */
class MiniwobEnvironmentIT {
  private static BrowserProvider browsers;
  private static MiniwobSite site;

  @BeforeAll
  static void open() throws URISyntaxException {
    browsers =
        new BrowserProvider(
            BrowserOptions.of(new ChromiumFinder().find(null)).withTimeout(Duration.ofSeconds(3)));
    var core = MiniwobEnvironmentIT.class.getResource("core/core.js");
    site = new MiniwobSite(Path.of(Objects.requireNonNull(core).toURI().resolve("..")));
  }

  @AfterAll
  static void close() {
    site.close();
    browsers.close();
  }

  private static MiniwobTask task(String name, boolean reload) {
    return new MiniwobTask(name, Split.TRAIN, reload);
  }

  private static MiniwobEnvironment desk(String task) {
    return new MiniwobEnvironment(browsers, site, task(task, false), Mode.TEST);
  }

  private static Action press(Screen screen, String name) {
    Element button =
        screen.elements().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    return new Action.Click(button.box().centerX(), button.box().centerY(), MouseButton.LEFT);
  }

  private static String wanted(Instruction instruction) {
    return instruction.text().split("\"", -1)[1];
  }

  @Test
  void aSeedDecidesTheInstance() {
    try (MiniwobEnvironment desk = desk("press")) {
      List<String> asked = new ArrayList<>();
      List<List<Element>> seen = new ArrayList<>();
      for (long seed : new long[] {7, Seeds.HELD_OUT_FROM + 1, 8, 7, Seeds.HELD_OUT_FROM + 1}) {
        seen.add(desk.reset(seed).screen().elements());
        asked.add(desk.instruction().text());
      }
      assertThat(asked.subList(3, 5)).isEqualTo(asked.subList(0, 2));
      assertThat(seen.get(3)).isEqualTo(seen.get(0)).isNotEqualTo(seen.get(2));
      assertThat(seen.get(4)).isEqualTo(seen.get(1));
    }
  }

  @Test
  void onlyTheTaskIsSeen() {
    try (MiniwobEnvironment desk = desk("press")) {
      Screen screen = desk.reset(1).screen();
      assertThat(screen.elements()).extracting(Element::role).containsOnly(Role.BUTTON);
      assertThat(screen.elements()).hasSize(3).allMatch(each -> each.states() == 0);
      assertThat(desk.instruction().text()).startsWith("Press \"");
    }
  }

  @Test
  void onlyRawRewardsOfOneAreSuccessesWhateverTheTimeTaken() {
    try (MiniwobEnvironment desk = desk("press")) {
      Screen screen = desk.reset(1).screen();
      desk.step(new Action.Wait(Duration.ofMillis(500)));
      Step right = desk.step(press(screen, wanted(desk.instruction())));
      assertThat(right.status()).isEqualTo(Status.TERMINATED);
      assertThat(right.reward()).isEqualTo(1);
      assertThat(desk.rawReward()).isEqualTo(1);

      screen = desk.reset(2).screen();
      String wrong = wanted(desk.instruction()).equals("Alpha") ? "Beta" : "Alpha";
      Step part = desk.step(press(screen, wrong));
      assertThat(part.status()).isEqualTo(Status.TERMINATED);
      assertThat(part.reward()).isZero();
      assertThat(desk.rawReward()).isEqualTo(0.3, within(1e-9));
    }
  }

  @Test
  void aPageThatRemembersIsLoadedAnew() {
    try (MiniwobEnvironment desk = desk("leak")) {
      assertThat(desk.reset(1).screen().elements().getFirst().text()).isEqualTo("Episode 1");
      assertThat(desk.reset(1).screen().elements().getFirst().text()).isEqualTo("Episode 2");
    }
    try (MiniwobEnvironment desk =
        new MiniwobEnvironment(browsers, site, task("leak", true), Mode.TEST)) {
      assertThat(desk.reset(1).screen().elements().getFirst().text()).isEqualTo("Episode 1");
      assertThat(desk.reset(1).screen().elements().getFirst().text()).isEqualTo("Episode 1");
    }
  }

  @Test
  void thePagesOwnTimeEndsAnEpisodeAndTheCoverBeginsNoOther() {
    try (MiniwobEnvironment desk = desk("brief")) {
      Screen screen = desk.reset(1).screen();
      Step late =
          desk.perform(List.of(new Action.Wait(Duration.ofMillis(600)), press(screen, "Never")));
      assertThat(late.status()).isEqualTo(Status.TERMINATED);
      assertThat(late.reward()).isZero();
      assertThat(desk.rawReward()).isEqualTo(-1);
      assertThat(desk.reset(2).status()).isEqualTo(Status.RUNNING);
    }
  }

  @Test
  void toBeDoneIsPassedOver() {
    try (MiniwobEnvironment desk = desk("press")) {
      desk.reset(1);
      assertThat(desk.step(new Action.Done("")).status()).isEqualTo(Status.RUNNING);
    }
  }

  @Test
  void dataGivenApartBecomesFieldsOnceThePageIsReady() {
    try (MiniwobEnvironment desk = desk("data")) {
      desk.reset(1);
      assertThat(desk.instruction())
          .isEqualTo(
              new Instruction(
                  "Forward it.",
                  List.of(
                      new Instruction.Field("to", "Ada"), new Instruction.Field("mode", "test"))));
    }
  }

  @Test
  void severalPagesPlayAtOnceAndOneThatBreaksDownHoldsUpNoOther() throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    new MiniwobRun(browsers, site, Mode.TEST, 2)
        .play(
            List.of(task("stuck", false), task("press", false)),
            2,
            () -> (Policy) MiniwobEnvironmentIT::pressWhatIsAsked,
            outcomes::add);
    assertThat(outcomes).hasSize(4);
    assertThat(outcomes.stream().filter(each -> each.task().name().equals("press")))
        .hasSize(2)
        .allMatch(each -> each.succeeded() && each.decisions() == 1);
    assertThat(outcomes.stream().filter(each -> each.task().name().equals("stuck")))
        .allMatch(each -> each.broken() && !each.succeeded() && !each.succeededInBrowserGym());
  }

  private static List<Decision> pressWhatIsAsked(List<Observation> batch) {
    return batch.stream()
        .map(seen -> {
          String text = seen.instruction().text();
          String name = text.contains("\"") ? wanted(seen.instruction()) : "Go";
          return Decision.certain(List.of(press(seen.screen(), name)));
        })
        .toList();
  }
}
