package dev.manyhands.office.widget;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a page, at a fixed place there. Setters return the widget, so that it can be
 * described in one expression.
 */
public final class Widget {
  private static final int FOCUSED = State.FOCUSED.bit();
  private static final int EXPANDED = State.EXPANDED.bit();
  private static final int COVERED = State.COVERED.bit();

  final int id;
  final Role role;
  final Page page;
  final @Nullable Section section;
  int x;
  int y;
  int width;
  int height;
  int states;
  int caret;
  int anchor;
  boolean hidden;
  List<String> options = List.of();
  @Nullable Widget labelled;
  int least;
  int most;
  private String name = "";
  private String text = "";
  private String value = "";
  private String group = "";
  private String hint = "";
  private String placeholder = "";
  private Look look = Look.PLAIN;
  private @Nullable Runnable onClick;
  private @Nullable Runnable onChange;
  private @Nullable Runnable onMark;
  private @Nullable Dragging onDrag;
  private @Nullable Element seen;

  /** Where it was in the last screen, if it was there at all. */
  int place;

  Widget(int id, Role role, Page page, @Nullable Section section) {
    this.id = id;
    this.role = role;
    this.page = page;
    this.section = section;
  }

  public int id() {
    return id;
  }

  public Role role() {
    return role;
  }

  public Page page() {
    return page;
  }

  public String name() {
    return name;
  }

  public Widget name(String newName) {
    name = newName;
    return touched();
  }

  public String text() {
    return text;
  }

  public Widget text(String newText) {
    text = newText;
    unmark();
    return touched();
  }

  public String hint() {
    return hint;
  }

  public Widget hint(String newHint) {
    hint = newHint;
    return touched();
  }

  /** The words in an empty field; where they differ from its name they are its hint too. */
  public Widget placeholder(String words) {
    placeholder = words;
    return touched();
  }

  public String placeholder() {
    return placeholder;
  }

  public String group() {
    return group;
  }

  public Widget group(String newGroup) {
    group = newGroup;
    return touched();
  }

  public String value() {
    return value;
  }

  /** Sets what the control holds, as the application does: no listener hears of it. */
  public Widget value(String newValue) {
    value = newValue;
    caret = newValue.length();
    anchor = caret;
    return touched();
  }

  public List<String> options() {
    return options;
  }

  /** What a drop-down list offers; to be set before the first screen. */
  public Widget options(List<String> newOptions) {
    options = newOptions;
    page.desk.reserve(this);
    return touched();
  }

