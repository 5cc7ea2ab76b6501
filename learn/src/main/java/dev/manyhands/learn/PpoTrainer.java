package dev.manyhands.learn;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.network.Network;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Improves a policy by practice alone, with proximal policy optimisation (Schulman et al. 2017),
 * and by doing again what once went better than expected (self-imitation, Oh et al. 2018): no
 * oracle is asked. Reads from top to bottom; what can be chosen is in {@link PpoPlan}. Used by one
 * thread; uses all cores.
 */
public final class PpoTrainer implements AutoCloseable {
  /** What went hardly better than expected is known already. */
  private static final double LEAST_LUCK = 0.1;

  private final PpoPlan plan;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final NetworkPolicy policy;
  private final Learner learner;
  private final Practice practice;
  private final Instant begun;
  private final List<Experience> memory = new ArrayList<>();
  private final Deque<Experience> triumphs = new ArrayDeque<>();
  private double imitationsDue;
  private long version;
  private long samples;
  private long updates;
  private double loss = Double.NaN;

  /**
   * Begins to practise.
   *
   * @param start the policy to begin with, which is not changed
   * @param desk opens an environment for a task; each is used by one thread alone
   */
  public PpoTrainer(
      PpoPlan plan,
      Checkpoint.Contents start,
      List<Task> tasks,
      Function<Task, Environment> desk,
      InstantSource clock) {
    this.plan = plan;
    this.clock = clock;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
    Network network = Network.of(start.size(), start.weights());
    this.policy = new NetworkPolicy(network);
    this.learner =
        new Learner(
            network,
            new AdamW(network.parameters().values(), 0, plan.gradientNorm(), plan.averaging()),
            0,
            0,
            plan.seed());
    this.practice = new Practice(plan, tasks, desk);
    this.begun = clock.instant();
  }

  /** Whether the time is up. */
  public boolean finished() {
    return elapsed().compareTo(plan.duration()) >= 0;
  }

  /**
   * Practises a little and learns; to be called until {@link #finished}.
   *
   * @param enough whether to begin no further episode, for a reason besides the time
   */
  public Trainer.Progress round(BooleanSupplier enough) throws InterruptedException {
    List<Experience> fresh =
        practice.round(policy, version, () -> finished() || enough.getAsBoolean());
    if (fresh.isEmpty()) {
      return progress();
    }
    samples += fresh.size();
    memory.removeIf(old -> version - old.version() >= plan.staleAfter());
    memory.addAll(fresh);
    boolean valueOnly = version < plan.valueOnly();
    int steps = Math.max(1, (int) (plan.uses() * fresh.size() / plan.batchSize()));
    loss = IntStream.range(0, steps).mapToDouble(_ -> update(valueOnly)).average().orElseThrow();
    fresh.stream().filter(each -> each.advantage() > LEAST_LUCK).forEach(triumphs::add);
    while (triumphs.size() > plan.triumphs()) {
      triumphs.removeFirst();
    }
    imitate(valueOnly ? 0 : plan.imitation() * steps);
    version++;
    return progress();
  }

  /** Gradient steps towards what went better than expected, the more so the more often. */
  private void imitate(double steps) {
    List<Experience> kept = List.copyOf(triumphs);
    imitationsDue = kept.size() < plan.batchSize() ? 0 : imitationsDue + steps;
    double[] upTo = kept.stream().mapToDouble(Experience::advantage).toArray();
    Arrays.parallelPrefix(upTo, Double::sum);
    for (; imitationsDue >= 1; imitationsDue--) {
      List<Sample> drawn =
          random
              .doubles(plan.batchSize(), 0, upTo[upTo.length - 1])
              .mapToObj(at -> kept.get(place(upTo, at)).asRight())
              .toList();
      learner.imitate(drawn, learningRate());
    }
  }

  /** The first place whose sum lies above. */
  private static int place(double[] upTo, double at) {
    int place = Arrays.binarySearch(upTo, at);
    return Math.min(upTo.length - 1, place < 0 ? -place - 1 : place + 1);
  }

  /** How far the practice is now. */
  public Trainer.Progress progress() {
    return new Trainer.Progress(elapsed(), samples, updates, loss, practice.success());
  }

  /** The policy so far: the averaged weights. */
  public Checkpoint.Contents contents(Map<String, String> notes) {
    return learner.contents(notes);
  }

  /** One gradient step; returns the loss. */
  private double update(boolean valueOnly) {
    updates++;
    List<Experience> drawn =
        random.ints(plan.batchSize(), 0, memory.size()).mapToObj(memory::get).toList();
    return learner.reinforce(drawn, valueOnly, plan.ppo(), learningRate());
  }

  private float learningRate() {
    double share = (double) elapsed().toNanos() / plan.duration().toNanos();
    return (float) (plan.learningRate() * Math.max(0.01, 1 - share));
  }

  private Duration elapsed() {
    return Duration.between(begun, clock.instant());
  }

  @Override
  public void close() {
    practice.close();
  }
}
