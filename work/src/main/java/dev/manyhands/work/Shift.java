package dev.manyhands.work;

import dev.manyhands.env.Policy;
import dev.manyhands.env.pace.HumanPace;
import dev.manyhands.env.surface.SurfaceProvider;
import dev.manyhands.work.check.Verdict;
import dev.manyhands.work.desk.Evidence;
import dev.manyhands.work.desk.PolicyQueue;
import dev.manyhands.work.desk.Time;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.ledger.AttemptRecord;
import dev.manyhands.work.ledger.Ending;
import dev.manyhands.work.ledger.HandOver;
import dev.manyhands.work.ledger.Item;
import dev.manyhands.work.ledger.Lease;
import dev.manyhands.work.ledger.Ledger;
import dev.manyhands.work.ledger.State;
import dev.manyhands.work.ledger.Totals;
import dev.manyhands.work.ledger.Usage;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Digital humans at work on a job until all of its rows have arrived or are with a person. Whatever
 * ends it, another shift on the same job goes on where this one was.
 */
public final class Shift implements AutoCloseable {
  /** How long an item may still take when the shift is stopped. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  private static final Duration IDLE = Duration.ofMillis(50);
  private static final Duration NAP = Duration.ofMillis(500);

  private final Job job;
  private final Place place;
  private final SurfaceProvider surfaces;
  private final Progress progress;
  private final Time time;
  private final Lock lock;
  private final Ledger ledger;
  private final PolicyQueue policy;
  private final Evidence evidence;
  private final Meter meter = new Meter();
  private final Instant began;
  private final AtomicInteger checkTroubles = new AtomicInteger();
  private final AtomicInteger workTroubles = new AtomicInteger();
  private final AtomicReference<String> paused = new AtomicReference<>("");
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable Instant stopped;
  private final Queue<Item> toCheck = new ConcurrentLinkedQueue<>();
  private final AtomicInteger unchecked = new AtomicInteger();
  private boolean checksPrepared;
  private double cpuAttributed;
  private int done;

  private Shift(
      Job job,
      Place place,
      Policy policy,
      SurfaceProvider surfaces,
      Progress progress,
      Time time,
      Lock lock,
      Ledger ledger) {
    this.job = job;
    this.place = place;
    this.surfaces = surfaces;
    this.progress = progress;
    this.time = time;
    this.lock = lock;
    this.ledger = ledger;
    this.policy = new PolicyQueue(policy);
    this.evidence = new Evidence(place.folder(), job.secrets());
    this.began = time.now();
  }

  /**
   * Takes up a job, alone: another shift on it is refused. The policy and the surfaces stay the
   * caller's.
   *
   * @throws dev.manyhands.work.job.JobException if another one works on it, or its ledger cannot be
   *     opened
   */
  public static Shift open(
      Job job, Place place, Policy policy, SurfaceProvider surfaces, Progress progress, Time time) {
    Lock lock = Lock.take(place.folder(), job.name());
    try {
      Ledger ledger =
          place.ledgerUrl() == null
              ? Ledger.in(place.folder(), job.name())
              : Ledger.open(place.ledgerUrl(), job.name());
      return new Shift(job, place, policy, surfaces, progress, time, lock, ledger);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Works until all is done, stopped or paused.
   *
   * @throws dev.manyhands.work.job.JobException if the disk is full or the ledger fails
   * @throws InterruptedException if interrupted meanwhile
   */
  public Report run() throws InterruptedException {
    ledger.begin(ProcessHandle.current().pid(), host(), time.now());
    List<String> notices = ledger.takeUp(job);
    progress.began(job, ledger.totals(), notices);
    work();
    Report report = report();
    ReportPage.write(report, job, ledger, notices);
    return report;
  }

  private void work() throws InterruptedException {
    CountDownLatch working = new CountDownLatch(job.humans());
    List<Thread> threads = new ArrayList<>();
    for (int i = 1; i <= job.humans(); i++) {
      threads.add(Thread.ofPlatform().name("human-" + i).start(() -> day(working)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    switch (failure.get()) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  /** What one digital human does, in a thread of its own. */
  private void day(CountDownLatch working) {
    try (Human human = new Human(this)) {
      try {
        work(human);
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
        stop();
      } finally {
        working.countDown();
      }
      working.await();
      prepareChecks();
      checkAgain(human);
    } catch (InterruptedException e) {
      stop();
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      stop();
    } finally {
      // Nobody waits for one who never began.
      working.countDown();
    }
  }

  private synchronized void prepareChecks() {
    if (!checksPrepared && !isEnding()) {
      checksPrepared = true;
      toCheck.addAll(ledger.items(State.VERIFIED));
      progress.checkingAgain(toCheck.size());
    }
  }

  private void work(Human human) throws InterruptedException {
    while (!isEnding()) {
      switch (ledger.lease(time.now())) {
        case Lease.Nothing _ -> {
          return;
        }
        case Lease.Later(Instant from) -> {
          Duration wait = Duration.between(time.now(), from);
          time.sleep(wait.compareTo(IDLE) < 0 ? IDLE : wait.compareTo(NAP) > 0 ? NAP : wait);
        }
        case Lease.Work(Item item) -> {
          synchronized (progress) {
            progress.took(item.row());
          }
          human.handle(item);
        }
      }
    }
  }

  private void checkAgain(Human human) throws InterruptedException {
    for (Item item = toCheck.poll(); item != null && !isEnding(); item = toCheck.poll()) {
      switch (human.checkAgain(item)) {
        case Verdict.There _ -> {}
        case Verdict.Unclear _ -> unchecked.incrementAndGet();
        case Verdict.Absent(String detail) -> vanished(item, detail);
        case Verdict.Wrong(String detail) -> vanished(item, detail);
        case Verdict.Repeated(String detail) -> vanished(item, detail);
      }
    }
  }

  private void vanished(Item item, String detail) {
    ledger.end(
        item, new Ending.HandedOver(HandOver.VANISHED, detail), Usage.NONE, "", null, time.now());
  }

  /** Ends soon: an item in hand may be finished within a few seconds. Returns at once. */
  public void stop() {
    if (stopped == null) {
      stopped = time.now();
    }
  }

  /**
   * Waits until the shift has been closed; for whoever stopped it.
   *
   * @throws InterruptedException if interrupted meanwhile
   */
  public boolean awaitEnd(Duration patience) throws InterruptedException {
    return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Gives an item back to the ledger. */
  void giveBack(
      Item item, Ending ending, Usage usage, String evidence, @Nullable AttemptRecord attempt) {
    ledger.end(item, ending, usage, evidence, attempt, time.now());
    Totals totals = ledger.totals();
    synchronized (progress) {
      cpuAttributed += usage.cpuSeconds();
      done += ending instanceof Ending.Again ? 0 : 1;
      progress.gaveBack(item.row(), ending, totals, remaining(totals));
    }
    if (totals.cost() > job.budget().totalCost()) {
      pause(
          "The cost (%.4f) has reached its cap (%s).\nMaybe raise budget.totalCost and start again."
              .formatted(totals.cost(), job.budget().totalCost()));
    }
    if (totals.seconds() > job.budget().totalTime().toSeconds()) {
      pause(
          "The working time (%.0f s) has reached its cap (%d s).\nMaybe raise budget.totalSeconds and start again."
              .formatted(totals.seconds(), job.budget().totalTime().toSeconds()));
    }
  }

  private Duration remaining(Totals totals) {
    Duration elapsed = Duration.between(began, time.now());
    return done == 0 ? Duration.ZERO : elapsed.multipliedBy(totals.open()).dividedBy(done);
  }

  /** A check was answered. */
  void checked() {
    checkTroubles.set(0);
  }

  /** A check was not answered; when that goes on for everybody, going on makes no sense. */
  void notChecked(String why) {
    if (checkTroubles.incrementAndGet() > 2 * job.humans()) {
      pause(
          "The site does not answer: %s\nMaybe start again when it does: the job goes on where it was."
              .formatted(why));
    }
  }

  /** Something was done at the site. */
  void worked() {
    workTroubles.set(0);
  }

  /** Nothing could be done: no browser, no site, no decision. */
  void notWorked(String why) {
    if (workTroubles.incrementAndGet() > 2 * job.humans()) {
      pause(
          "Nothing can be done at the site: %s\nMaybe mend that and start again: the job goes on where it was."
              .formatted(why));
    }
  }

  /** Ends soon, for a reason that a person must know. */
  void pause(String why) {
    paused.compareAndSet("", job.secrets().hide(why));
    stop();
  }

  private boolean isEnding() {
    return stopped != null;
  }

  /** Whether the shift was stopped longer ago than an item in hand may still take. */
  boolean outOfGrace() {
    Instant since = stopped;
    return since != null && time.now().isAfter(since.plus(GRACE));
  }

  private Report report() {
    Totals totals = ledger.totals();
    double seconds = Duration.between(began, time.now()).toMillis() / 1000.0;
    double overhead = Math.max(0, meter.cpuSeconds() - cpuAttributed);
    double cpuSeconds = totals.cpuSeconds() + overhead;
    double pace = Report.pace(totals);
    return new Report(
        totals.rows(),
        totals.verified(),
        totals.handedOver(),
        totals.open(),
        totals.vanished(),
        unchecked.get(),
        (double) totals.verifiedFirst() / totals.rows(),
        pace,
        pace * HumanPace.CONSERVATIVE,
        seconds > 0 ? done * 3600 / seconds : 0,
        seconds,
        cpuSeconds,
        job.price().wattHours(cpuSeconds),
        totals.cost() + job.price().cost(overhead),
        paused.get(),
        place.folder().resolve("report.html"));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  Job job() {
    return job;
  }

  SurfaceProvider surfaces() {
    return surfaces;
  }

  PolicyQueue policy() {
    return policy;
  }

  Ledger ledger() {
    return ledger;
  }

  Evidence evidence() {
    return evidence;
  }

  Time time() {
    return time;
  }

  Meter meter() {
    return meter;
  }

  @Override
  public void close() {
    policy.close();
    try {
      ledger.close();
    } finally {
      lock.close();
      ended.countDown();
    }
  }
}
