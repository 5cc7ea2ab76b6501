package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment.Snapshot;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Instruction;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A task's web face in a real browser. */
class FaceEnvironmentIT {
  private static final int FIELD = 7;
  private static final int BUTTON = 8;
  private static BrowserProvider browsers;

  @BeforeAll
  static void start() {
    browsers = BrowserProvider.onThisMachine();
  }

  @AfterAll
  static void stop() {
    browsers.close();
  }

  @Test
  void appHearsWhatIsDoneAndItsPatchesShow() {
    try (FaceWindow window = new FaceWindow(browsers);
        FaceEnvironment environment = new FaceEnvironment(window, EchoFace::new)) {
      Step begun = environment.reset(3);
      Element field = element(begun, FIELD);
      assertThat(field.role()).isEqualTo(Role.TEXTBOX);
      assertThat(field.name()).isEqualTo("Word 3");
      assertThat(begun.screen().widthPx()).isEqualTo(500);
      assertThat(environment.instruction().text()).isEqualTo("Type 3 and go.");

      environment.step(click(begun, FIELD));
      Step typed = environment.step(new Action.Type("3"));
      assertThat(typed.screen().elements()).anyMatch(e -> e.text().equals("Heard: 3"));
      assertThat(typed.screen().focused()).isEqualTo(typed.screen().byId(FIELD));

      Step waited = environment.step(new Action.Wait(Duration.ofHours(2)));
      assertThat(waited.screen().elements()).anyMatch(e -> e.text().equals("Heard: PT2H0.1S"));
      Snapshot snapshot = environment.snapshot();

      Step done = environment.step(click(waited, BUTTON));
      assertThat(done.status()).isEqualTo(Status.TERMINATED);
      assertThat(done.reward()).isEqualTo(1);
      assertThatThrownBy(() -> environment.step(new Action.Done("")))
          .isInstanceOf(IllegalStateException.class);

      Step restored = environment.restore(snapshot);
      assertThat(restored.status()).isEqualTo(Status.RUNNING);
      assertThat(restored.screen().byId(FIELD)).isEqualTo(waited.screen().byId(FIELD));
      assertThat(environment.step(new Action.Done("")).reward()).isEqualTo(0);
    }
  }

  @Test
  void oneWindowShowsOneTaskAfterAnother() {
    try (FaceWindow window = new FaceWindow(browsers);
        FaceEnvironment one = new FaceEnvironment(window, EchoFace::new);
        FaceEnvironment other = new FaceEnvironment(window, EchoFace::new)) {
      Step begun = one.reset(3);
      one.step(click(begun, FIELD));
      one.step(new Action.Type("3"));
      Step fresh = other.reset(4);
      assertThat(element(fresh, FIELD).value()).isEmpty();
      assertThat(element(fresh, FIELD).name()).isEqualTo("Word 4");
      other.step(click(fresh, FIELD));
      other.step(new Action.Type("4"));
      assertThat(other.step(click(fresh, BUTTON)).reward()).isEqualTo(1);
      assertThatThrownBy(() -> one.step(new Action.Done("")))
          .hasMessageContaining("another task by now");
    }
  }

  @Test
  void theActionsOfADecisionAreDoneOneAfterAnotherUpToTheOneThatEndsIt() {
    try (FaceWindow window = new FaceWindow(browsers);
        FaceEnvironment environment = new FaceEnvironment(window, EchoFace::new)) {
      Episode episode = new Episode(environment, 3, 10);
      Step begun = episode.last();
      episode.perform(
          Decision.certain(
              List.of(
                  click(begun, FIELD),
                  new Action.Type("x"),
                  new Action.Keypress(List.of(Key.CONTROL, "A")),
                  new Action.Type("3"),
                  click(begun, BUTTON),
                  new Action.Type("late"))));
      assertThat(episode.succeeded()).isTrue();
      assertThat(episode.actions()).hasSize(5);
      assertThat(episode.last().screen().elements()).anyMatch(e -> e.text().equals("Gone"));
    }
  }

  private static Action click(Step step, int id) {
    Element element = element(step, id);
    return new Action.Click(element.box().centerX(), element.box().centerY());
  }

  private static Element element(Step step, int id) {
    return Objects.requireNonNull(step.screen().byId(id), () -> "No element " + id);
  }

  /** Wants its seed typed into a field and a button pressed; says what it hears. */
  private static final class EchoFace implements WebFace {
    private final long seed;
    private String value = "";
    private Status status = Status.RUNNING;
    private double reward;

    EchoFace(long seed) {
      this.seed = seed;
    }

    @Override
    public Instruction instruction() {
      return Instruction.of("Type %d and go.".formatted(seed));
    }

    @Override
    public int widthPx() {
      return 500;
    }

    @Override
    public int heightPx() {
      return 300;
    }

    @Override
    public String html() {
      return """
      <!doctype html><title>Echo</title>
      <label for=f>Word %d</label> <input id=f data-manyhands-id=7>
      <button id=b data-manyhands-id=8>Go</button><p id=p></p>
      <script>
      let last = Promise.resolve();
      const tell = (words) => { last = manyhandsPost(words).then(manyhandsApply); };
      const manyhandsApply = (patch) => { document.getElementById('p').textContent = patch; };
      window.manyhandsApply = manyhandsApply;
      window.manyhandsIdle = () => last;
      f.addEventListener('input', () => tell('value ' + f.value));
      b.addEventListener('click', () => tell('click'));
      </script>
      """
          .formatted(seed);
    }

    @Override
    public String post(String message) {
      if (message.equals("click")) {
        reward = value.equals(Long.toString(seed)) ? 1 : 0;
        status = Status.TERMINATED;
        return "Gone";
      }
      value = message.substring("value ".length());
      return "Heard: " + value;
    }

    @Override
    public String advance(Duration duration) {
      return duration.equals(ACTION_TIME) ? "" : "Heard: " + duration;
    }

    @Override
    public void done(String answer) {
      status = Status.TERMINATED;
    }

    @Override
    public Status status() {
      return status;
    }

    @Override
    public double reward() {
      return reward;
    }
  }
}
