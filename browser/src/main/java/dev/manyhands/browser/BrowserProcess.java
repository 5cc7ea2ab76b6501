package dev.manyhands.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thread's Playwright and the Chromium that it drives. Chromium is started anew for other hosts
 * or after it died; otherwise every use gets a fresh context in the one that runs.
 */
final class BrowserProcess implements AutoCloseable {
  private static final Object STARTING = new Object();

  private final BrowserOptions options;
  private final Playwright playwright;
  private final ProcessHandle driver;
  private @Nullable Browser browser;
  private Hosts hosts = new Hosts(Set.of());

  BrowserProcess(BrowserOptions options) {
    this.options = options;
    // The driver is the one child more than before, so only one may be started at a time.
    synchronized (STARTING) {
      Set<Long> before =
          ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
      this.playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      this.driver =
          ProcessHandle.current()
              .children()
              .filter(child -> !before.contains(child.pid()))
              .filter(child -> child.info().command().orElse("").contains("node"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Playwright's driver did not start."));
    }
  }

  /** A context without cookies or memory, in a Chromium that knows these hosts only. */
  BrowserContext fresh(Hosts wanted) {
    Browser running = browser;
    if (running == null || !running.isConnected() || !hosts.equals(wanted)) {
      if (running != null) {
        end(running);
      }
      running = playwright.chromium().launch(launchOptions(wanted));
      browser = running;
      hosts = wanted;
    }
    BrowserContext context =
        running.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(options.widthPx(), options.heightPx())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(false)
                .setLocale("en-US"));
    context.addInitScript(PageScript.SOURCE);
    return context;
  }

  private BrowserType.LaunchOptions launchOptions(Hosts wanted) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // A proxy would look names up itself, past the rule that follows.
                "--no-proxy-server",
                wanted.resolverRules()));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox");
    }
    return new BrowserType.LaunchOptions()
        .setExecutablePath(options.chromium())
        .setArgs(arguments)
        .setHandleSIGINT(false)
        .setTimeout(30_000);
  }

  boolean isConnected() {
    return browser != null && browser.isConnected();
  }

  /** Ends Chromium at once; may be called by any thread. */
  void kill() {
    List<ProcessHandle> all = new ArrayList<>(driver.descendants().toList());
    new HashSet<>(all).forEach(ProcessHandle::destroyForcibly);
  }

  /** Ends Chromium and its driver at once; may be called by any thread. */
  void abandon() {
    kill();
    driver.destroyForcibly();
  }

  private static void end(Browser browser) {
    try {
      browser.close();
    } catch (PlaywrightException alreadyGone) {
      // It has ended, as it should.
    }
  }

  @Override
  public void close() {
    try {
      playwright.close();
    } catch (PlaywrightException alreadyGone) {
      abandon();
    }
  }
}
