package dev.manyhands.office;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Environment.Snapshot;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Status;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Resets and steps a second on one core, and the bytes that an idle digital human takes.
 *
 * <pre>{@code
 * mvn -q -pl office -am test-compile && mvn -q -pl office exec:java \
 *   -Dexec.mainClass=dev.manyhands.office.OfficeSpeed -Dexec.classpathScope=test
 * }</pre>
 */
public final class OfficeSpeed {
  private static final int EPISODES = 2_000;
  private static final double SECONDS = 1.0;
  private static final int IDLE = 20_000;

  private OfficeSpeed() {}

  /** Prints one line for each task and one for all. */
  public static void main(String[] arguments) {
    System.out.printf(Locale.ROOT, "idle: %d bytes each%n", idleBytes());
    double resetNanos = 0;
    double stepNanos = 0;
    for (Task task : Office.tasks()) {
      List<Snapshot> episodes = solved(task);
      try (Environment environment = task.open()) {
        double reset = 0;
        double step = 0;
        for (int warm = 0; warm < 2; warm++) {
          reset = resetNanos(environment, episodes);
          step = stepNanos(environment, episodes, reset);
        }
        print(task.id(), reset, step);
        resetNanos += reset / Office.tasks().size();
        stepNanos += step / Office.tasks().size();
      }
    }
    print("all tasks", resetNanos, stepNanos);
  }

  /** The thread's own time, so that a busy machine does not distort it. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String name, double resetNanos, double stepNanos) {
    System.out.printf(
        Locale.ROOT,
        "%-24s reset %6.2f µs (%,.0f/s)   step with its screen %5.2f µs (%,.0f/s)%n",
        name,
        resetNanos / 1e3,
        1e9 / resetNanos,
        stepNanos / 1e3,
        1e9 / stepNanos);
  }

  private static List<Snapshot> solved(Task task) {
    List<Snapshot> episodes = new ArrayList<>();
    try (Environment environment = task.open()) {
      for (long seed = 0; seed < EPISODES; seed++) {
        Episode episode = Episode.of(task, environment, seed);
        boolean _ = episode.run(task.oracle(seed));
        episodes.add(environment.snapshot());
      }
    }
    return episodes;
  }

  private static double resetNanos(Environment environment, List<Snapshot> episodes) {
    long begun = cpuNanos();
    long count = 0;
    long elements = 0;
    while (cpuNanos() - begun < SECONDS * 1e9) {
      for (Snapshot episode : episodes) {
        elements += environment.reset(episode.seed()).screen().elements().size();
        count++;
      }
    }
    double nanos = (cpuNanos() - begun) / (double) count;
    return elements > 0 ? nanos : Double.NaN;
  }

  /** The time of whole episodes less that of their resets. */
  private static double stepNanos(
      Environment environment, List<Snapshot> episodes, double resetNanos) {
    long begun = cpuNanos();
    long steps = 0;
    long resets = 0;
    while (cpuNanos() - begun < SECONDS * 1e9) {
      for (Snapshot episode : episodes) {
        environment.reset(episode.seed());
        resets++;
        for (Action action : episode.actions()) {
          steps++;
          if (environment.step(action).status() != Status.RUNNING) {
            break;
          }
        }
      }
    }
    return (cpuNanos() - begun - resets * resetNanos) / steps;
  }

  /**
   * What a snapshot in the middle of an episode takes, where a million such wait for their turn.
   */
  private static long idleBytes() {
    List<Snapshot> idle = new ArrayList<>(IDLE);
    List<Task> tasks = Office.tasks();
    tasks.forEach(task -> task.oracle(0));
    long before = used();
    for (int i = 0; i < IDLE; i++) {
      Task task = tasks.get(i % tasks.size());
      try (Environment environment = task.open()) {
        Episode episode = Episode.of(task, environment, i);
        Task.Solver oracle = task.oracle(i);
        for (int decisions = 0; decisions < 6 && episode.running(); decisions++) {
          episode.perform(Decision.certain(oracle.next(episode.observation())));
        }
        idle.add(environment.snapshot());
      }
    }
    return (used() - before) / idle.size();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
