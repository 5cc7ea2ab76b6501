package dev.manyhands.learn;

import dev.manyhands.env.Task;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Tape;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains a policy from nothing: clones the oracles, with corrections in the states that the policy
 * itself gets into (DAgger, Ross et al. 2011). Reads from top to bottom; what can be chosen is in
 * {@link TrainingPlan}. Used by one thread; uses all cores.
 */
public final class Trainer implements AutoCloseable {
  private final TrainingPlan plan;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Rollout rollout;
  private final Network network;
  private final NetworkPolicy policy;
  private final AdamW optimizer;
  private final List<Worker> workers;
  private final List<float[]> gradients;
  private Instant begun;
  private final List<Sample> memory = new ArrayList<>();
  private int oldest;
  private long samples;
  private long updates;
  private double loss = Double.NaN;

  /** Notes of a state, and the beginning of the names of those that say how a family did. */
  private static final String ELAPSED = "elapsedMillis";

  private static final String SAMPLES = "samples";
  private static final String UPDATES = "updates";
  private static final String SUCCESS = "success ";

  /** Begins a training on some tasks. */
  public Trainer(TrainingPlan plan, List<Task> tasks, InstantSource clock) {
    this(plan, tasks, null, null, clock);
  }

  /**
   * Begins a training on some tasks.
   *
   * @param start the weights to begin with, or null to begin with nothing learned
   * @param teacher a larger policy, of which is learned too what it holds likely, or null
   */
  public Trainer(
      TrainingPlan plan,
      List<Task> tasks,
      Checkpoint.@Nullable Contents start,
      @Nullable NetworkPolicy teacher,
      InstantSource clock) {
    this.plan = plan;
    this.clock = clock;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
    this.network =
        start == null
            ? Network.random(plan.size(), random)
            : Network.of(plan.size(), start.weights());
    this.policy = new NetworkPolicy(network);
    this.optimizer =
        new AdamW(
            network.parameters().values(),
            plan.weightDecay(),
            plan.gradientNorm(),
            plan.averaging());
    this.workers =
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
            .mapToObj(core -> new Worker(network, plan.dropout(), plan.seed() + core))
            .toList();
    this.gradients = workers.stream().map(worker -> worker.gradient).toList();
    this.rollout =
        new Rollout(
            tasks,
            plan,
            RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed() + 1),
            teacher);
    this.begun = clock.instant();
  }

  /** What one core needs to learn by itself. */
  private static final class Worker {
    private final Tape tape;
    private final float[] gradient;

    Worker(Network network, double dropout, long seed) {
      this.tape = network.tape(dropout, seed);
      this.gradient = new float[network.parameters().count()];
    }
  }

  /**
   * How far a training is.
   *
   * @param elapsed since its beginning
   * @param samples how many decisions were labelled
   * @param updates how many gradient steps were made
   * @param loss the mean loss of the last round, in nats
   * @param success the success rate of the policy's own last practice episodes, by family
   */
  public record Progress(
      Duration elapsed, long samples, long updates, double loss, Map<String, Double> success) {
    /** The mean over the families. */
    public double successRate() {
      return success.values().stream().mapToDouble(rate -> rate).average().orElse(0);
    }
  }

  /** Whether the time is up. */
  public boolean finished() {
    return elapsed().compareTo(plan.duration()) >= 0;
  }

  /** Practises a little and learns; to be called until {@link #finished}. */
  public Progress round() {
    double oracleShare = share() < plan.oracleOnly() ? 1 : plan.oracleShare();
    for (int decided = 0; decided < plan.decisionsPerRound(); decided += plan.episodes()) {
      rollout.advance(policy, oracleShare).forEach(this::remember);
    }
    if (memory.size() >= plan.batchSize()) {
      loss =
          IntStream.range(0, plan.updatesPerRound())
              .mapToDouble(_ -> update())
              .average()
              .orElseThrow();
    }
    return progress();
  }

  /** How far the training is now. */
  public Progress progress() {
    return new Progress(elapsed(), samples, updates, loss, rollout.success());
  }

  /** The policy so far: the averaged weights, which wander less than the last ones. */
  public Checkpoint.Contents contents(Map<String, String> notes) {
    return new Checkpoint.Contents(
        plan.size(), notes, network.parameters().named(optimizer.averaged()));
  }

  /** All that is needed to go on after the process has died, but for the samples in memory. */
  public Checkpoint.Contents state() {
    Map<String, String> notes = new HashMap<>();
    notes.put(ELAPSED, String.valueOf(elapsed().toMillis()));
    notes.put(SAMPLES, String.valueOf(samples));
    notes.put(UPDATES, String.valueOf(updates));
    rollout.success().forEach((family, rate) -> notes.put(SUCCESS + family, String.valueOf(rate)));
    Map<String, float[]> arrays = new HashMap<>(optimizer.state());
    arrays.put("weights", network.parameters().values().clone());
    return new Checkpoint.Contents(plan.size(), notes, arrays);
  }

  /**
   * Goes on from a state. The families may be others by now.
   *
   * @throws IllegalArgumentException for a state of another size, or of something else
   */
  public void restore(Checkpoint.Contents state) {
    float @Nullable [] weights = state.weights().get("weights");
    String spent = state.notes().get(ELAPSED);
    if (!state.size().equals(plan.size()) || weights == null || spent == null) {
      throw new IllegalArgumentException(
          "The state to go on from (%s) is not that of a training of this size (%s)."
              .formatted(state.size(), plan.size()));
    }
    optimizer.restore(state.weights());
    System.arraycopy(weights, 0, network.parameters().values(), 0, weights.length);
    network.parameters().changed();
    begun = clock.instant().minusMillis(Long.parseLong(spent));
    samples = Long.parseLong(state.notes().getOrDefault(SAMPLES, "0"));
    updates = Long.parseLong(state.notes().getOrDefault(UPDATES, "0"));
    Map<String, Double> success = new HashMap<>();
    state
        .notes()
        .forEach((note, value) -> {
          if (note.startsWith(SUCCESS)) {
            success.put(note.substring(SUCCESS.length()), Double.valueOf(value));
          }
        });
    rollout.restore(success);
  }

  /** How many of the oracles' decisions could not be learned from, because no choice is alike. */
  public long unlabelled() {
    return rollout.unlabelled();
  }

  private void remember(Sample sample) {
    samples++;
    if (!sample.kept()) {
      return;
    }
    if (memory.size() < plan.memory()) {
      memory.add(sample);
    } else {
      memory.set(oldest, sample);
      oldest = (oldest + 1) % plan.memory();
    }
  }

  /** One gradient step; returns the loss. */
  private double update() {
    updates++;
    int[] drawn = random.ints(plan.batchSize(), 0, memory.size()).toArray();
    AtomicInteger next = new AtomicInteger();
    double sum = workers.parallelStream().mapToDouble(worker -> learn(drawn, next, worker)).sum();
    optimizer.step(gradients, learningRate());
    network.parameters().changed();
    return sum / plan.batchSize();
  }

  /** A worker's part of a batch, as much as it finds time for; returns the sum of its losses. */
  private double learn(int[] drawn, AtomicInteger next, Worker worker) {
    double sum = 0;
    for (int i = next.getAndIncrement(); i < drawn.length; i = next.getAndIncrement()) {
      Sample sample = memory.get(drawn[i]);
      sum +=
          network.learn(
              sample.features(),
              sample.right(),
              sample.teacher(),
              1f / drawn.length,
              worker.tape,
              worker.gradient);
    }
    return sum;
  }

  /** Rises over the first updates, then falls with the time, by a cosine. */
  private float learningRate() {
    double warm = Math.min(1, (double) updates / plan.warmUpUpdates());
    double cosine = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, share())));
    return (float) (plan.learningRate() * warm * Math.max(0.01, cosine));
  }

  private Duration elapsed() {
    return Duration.between(begun, clock.instant());
  }

  private double share() {
    return (double) elapsed().toNanos() / plan.duration().toNanos();
  }

  @Override
  public void close() {
    rollout.close();
  }
}