  /** Between which whole numbers a slider moves. */
  public Widget range(int newLeast, int newMost) {
    if (newLeast >= newMost) {
      throw new IllegalArgumentException(
          "The range (%d to %d) of a slider must not be empty.".formatted(newLeast, newMost));
    }
    least = newLeast;
    most = newMost;
    return touched();
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  public Look look() {
    return look;
  }

  public Widget look(Look newLook) {
    look = newLook;
    return touched();
  }

  /** Makes a text the label of a control: a click on it goes there. */
  public Widget labels(Widget control) {
    labelled = control;
    return this;
  }

  /** The control that this is the label of, or null. */
  public @Nullable Widget labelled() {
    return labelled;
  }

  public Widget at(int newX, int newY, int newWidth, int newHeight) {
    x = newX;
    y = newY;
    width = newWidth;
    height = newHeight;
    page.grow(newY + newHeight);
    return moved();
  }

  /** Its box on the page, wherever the page is scrolled to. */
  public Box box() {
    return new Box(x, y, width, height);
  }

  /** Whether it lies over another of its page, or below it. */
  public boolean overlaps(Widget other) {
    return page == other.page && overlaps(other.x, other.y, other.width, other.height);
  }

  /** The same for a part of the page. */
  public boolean overlaps(int otherX, int otherY, int otherWidth, int otherHeight) {
    return x < otherX + otherWidth
        && otherX < x + width
        && y < otherY + otherHeight
        && otherY < y + height;
  }

  public boolean is(State state) {
    return (states & state.bit()) != 0;
  }

  public Widget set(State state, boolean on) {
    states = on ? states | state.bit() : states & ~state.bit();
    // Of what is cut off by the screen's edge, less shows where it cannot be used.
    return state == State.DISABLED ? moved() : touched();
  }

  public boolean checked() {
    return is(State.CHECKED);
  }

  public Widget show(boolean show) {
    hidden = !show;
    return moved();
  }

  /** Whether it is there at all, in view or not. */
  public boolean shown() {
    return !hidden && (section == null || section.shown());
  }

  public Widget onClick(Runnable listener) {
    onClick = listener;
    return this;
  }

  /** The words that are marked in it, as can be seen of a longer text or of words on a page. */
  public String marked() {
    return caret == anchor ? "" : Editing.selected(this);
  }

  /** Whether what is marked in it is seen: a line of a form is marked by mere tabbing. */
  boolean showsMarks() {
    return role == Role.TEXTAREA || role == Role.TEXT;
  }

  /** Marks words from one place to another. */
  void mark(int from, int to) {
    boolean other = from != anchor || to != caret;
    anchor = from;
    caret = to;
    if (other && showsMarks()) {
      Widget _ = touched();
    }
    if (other && onMark != null) {
      onMark.run();
    }
  }

  void unmark() {
    mark(caret, caret);
  }

  /** Hears of every change that the user makes to what the control holds. */
  public Widget onChange(Runnable listener) {
    onChange = listener;
    return this;
  }

  /** Hears whenever other words are marked in it. */
  public Widget onMark(Runnable listener) {
    onMark = listener;
    return this;
  }

  /** Makes it something that can be dragged; a listener hears how. */
  public Widget onDrag(Dragging listener) {
    onDrag = listener;
    return set(State.DRAGGABLE, true);
  }

  /** Whether it hears of drags now. */
  boolean isDragged() {
    return onDrag != null && is(State.DRAGGABLE) && !is(State.DISABLED);
  }

  /** Whether anybody hears of what is typed into it. */
  boolean isHeard() {
    return onChange != null;
  }

  void heardDrag(Dragging.Phase phase, int x, int y) {
    if (onDrag != null) {
      onDrag.heard(phase, x, y);
    }
  }

  boolean isText() {
    return switch (role) {
      case TEXTBOX, TEXTAREA, SPINBUTTON, DATE -> true;
      default -> false;
    };
  }

  boolean isFocusable() {
    return switch (role) {
      case BUTTON,
          LINK,
          TEXTBOX,
          TEXTAREA,
          CHECKBOX,
          RADIO,
          COMBOBOX,
          TAB,
          MENUITEM,
          SLIDER,
          SPINBUTTON,
          DATE ->
          !is(State.DISABLED);
      case OPTION,
          LISTITEM,
          TREEITEM,
          CELL,
          COLUMNHEADER,
          HEADING,
          TEXT,
          ALERT,
          DIALOG,
          WINDOW,
          IMAGE,
          GENERIC ->
          false;
    };
  }

  /** What the user makes it hold. */
  void edit(String newValue) {
    if (!value.equals(newValue)) {
      value = newValue;
      Widget _ = touched();
      heardChange();
    }
  }

  void heardChange() {
    if (onChange != null) {
      onChange.run();
    }
  }

  void heardClick() {
    if (onClick != null) {
      onClick.run();
    }
  }

  /** It looks otherwise, where it is. */
  private Widget touched() {
    seen = null;
    page.desk.touched(this);
    return this;
  }

  /** It is somewhere else, or no longer. */
  private Widget moved() {
    seen = null;
    page.desk.changed();
    return this;
  }

  /** What is seen of it in a pane's visible part; the same object while nothing changes. */
  Element seen(
      int left, int top, int wide, int tall, boolean focused, boolean expanded, boolean covered) {
    int as = states | (focused ? FOCUSED : 0) | (expanded ? EXPANDED : 0) | (covered ? COVERED : 0);
    Element last = seen;
    Box place = last == null ? null : last.box();
    if (place == null
        || place.x() != left
        || place.y() != top
        || place.width() != wide
        || place.height() != tall) {
      place = new Box(left, top, wide, tall);
      last = null;
    }
    if (last == null || last.states() != as) {
      String shownValue =
          is(State.PROTECTED) ? "•".repeat(value.codePointCount(0, value.length())) : value;
      last = new Element(id, role, name, text, shownValue, group, seenHint(), place, as);
      seen = last;
    }
    return last;
  }

  private String seenHint() {
    if (caret == anchor || !showsMarks()) {
      return hint;
    }
    return hint.isEmpty() ? hintOf(marked()) : hint + " " + hintOf(marked());
  }

  /** How it is told that words are marked: beside the text, as where it stands. */
  public static String hintOf(String marked) {
    return "marked: " + marked;
  }

  @Override
  public String toString() {
    return "%s %d \"%s\"".formatted(role, id, name.isEmpty() ? text : name);
  }
}
