package dev.manyhands.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Keeps the benchmarks of the hot paths from rotting; with a property, measures them. */
class HotPathTest {
  private static final String MEASURED = "manyhands.jmh";
  private static final int BENCHMARKS = 16;

  @Test
  @DisabledIfSystemProperty(named = MEASURED, matches = ".*")
  void everyBenchmarkRunsOnce() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                options(".*")
                    .forks(0)
                    .mode(Mode.SingleShotTime)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    assertThat(results).hasSize(BENCHMARKS);
  }

  @Test
  @EnabledIfSystemProperty(named = MEASURED, matches = ".*")
  void thoseThatAreAskedForAreMeasured() throws RunnerException {
    String asked = System.getProperty(MEASURED);
    assertThat(new Runner(options(asked).shouldFailOnError(true).build()).run()).isNotEmpty();
  }

  /** Others may measure on the same machine: a crowded machine is told, not refused. */
  private static OptionsBuilder options(String benchmarks) {
    System.setProperty("jmh.ignoreLock", "true");
    OptionsBuilder options = new OptionsBuilder();
    options.include(benchmarks);
    return options;
  }
}
