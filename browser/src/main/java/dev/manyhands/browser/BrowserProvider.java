package dev.manyhands.browser;

import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Opens pages in real Chromium. Each thread has a Chromium of its own, which is kept from one use
 * to the next; what a page stores is not. Close the surfaces first.
 */
public final class BrowserProvider implements SurfaceProvider {
  private final BrowserOptions options;
  private final Watchdog watchdog = new Watchdog();
  private final Map<Thread, BrowserProcess> processes = new ConcurrentHashMap<>();

  public BrowserProvider(BrowserOptions options) {
    this.options = options;
  }

  /** With the Chromium that is found on this machine. */
  public static BrowserProvider onThisMachine() {
    return new BrowserProvider(BrowserOptions.of(new ChromiumFinder().find(null)));
  }

  @Override
  public Surface open(Access access) {
    return session(access);
  }

  /** The calling thread's browser with a fresh page. */
  public BrowserSurface session(Access access) {
    Hosts hosts = new Hosts(access.hosts());
    endThoseOfDeadThreads();
    BrowserProcess process =
        processes.computeIfAbsent(Thread.currentThread(), _ -> new BrowserProcess(options));
    return BrowserSurface.open(process, options, watchdog, hosts, new Secrets(access.secrets()));
  }

  private void endThoseOfDeadThreads() {
    processes
        .entrySet()
        .removeIf(entry -> {
          boolean dead = !entry.getKey().isAlive();
          if (dead) {
            entry.getValue().close();
          }
          return dead;
        });
  }

  @Override
  public void close() {
    processes.forEach((owner, process) -> {
      if (owner == Thread.currentThread() || !owner.isAlive()) {
        process.close();
      } else {
        // Playwright is not to be used by two threads, and its own may still be at it.
        process.abandon();
      }
    });
    processes.clear();
    watchdog.close();
  }
}
