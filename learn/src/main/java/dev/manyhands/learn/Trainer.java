package dev.manyhands.learn;

import dev.manyhands.env.Task;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.network.Network;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains a policy from nothing: clones the oracles, with corrections in the states that the policy
 * itself gets into (DAgger, Ross et al. 2011), in episodes of its own or in those of a {@link
 * Crowd}. What nobody can show it learns by reward, as {@link PpoTrainer} does. Reads from top to
 * bottom; what can be chosen is in {@link TrainingPlan}. Used by one thread; uses all cores.
 */
public final class Trainer implements AutoCloseable {
  /** While it is worth nothing as a yardstick, only what to expect is learned by reward. */
  private static final int VALUE_ONLY_STEPS = 50;

  private final TrainingPlan plan;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final PpoPlan practice;
  private final Source source;
  private final NetworkPolicy policy;
  private final boolean steady;
  private final Learner learner;
  private final List<Sample> memory = new ArrayList<>();
  private int oldest;
  private final List<Experience> tried = new ArrayList<>();
  private double stepsDue;
  private long version;
  private Duration before = Duration.ZERO;
  private @Nullable Instant begun;
  private long samples;
  private long updates;
  private long reinforced;
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
    this(
        plan,
        new Rollout(
            tasks,
            plan,
            RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed() + 1),
            teacher),
        true,
        start,
        clock);
  }

  /**
   * Begins to learn from those who are at work elsewhere, by the policy that learns.
   *
   * @param start the weights to begin with, or null to begin with nothing learned
   */
  public Trainer(
      TrainingPlan plan, Crowd crowd, Checkpoint.@Nullable Contents start, InstantSource clock) {
    // By reward, what was done is compared with what the very weights that learn would do.
    this(plan, crowd, false, start, clock);
    crowd.publish(policy, version);
  }

  /**
   * Begins to learn from a source.
   *
   * @param steady whether is practised with the averaged weights, which are soon better
   */
  private Trainer(
      TrainingPlan plan,
      Source source,
      boolean steady,
      Checkpoint.@Nullable Contents start,
      InstantSource clock) {
    this.plan = plan;
    this.practice = plan.practice();
    this.source = source;
    this.clock = clock;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
    Network network =
        start == null
            ? Network.random(plan.size(), random)
            : Network.of(plan.size(), start.weights());
    this.steady = steady;
    this.policy =
        steady ? Checkpoint.Contents.of(network, Map.of()).policy() : new NetworkPolicy(network);
    AdamW optimizer =
        new AdamW(
            network.parameters().values(),
            plan.weightDecay(),
            plan.gradientNorm(),
            plan.averaging());
    this.learner = new Learner(network, optimizer, plan.dropout(), plan.known(), plan.seed());
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

  /** Practises a little and learns; to be called until {@link #finished}. Time counts from here. */
  public Progress round() {
    if (begun == null) {
      begun = clock.instant();
    }
    if (steady) {
      learner.average(policy.network());
    }
    double oracleShare = share() < plan.oracleOnly() ? 1 : plan.oracleShare();
    int fresh = 0;
    for (Lesson lesson : source.next(policy, version, oracleShare, plan.decisionsPerRound())) {
      samples++;
      switch (lesson) {
        case Sample sample -> {
          fresh++;
          remember(sample);
        }
        case Experience experience -> {
          stepsDue += practice.uses() / practice.batchSize();
          tried.add(experience);
        }
      }
    }
    long updatesBefore = updates;
    if (stepsDue >= 1) {
      reinforce();
    }
    if (fresh > 0 && memory.size() >= plan.batchSize()) {
      // Where little is new, little is learned: else a few would be learned by heart.
      double share = Math.min(1, (double) fresh / plan.decisionsPerRound());
      loss =
          IntStream.range(0, (int) Math.ceil(share * plan.updatesPerRound()))
              .mapToDouble(_ -> imitate())
              .average()
              .orElseThrow();
    }
    version += updates > updatesBefore ? 1 : 0;
    return progress();
  }

  /** How far the training is now. */
  public Progress progress() {
    return new Progress(elapsed(), samples, updates, loss, source.success());
  }

  /** The policy so far: the averaged weights, which wander less than the last ones. */
  public Checkpoint.Contents contents(Map<String, String> notes) {
    return learner.contents(notes);
  }

  /** All that is needed to go on after the process has died, but for the samples in memory. */
  public Checkpoint.Contents state() {
    Map<String, String> notes = new HashMap<>();
    notes.put(ELAPSED, String.valueOf(elapsed().toMillis()));
    notes.put(SAMPLES, String.valueOf(samples));
    notes.put(UPDATES, String.valueOf(updates));
    source.success().forEach((family, rate) -> notes.put(SUCCESS + family, String.valueOf(rate)));
    return learner.state(notes);
  }

  /**
   * Goes on from a state. The families may be others by now.
   *
   * @throws IllegalArgumentException for a state of another size, or of something else
   */
  public void restore(Checkpoint.Contents state) {
    String spent = state.notes().get(ELAPSED);
    if (spent == null) {
      throw new IllegalArgumentException(
          "The state to go on from (%s) is not that of a training.".formatted(state.notes()));
    }
    learner.restore(state);
    version++;
    before = Duration.ofMillis(Long.parseLong(spent));
    begun = null;
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
    source.restore(success);
  }

  /** How many of the oracles' decisions could not be learned from, because no choice is alike. */
  public long unlabelled() {
    return source.unlabelled();
  }

  private void remember(Sample sample) {
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

  /** One gradient step by what the oracles say; returns the loss. */
  private double imitate() {
    updates++;
    return learner.imitate(drawn(memory, plan.batchSize()), learningRate());
  }

  /** As many gradient steps by reward as there is new experience for. */
  private void reinforce() {
    tried.removeIf(old -> version - old.version() > Crowd.OLDEST);
    float rate = (float) (practice.learningRate() * Math.max(0.01, 1 - share()));
    for (; stepsDue >= 1; stepsDue--) {
      updates++;
      boolean valueOnly = reinforced++ < VALUE_ONLY_STEPS;
      loss = learner.reinforce(drawn(tried, practice.batchSize()), valueOnly, practice.ppo(), rate);
    }
  }

  private <L> List<L> drawn(List<L> lessons, int count) {
    return random.ints(count, 0, lessons.size()).mapToObj(lessons::get).toList();
  }

  /** Rises over the first updates, then falls with the time, by a cosine. */
  private float learningRate() {
    double warm = Math.min(1, (double) updates / plan.warmUpUpdates());
    double cosine = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, share())));
    return (float) (plan.learningRate() * warm * Math.max(0.01, cosine));
  }

  private Duration elapsed() {
    return begun == null ? before : before.plus(Duration.between(begun, clock.instant()));
  }

  private double share() {
    return (double) elapsed().toNanos() / plan.duration().toNanos();
  }

  @Override
  public void close() {
    source.close();
  }
}
