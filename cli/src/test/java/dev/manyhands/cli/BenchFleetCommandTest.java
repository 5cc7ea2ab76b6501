package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.manyhands.cli.CommandLineTest.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BenchFleetCommandTest {
  @Test
  @Timeout(300)
  void fewAreMeasuredBesideNaiveOnesAndComeBackAfterAKillBitForBit() {
    Run measured =
        CommandLineTest.run(
            "bench",
            "fleet",
            "--humans",
            "40",
            "--seconds",
            "0.6",
            "--episodes",
            "1",
            "--policy",
            "oracle",
            "--kill",
            "--json");
    assertThat(measured.exit()).as(measured.err()).isZero();
    assertThat(measured.err()).contains("This takes", "| measure | at least | aim |");
    JsonNode json = measured.json();
    assertThat(json.get("complete").asBoolean()).isTrue();
    assertThat(json.get("table").size()).isEqualTo(11);
    assertThat(json.get("office").get("stepsPerSecond").asDouble()).isPositive();
    assertThat(json.get("evaluation").get("successes"))
        .isEqualTo(json.get("evaluation").get("episodes"));
    assertThat(json.get("fleets").get(0).get("humans").asLong()).isEqualTo(40);
    assertThat(json.get("naive").get(0).get("fits").asBoolean()).isTrue();
    JsonNode kill = json.get("kill");
    assertThat(kill.get("same").asBoolean()).isTrue();
    assertThat(kill.get("alike").asBoolean()).isTrue();
    assertThat(kill.get("livedAgain").asLong()).isEqualTo(40);
    assertThat(kill.get("turns").asLong()).isPositive();
  }

  @Test
  void whatCannotBeMeasuredIsExplainedBeforeItBegins() {
    assertWrong("(2000000000) do not fit", "--humans", "1000,2000000000");
    assertWrong("must be positive", "--humans", "0");
    assertWrong("must be positive", "--seconds", "0");
    assertWrong("(smal)", "--policy", "smal");
  }

  private static void assertWrong(String words, String option, String value) {
    Run refused = CommandLineTest.run("bench", "fleet", option, value);
    assertThat(refused.exit()).as(refused.out()).isEqualTo(2);
    assertThat(refused.err()).contains(words).doesNotContain("\tat ");
  }
}
