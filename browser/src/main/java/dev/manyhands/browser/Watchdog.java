package dev.manyhands.browser;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends a browser that does not come back: a page whose script never ends would otherwise hold its
 * digital human forever, since asking such a page anything knows no time-out.
 */
final class Watchdog implements AutoCloseable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("browser-watchdog").daemon().factory());

  /** A watch over one call. */
  static final class Watch implements AutoCloseable {
    private final AtomicBoolean bitten;
    private final Future<?> pending;

    private Watch(AtomicBoolean bitten, Future<?> pending) {
      this.bitten = bitten;
      this.pending = pending;
    }

    /** Whether the time ran out. */
    boolean hasBitten() {
      return bitten.get();
    }

    @Override
    public void close() {
      pending.cancel(false);
    }
  }

  /** Runs {@code end} unless the watch is closed in time. */
  Watch over(Duration limit, Runnable end) {
    AtomicBoolean bitten = new AtomicBoolean();
    Future<?> pending =
        timer.schedule(
            () -> {
              bitten.set(true);
              end.run();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    return new Watch(bitten, pending);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
