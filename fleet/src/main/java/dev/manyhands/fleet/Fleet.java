package dev.manyhands.fleet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Digital humans at work: a worker a core takes the cohort that has waited longest, opens the desks
 * of those who are due, asks the policy in one batch, lets them act, and puts them to rest again.
 * Which cohorts those are, its {@link Placement} says.
 */
public final class Fleet implements AutoCloseable {
  private static final long PATIENCE_NANOS = 5_000_000;
  private static final long LISTEN_NANOS = 50_000_000;

  /** Where one cohort comes or goes, more do: for so long after the last, no turn begins. */
  private static final long SETTLE_NANOS = 250_000_000;

  /** But people who are always on the move must work, too. */
  private static final long UNSETTLED_NANOS = 5_000_000_000L;

  private final FleetPlan plan;
  private final @Nullable StateFolder state;
  private final Placement placement;
  private final LongSupplier nanos;
  private final Rota rota = new Rota();
  private final Tally tally;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean started;
  private volatile boolean ending;
  private volatile boolean stopped;
  private volatile @Nullable Throwable failure;
  private volatile long clockOffsetMillis;
  private volatile long begunNanos;
  private volatile long listenedNanos;

  /** The cohorts that this process works on, by their index. Guarded by itself, as is all below. */
  private final Map<Integer, Stand> here = new HashMap<>();

  private final Deque<Stand> arrivals = new ArrayDeque<>();

  /** Those who have yet to hear an order, and are in no worker's hands. */
  private final Deque<Stand> told = new ArrayDeque<>();

  private final AtomicInteger unborn = new AtomicInteger();
  private long unsettledNanos;
  private long movedNanos;

  /** Brings all humans to life here: {@link Placement#everything}. */
  public Fleet(
      FleetPlan plan, IntFunction<Brain> brains, @Nullable StateFolder state, LongSupplier nanos) {
    this(plan, brains, state, Placement.everything(), nanos);
  }

  /**
   * Brings those humans to life that are placed here: each with its task, and where there is a
   * state, to where that puts it.
   *
   * @param brains who decides for the worker of a number
   * @param state what is remembered, or null for nothing
   * @param placement which cohorts are worked on here
   * @param nanos a clock such as {@link System#nanoTime}
   * @throws FleetException where the state or the placement cannot be used
   */
  public Fleet(
      FleetPlan plan,
      IntFunction<Brain> brains,
      @Nullable StateFolder state,
      Placement placement,
      LongSupplier nanos) {
    this.plan = plan;
    this.state = state;
    this.placement = placement;
    this.nanos = nanos;
    this.tally = new Tally(plan.mix().tasks().size());
    this.begunNanos = nanos.getAsLong();
    for (int i = 0; i < plan.workers(); i++) {
      int number = i;
      threads.add(
          Thread.ofPlatform()
              .name("fleet-" + number)
              .daemon()
              .start(() -> live(brains.apply(number))));
    }
    try {
      placement.begin(new Gate());
    } catch (RuntimeException e) {
      stopped = true;
      join();
      throw e;
    }
    awaitBirths();
    if (failure != null) {
      close();
    }
    begunNanos = nanos.getAsLong();
  }

  /** A cohort's place in this process. */
  private static final class Stand {
    final Cohort cohort;
    volatile @Nullable CompletableFuture<Void> leaving;

    Stand(Cohort cohort) {
      this.cohort = cohort;
    }
  }

  /** Lets them work until {@link #close}. */
  public void start() {
    synchronized (here) {
      begunNanos = nanos.getAsLong();
      movedNanos = begunNanos - SETTLE_NANOS; // what came before is settled
    }
    started = true;
  }

