package dev.manyhands.benchmark;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.Preset;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import dev.manyhands.policy.network.Inference;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Tape;
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
 * From a screen to a decision, by {@code nano}: what is kept of a screen, its features, the
 * network, and all of it, over the looks of the oracles. The naive baselines make the features from
 * nothing where the screen before is at hand, and compute the network as it is computed to learn.
 *
 * <pre>{@code
 * mvn -pl benchmarks -am test -Dtest=HotPathTest -Dmanyhands.jmh=PolicyBenchmark -Djacoco.skip=true -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>Recorded: nothing yet that Java was warm for. By hand, on the same kind of processor
 * (docs/profile.md): features 30 µs with the screen before at hand and 63 µs before that was done;
 * the network 25 µs a layer, and twice that as it is computed to learn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PolicyBenchmark {
  private final List<Looks.Look> looks = Looks.all();
  private final List<Features> features =
      looks.stream().map(look -> Featurizer.of(look.seen())).toList();
  private final NetworkPolicy policy = Checkpoint.shipped(Preset.NANO).policy();
  private final Network network = policy.network();
  private final Inference inference = network.inference();
  private final Tape tape = network.tape();
  private int at;

  private int next() {
    at = (at + 1) % looks.size();
    return at;
  }

  @Benchmark
  public Observation observation() {
    Looks.Look look = looks.get(next());
    return look.seen().then(look.decision(), look.following().screen());
  }

  @Benchmark
  public Features features() {
    int look = next();
    return Featurizer.of(looks.get(look).following(), features.get(look));
  }

  @Benchmark
  public Features naiveFeatures() {
    return Featurizer.of(looks.get(next()).following());
  }

  @Benchmark
  public float[] network() {
    return inference.probabilities(features.get(next()));
  }

  @Benchmark
  public float[] naiveNetwork() {
    return network.logits(features.get(next()), tape);
  }

  @Benchmark
  public List<Decision> decision() {
    return policy.decide(List.of(looks.get(next()).seen()));
  }
}
