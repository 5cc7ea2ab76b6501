package dev.manyhands.learn;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.learn.Experience.Tried;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.NetworkPolicy.Drawn;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Desks at which the policy tries its luck, and what each decision turned out to be worth. Each
 * desk has a thread of its own, for a browser's page is bound to one. Not safe for use by two
 * threads at once.
 */
final class Practice implements AutoCloseable {
  /** So often the same screen again, and the episode is given up. */
  private static final int STUCK = 4;

  /** So many episodes of a desk break off one after another before its trouble is everybody's. */
  private static final int PATIENCE = 8;

  /** How much a family is practised that always or never succeeds, against one in between. */
  private static final double LEAST_PRACTICE = 0.1;

  private final PpoPlan plan;
  private final List<Task> tasks;
  private final Function<Task, Environment> open;
  private final Success success = new Success(List.of());
  private final List<Desk> desks;

  Practice(PpoPlan plan, List<Task> tasks, Function<Task, Environment> open) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("There must be tasks to practise.");
    }
    this.plan = plan;
    this.tasks = List.copyOf(tasks);
    this.open = open;
    this.desks =
        IntStream.range(0, plan.desks())
            .mapToObj(desk -> new Desk(new SplittableRandom(plan.seed() + 1000L * desk + 1)))
            .toList();
  }

  /**
   * Plays whole episodes at every desk.
   *
   * @param enough whether to begin no further episode, though the round is not full
   */
  List<Experience> round(NetworkPolicy policy, long version, BooleanSupplier enough)
      throws InterruptedException {
    // Together, for some desks are much slower than others.
    AtomicInteger made = new AtomicInteger();
    BooleanSupplier full = () -> made.get() >= plan.decisionsPerRound() || enough.getAsBoolean();
    List<Future<List<Experience>>> played =
        desks.stream()
            .map(desk -> desk.thread.submit(() -> desk.play(policy, version, full, made)))
            .toList();
    List<Experience> experiences = new ArrayList<>();
    for (Future<List<Experience>> each : played) {
      try {
        experiences.addAll(each.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException broken) {
          throw broken;
        }
        throw new IllegalStateException("The practice broke off.", e.getCause());
      }
    }
    return experiences;
  }

  /** The success rate of recent episodes, by family. */
  Map<String, Double> success() {
    return success.rates();
  }

  /** What succeeds now and then teaches most. */
  private Task nextTask(SplittableRandom random) {
    Map<String, Double> rates = success.rates();
    double[] weights =
        tasks.stream().mapToDouble(task -> weight(rates.getOrDefault(task.id(), 0.5))).toArray();
    double at =
        random.nextDouble() * IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
    for (int i = 0; i < weights.length; i++) {
      at -= weights[i];
      if (at < 0) {
        return tasks.get(i);
      }
    }
    return tasks.getLast();
  }

  private static double weight(double rate) {
    return LEAST_PRACTICE + 4 * rate * (1 - rate);
  }

  @Override
  public void close() {
    for (Desk desk : desks) {
      desk.thread.execute(desk::leave);
      desk.thread.close();
    }
  }

  /** Where one episode follows another. */
  private final class Desk {
    private final ExecutorService thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("desk-", 0).daemon().factory());
    private final SplittableRandom random;
    private @Nullable Task task;
    private @Nullable Environment environment;
    private int turn;
    private int broken;

    Desk(SplittableRandom random) {
      this.random = random;
    }

    List<Experience> play(
        NetworkPolicy policy, long version, BooleanSupplier full, AtomicInteger made) {
      List<Experience> experiences = new ArrayList<>();
      while (!full.getAsBoolean()) {
        try {
          List<Experience> episode = Experience.of(episode(policy, version), 0, plan);
          made.addAndGet(episode.size());
          experiences.addAll(episode);
          broken = 0;
        } catch (SurfaceException e) {
          // Not the policy's fault: the episode counts neither way, and another desk is opened.
          leave();
          if (++broken == PATIENCE) {
            throw e;
          }
        }
      }
      return experiences;
    }

    private List<Tried> episode(NetworkPolicy policy, long version) {
      Task now = task;
      Environment desk = environment;
      if (now == null || desk == null || turn++ % plan.episodesPerTurn() == 0) {
        leave();
        now = nextTask(random);
        desk = open.apply(now);
        task = now;
        environment = desk;
      }
      Episode episode = Episode.of(now, desk, random.nextLong(Seeds.HELD_OUT_FROM));
      List<Tried> tried = new ArrayList<>();
      int repeats = 0;
      while (episode.running() && repeats < STUCK) {
        Features features = Featurizer.of(episode.observation());
        Drawn drawn = policy.draw(features, random);
        var before = episode.observation().screen().elements();
        episode.perform(drawn.decision());
        repeats = before.equals(episode.observation().screen().elements()) ? repeats + 1 : 0;
        double paid = episode.succeeded() ? 1 : 0;
        tried.add(new Tried(features, drawn, version, paid - plan.decisionCost()));
      }
      success.ended(now, episode.succeeded());
      return tried;
    }

    void leave() {
      if (environment != null) {
        Environment open = environment;
        environment = null;
        try {
          open.close();
        } catch (SurfaceException alreadyGone) {
          // A browser that has died has nothing left to close.
        }
      }
    }
  }
}
