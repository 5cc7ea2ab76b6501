package dev.manyhands.office.widget;

import dev.manyhands.env.action.InputDevice;
import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen with a mouse and a keyboard. Time is virtual: it passes only as it is told. Not safe for
 * use by two threads at once.
 */
public final class Desk implements InputDevice {
  /** Less than this of words cannot be read. */
  private static final int WORDS_PX = 8;

  private static final int SPARE = 8;

  /** If more has changed, all is drawn anew. */
  private static final int MOST_TOUCHED = 16;

  private final int widthPx;
  private final int heightPx;
  private final int fontPx;
  private final Pane ground;
  final List<Pane> panes = new ArrayList<>(4);
  @Nullable Widget focus;

  /** The words on a page of which some may be marked. */
  @Nullable Widget marked;

  @Nullable DropList list;
  int cursorX;
  int cursorY;
  String clipboard = "";
  private final Mouse mouse = new Mouse(this);
  private final Keyboard keyboard = new Keyboard(this);
  private final List<Timer> timers = new ArrayList<>(0);
  private long clockMillis;
  private int ids;
  private boolean dirty = true;
  private final List<Widget> touched = new ArrayList<>(0);
  private @Nullable Widget seenFocus;
  int changes;
  private @Nullable List<Element> elements;
  private Element[] drawn = new Element[0];

  private record Timer(long dueMillis, Runnable action) {}

  public Desk(int widthPx, int heightPx, int fontPx) {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.fontPx = fontPx;
    this.cursorX = widthPx / 2;
    this.cursorY = heightPx / 2;
    Page blank = new Page(this, "");
    this.ground = new Pane(nextId(), Pane.Form.GROUND, blank, 0, 0, widthPx, heightPx);
    panes.add(ground);
  }

  public int widthPx() {
    return widthPx;
  }

  public int heightPx() {
    return heightPx;
  }

  public int fontPx() {
    return fontPx;
  }

  /** The height of an option in an open list. */
  public int rowPx() {
    return fontPx + 12;
  }

  /** The height that an open list has at most; what is more, it scrolls. */
  public int listPx() {
    return DropList.mostPx(heightPx);
  }

  /** A page, not shown yet. */
  public Page page(String title) {
    return new Page(this, title);
  }

  /** Shows a page on the ground, from its top. */
  public void show(Page page) {
    if (focus != null && focus.page == ground.page) {
      focus = null;
    }
    closeList();
    page.scrollY = 0;
    ground.page = page;
    changed();
  }

  /** The page on the ground. */
  public Page shown() {
    return ground.page;
  }

  /** Opens a page in a pane over all others. */
  public Pane open(Pane.Form form, Page page, int x, int y, int width, int height) {
    closeList();
    if (form == Pane.Form.MODAL) {
      focus = null;
    }
    Pane pane = new Pane(nextId(), form, page, x, y, width, height);
    panes.add(pane);
    changed();
    return pane;
  }

  public void close(Pane pane) {
    if (panes.remove(pane)) {
      closeList();
      if (focus != null && focus.page == pane.page) {
        focus = null;
      }
      changed();
    }
  }

  public boolean isOpen(Pane pane) {
    return panes.contains(pane);
  }

  /** All panes, the lowest first. */
  public List<Pane> panes() {
    return List.copyOf(panes);
  }

  /** Where a widget is on the screen now, in view or not. */
  public Box onScreen(Widget widget) {
    Pane pane = paneOf(widget.page);
    if (pane == null) {
      return widget.box();
    }
    int x = pane.x + widget.x;
    return new Box(x, pane.y - pane.scrollY() + widget.y, widget.width, widget.height);
  }

  /** Gives a control the keyboard, and brings it into view. */
  public void focus(@Nullable Widget widget) {
    focus = widget;
    if (widget != null && widget.page == ground.page) {
      int top = widget.y - ground.page.scrollY;
      if (top < 0 || top + widget.height > heightPx) {
        scrollTo(widget.y + widget.height / 2 - heightPx / 2);
      }
    }
  }

  public @Nullable Widget focus() {
    return focus;
  }

