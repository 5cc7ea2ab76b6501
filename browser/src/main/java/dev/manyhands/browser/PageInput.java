package dev.manyhands.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitUntilState;
import dev.manyhands.env.action.InputDevice;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.action.MouseButton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Mouse and keyboard of a page. Events are gathered until someone looks, so that a click, or a text
 * of many characters, costs one call to the browser; they arrive there one by one and in order.
 */
final class PageInput implements InputDevice {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry(Key.ENTER, "Enter"),
          Map.entry(Key.TAB, "Tab"),
          Map.entry(Key.ESCAPE, "Escape"),
          Map.entry(Key.BACKSPACE, "Backspace"),
          Map.entry(Key.DELETE, "Delete"),
          Map.entry(Key.UP, "ArrowUp"),
          Map.entry(Key.DOWN, "ArrowDown"),
          Map.entry(Key.LEFT, "ArrowLeft"),
          Map.entry(Key.RIGHT, "ArrowRight"),
          Map.entry(Key.HOME, "Home"),
          Map.entry(Key.END, "End"),
          Map.entry(Key.PAGE_UP, "PageUp"),
          Map.entry(Key.PAGE_DOWN, "PageDown"),
          Map.entry(Key.SPACE, "Space"),
          Map.entry(Key.CONTROL, "Control"),
          Map.entry(Key.SHIFT, "Shift"),
          Map.entry(Key.ALT, "Alt"),
          Map.entry(Key.META, "Meta"));

  /** Keys that may scroll, which shows only in the frame after next. */
  private static final Set<String> SCROLLING =
      Set.of(Key.UP, Key.DOWN, Key.HOME, Key.END, Key.PAGE_UP, Key.PAGE_DOWN, Key.SPACE, Key.TAB);

  /** A longer text is no date. */
  private static final int LONGEST_DATE = 24;

  /** At most so many parts lie before the one in focus. */
  private static final int DATE_PARTS = 3;

  private sealed interface Event {
    record Move(int x, int y) implements Event {}

    record Down(MouseButton button, int clickCount) implements Event {}

    record Up(MouseButton button, int clickCount) implements Event {}

    record Wheel(int deltaX, int deltaY) implements Event {}

    record KeyDown(String key) implements Event {}

    record KeyUp(String key) implements Event {}

    record Text(StringBuilder characters) implements Event {}
  }

  private final Supplier<Page> page;
  private final Secrets secrets;
  private final Runnable beforeSecret;
  private final Consumer<Duration> sleep;
  private final List<Event> pending = new ArrayList<>();
  private final Set<String> held = new HashSet<>();
  private int x;
  private int y;
  private boolean mayScroll;

  /**
   * The input of whatever page is in front.
   *
   * @param beforeSecret called before a secret is typed into the field in focus
   */
  PageInput(Supplier<Page> page, Secrets secrets, Runnable beforeSecret, Consumer<Duration> sleep) {
    this.page = page;
    this.secrets = secrets;
    this.beforeSecret = beforeSecret;
    this.sleep = sleep;
  }

  int x() {
    return x;
  }

  int y() {
    return y;
  }

  /** Whether something may have scrolled since this was last asked. */
  boolean takeMayScroll() {
    boolean may = mayScroll;
    mayScroll = false;
    return may;
  }

  @Override
  public void mouseMove(int toX, int toY) {
    x = toX;
    y = toY;
    pending.add(new Event.Move(toX, toY));
  }

  @Override
  public void mouseDown(MouseButton button, int clickCount) {
    pending.add(new Event.Down(button, clickCount));
  }

  @Override
  public void mouseUp(MouseButton button, int clickCount) {
    pending.add(new Event.Up(button, clickCount));
  }

  @Override
  public void wheel(int deltaX, int deltaY) {
    pending.add(new Event.Wheel(deltaX, deltaY));
    mayScroll = true;
  }

  @Override
  public void keyDown(String key) {
    pending.add(new Event.KeyDown(key));
    mayScroll |= SCROLLING.contains(key);
  }

  @Override
  public void keyUp(String key) {
    pending.add(new Event.KeyUp(key));
  }

  @Override
  public void character(int codePoint) {
    if (codePoint == '\t') {
      keyDown(Key.TAB);
      keyUp(Key.TAB);
    } else if (!pending.isEmpty() && pending.getLast() instanceof Event.Text(var characters)) {
      characters.appendCodePoint(codePoint);
    } else {
      pending.add(new Event.Text(new StringBuilder().appendCodePoint(codePoint)));
    }
  }

  @Override
  public void pause(Duration duration) {
    flush();
    sleep.accept(duration);
  }

  /** Begins anew: nothing gathered, no key held, the mouse at a point. */
  void restart(int atX, int atY) {
    pending.clear();
    held.forEach(key -> page.get().keyboard().up(real(key)));
    held.clear();
    x = atX;
    y = atY;
  }

  /** Sends what has been gathered. */
  void flush() {
    List<Event> events = List.copyOf(pending);
    pending.clear();
    for (int i = 0; i < events.size(); ) {
      i += send(events.subList(i, events.size()));
    }
  }

  /** Sends the first of some events, or the first few where one call does for them. */
  private int send(List<Event> events) {
    Mouse mouse = page.get().mouse();
    Keyboard keyboard = page.get().keyboard();
    switch (events.getFirst()) {
      case Event.Move(int toX, int toY) -> {
        int clicks = clicksFollowing(events);
        if (clicks > 0 && events.get(1) instanceof Event.Down(var button, _)) {
          mouse.click(
              toX, toY, new Mouse.ClickOptions().setButton(real(button)).setClickCount(clicks));
          return 1 + 2 * clicks;
        }
        mouse.move(toX, toY);
      }
      case Event.Down(var button, int count) -> {
        switch (button) {
          case LEFT, RIGHT, WHEEL ->
              mouse.down(new Mouse.DownOptions().setButton(real(button)).setClickCount(count));
          case BACK ->
              page.get().goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
          case FORWARD ->
              page.get().goForward(new Page.GoForwardOptions().setWaitUntil(WaitUntilState.COMMIT));
        }
      }
      case Event.Up(var button, int count) -> {
        if (isRealButton(button)) {
          mouse.up(new Mouse.UpOptions().setButton(real(button)).setClickCount(count));
        }
      }
      case Event.Wheel(int deltaX, int deltaY) -> mouse.wheel(deltaX, deltaY);
      case Event.KeyDown(String key) -> {
        if (isChord(events) && events.get(1) instanceof Event.KeyDown(String other)) {
          held.add(key);
          String chord = real(key) + "+" + real(other);
          held.remove(key);
          keyboard.press(chord);
          return 4;
        }
        if (!Key.isModifier(key)
            && events.size() > 1
            && events.get(1) instanceof Event.KeyUp(String released)
            && released.equals(key)) {
          press(keyboard, key);
          return 2;
        }
        held.add(key);
        keyboard.down(real(key));
      }
      case Event.KeyUp(String key) -> {
        held.remove(key);
        keyboard.up(real(key));
      }
      case Event.Text(var characters) -> {
        String text = characters.toString();
        if (secrets.isHandle(text)) {
          beforeSecret.run();
        }
        String dateKeys = dateKeys(text);
        if (dateKeys != null) {
          for (int i = 0; i < DATE_PARTS; i++) {
            keyboard.press("ArrowLeft");
          }
        }
        keyboard.type(dateKeys != null ? dateKeys : secrets.real(text));
      }
    }
    return 1;
  }

  /** What to type for a text where a native date or time field has the focus, or null. */
  private @Nullable String dateKeys(String text) {
    if (text.length() > LONGEST_DATE || text.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    return page.get().evaluate(PageScript.FOCUSED_TYPE) instanceof String type
        ? DateKeys.of(type, text)
        : null;
  }

  private void press(Keyboard keyboard, String key) {
    if (key.length() > 1 || key.charAt(0) < 128) {
      keyboard.press(real(key));
    } else {
      // No key of the keyboard makes this character by itself.
      keyboard.insertText(key);
    }
  }

  /** Whether a key is pressed while a modifier is held for it alone, which one call does. */
  private static boolean isChord(List<Event> events) {
    return events.size() >= 4
        && events.get(0) instanceof Event.KeyDown(var modifier)
        && Key.isModifier(modifier)
        && events.get(1) instanceof Event.KeyDown(var key)
        && !Key.isModifier(key)
        && !key.equals("+")
        && (key.length() > 1 || key.charAt(0) < 128)
        && events.get(2) instanceof Event.KeyUp(var released)
        && released.equals(key)
        && events.get(3) instanceof Event.KeyUp(var last)
        && last.equals(modifier);
  }

  /** How many clicks of one button follow the move that comes first. */
  private static int clicksFollowing(List<Event> events) {
    int clicks = 0;
    while (events.size() > 2 + 2 * clicks
        && events.get(1 + 2 * clicks) instanceof Event.Down(var down, int downCount)
        && events.get(2 + 2 * clicks) instanceof Event.Up(var up, _)
        && down == up
        && isRealButton(down)
        && downCount == clicks + 1
        && events.get(1) instanceof Event.Down(var first, _)
        && down == first) {
      clicks++;
    }
    return clicks;
  }

  private static boolean isRealButton(MouseButton button) {
    return button != MouseButton.BACK && button != MouseButton.FORWARD;
  }

  private static com.microsoft.playwright.options.MouseButton real(MouseButton button) {
    return switch (button) {
      case LEFT -> com.microsoft.playwright.options.MouseButton.LEFT;
      case RIGHT -> com.microsoft.playwright.options.MouseButton.RIGHT;
      case WHEEL -> com.microsoft.playwright.options.MouseButton.MIDDLE;
      case BACK, FORWARD ->
          throw new PlaywrightException("The button (%s) is not one of three.".formatted(button));
    };
  }

  /** Playwright's name of a key; a letter pressed with Control is the small one. */
  private String real(String key) {
    String named = KEYS.get(key);
    if (named != null) {
      return named;
    }
    return held.contains(Key.CONTROL) && !held.contains(Key.SHIFT)
        ? key.toLowerCase(Locale.ROOT)
        : key;
  }
}
