package dev.manyhands.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitUntilState;
import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.surface.SurfaceException.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A page in Chromium, as the digital human that works there sees and touches it. What only a desk
 * may do, such as evaluating a function in the page, is never for the one who works at it.
 */
public final class BrowserSurface implements Surface {
  /** Beyond the site's own time: for the browser to say that the time is over. */
  private static final int READS = 4;

  private static final Duration GRACE = Duration.ofSeconds(1);

  private final BrowserProcess process;
  private final BrowserOptions options;
  private final Watchdog watchdog;
  private final Secrets secrets;
  private final BrowserContext context;
  private final Tabs tabs;
  private final PageInput input;
  private final Looker looker;

  private BrowserSurface(
      BrowserProcess process,
      BrowserOptions options,
      Watchdog watchdog,
      Hosts hosts,
      Secrets secrets) {
    this.process = process;
    this.options = options;
    this.watchdog = watchdog;
    this.secrets = secrets;
    this.context = process.fresh(hosts);
    this.tabs = new Tabs(context, hosts);
    this.looker = new Looker(tabs, options.timeout());
    this.input =
        new PageInput(
            tabs::front,
            secrets,
            looker::keepSecret,
            duration -> tabs.front().waitForTimeout((double) duration.toMillis()));
  }

  static BrowserSurface open(
      BrowserProcess process,
      BrowserOptions options,
      Watchdog watchdog,
      Hosts hosts,
      Secrets secrets) {
    try {
      return new BrowserSurface(process, options, watchdog, hosts, secrets);
    } catch (PlaywrightException e) {
      process.kill();
      throw new SurfaceException(Reason.CRASHED, "The browser did not start.", e);
    }
  }

  @Override
  public void visit(URI address) {
    call(() -> {
      tabs.requireAllowed(address.toString());
      input.flush();
      tabs.visiting(true);
      try {
        tabs.awaitErrorPage();
        tabs.front()
            .navigate(
                address.toString(),
                new Page.NavigateOptions()
                    .setWaitUntil(WaitUntilState.DOMCONTENTLOADED)
                    .setTimeout((double) options.timeout().toMillis()));
        tabs.throwTrouble();
        looker.settle(false);
      } finally {
        tabs.visiting(false);
      }
      return null;
    });
  }

  @Override
  public Screen look() {
    return call(() -> {
      flush();
      boolean mayScroll = input.takeMayScroll();
      return read(() -> looker.look(mayScroll, input.x(), input.y(), secrets));
    });
  }

  @Override
  public String text() {
    return call(() -> {
      flush();
      boolean mayScroll = input.takeMayScroll();
      return read(() -> {
        looker.settle(mayScroll);
        return secrets.cover(looker.text());
      });
    });
  }

  @Override
  public byte[] screenshot() {
    return call(() -> {
      input.flush();
      Screen bare = looker.look(input.takeMayScroll(), input.x(), input.y(), null);
      byte[] png =
          tabs.front()
              .screenshot(
                  new Page.ScreenshotOptions().setTimeout((double) options.timeout().toMillis()));
      return Cover.over(png, bare, secrets);
    });
  }

  @Override
  public URI address() {
    return call(() -> tabs.address(secrets));
  }

  /** Evaluates a function in the page, after what was done before. */
  public @Nullable Object evaluate(String function, @Nullable Object argument) {
    return call(() -> {
      input.flush();
      return tabs.front().evaluate(function, argument);
    });
  }

  /** Does something with the page in front, within the time that any call has. */
  void withPage(Consumer<Page> use) {
    call(() -> {
      use.accept(tabs.front());
      return null;
    });
  }

  /** Lets pages call a function by a name; it takes and gives a string. */
  void expose(String name, UnaryOperator<String> function) {
    call(() -> {
      context.exposeBinding(name, (_, arguments) -> function.apply((String) arguments[0]));
      return null;
    });
  }