  /** Scrolls the page on the ground as near to this as it goes. */
  public void scrollTo(int y) {
    int scrollY = Math.clamp(y, 0, ground.scrollMaxY());
    if (scrollY != ground.page.scrollY) {
      ground.page.scrollY = scrollY;
      changed();
    }
  }

  /** Scrolls as little as brings a part of the page on the ground into view. */
  void reveal(Page page, int top, int bottom) {
    if (page == ground.page && bottom > page.scrollY + heightPx) {
      scrollTo(bottom - heightPx);
    } else if (page == ground.page && top < page.scrollY) {
      scrollTo(top);
    }
  }

  /** Does something once this much time has passed. */
  public void after(Duration delay, Runnable action) {
    timers.add(new Timer(clockMillis + delay.toMillis(), action));
  }

  @Override
  public void pause(Duration duration) {
    clockMillis += duration.toMillis();
    for (int i = 0; i < timers.size(); i++) {
      Timer timer = timers.get(i);
      if (timer.dueMillis <= clockMillis) {
        timers.remove(i--);
        timer.action.run();
      }
    }
  }

  @Override
  public void mouseMove(int x, int y) {
    mouse.move(x, y);
  }

  @Override
  public void mouseDown(MouseButton button, int clickCount) {
    mouse.down(button, clickCount);
  }

  @Override
  public void mouseUp(MouseButton button, int clickCount) {
    mouse.up(button, clickCount);
  }

  @Override
  public void wheel(int deltaX, int deltaY) {
    if (list != null && list.contains(cursorX, cursorY)) {
      list.scroll(deltaY);
      changed();
    } else {
      closeList();
      scroll(ground.page.scrollY + deltaY);
    }
  }

  /** Scrolls as the user does, which an open modal pane prevents. */
  void scroll(int y) {
    for (int i = 0; i < panes.size(); i++) {
      if (panes.get(i).form == Pane.Form.MODAL) {
        return;
      }
    }
    scrollTo(y);
  }

  @Override
  public void keyDown(String key) {
    keyboard.down(key);
  }

  @Override
  public void keyUp(String key) {
    keyboard.up(key);
  }

  @Override
  public void character(int codePoint) {
    keyboard.type(Character.toString(codePoint));
  }

  @Override
  public void text(String text) {
    keyboard.write(text);
  }

  /** What is seen now. */
  public Screen screen() {
    List<Element> seen = elements;
    if (dirty || seen == null) {
      seen = draw();
    } else if (focus != seenFocus || !touched.isEmpty()) {
      seen = list == null && panes.size() == 1 ? redraw(seen) : draw();
    }
    elements = seen;
    seenFocus = focus;
    touched.clear();
    dirty = false;
    Page page = ground.page;
    return new Screen(
        widthPx, heightPx, page.title, seen, cursorX, cursorY, page.scrollY, ground.scrollMaxY());
  }

  /** The same with what looks otherwise, on a ground over which nothing lies. */
  private List<Element> redraw(List<Element> before) {
    boolean same = true;
    for (int i = 0; i < touched.size(); i++) {
      same &= !redraw(touched.get(i), before);
    }
    if (focus != seenFocus) {
      same &= seenFocus == null || !redraw(seenFocus, before);
      same &= focus == null || !redraw(focus, before);
    }
    return same ? before : List.of(Arrays.copyOf(drawn, before.size()));
  }

  /** Whether a widget was in view, and is seen anew. */
  private boolean redraw(Widget widget, List<Element> before) {
    int place = widget.place;
    if (place >= before.size() || before.get(place).id() != widget.id) {
      return false;
    }
    Box box = before.get(place).box();
    drawn[place] =
        widget.seen(box.x(), box.y(), box.width(), box.height(), widget == focus, false, false);
    return true;
  }

