package dev.manyhands.fleet;

import dev.manyhands.benchmark.Looks;
import dev.manyhands.env.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How a fleet remembers: a decision put into a human's log, a log of eight read again, and what a
 * tenth of a cohort did written down. The naive baselines keep decisions as text, and write the
 * whole cohort each time.
 *
 * <pre>{@code
 * mvn -pl benchmarks -am test -Dtest=HotPathTest -Dmanyhands.jmh=RememberingBenchmark -Djacoco.skip=true -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>Recorded, medians: append 0.11 µs, naive 0.16 µs; read 0.85 µs for eight decisions; commit 41
 * ms and naive 48 ms, nearly all of which was waiting for the processor. AMD EPYC (a fiftieth of a
 * core, since 30 threads of others went first), Temurin 25.0.3, on top of commit {@code bdaa6b1}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RememberingBenchmark {
  private static final int LENGTH = 8;
  private static final int SOME = 100;

  private final List<Decision> decisions = Looks.all().stream().map(Looks.Look::decision).toList();
  private final byte[] log = log(LENGTH - 1);
  private final byte[] whole = log(LENGTH);
  private final FleetPlan plan =
      new FleetPlan(Cohort.SIZE, Mix.even(Looks.tasks()), 1, Double.POSITIVE_INFINITY, LENGTH, 1);
  private final Cohort cohort = new Cohort(0, Cohort.SIZE);
  private final int[] places = new int[Cohort.SIZE];
  private Path folder = Path.of("");
  private final StateFolder state = opened();
  private int at;

  private byte[] log(int length) {
    byte[] all = DecisionLog.EMPTY;
    for (int i = 0; i < length; i++) {
      all = DecisionLog.append(all, decisions.get(i));
    }
    return all;
  }

  private StateFolder opened() {
    try {
      folder = Files.createTempDirectory("manyhands-jmh-");
      return StateFolder.open(folder, plan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Setup
  public void begin() throws StateFolder.Superseded {
    Arrays.setAll(places, place -> place);
    Arrays.fill(cohort.logs, whole);
    boolean _ = state.load(cohort);
    state.save(cohort, false);
  }

  @TearDown
  public void end() throws IOException {
    state.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  @Benchmark
  public byte[] append() {
    at = (at + 1) % decisions.size();
    return DecisionLog.append(log, decisions.get(at));
  }

  @Benchmark
  public byte[] naiveAppend() {
    at = (at + 1) % decisions.size();
    return decisions.get(at).toString().getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public List<Decision> read() {
    return DecisionLog.read(whole);
  }

  @Benchmark
  public long commit() throws StateFolder.Superseded {
    state.commit(cohort, places, SOME);
    return cohort.savedBytes;
  }

  @Benchmark
  public long naiveCommit() throws StateFolder.Superseded {
    state.save(cohort, false);
    return cohort.savedBytes;
  }
}
