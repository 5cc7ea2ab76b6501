package dev.manyhands.env.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.CountingTask;
import dev.manyhands.env.CountingTask.Fault;
import dev.manyhands.env.check.EnvironmentChecker.BrokenContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentCheckerTest {
  private static final List<Long> SEEDS = List.of(0L, 1L, 2L, 3L, 4L, -7L, Long.MAX_VALUE);

  @Test
  void aTaskThatKeepsTheContractPasses() {
    EnvironmentChecker.check(new CountingTask(Fault.NONE), SEEDS);
  }

  @ParameterizedTest
  @CsvSource({
    "PAYS_FOR_NOTHING, done without any work must earn 0",
    "PAYS_A_NEAR_MISS, \"one too many\" must earn 0",
    "ORACLE_MISSES, the oracle must earn 1",
    "REMEMBERS_EARLIER_EPISODES, two resets must give the same screen",
    "FORGETS_IN_SNAPSHOTS, a restored snapshot must go on as before",
    "IGNORES_DONE, done must end the episode",
    "LACKS_A_NEAR_MISS, at least two near misses"
  })
  void aBrokenRuleIsNamedWithTaskAndSeed(Fault fault, String rule) {
    assertThatThrownBy(() -> EnvironmentChecker.check(new CountingTask(fault), SEEDS))
        .isInstanceOf(BrokenContract.class)
        .hasMessageContaining("test/counting-v1, seed 0")
        .hasMessageContaining(rule);
  }
}