  private void live(Brain brain) {
    try (Worker worker = new Worker(plan, brain, state, tally, nanos)) {
      while (!stopped) {
        listen();
        Stand stand = next(arrivals);
        Stand hearer = stand == null ? next(told) : null;
        if (stand != null) {
          bringToLife(worker, stand);
        } else if (hearer != null) {
          hear(worker, hearer);
        } else if (!workOnOne(worker)) {
          long from = nanos.getAsLong();
          LockSupport.parkNanos(PATIENCE_NANOS);
          tally.waitNanos.add(nanos.getAsLong() - from);
        }
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable e) {
    synchronized (here) {
      if (failure == null) {
        failure = e;
      }
      stopped = true;
      here.notifyAll();
    }
  }

  private @Nullable Stand next(Deque<Stand> line) {
    synchronized (here) {
      return line.poll();
    }
  }

  /** Looks now and then for orders: whom they are about comes before all others. */
  private void listen() {
    long now = nanos.getAsLong();
    if (state == null || now - listenedNanos < LISTEN_NANOS) {
      return;
    }
    listenedNanos = now;
    if (state.orders().look()) {
      placement.grown();
      synchronized (here) {
        for (Stand stand : here.values()) {
          if (awaitsOrder(stand.cohort) && rota.remove(stand.cohort)) {
            told.add(stand);
          }
        }
      }
    }
  }

  private boolean awaitsOrder(Cohort cohort) {
    return state != null && state.orders().await(cohort);
  }

  private void hear(Worker worker, Stand stand) {
    boolean mine = obey(worker, stand.cohort, true);
    synchronized (here) {
      if (mine && stand.leaving == null) {
        rota.putBack(stand.cohort);
      } else {
        go(stand);
      }
    }
    if (!mine) {
      placement.lost(stand.cohort.index);
    }
  }

  /** Lets a cohort do what was ordered; false where another has it now. */
  private boolean obey(Worker worker, Cohort cohort, boolean counted) {
    if (state == null || !awaitsOrder(cohort)) {
      return true;
    }
    try {
      if (counted) {
        tally.count(cohort, -1);
      }
      long now = started ? clockMillis() : clockOffsetMillis;
      worker.hear(cohort, state.orders(), Math.max(now, cohort.clockMillis));
      return true;
    } catch (StateFolder.Superseded e) {
      return false;
    } finally {
      if (counted) {
        tally.count(cohort, 1);
      }
    }
  }

  private void awaitBirths() {
    boolean interrupted = false;
    synchronized (here) {
      while (unborn.get() > 0 && !stopped) {
        try {
          here.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void bringToLife(Worker worker, Stand stand) {
    Cohort cohort = stand.cohort;
    boolean mine = true;
    if (state == null) {
      worker.bear(cohort);
    } else if (!state.load(cohort)) {
      worker.bear(cohort);
      try {
        state.save(cohort, false);
      } catch (StateFolder.Superseded e) {
        mine = false;
      }
    }
    mine = mine && obey(worker, cohort, false);
    synchronized (here) {
      long elapsed = started ? (nanos.getAsLong() - begunNanos) / 1_000_000 : 0;
      clockOffsetMillis = Math.max(clockOffsetMillis, cohort.clockMillis - elapsed);
      tally.count(cohort, 1);
      unborn.decrementAndGet();
      here.notifyAll();
      rest(stand, mine, 0);
    }
    if (!mine) {
      placement.lost(cohort.index);
    }
  }

  /** Gives one cohort its turn; false where none is due. */
  private boolean workOnOne(Worker worker) {
    long now = clockMillis();
    Stand stand = null;
    synchronized (here) {
      Cohort due = started && settled() ? rota.take(now) : null;
      stand = due == null ? null : here.get(due.index);
    }
    if (stand == null) {
      return false;
    }
    boolean mine = true;
    Stand taken = stand;
    if (state != null) {
      taken.cohort.heard = state.orders().heard(taken.cohort);
    }
    try {
      // Who comes, goes, ends or is told something does not wait for a whole turn of a thousand.
      worker.work(
          taken.cohort,
          now,
          () -> stopped || taken.leaving != null || !settled() || isCalledFor(taken.cohort));
    } catch (StateFolder.Superseded e) {
      mine = false;
    }
    synchronized (here) {
      rest(taken, mine, plan.unpaced() ? 0 : now + Rota.GATHER_MILLIS);
    }
    if (!mine) {
      placement.lost(taken.cohort.index);
    }
    return true;
  }

  private void moved() {
    synchronized (here) {
      long now = nanos.getAsLong();
      if (now - movedNanos >= SETTLE_NANOS) {
        unsettledNanos = now;
      }
      movedNanos = now;
    }
  }

  /** Whether nothing comes or goes, so that a turn may begin and go on. */
  private boolean settled() {
    synchronized (here) {
      long now = nanos.getAsLong();
      return !ending
          && (now - movedNanos >= SETTLE_NANOS || now - unsettledNanos >= UNSETTLED_NANOS);
    }
  }

  private boolean isCalledFor(Cohort cohort) {
    listen();
    return unborn.get() > 0 || (state != null && state.orders().newest() > cohort.heard);
  }

  /** A worker has done with a cohort, which waits for its next turn or goes. */
  private void rest(Stand stand, boolean mine, long earliestMillis) {
    if (!mine || stand.leaving != null) {
      go(stand);
    } else if (awaitsOrder(stand.cohort)) {
      told.add(stand);
    } else {
      rota.put(stand.cohort, earliestMillis);
    }
  }

  private void go(Stand stand) {
    here.remove(stand.cohort.index);
    tally.count(stand.cohort, -1);
    if (stand.leaving != null) {
      stand.leaving.complete(null);
    }
  }

  private long clockMillis() {
    return plan.unpaced()
        ? clockOffsetMillis
        : clockOffsetMillis + (nanos.getAsLong() - begunNanos) / 1_000_000;
  }

  private int cohorts() {
    long humans = state == null ? plan.humans() : state.everyone();
    return Math.toIntExact((humans + Cohort.SIZE - 1) / Cohort.SIZE);
  }

  /** What the placement may do. */
  private final class Gate implements Placement.Host {
    @Override
    public int cohorts() {
      return Fleet.this.cohorts();
    }

    @Override
    public void takeUp(int cohort) {
      synchronized (here) {
        if (!here.containsKey(cohort)) {
          Stand stand = new Stand(new Cohort(cohort, plan.humans()));
          here.put(cohort, stand);
          arrivals.add(stand);
          unborn.incrementAndGet();
          moved();
        }
      }
    }

    @Override
    public CompletableFuture<Void> putAway(int cohort) {
      synchronized (here) {
        Stand stand = here.get(cohort);
        if (stand == null) {
          return CompletableFuture.completedFuture(null);
        }
        moved();
        CompletableFuture<Void> leaving = stand.leaving;
        if (leaving == null) {
          leaving = new CompletableFuture<>();
          stand.leaving = leaving;
        }
        if (arrivals.remove(stand)) {
          unborn.decrementAndGet();
          here.remove(cohort);
          leaving.complete(null);
        } else if (rota.remove(stand.cohort) || told.remove(stand)) {
          go(stand);
        }
        return leaving;
      }
    }

    @Override
    public void expectMoves() {
      moved();
    }

    @Override
    public void fail(FleetException why) {
      Fleet.this.fail(why);
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
        tally.alive.sum(),
        tally.working.sum(),
        tally.paused.sum(),
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

  /** One human that is here, once all are at rest again. */
  Human human(long id) {
    Cohort cohort = cohort((int) (id / Cohort.SIZE));
    int place = (int) (id - cohort.firstId);
    return cohort.human(place, plan.seed(), family -> plan.mix().tasks().get(family).id());
  }

  Cohort cohort(int index) {
    synchronized (here) {
      return Objects.requireNonNull(here.get(index)).cohort;
    }
  }

  /** Gives away what is to be given away, and lets every worker put its cohort to rest. */
  @Override
  public void close() {
    // The workers are needed for that, unless they have failed.
    boolean failed = stopped;
    ending = true;
    if (!failed) {
      placement.end();
    }
    stopped = true;
    join();
    if (failed) {
      abandon();
      placement.end();
    }
    Throwable reason = failure;
    if (reason instanceof FleetException told) {
      throw told;
    }
    if (reason != null) {
      throw new FleetException("The fleet has failed: %s.".formatted(reason), reason);
    }
  }

  /** Nobody works any more: all that will ever be in the state is there. */
  private void abandon() {
    synchronized (here) {
      arrivals.clear();
      List.copyOf(here.values()).forEach(this::go);
    }
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
  }
}