  private List<Element> draw() {
    int count = 0;
    for (int i = 0; i < panes.size(); i++) {
      Pane pane = panes.get(i);
      int most = count + 1 + pane.page.widgets.size();
      if (most > drawn.length) {
        drawn = Arrays.copyOf(drawn, most + SPARE);
      }
      if (pane.frame != null) {
        boolean covered = covered(i, pane.x + pane.width / 2, pane.y + pane.height / 2);
        drawn[count++] =
            pane.frame.seen(pane.x, pane.y, pane.width, pane.height, false, false, covered);
      }
      count = draw(pane, i, count);
    }
    if (list != null) {
      int rows = list.control.options.size();
      if (count + rows > drawn.length) {
        drawn = Arrays.copyOf(drawn, count + rows);
      }
      for (int i = 0; i < rows; i++) {
        if (!list.shows(i)) {
          continue;
        }
        Element option = list.option(i);
        if (option.box().centerY() >= 0 && option.box().centerY() < heightPx) {
          drawn[count++] = option;
        }
      }
    }
    return List.of(Arrays.copyOf(drawn, count));
  }

  private int draw(Pane pane, int depth, int from) {
    int count = from;
    boolean topmost = depth == panes.size() - 1 && list == null;
    int top = pane.y - pane.scrollY();
    List<Widget> widgets = pane.page.widgets;
    for (int i = 0; i < widgets.size(); i++) {
      Widget widget = widgets.get(i);
      if (!widget.shown()) {
        continue;
      }
      int y = top + widget.y;
      int upper = Math.max(y, pane.y);
      int lower = Math.min(y + widget.height, pane.y + pane.height);
      int least = widget.isFocusable() ? 1 : Math.min(widget.height, WORDS_PX);
      if (lower - upper < least) {
        continue;
      }
      int x = pane.x + widget.x;
      int tall = lower - upper;
      boolean covered = !topmost && covered(depth, x + widget.width / 2, upper + tall / 2);
      boolean expanded = list != null && list.control == widget;
      boolean focused = widget == focus && !expanded;
      widget.place = count;
      drawn[count++] = widget.seen(x, upper, widget.width, tall, focused, expanded, covered);
    }
    return count;
  }

  private boolean covered(int depth, int x, int y) {
    if (list != null && list.contains(x, y)) {
      return true;
    }
    for (int i = panes.size() - 1; i > depth; i--) {
      Pane above = panes.get(i);
      if (above.form == Pane.Form.MODAL || above.contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  /** The topmost pane at a point; nothing lies below an open modal pane's shade. */
  @Nullable Pane paneAt(int x, int y) {
    for (int i = panes.size() - 1; i >= 0; i--) {
      Pane pane = panes.get(i);
      if (pane.contains(x, y)) {
        return pane;
      }
      if (pane.form == Pane.Form.MODAL) {
        return null;
      }
    }
    return null;
  }

  /** Brings a window to the front of the windows. */
  void raise(Pane pane) {
    panes.remove(pane);
    int place = panes.size();
    while (place > 0
        && panes.get(place - 1).form != Pane.Form.WINDOW
        && panes.get(place - 1).form != Pane.Form.GROUND) {
      place--;
    }
    panes.add(place, pane);
    changed();
  }

  void openList(Widget control, Pane pane) {
    list = new DropList(control, pane.x + control.x, pane.y - pane.scrollY() + control.y, heightPx);
    changed();
  }

  /** The mouse lies over a widget, or over none, as a surface of widgets of its own finds. */
  void hovered(@Nullable Widget widget) {
    mouse.hover(widget);
  }

  void closeList() {
    if (list != null) {
      list = null;
      changed();
    }
  }

  /** The pane that shows a page, or null. */
  @Nullable Pane paneOf(Page page) {
    for (Pane pane : panes) {
      if (pane.page == page) {
        return pane;
      }
    }
    return null;
  }

  int nextId() {
    return ++ids;
  }

  /** Keeps ids for the options of a list. */
  void reserve(Widget widget) {
    if (ids == widget.id) {
      ids += widget.options.size();
    } else if (ids < widget.id + widget.options.size()) {
      throw new IllegalStateException(
          "The options of %s must be set before another widget is made.".formatted(widget));
    }
  }

  /** Something looks otherwise, but lies where it lay. */
  void touched(Widget widget) {
    if (touched.size() == MOST_TOUCHED) {
      changed();
    } else if (!dirty) {
      touched.add(widget);
    }
  }

  /** Something has moved, come or gone. */
  void changed() {
    dirty = true;
    changes++;
  }
}
