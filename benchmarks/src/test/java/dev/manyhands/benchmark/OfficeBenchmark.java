package dev.manyhands.benchmark;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The office alone: an instance begun, and an action performed, each with its screen; over every
 * eighth trained family. The naive baseline opens a desk for each instance.
 *
 * <pre>{@code
 * mvn -pl benchmarks -am test -Dtest=HotPathTest -Dmanyhands.jmh=OfficeBenchmark -Djacoco.skip=true -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>Recorded, medians: reset 42 µs, naive 61 µs; step 2.0 µs. Java was hardly warm; AMD EPYC (a
 * fiftieth of a core, since 30 threads of others went first), Temurin 25.0.3, on top of commit
 * {@code bdaa6b1}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OfficeBenchmark {
  private static final int INSTANCES = 8;

  private final List<Task> tasks = Looks.tasks();
  private final OfficeWork work = new OfficeWork(tasks, INSTANCES);
  private long seed;

  @TearDown
  public void close() {
    work.close();
  }

  @Benchmark
  public Step reset() {
    return work.reset();
  }

  @Benchmark
  public Step step() {
    return work.step();
  }

  @Benchmark
  public Step naiveReset() {
    Task task = tasks.get((int) (seed / INSTANCES % tasks.size()));
    try (Environment desk = task.open()) {
      return desk.reset(seed++ % INSTANCES);
    }
  }
}
