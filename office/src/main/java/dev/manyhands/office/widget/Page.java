package dev.manyhands.office.widget;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Widgets on one sheet, in paint order, which is the order of the tabulator key too. */
public final class Page {
  /** For what most pages hold; some are never filled. */
  private static final int ROOM = 24;

  final Desk desk;
  final String title;
  final ArrayList<Widget> widgets = new ArrayList<>(0);
  int height;
  int scrollY;
  @Nullable Widget defaultButton;
  @Nullable Runnable onEnter;
  private @Nullable Consumer<@Nullable Widget> onHover;
  private @Nullable Section section;

  Page(Desk desk, String title) {
    this.desk = desk;
    this.title = title;
  }

  public String title() {
    return title;
  }

  public Desk desk() {
    return desk;
  }

  /** How far it is scrolled down. */
  public int scrollY() {
    return scrollY;
  }

  /** How far down the widgets reach. */
  public int height() {
    return height;
  }

  public List<Widget> widgets() {
    return Collections.unmodifiableList(widgets);
  }

  /** A widget without words yet. */
  public Widget add(Role role, int x, int y, int width, int height) {
    if (widgets.isEmpty()) {
      widgets.ensureCapacity(ROOM);
    }
    Widget widget = new Widget(desk.nextId(), role, this, section);
    widgets.add(widget);
    return widget.at(x, y, width, height);
  }

  public Widget text(String text, int x, int y, int width, int height) {
    return add(Role.TEXT, x, y, width, height).text(text);
  }

  public Widget button(String name, int x, int y, int width, int height) {
    return add(Role.BUTTON, x, y, width, height).name(name);
  }

  /** The button that the enter key presses from within a field for one line. */
  public void defaultButton(Widget button) {
    defaultButton = button;
  }

  /** What the enter key does from within a field for one line, where no button is there for it. */
  public void onEnter(Runnable listener) {
    onEnter = listener;
  }

  /** Hears over which of its widgets the mouse comes to lie, or null where over none of them. */
  public void onHover(Consumer<@Nullable Widget> listener) {
    onHover = listener;
  }

  /** Whether it matters here where the mouse is. */
  public boolean hovers() {
    return onHover != null;
  }

  void hovered(@Nullable Widget widget) {
    if (onHover != null) {
      onHover.accept(widget);
    }
  }

  /** The enter key was pressed in a field for one line. */
  void entered() {
    Widget button = defaultButton;
    if (button != null) {
      if (button.shown() && !button.is(State.DISABLED)) {
        button.heardClick();
      }
    } else if (onEnter != null) {
      onEnter.run();
    }
  }

  /** Widgets added while {@code content} runs are shown and hidden together. */
  public Section section(boolean shown, Runnable content) {
    Section outer = section;
    Section inner = new Section(desk, outer, shown);
    section = inner;
    content.run();
    section = outer;
    return inner;
  }

  void grow(int bottom) {
    height = Math.max(height, bottom);
  }
}
