package dev.manyhands.learn;

import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Tape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A network that learns: gradient steps on all cores. Used by one thread. */
final class Learner {
  private static final String WEIGHTS = "weights";

  private final Network network;
  private final AdamW optimizer;
  private final double known;
  private final List<Core> cores;
  private final List<float[]> gradients;

  /**
   * Begins with a network as it is.
   *
   * @param optimizer of the network's weights
   * @param dropout the share of phrases that are not seen while imitating
   * @param known by how many nats a decision may be off at most, so as not to be imitated any more
   * @param seed by which phrases are drawn
   */
  Learner(Network network, AdamW optimizer, double dropout, double known, long seed) {
    this.network = network;
    this.known = known;
    this.optimizer = optimizer;
    this.cores =
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
            .mapToObj(core -> new Core(network, dropout, seed + core))
            .toList();
    this.gradients = cores.stream().map(core -> core.gradient).toList();
  }

  /** What one core needs to learn by itself. */
  private static final class Core {
    private final Tape forgetful;
    private final Tape tape;
    private final float[] gradient;

    Core(Network network, double dropout, long seed) {
      this.forgetful = network.tape(dropout, seed);
      this.tape = network.tape();
      this.gradient = new float[network.parameters().count()];
    }
  }

  /** Adds the gradient of one lesson's loss, times a factor, to that of a core. */
  private interface Loss<L> {
    double learn(L lesson, float factor, Core core);
  }

  /** One gradient step towards what would have been right; returns the mean loss, in nats. */
  double imitate(List<Sample> drawn, float learningRate) {
    return step(
        drawn,
        learningRate,
        (sample, factor, core) ->
            network.learn(
                sample.features(),
                sample.right(),
                sample.teacher(),
                known,
                factor,
                core.forgetful,
                core.gradient));
  }

  /**
   * One gradient step towards what went better than expected; returns the mean loss.
   *
   * @param valueOnly whether only what to expect is learned
   */
  double reinforce(List<Experience> drawn, boolean valueOnly, Network.Ppo ppo, float learningRate) {
    double mean = drawn.stream().mapToDouble(Experience::advantage).average().orElseThrow();
    double variance =
        drawn.stream()
            .mapToDouble(each -> Math.pow(each.advantage() - mean, 2))
            .average()
            .orElseThrow();
    double deviation = Math.sqrt(variance) + 1e-3;
    return step(
        drawn,
        learningRate,
        (each, factor, core) ->
            network.reinforce(
                each.features(),
                each.chosen(),
                each.logProbability(),
                valueOnly ? 0 : (each.advantage() - mean) / deviation,
                each.pay(),
                ppo,
                factor,
                core.tape,
                core.gradient));
  }

  private <L> double step(List<L> drawn, float learningRate, Loss<L> loss) {
    AtomicInteger next = new AtomicInteger();
    float factor = 1f / drawn.size();
    double sum =
        cores.parallelStream()
            .mapToDouble(core -> {
              double own = 0;
              for (int i = next.getAndIncrement(); i < drawn.size(); i = next.getAndIncrement()) {
                own += loss.learn(drawn.get(i), factor, core);
              }
              return own;
            })
            .sum();
    optimizer.step(gradients, learningRate);
    network.parameters().changed();
    return sum / drawn.size();
  }

  /** Gives another network of the same size the averaged weights. */
  void average(Network other) {
    float[] weights = other.parameters().values();
    System.arraycopy(optimizer.averaged(), 0, weights, 0, weights.length);
    other.parameters().changed();
  }

  /** The network so far: the averaged weights, which wander less than the last ones. */
  Checkpoint.Contents contents(Map<String, String> notes) {
    return new Checkpoint.Contents(
        network.size(), notes, network.parameters().named(optimizer.averaged()));
  }

  /** All that is needed to go on after the process has died. */
  Checkpoint.Contents state(Map<String, String> notes) {
    Map<String, float[]> arrays = new HashMap<>(optimizer.state());
    arrays.put(WEIGHTS, network.parameters().values().clone());
    return new Checkpoint.Contents(network.size(), notes, arrays);
  }

  /**
   * Goes on from a state.
   *
   * @throws IllegalArgumentException for a state of another size, or of something else
   */
  void restore(Checkpoint.Contents state) {
    float @Nullable [] weights = state.weights().get(WEIGHTS);
    if (!state.size().equals(network.size()) || weights == null) {
      throw new IllegalArgumentException(
          "The state to go on from (%s) is not that of a training of this size (%s)."
              .formatted(state.size(), network.size()));
    }
    optimizer.restore(state.weights());
    System.arraycopy(weights, 0, network.parameters().values(), 0, weights.length);
    network.parameters().changed();
  }
}
