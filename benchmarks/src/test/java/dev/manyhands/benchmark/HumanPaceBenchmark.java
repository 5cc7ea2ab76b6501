package dev.manyhands.benchmark;

import dev.manyhands.env.pace.HumanPace;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * A skilled person's time for a decision, which a fleet asks for with each. The naive baseline
 * counts a second for each action and looks at no screen.
 *
 * <pre>{@code
 * mvn -pl benchmarks -am test -Dtest=HotPathTest -Dmanyhands.jmh=HumanPaceBenchmark -Djacoco.skip=true -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>Recorded, medians: 140 ns, naive 30 ns, which is the clock's own; AMD EPYC (a fiftieth of a
 * core, since 30 threads of others went first), Temurin 25.0.3, on top of commit {@code bdaa6b1}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HumanPaceBenchmark {
  private final List<Looks.Look> looks = Looks.all();
  private int at;

  private Looks.Look next() {
    at = (at + 1) % looks.size();
    return looks.get(at);
  }

  @Benchmark
  public double seconds() {
    Looks.Look look = next();
    List<HumanPace.Move> moves =
        look.decision().actions().stream()
            .map(action -> HumanPace.Move.on(look.seen().screen(), action))
            .toList();
    return HumanPace.seconds(moves, 0);
  }

  @Benchmark
  public double naiveSeconds() {
    return next().decision().actions().size();
  }
}
