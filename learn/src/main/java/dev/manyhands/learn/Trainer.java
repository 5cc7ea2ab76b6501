package dev.manyhands.learn;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import dev.manyhands.env.Task;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import dev.manyhands.policy.network.Batch;
import dev.manyhands.policy.network.Network;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Trains a policy from nothing: clones the oracles, with corrections in the states that the policy
 * itself gets into (DAgger, Ross et al. 2011). Reads from top to bottom; what can be chosen is in
 * {@link TrainingPlan}. Used by one thread.
 */
public final class Trainer implements AutoCloseable {
  private final TrainingPlan plan;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Rollout rollout;
  private final Network learning;
  private final AdamW optimizer;
  private final ExecutorService practising =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("practice").daemon().factory());
  private final Instant begun;
  private final List<Sample> memory = new ArrayList<>();
  private int oldest;
  private long samples;
  private long updates;
  private double loss = Double.NaN;

  /** Begins a training on some tasks. */
  public Trainer(TrainingPlan plan, List<Task> tasks, InstantSource clock) {
    this.plan = plan;
    this.clock = clock;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
    this.learning = Network.random(plan.size(), random);
    learning.parameters().requireGradients();
    this.optimizer =
        new AdamW(learning.parameters(), plan.weightDecay(), plan.gradientNorm(), plan.averaging());
    this.rollout =
        new Rollout(
            tasks,
            plan.episodes(),
            RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed() + 1));
    this.begun = clock.instant();
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

  /**
   * Practises a little and learns; to be called until {@link #finished}. One core practises with
   * the weights of the last round, while another learns from what was practised before.
   */
  public Progress round() {
    double oracleShare = share() < plan.oracleOnly() ? 1 : plan.oracleShare();
    Network acting = Network.of(plan.size(), optimizer.values());
    Future<List<Sample>> practice = practising.submit(() -> practise(acting, oracleShare));
    if (memory.size() >= plan.batchSize()) {
      loss = batches().stream().mapToDouble(this::update).average().orElseThrow();
    }
    try {
      practice.get().forEach(this::remember);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The practice failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The training was interrupted.", e);
    }
    return progress();
  }

  private List<Sample> practise(Network acting, double oracleShare) {
    List<Sample> fresh = new ArrayList<>();
    try (NetworkPolicy policy = new NetworkPolicy(acting)) {
      for (int decided = 0; decided < plan.decisionsPerRound(); decided += plan.episodes()) {
        fresh.addAll(rollout.advance(policy, oracleShare));
      }
    }
    return fresh;
  }

  /**
   * Draws what this round learns from. What is alike in size goes into one batch, for a batch costs
   * as much as if all were as large as its largest.
   */
  private List<List<Example>> batches() {
    List<Example> drawn =
        random
            .ints((long) plan.updatesPerRound() * plan.batchSize(), 0, memory.size())
            .mapToObj(memory::get)
            .toList()
            .parallelStream()
            .map(sample -> new Example(Featurizer.of(sample.observation()), sample.right()))
            .sorted(Comparator.comparingInt(example -> example.features().cost()))
            .toList();
    List<List<Example>> batches = new ArrayList<>();
    for (int i = 0; i < plan.updatesPerRound(); i++) {
      batches.add(drawn.subList(i * plan.batchSize(), (i + 1) * plan.batchSize()));
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** A sample as the network sees it. */
  private record Example(Features features, List<Choice> right) {}

  /** How far the training is now. */
  public Progress progress() {
    return new Progress(elapsed(), samples, updates, loss, rollout.success());
  }

  /** The policy so far: the averaged weights, which wander less than the last ones. */
  public Checkpoint.Contents contents(Map<String, String> notes) {
    return new Checkpoint.Contents(plan.size(), notes, copy(optimizer.averaged()));
  }

  /** How many of the oracles' decisions could not be learned from, because no choice is alike. */
  public long unlabelled() {
    return rollout.unlabelled();
  }

  private void remember(Sample sample) {
    samples++;
    if (memory.size() < plan.memory()) {
      memory.add(sample);
    } else {
      memory.set(oldest, sample);
      oldest = (oldest + 1) % plan.memory();
    }
  }

  /** One gradient step; returns the loss. */
  private double update(List<Example> batch) {
    updates++;
    try (NDManager manager = NDManager.newBaseManager()) {
      Batch inputs =
          new Batch(
              manager, batch.stream().map(Example::features).toList(), plan.size().vocabulary());
      NDArray right = inputs.rightMask(manager, batch.stream().map(Example::right).toList());
      float value;
      try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
        NDArray logits = learning.logits(inputs);
        // The probability of doing anything right: several choices can lead to the same actions.
        NDArray mean = logSumExp(logits).sub(logSumExp(logits.add(right))).mean();
        gradients.backward(mean);
        value = mean.getFloat();
      }
      optimizer.step(learningRate());
      return value;
    }
  }

  private static NDArray logSumExp(NDArray logits) {
    NDArray largest = logits.max(new int[] {-1}, true);
    return logits.sub(largest).exp().sum(new int[] {-1}, true).log().add(largest);
  }

  /** Rises over the first updates, then falls with the time, by a cosine. */
  private float learningRate() {
    double warm = Math.min(1, (double) updates / plan.warmUpUpdates());
    double cosine = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, share())));
    return (float) (plan.learningRate() * warm * Math.max(0.01, cosine));
  }

  private static Map<String, float[]> copy(Map<String, float[]> weights) {
    Map<String, float[]> copies = new LinkedHashMap<>();
    weights.forEach((name, values) -> copies.put(name, values.clone()));
    return copies;
  }

  private Duration elapsed() {
    return Duration.between(begun, clock.instant());
  }

  private double share() {
    return (double) elapsed().toNanos() / plan.duration().toNanos();
  }

  @Override
  public void close() {
    practising.close();
    rollout.close();
    learning.parameters().close();
  }
}
