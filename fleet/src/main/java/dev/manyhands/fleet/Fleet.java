package dev.manyhands.fleet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Digital humans at work: a worker a core takes the cohort that has waited longest, opens the desks
 * of those who are due, asks the policy in one batch, lets them act, and puts them to rest again.
 */
public final class Fleet implements AutoCloseable {
  private static final long PATIENCE_NANOS = 5_000_000;

  private final FleetPlan plan;
  private final IntFunction<Brain> brains;
  private final @Nullable StateFolder state;
  private final LongSupplier nanos;
  private final Cohort[] cohorts;
  private final Rota rota = new Rota();
  private final Tally tally;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopped;
  private volatile @Nullable Throwable failure;
  private long clockOffsetMillis;
  private long begunNanos;

  /**
   * Brings all humans to life: each with its task, and where there is a state, to where that puts
   * it.
   *
   * @param brains who decides for the worker of a number
   * @param state what is remembered, or null for nothing
   * @param nanos a clock such as {@link System#nanoTime}
   * @throws FleetException where the state cannot be used
   */
  public Fleet(
      FleetPlan plan, IntFunction<Brain> brains, @Nullable StateFolder state, LongSupplier nanos) {
    this.plan = plan;
    this.brains = brains;
    this.state = state;
    this.nanos = nanos;
    this.tally = new Tally(plan.mix().tasks().size());
    this.cohorts =
        IntStream.range(0, plan.cohorts())
            .mapToObj(index -> new Cohort(index, plan.humans()))
            .toArray(Cohort[]::new);
    AtomicInteger next = new AtomicInteger();
    run(
        "birth",
        worker -> {
          for (int i = next.getAndIncrement(); i < cohorts.length; i = next.getAndIncrement()) {
            bringToLife(worker, cohorts[i]);
          }
        });
    join();
    for (Cohort cohort : cohorts) {
      clockOffsetMillis = Math.max(clockOffsetMillis, cohort.clockMillis);
      tally.working.add(cohort.working());
      rota.put(cohort, 0);
    }
    begunNanos = nanos.getAsLong();
  }

  private void bringToLife(Worker worker, Cohort cohort) {
    if (state != null) {
      state.load(cohort);
    }
    // What the journal alone holds may lack those who were never due.
    if (cohort.snapshot == 0) {
      worker.bear(cohort);
      if (state != null && cohort.commits > 0) {
        state.load(cohort);
      }
    }
  }

  /** Lets them work until {@link #close}. */
  public void start() {
    begunNanos = nanos.getAsLong();
    run(
        "fleet",
        worker -> {
          while (!stopped) {
            long now = clockMillis();
            Cohort cohort = rota.take(now);
            if (cohort == null) {
              long from = nanos.getAsLong();
              LockSupport.parkNanos(PATIENCE_NANOS);
              tally.waitNanos.add(nanos.getAsLong() - from);
            } else {
              worker.work(cohort, now);
              rota.put(cohort, plan.unpaced() ? 0 : now + Rota.GATHER_MILLIS);
            }
          }
        });
  }

  private long clockMillis() {
    return plan.unpaced()
        ? clockOffsetMillis
        : clockOffsetMillis + (nanos.getAsLong() - begunNanos) / 1_000_000;
  }

  private void run(String name, Consumer<Worker> life) {
    for (int i = 0; i < plan.workers(); i++) {
      int number = i;
      threads.add(
          Thread.ofPlatform().name(name + "-" + number).daemon().start(() -> live(number, life)));
    }
  }

  private void live(int number, Consumer<Worker> life) {
    try (Worker worker = new Worker(plan, brains.apply(number), state, tally, nanos)) {
      life.accept(worker);
    } catch (RuntimeException | Error e) {
      failure = e;
      stopped = true;
    }
  }

  /** What was done so far. */
  public Figures figures() {
    double seconds = (nanos.getAsLong() - begunNanos) / 1e9;
    Map<String, Figures.Ended> byFamily = new TreeMap<>();
    long tasks = 0;
    long solved = 0;
    for (int i = 0; i < tally.ended.length; i++) {
      Figures.Ended ended = new Figures.Ended(tally.ended[i].sum(), tally.solved[i].sum());
      byFamily.put(plan.mix().tasks().get(i).id(), ended);
      tasks += ended.tasks();
      solved += ended.solved();
    }
    Map<Figures.Phase, Long> phases = new EnumMap<>(Figures.Phase.class);
    phases.put(Figures.Phase.REOPEN, tally.reopenNanos.sum());
    phases.put(Figures.Phase.POLICY, tally.policyNanos.sum());
    phases.put(Figures.Phase.STEP, tally.stepNanos.sum());
    phases.put(Figures.Phase.NOTE, tally.noteNanos.sum());
    phases.put(Figures.Phase.COMMIT, tally.commitNanos.sum());
    phases.put(Figures.Phase.WAIT, tally.waitNanos.sum());
    long stints = tally.stints.sum();
    return new Figures(
        plan.humans(),
        tally.working.sum(),
        seconds,
        tally.decisions.sum(),
        tally.actions.sum(),
        tasks,
        solved,
        byFamily,
        stints,
        stints == 0 ? 0 : tally.lateMillis.sum() / 1000.0 / stints,
        phases);
  }

  /** Whether it goes on: not after a failure, which {@link #close} throws. */
  public boolean running() {
    return !stopped;
  }

  /** One human, once all are at rest again. */
  Human human(long id) {
    Cohort cohort = cohorts[(int) (id / Cohort.SIZE)];
    int place = (int) (id - cohort.firstId);
    return cohort.human(place, plan.seed(), plan.mix().tasks().get(cohort.family[place]).id());
  }

  Cohort cohort(int index) {
    return cohorts[index];
  }

  /** Lets every worker put its cohort to rest; throws what made one fail. */
  @Override
  public void close() {
    stopped = true;
    join();
  }

  private void join() {
    for (Thread thread : threads) {
      boolean interrupted = false;
      while (true) {
        try {
          thread.join();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    threads.clear();
    Throwable reason = failure;
    if (reason instanceof FleetException told) {
      throw told;
    }
    if (reason != null) {
      throw new FleetException("The fleet has failed: %s.".formatted(reason), reason);
    }
  }
}
