package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.FaceEnvironment;
import dev.manyhands.browser.FaceWindow;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Status;
import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.Preset;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy that ships, before pages on which there is nothing to be done, or hardly anything. */
final class StrangePagesIT {
  private static final int MOST_ACTIONS = 15;
  private static BrowserProvider browsers;
  private static FaceWindow window;
  private static NetworkPolicy policy;

  @BeforeAll
  static void open() {
    browsers = BrowserProvider.onThisMachine();
    window = new FaceWindow(browsers);
    policy = Checkpoint.shipped(Preset.BASE).policy();
  }

  @AfterAll
  static void close() {
    policy.close();
    window.close();
    browsers.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Book a table for two.         | <p>Our opening hours: 9 to 17.</p><button>Print</button>
          Press Save.                   |
          Open the settings.            | <script>for (let i = 0; i < 5000; i++) document.body.append(Object.assign(document.createElement('button'), {textContent: 'Item ' + i}))</script>
          Stop the clock.               | <p id=p></p><script>setInterval(() => { p.textContent = performance.now(); p.style.marginLeft = Math.random() * 90 + 'px'; }, 5)</script>
          Draw a house.                 | <canvas width=400 height=300></canvas>
          Enter the customer's name.    | <input disabled value=locked><fieldset disabled><input></fieldset>
          """)
  @Timeout(120)
  void whatCannotBeDoneEndsWithoutSuccess(String instruction, String body) {
    Episode episode = play(instruction, body == null ? "" : body);
    assertThat(episode.running()).isFalse();
    assertThat(episode.succeeded()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Отправить, Отмена", "保存, 取消", "إرسال, إلغاء", "Αποθήκευση, Άκυρο"})
  @Timeout(120)
  void otherScriptsAreReadAsWell(String right, String wrong) {
    String button = "<button onclick=\"manyhandsPost('%s')\">%s</button>";
    String body = button.formatted("wrong", wrong) + button.formatted("right", right);
    assertThat(play("Press \"%s\".".formatted(right), body).succeeded()).isTrue();
  }

  private static Episode play(String instruction, String body) {
    try (FaceEnvironment desk =
        new FaceEnvironment(window, _ -> new Page(Instruction.of(instruction), body))) {
      Episode episode = new Episode(desk, 1, MOST_ACTIONS);
      episode.run(policy);
      return episode;
    }
  }

  /** A page that somebody else wrote; solved where it says so. */
  private static final class Page implements WebFace {
    private final Instruction instruction;
    private final String body;
    private Status status = Status.RUNNING;
    private double reward;

    Page(Instruction instruction, String body) {
      this.instruction = instruction;
      this.body = body;
    }

    @Override
    public Instruction instruction() {
      return instruction;
    }

    @Override
    public int widthPx() {
      return 800;
    }

    @Override
    public int heightPx() {
      return 600;
    }

    @Override
    public String html() {
      return "<!doctype html><meta charset=utf-8><title>Page</title><body>" + body;
    }

    @Override
    public String post(String message) {
      reward = message.equals("right") ? 1 : 0;
      status = Status.TERMINATED;
      return "";
    }

    @Override
    public String advance(Duration duration) {
      return "";
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
