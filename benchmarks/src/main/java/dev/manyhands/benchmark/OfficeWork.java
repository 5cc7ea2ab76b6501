package dev.manyhands.benchmark;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Environment.Snapshot;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * The office without anybody who decides: what the oracles did in some instances of each family,
 * done again and again. Used by one thread.
 */
public final class OfficeWork implements AutoCloseable {
  private record Past(Environment desk, Snapshot episode) {}

  private final List<Environment> desks = new ArrayList<>();
  private final List<Past> pasts = new ArrayList<>();
  private int at;
  private int done;
  private long resetNanos;

  /** Has so many instances of each task solved. */
  public OfficeWork(List<Task> tasks, int instances) {
    for (Task task : tasks) {
      Environment desk = task.open();
      desks.add(desk);
      for (long seed = 0; seed < instances; seed++) {
        boolean _ = Episode.of(task, desk, seed).run(task.oracle(seed));
        pasts.add(new Past(desk, desk.snapshot()));
      }
    }
    Step _ = begin();
  }

  /** Begins the next instance. */
  public Step reset() {
    at = (at + 1) % pasts.size();
    return begin();
  }

  /** The next action of the instance in hand, or the first of the next one, which begins. */
  public Step step() {
    Past past = pasts.get(at);
    if (done == past.episode().actions().size()) {
      Step _ = reset();
      past = pasts.get(at);
    }
    Step step = past.desk().step(past.episode().actions().get(done++));
    if (step.status() != Status.RUNNING) {
      done = past.episode().actions().size();
    }
    return step;
  }

  /** How many actions an instance has, on average. */
  public double actions() {
    return pasts.stream().mapToInt(past -> past.episode().actions().size()).average().orElse(0);
  }

  /** What all resets took so far, by the clock. */
  public long resetNanos() {
    return resetNanos;
  }

  private Step begin() {
    Past past = pasts.get(at);
    done = 0;
    long begun = System.nanoTime();
    Step first = past.desk().reset(past.episode().seed());
    resetNanos += System.nanoTime() - begun;
    return first;
  }

  @Override
  public void close() {
    desks.forEach(Environment::close);
  }
}
