package dev.manyhands.benchmark;

import dev.manyhands.env.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * The office by itself, over all families alike: what oracles did beforehand is done again, so that
 * nobody decides while it is measured. Warming Java up takes twice as long as each measurement, for
 * the code of so many families is compiled one by one; with less, it was the compiler that was
 * measured.
 *
 * @param threads so many were at it
 * @param resetsPerSecond by the clock, of all threads
 * @param resetsPerCpuSecond by processor time, of one
 * @param stepsPerSecond by the clock, of all threads, each with its screen; what resets take in
 *     between is not counted
 * @param stepsAndResetsPerSecond the same, with a reset at each instance's end
 * @param stepsAndResetsPerCpuSecond by processor time, of one
 * @param actionsPerInstance one of so many steps has a reset in it
 */
record OfficeRun(
    int threads,
    double resetsPerSecond,
    double resetsPerCpuSecond,
    double stepsPerSecond,
    double stepsAndResetsPerSecond,
    double stepsAndResetsPerCpuSecond,
    double actionsPerInstance) {
  private static final int INSTANCES = 4;
  private static final int BLOCK = 64;

  /** A process of its own: {@code SECONDS THREADS}. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Child.dieWithParent();
    double seconds = Double.parseDouble(arguments[0]);
    int threads = Integer.parseInt(arguments[1]);
    List<OfficeWork> works = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      works.add(new OfficeWork(ScalePlan.tasks(), INSTANCES));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Rates _ = measure(pool, works, seconds / 3, OfficeWork::reset);
      Rates resets = measure(pool, works, seconds / 6, OfficeWork::reset);
      Rates _ = measure(pool, works, seconds / 3, OfficeWork::step);
      Rates steps = measure(pool, works, seconds / 6, OfficeWork::step);
      Child.answer(
          new OfficeRun(
              threads,
              resets.clock(),
              resets.cpu(),
              steps.between(),
              steps.clock(),
              steps.cpu(),
              works.getFirst().actions()));
    }
    works.forEach(OfficeWork::close);
  }

  /** So many a second of the clock, of processor time, and of the clock without resets. */
  private record Rates(double clock, double cpu, double between) {}

  private record Count(long steps, double between) {}

  private static Rates measure(
      ExecutorService pool, List<OfficeWork> works, double seconds, Function<OfficeWork, Step> act)
      throws InterruptedException, ExecutionException {
    Stopwatch begun = Stopwatch.now();
    long until = System.nanoTime() + (long) (seconds * 1e9);
    List<Callable<Count>> all = new ArrayList<>();
    for (OfficeWork work : works) {
      all.add(() -> count(work, until, act));
    }
    long count = 0;
    double between = 0;
    for (Future<Count> one : pool.invokeAll(all)) {
      count += one.get().steps();
      between += one.get().between();
    }
    Stopwatch spent = Stopwatch.now().since(begun);
    return new Rates(count / spent.seconds(), count / spent.cpuSeconds(), between);
  }

  private static Count count(OfficeWork work, long until, Function<OfficeWork, Step> act) {
    long count = 0;
    long elements = 0;
    long begun = System.nanoTime();
    long resets = work.resetNanos();
    while (System.nanoTime() < until) {
      for (int i = 0; i < BLOCK; i++) {
        elements += act.apply(work).screen().elements().size();
      }
      count += BLOCK;
    }
    long nanos = System.nanoTime() - begun - (work.resetNanos() - resets);
    // What nobody looks at, Java need not compute.
    return new Count(elements < 0 ? 0 : count, 1e9 * count / nanos);
  }
}
