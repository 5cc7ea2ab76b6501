package dev.manyhands.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import dev.manyhands.browser.ScreenParser.ForeignFrame;
import dev.manyhands.browser.ScreenParser.Seen;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.surface.SurfaceException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the page in front: waits until it rests, then one call tells all that is seen. */
final class Looker {
  private static final String CALL =
      "([f, a]) => window.%1$s ? window.%1$s[f](a) : null".formatted(PageScript.NAME);
  private static final String LATE = "LATE";

  private final Tabs tabs;
  private final Duration timeout;
  private final DocumentIds ids = new DocumentIds();
  private String overlooked = "";

  Looker(Tabs tabs, Duration timeout) {
    this.tabs = tabs;
    this.timeout = timeout;
  }

  /** Sees no longer what fits a CSS selector. */
  void overlook(String selector) {
    overlooked = selector;
  }

  /** Waits until the page rests. */
  void settle(boolean mayScroll) {
    Object _ = patiently(page -> inTime(call(page.mainFrame(), "rests", arguments(mayScroll))));
  }

  /**
   * What is seen.
   *
   * @param secrets what to cover, or null to cover nothing
   */
  Screen look(boolean mayScroll, int cursorX, int cursorY, @Nullable Secrets secrets) {
    Seen seen = patiently(page -> seen(page, page.mainFrame(), mayScroll));
    List<Element> elements = new ArrayList<>(seen.elements());
    List<String> messages = tabs.takeMessages();
    for (int i = 0; i < messages.size(); i++) {
      Box box = new Box(seen.widthPx() / 4, 8 + 32 * i, seen.widthPx() / 2, 28);
      elements.add(new Element(-1 - i, Role.ALERT, "", messages.get(i), "", "", "", box, 0));
    }
    if (secrets != null) {
      elements.replaceAll(element -> covered(element, secrets));
    }
    return new Screen(
        seen.widthPx(),
        seen.heightPx(),
        secrets == null ? seen.title() : secrets.cover(seen.title()),
        elements,
        cursorX,
        cursorY,
        seen.scrollY(),
        seen.scrollMaxY());
  }

  /** All text of all frames. */
  String text() {
    StringBuilder all = new StringBuilder();
    for (Frame frame : tabs.front().frames()) {
      if (frame.parentFrame() == null || isForeign(frame)) {
        all.append(call(frame, "text", Map.of())).append('\n');
      }
    }
    return all.toString();
  }

  /** Marks the field in focus, in whichever frame. */
  void keepSecret() {
    for (Frame frame : tabs.front().frames()) {
      Object _ = call(frame, "keepSecret", Map.of());
    }
  }

  /** Asks the page in front, again and again while it is on its way to another document. */
  private <T> T patiently(Function<Page, T> ask) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (true) {
      Page page = tabs.front();
      try {
        T answer = ask.apply(page);
        tabs.throwTrouble();
        if (page.equals(tabs.front())) {
          return answer;
        }
      } catch (PlaywrightException e) {
        if (!isOnItsWay(e, page)) {
          throw e;
        }
        if (!page.isClosed()) {
          page.waitForLoadState(
              LoadState.DOMCONTENTLOADED,
              new Page.WaitForLoadStateOptions().setTimeout((double) timeout.toMillis()));
        }
      }
      if (System.nanoTime() > deadline) {
        throw late();
      }
    }
  }

  private Seen seen(Page page, Frame frame, boolean mayScroll) {
    String looked = inTime(call(frame, "look", arguments(mayScroll)));
    Seen seen = ScreenParser.parse(looked, ids);
    if (frame.parentFrame() == null && seen.openedTab()) {
      awaitOther(page);
    }
    if (seen.frames().isEmpty()) {
      return seen;
    }
    List<Element> elements = new ArrayList<>(seen.elements());
    for (ForeignFrame place : seen.frames().reversed()) {
      for (Frame child : frame.childFrames()) {
        if (isAt(child, place)) {
          elements.addAll(place.index(), shifted(seen(page, child, false), place));
        }
      }
    }
    return seen.with(elements);
  }

  private boolean isAt(Frame child, ForeignFrame place) {
    return child.isDetached()
        ? false
        : child
            .frameElement()
            .evaluate("e => window.%s.idOf(e)".formatted(PageScript.NAME))
            .equals(place.id());
  }

  /** What a frame shows, as its surroundings see it. */
  private static List<Element> shifted(Seen inner, ForeignFrame place) {
    List<Element> shifted = new ArrayList<>();
    for (Element element : inner.elements()) {
      Box box = place.onPage(element.box());
      if (box.width() > 0 && box.height() > 0) {
        shifted.add(
            new Element(
                element.id(),
                element.role(),
                element.name(),
                element.text(),
                element.value(),
                element.group(),
                element.hint(),
                box,
                element.states()));
      }
    }
    return shifted;
  }

  /** Waits for the tab that the page has just opened. */
  private void awaitOther(Page page) {
    try {
      page.waitForCondition(
          () -> !page.equals(tabs.front()), new Page.WaitForConditionOptions().setTimeout(1000));
    } catch (TimeoutError none) {
      // It was refused, or has closed again already.
    }
  }

  private String inTime(Object answer) {
    if (answer.equals(LATE)) {
      throw late();
    }
    return answer.toString();
  }

  private SurfaceException late() {
    return new SurfaceException(
        Reason.TIMEOUT, "The next page did not come within %s.".formatted(timeout), null);
  }

  private boolean isOnItsWay(PlaywrightException e, Page page) {
    String words = String.valueOf(e.getMessage());
    return words.contains("context was destroyed")
        || words.contains("navigation")
        || words.contains("Cannot find context")
        || words.contains("detached")
        || (page.isClosed() && tabs.anyOpen());
  }

  private Map<String, Object> arguments(boolean mayScroll) {
    return Map.of(
        "mayScroll", mayScroll,
        "limitMs", (int) timeout.toMillis(),
        "overlooked", overlooked);
  }

  private static Object call(Frame frame, String function, Map<String, Object> arguments) {
    Object answer = frame.evaluate(CALL, List.of(function, arguments));
    if (answer == null) {
      // A document that was there before the script was.
      Object _ = frame.evaluate(PageScript.SOURCE);
      answer = frame.evaluate(CALL, List.of(function, arguments));
    }
    return answer == null ? "" : answer;
  }

  /** Whether a frame's document is out of its parent's sight. */
  private static boolean isForeign(Frame frame) {
    return Boolean.TRUE.equals(
        frame.evaluate("() => { try { return !parent.document; } catch { return true; } }"));
  }

  private static Element covered(Element element, Secrets secrets) {
    return new Element(
        element.id(),
        element.role(),
        secrets.cover(element.name()),
        secrets.cover(element.text()),
        secrets.cover(element.value()),
        secrets.cover(element.group()),
        secrets.cover(element.hint()),
        element.box(),
        element.states());
  }

  /** Numbers documents, so that an element of another page never has an id seen before. */
  static final class DocumentIds {
    /** Ids from here on were made up by the page's script; those below were given by the page. */
    private static final int MADE_UP_FROM = 1_000_000;

    private static final int PER_DOCUMENT = 50_000;
    private final Map<String, Integer> documents = new HashMap<>();

    int of(String document, int id) {
      if (id < MADE_UP_FROM) {
        return id;
      }
      return id + PER_DOCUMENT * documents.computeIfAbsent(document, _ -> documents.size());
    }
  }
}