  /** Answers an address from here, without any network. */
  void serve(String address, Supplier<String> html) {
    call(() -> {
      context.route(
          address,
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html; charset=utf-8")
                      .setBody(html.get())));
      return null;
    });
  }

  /** Waits until a function in the page says that it is so. */
  public void await(String function) {
    call(() -> {
      tabs.front()
          .waitForFunction(
              function,
              null,
              new Page.WaitForFunctionOptions()
                  .setPollingInterval(5)
                  .setTimeout((double) options.timeout().toMillis()));
      return null;
    });
  }

  /** From now on what fits a CSS selector is not seen, here and on later pages. */
  public void overlook(String selector) {
    looker.overlook(selector);
  }

  /** Shows a page in a window of a size, without asking whether its host is allowed. */
  public void show(String address, int widthPx, int heightPx) {
    call(() -> {
      Page page = tabs.front();
      ViewportSize size = page.viewportSize();
      if (size.width != widthPx || size.height != heightPx) {
        page.setViewportSize(widthPx, heightPx);
      }
      input.restart(widthPx / 2, heightPx / 2);
      page.navigate(
          address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
      return null;
    });
  }

  @Override
  public void mouseMove(int x, int y) {
    input.mouseMove(x, y);
  }

  @Override
  public void mouseDown(MouseButton button, int clickCount) {
    input.mouseDown(button, clickCount);
  }

  @Override
  public void mouseUp(MouseButton button, int clickCount) {
    input.mouseUp(button, clickCount);
  }

  @Override
  public void wheel(int deltaX, int deltaY) {
    input.wheel(deltaX, deltaY);
  }

  @Override
  public void keyDown(String key) {
    input.keyDown(key);
  }

  @Override
  public void keyUp(String key) {
    input.keyUp(key);
  }

  @Override
  public void character(int codePoint) {
    input.character(codePoint);
  }

  @Override
  public void pause(Duration duration) {
    call(() -> {
      input.pause(duration);
      return null;
    });
  }

  @Override
  public void close() {
    try (var _ = watchdog.over(options.timeout(), process::kill)) {
      context.close();
    } catch (PlaywrightException alreadyGone) {
      // The browser died; there is nothing left to close.
    }
  }

  /** Sends what waits to be sent; a window that closes itself on hearing it is no trouble. */
  private void flush() {
    try {
      input.flush();
    } catch (PlaywrightException e) {
      if (!isAlive() || !isGone(e)) {
        throw e;
      }
    }
  }

  /** Reads again where the page went elsewhere, or its window closed, in the middle of it. */
  private <T> T read(Supplier<T> read) {
    for (int attempt = 1; ; attempt++) {
      try {
        return read.get();
      } catch (PlaywrightException e) {
        if (attempt == READS || !isAlive() || e instanceof TimeoutError) {
          throw e;
        }
      }
    }
  }

  private boolean isAlive() {
    return process.isConnected() && !tabs.hasCrashed();
  }

  /** Calls the browser, for a limited time, and says in our words what went wrong. */
  private <T extends @Nullable Object> T call(Supplier<T> call) {
    // Twice the site's time: once to arrive, once to come to rest.
    Duration limit = options.timeout().multipliedBy(2).plus(GRACE);
    try (var watch = watchdog.over(limit, process::kill)) {
      try {
        return call.get();
      } catch (PlaywrightException e) {
        throw explain(e, watch.hasBitten());
      }
    }
  }

  private SurfaceException explain(PlaywrightException e, boolean bitten) {
    SurfaceException trouble = tabs.takeTrouble();
    if (bitten) {
      return new SurfaceException(
          Reason.TIMEOUT, "The page did not react, and its browser was ended.", null);
    }
    if (!isAlive() || isGone(e)) {
      process.kill();
      return new SurfaceException(
          Reason.CRASHED, "The browser is gone.\nMaybe open the page anew.", null);
    }
    if (trouble != null) {
      return trouble;
    }
    Throwable cause = secrets.isIn(String.valueOf(e.getMessage())) ? null : e;
    if (e instanceof TimeoutError) {
      return new SurfaceException(
          Reason.TIMEOUT, "The site did not answer within %s.".formatted(options.timeout()), cause);
    }
    String words = secrets.cover(String.valueOf(e.getMessage()));
    if (words.contains("net::")) {
      return new SurfaceException(
          Reason.UNREACHABLE, "The site cannot be reached: " + words, cause);
    }
    return new SurfaceException(Reason.CRASHED, "The page cannot be read: " + words, cause);
  }

  private static boolean isGone(PlaywrightException e) {
    String words = String.valueOf(e.getMessage());
    return words.contains("crashed") || words.contains("has been closed");
  }
}
