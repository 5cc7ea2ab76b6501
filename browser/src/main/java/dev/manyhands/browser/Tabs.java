package dev.manyhands.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.surface.SurfaceException.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tabs of a context: the newest is in front, and when it closes the one before it is again.
 * Keeps what happens to them meanwhile: pages that failed to come, messages that popped up.
 */
final class Tabs {
  private final Hosts hosts;
  private final List<Page> pages = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private @Nullable SurfaceException trouble;
  private boolean crashed;
  private boolean errorPageComes;
  private boolean visiting;

  Tabs(BrowserContext context, Hosts hosts) {
    this.hosts = hosts;
    context.onPage(this::opened);
    context.onDialog(this::accept);
    context.onRequestFailed(this::failed);
    context.onResponse(this::answered);
    context.newPage();
  }

  private void opened(Page page) {
    pages.add(page);
    page.onClose(pages::remove);
    page.onCrash(_ -> crashed = true);
  }

  /** The page that is seen. */
  Page front() {
    if (pages.isEmpty()) {
      throw new PlaywrightException("The last tab has been closed");
    }
    return pages.getLast();
  }

  boolean anyOpen() {
    return !pages.isEmpty();
  }

  boolean hasCrashed() {
    return crashed;
  }

  /** While a page is visited on purpose, any error status counts; else only the server's own. */
  void visiting(boolean on) {
    visiting = on;
  }

  /** A message box holds up its page, so it is taken note of and accepted at once. */
  private void accept(Dialog dialog) {
    if (!dialog.type().equals("beforeunload")) {
      messages.add(dialog.message());
    }
    try {
      dialog.accept();
    } catch (PlaywrightException gone) {
      // Its page went away with it.
    }
  }

  /** The messages since this was last asked. */
  List<String> takeMessages() {
    List<String> taken = List.copyOf(messages);
    messages.clear();
    return taken;
  }

  private void failed(Request request) {
    String failure = String.valueOf(request.failure());
    if (!isMainDocument(request) || failure.contains("ERR_ABORTED")) {
      return;
    }
    errorPageComes = true;
    if (!allows(request.url())) {
      trouble = notAllowed(request.url());
    } else if (failure.contains("HTTP_RESPONSE_CODE_FAILURE")) {
      trouble =
          new SurfaceException(
              Reason.REFUSED,
              "%s answers with an error, and nothing else.".formatted(place(request.url())),
              null);
    } else if (failure.contains("TIMED_OUT")) {
      trouble =
          new SurfaceException(
              Reason.TIMEOUT, "%s did not answer in time.".formatted(place(request.url())), null);
    } else {
      trouble =
          new SurfaceException(
              Reason.UNREACHABLE,
              "%s cannot be reached (%s).\nMaybe start it, or correct the address."
                  .formatted(place(request.url()), failure),
              null);
    }
  }

  private void answered(Response response) {
    int status = response.status();
    if (status < (visiting ? 400 : 500) || !isMainDocument(response.request())) {
      return;
    }
    trouble =
        new SurfaceException(
            Reason.REFUSED,
            "%s answers with an error (status %d).".formatted(place(response.url()), status),
            null);
  }

  /** Chromium's own page about a failure comes late, and would get in the way of the next one. */
  void awaitErrorPage() {
    if (!errorPageComes) {
      return;
    }
    errorPageComes = false;
    Page page = front();
    try {
      page.waitForCondition(
          () -> page.url().startsWith("chrome-error:"),
          new Page.WaitForConditionOptions().setTimeout(2000));
    } catch (TimeoutError none) {
      // Where the failed document was no more than a download, no page comes of it.
    }
  }

  private boolean isMainDocument(Request request) {
    try {
      return request.isNavigationRequest()
          && !pages.isEmpty()
          && request.frame().equals(front().mainFrame());
    } catch (PlaywrightException noFrameYet) {
      return false;
    }
  }

  @Nullable SurfaceException takeTrouble() {
    SurfaceException taken = trouble;
    trouble = null;
    return taken;
  }

  void throwTrouble() {
    SurfaceException taken = takeTrouble();
    if (taken != null) {
      throw taken;
    }
  }

  void requireAllowed(String address) {
    if (!allows(address)) {
      throw notAllowed(address);
    }
  }

  private boolean allows(String address) {
    try {
      return hosts.allows(new URI(address));
    } catch (URISyntaxException e) {
      // What a browser takes for an address may be no proper one; its beginning still is.
      return hosts.allows(URI.create(place(address)));
    }
  }

  private SurfaceException notAllowed(String address) {
    return new SurfaceException(
        Reason.HOST_NOT_ALLOWED,
        "%s is not among the allowed hosts %s.\nMaybe add it to them."
            .formatted(place(address), hosts.allowed()),
        null);
  }

  /** An address without user, path and query, which may hold what is nobody's business. */
  private static String place(String address) {
    return address.replaceFirst("^([a-zA-Z]+://)(?:[^/?#]*@)?([^/?#]*).*$", "$1$2");
  }

  /** The address in front, without user name and password, and without secrets. */
  URI address(Secrets secrets) {
    String bare = front().url().replaceFirst("^([a-zA-Z]+://)[^/?#]*@", "$1");
    try {
      return new URI(secrets.cover(bare));
    } catch (URISyntaxException e) {
      return URI.create(place(bare));
    }
  }
}
