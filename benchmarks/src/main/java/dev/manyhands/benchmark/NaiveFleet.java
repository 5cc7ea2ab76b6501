package dev.manyhands.benchmark;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.fleet.Brain;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * What one would write first: an object for each human, which keeps its desk open, and a call of
 * the policy for each decision. No cohorts, no batches, nothing put to rest, nothing brought back.
 */
final class NaiveFleet {
  /** By the first of them it is estimated what all take. */
  private static final int FIRST = 256;

  private static final double MEMORY_SHARE = 0.7;

  private NaiveFleet() {}

  /** One of them. */
  private static final class NaiveHuman {
    private final SplittableRandom random;
    private Task task;
    private Environment desk;
    private Episode episode;

    NaiveHuman(long id, List<Task> tasks, Brain brain) {
      random = new SplittableRandom(id);
      task = tasks.get(random.nextInt(tasks.size()));
      desk = brain.open(task);
      episode = begin();
    }

    private Episode begin() {
      long seed = Seeds.HELD_OUT_FROM + random.nextLong(Seeds.HELD_OUT_FROM);
      return Episode.of(task, desk, seed);
    }

    /** Decides once. */
    void act(List<Task> tasks, Brain brain) {
      Decision decision = brain.decide(List.of(episode.observation())).getFirst();
      episode.perform(decision);
      if (!episode.running()) {
        desk.close();
        task = tasks.get(random.nextInt(tasks.size()));
        desk = brain.open(task);
        episode = begin();
      }
    }
  }

  /** A process of its own: {@code HUMANS SECONDS WARM_UP_SECONDS WORKERS POLICY}. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Child.dieWithParent();
    long humans = Long.parseLong(arguments[0]);
    double seconds = Double.parseDouble(arguments[1]);
    double warmUp = Double.parseDouble(arguments[2]);
    int workers = Integer.parseInt(arguments[3]);
    Supplier<Brain> brains = Deciders.of(arguments[4]);
    List<Brain> brain = new ArrayList<>();
    List<List<NaiveHuman>> shares = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      brain.add(brains.get());
      shares.add(new ArrayList<>());
    }
    List<Task> tasks = ScalePlan.tasks();
    long before = Stopwatch.settledHeapBytes();
    for (long id = 0; id < humans; id++) {
      int worker = (int) (id % workers);
      shares.get(worker).add(new NaiveHuman(id, tasks, brain.get(worker)));
      if (id + 1 == FIRST) {
        double each = (Stopwatch.settledHeapBytes() - before) / (double) FIRST;
        if (each * humans > MEMORY_SHARE * Runtime.getRuntime().maxMemory()) {
          Child.answer(NaiveRun.tooMany(humans, each));
          return;
        }
      }
    }
    double alive = Stopwatch.secondsSinceStart();
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      long _ = work(pool, shares, brain, tasks, warmUp);
      Stopwatch begun = Stopwatch.now();
      long decisions = work(pool, shares, brain, tasks, seconds - warmUp);
      Stopwatch spent = Stopwatch.now().since(begun);
      double each = (Stopwatch.settledHeapBytes() - before) / (double) humans;
      Child.answer(
          new NaiveRun(
              humans,
              true,
              alive,
              each,
              decisions / spent.seconds(),
              decisions / spent.cpuSeconds()));
    } finally {
      Reference.reachabilityFence(shares); // they count among the heap's bytes
    }
  }

  private static long work(
      ExecutorService pool,
      List<List<NaiveHuman>> shares,
      List<Brain> brains,
      List<Task> tasks,
      double seconds)
      throws InterruptedException, ExecutionException {
    long until = System.nanoTime() + (long) (seconds * 1e9);
    List<Callable<Long>> all = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      List<NaiveHuman> share = shares.get(i);
      Brain brain = brains.get(i);
      all.add(() -> count(share, brain, tasks, until));
    }
    long decisions = 0;
    for (Future<Long> one : pool.invokeAll(all)) {
      decisions += one.get();
    }
    return decisions;
  }

  private static long count(List<NaiveHuman> share, Brain brain, List<Task> tasks, long until) {
    long decisions = 0;
    while (!share.isEmpty()) {
      for (NaiveHuman human : share) {
        if (System.nanoTime() >= until) {
          return decisions;
        }
        human.act(tasks, brain);
        decisions++;
      }
    }
    return decisions;
  }
}
