package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.manyhands.browser.miniwob.MiniwobTask;
import dev.manyhands.env.task.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported of a suite of pages, all of which are the same page of our own. */
class MiniwobEvalIT {
  /** Half of the instances give everything at a click, the others next to nothing. */
  private static final String CORE =
      """
      var WOB_DONE_GLOBAL = false, WOB_RAW_REWARD_GLOBAL = 0, WOB_TASK_READY = true, worth;
      Math.seedrandom = (seed) => { worth = seed % 2 ? 0.1 : 1; };
      const end = (reward) => { WOB_RAW_REWARD_GLOBAL = reward; WOB_DONE_GLOBAL = true; };
      var core = {EP_TIMER: null, cover_div: {}, setDataMode: () => {}, getUtterance: () => 'Press it.',
        startEpisodeReal: () => { WOB_DONE_GLOBAL = false; genProblem(); setTimeout(end, 5000, -1); }};
      """;

  private static final String PAGE =
      """
      <script src=../core/core.js></script><button style="width:150px;height:200px">It</button>
      <script>document.querySelector('button').onmousedown = () => end(worth);
      var genProblem = () => {};</script>
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyTaskIsReportedByBothScorings() throws IOException {
    Files.createDirectories(folder.resolve("core"));
    Files.createDirectories(folder.resolve("miniwob"));
    Files.writeString(folder.resolve("core/core.js"), CORE);
    for (MiniwobTask task : MiniwobTask.of(Split.TRAIN)) {
      Files.writeString(folder.resolve("miniwob/" + task.name() + ".html"), PAGE);
    }
    CommandLineTest.Run test = eval("test");
    assertThat(test.exit()).isEqualTo(2);
    assertThat(test.err()).contains("click-button");

    CommandLineTest.Run train = eval("train");
    assertThat(train.exit()).as(train.err()).isEqualTo(1);
    JsonNode report = train.json();
    assertThat(report.get("episodes").asInt()).isEqualTo(124);
    assertThat(report.get("byTask").size()).isEqualTo(62);
    double strict = report.get("successRate").asDouble();
    assertThat(strict).isBetween(0.1, 0.5);
    assertThat(report.get("browsergymRate").asDouble()).isGreaterThan(strict).isLessThan(1.001);
    assertThat(report.get("ciLow").asDouble()).isLessThan(strict);
    assertThat(report.get("ciHigh").asDouble()).isGreaterThan(strict);
    assertThat(report.get("seconds").asDouble()).isPositive();
    assertThat(report.at("/tasks/enter-text/episodes").asInt()).isEqualTo(2);
    assertThat(train.err()).contains("enter-text").contains("raw > 0");
  }

  private CommandLineTest.Run eval(String split) {
    return CommandLineTest.run(
        "eval",
        "--suite",
        "miniwob",
        "--miniwob",
        folder.toString(),
        "--split",
        split,
        "--episodes",
        "124",
        "--policy",
        "random",
        "--at-least",
        "0.9",
        "--json");
  }
}
