package dev.manyhands.office.widget;

import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a press, a move and a release of the mouse do by themselves. */
final class Mouse {
  /** So near to the edge of a text begins or ends what a hand marks of it. */
  private static final int EDGE_PX = 4;

  private final Desk desk;
  private @Nullable Widget pressed;
  private @Nullable Pane dragged;
  private int grabX;
  private int grabY;
  private boolean listPressed;
  private boolean held;
  private @Nullable Widget hovered;
  private @Nullable Widget hit;
  private @Nullable Pane hitPane;
  private int hitX;
  private int hitY;
  private int hitChanges;

  Mouse(Desk desk) {
    this.desk = desk;
  }

  void move(int x, int y) {
    desk.cursorX = Math.clamp(x, 0, desk.widthPx() - 1);
    desk.cursorY = Math.clamp(y, 0, desk.heightPx() - 1);
    if (dragged != null) {
      dragged.x = desk.cursorX - grabX;
      dragged.y = Math.max(0, desk.cursorY - grabY);
      desk.changed();
    } else if (pressed != null && pressed.isDragged()) {
      drag(pressed, Dragging.Phase.MOVED);
    } else if (pressed != null && pressed.role == Role.SLIDER) {
      Pane pane = desk.paneOf(pressed.page);
      Sliding.drag(pressed, desk.cursorX - (pane == null ? 0 : pane.x));
    } else if (pressed != null && pressed.isText() && pressed == desk.focus) {
      pressed.mark(pressed.anchor, index(pressed));
    } else if (pressed != null && pressed == desk.marked) {
      pressed.mark(pressed.anchor, place(pressed));
    }
    if (!held) {
      Pane pane = desk.paneAt(desk.cursorX, desk.cursorY);
      hover(pane == null ? null : hit(pane));
    }
  }

  /** The mouse lies over a widget, or over none. */
  void hover(@Nullable Widget widget) {
    Widget before = hovered;
    if (before == widget) {
      return;
    }
    hovered = widget;
    if (before != null && (widget == null || widget.page != before.page)) {
      before.page.hovered(null);
    }
    if (widget != null) {
      widget.page.hovered(widget);
    }
  }

  private void drag(Widget widget, Dragging.Phase phase) {
    Pane pane = desk.paneOf(widget.page);
    if (pane != null) {
      int y = desk.cursorY - pane.y + pane.scrollY();
      widget.heardDrag(phase, desk.cursorX - pane.x, y);
    }
  }

  void down(MouseButton button, int clickCount) {
    held = true;
    DropList list = desk.list;
    listPressed = list != null && list.contains(desk.cursorX, desk.cursorY);
    pressed = null;
    if (listPressed || button != MouseButton.LEFT) {
      return;
    }
    Pane pane = desk.paneAt(desk.cursorX, desk.cursorY);
    Widget widget = pane == null ? null : hit(pane);
    if (list != null && widget != list.control) {
      desk.closeList();
    }
    closeMenus(pane);
    if (pane == null) {
      desk.focus = null;
      return;
    }
    if (pane.form == Pane.Form.WINDOW) {
      desk.raise(pane);
      if (widget == null && desk.cursorY < pane.y + Pane.TITLE_PX) {
        dragged = pane;
        grabX = desk.cursorX - pane.x;
        grabY = desk.cursorY - pane.y;
      }
    }
    if (widget != null && widget.is(State.DISABLED)) {
      return;
    }
    pressed = widget;
    press(widget);
    desk.focus = widget != null && widget.isFocusable() ? widget : null;
    if (widget != null && widget.isText()) {
      if (clickCount == 2) {
        Editing.selectWord(widget, index(widget));
      } else {
        widget.mark(index(widget), index(widget));
      }
    }
    if (widget != null && widget.isDragged()) {
      drag(widget, Dragging.Phase.TAKEN);
    }
    if (widget != null && widget.role == Role.SLIDER) {
      Sliding.press(widget, desk.cursorX - pane.x);
    }
    if (widget != null && widget.role == Role.COMBOBOX) {
      if (list != null && list.control == widget) {
        desk.closeList();
      } else if (!widget.options.isEmpty()) {
        desk.openList(widget, pane);
      }
    }
  }

  /**
   * Where words on a page are pressed, marking them may begin; a press on a button ends nothing.
   */
  private void press(@Nullable Widget widget) {
    Widget before = desk.marked;
    boolean away = widget == null || widget.isText() || widget.role == Role.TEXT;
    if (before != null && away) {
      before.mark(0, 0);
      desk.marked = null;
    }
    if (widget != null
        && widget.role == Role.TEXT
        && widget.labelled == null
        && !widget.isDragged()) {
      desk.marked = widget;
      widget.mark(place(widget), place(widget));
    }
  }

  void up(MouseButton button, int clickCount) {
    dragged = null;
    held = false;
    DropList list = desk.list;
    if (listPressed) {
      listPressed = false;
      if (list != null && list.contains(desk.cursorX, desk.cursorY)) {
        int place = list.optionAt(desk.cursorY);
        if (place >= 0) {
          desk.closeList();
          list.control.edit(list.control.options.get(place));
        }
      }
      return;
    }
    Widget from = pressed;
    pressed = null;
    if (from == null || button != MouseButton.LEFT) {
      return;
    }
    if (from.isDragged()) {
      drag(from, Dragging.Phase.DROPPED);
    }
    Pane pane = desk.paneAt(desk.cursorX, desk.cursorY);
    if (pane != null && hit(pane) == from) {
      click(from);
    }
  }

  /** What a click does, once it has reached a widget. */
  void click(Widget widget) {
    if (widget.is(State.DISABLED)) {
      return;
    }
    Widget labelled = widget.labelled;
    if (labelled != null) {
      if (!labelled.is(State.DISABLED)) {
        desk.focus = labelled;
        int end = labelled.value().length();
        labelled.mark(labelled.role == Role.TEXTAREA ? end : 0, end);
        toggle(labelled);
      }
      return;
    }
    toggle(widget);
  }

  private static void toggle(Widget widget) {
    if (widget.role == Role.CHECKBOX) {
      widget.set(State.CHECKED, !widget.checked());
      widget.heardChange();
    } else if (widget.role == Role.RADIO && !widget.checked()) {
      choose(widget);
    }
    widget.heardClick();
  }

  /** Chooses a radio button, and lets go of the others of its group. */
  static void choose(Widget radio) {
    for (Widget other : radio.page.widgets) {
      if (other.role == Role.RADIO && other.group().equals(radio.group())) {
        other.set(State.CHECKED, other == radio);
      }
    }
    radio.heardChange();
  }

  /** The widget of a pane below the mouse; looked for again only where something has changed. */
  private @Nullable Widget hit(Pane pane) {
    if (hitPane != pane
        || hitX != desk.cursorX
        || hitY != desk.cursorY
        || hitChanges != desk.changes) {
      hit = find(pane);
      hitPane = pane;
      hitX = desk.cursorX;
      hitY = desk.cursorY;
      hitChanges = desk.changes;
    }
    return hit;
  }

  private @Nullable Widget find(Pane pane) {
    int x = desk.cursorX - pane.x;
    int y = desk.cursorY - pane.y + pane.scrollY();
    List<Widget> widgets = pane.page.widgets;
    for (int i = widgets.size() - 1; i >= 0; i--) {
      Widget widget = widgets.get(i);
      if (x >= widget.x
          && y >= widget.y
          && x < widget.x + widget.width
          && y < widget.y + widget.height
          && widget.shown()) {
        return widget;
      }
    }
    return null;
  }

  private void closeMenus(@Nullable Pane kept) {
    for (int i = desk.panes.size() - 1; i >= 0; i--) {
      Pane pane = desk.panes.get(i);
      if (pane.form == Pane.Form.MENU && pane != kept) {
        desk.close(pane);
      }
    }
  }

  /** The place in words on a page: exact in one line, and at their beginning and their end. */
  private int place(Widget widget) {
    Pane pane = desk.paneOf(widget.page);
    if (pane == null) {
      return 0;
    }
    String text = widget.text();
    int x = desk.cursorX - pane.x - widget.x;
    int lines = Math.max(1, widget.height / Editing.linePx(desk.fontPx()));
    if (lines == 1) {
      return x >= widget.width - EDGE_PX ? text.length() : Metrics.index(text, x, desk.fontPx());
    }
    int y = Math.clamp(desk.cursorY - pane.y + pane.scrollY() - widget.y, 0, widget.height - 1);
    int line = y * lines / widget.height;
    double across = x < EDGE_PX ? 0 : x >= widget.width - EDGE_PX ? 1 : (double) x / widget.width;
    return (int) Math.round((line + across) / lines * text.length());
  }

  private int index(Widget widget) {
    Pane pane = desk.paneOf(widget.page);
    if (pane == null) {
      return 0;
    }
    int fontPx = desk.fontPx();
    int x = desk.cursorX - pane.x - widget.x - Editing.PADDING_PX;
    if (widget.role != Role.TEXTAREA) {
      return Metrics.index(widget.value(), x, fontPx);
    }
    int row =
        (desk.cursorY - pane.y + pane.scrollY() - widget.y - Editing.PADDING_PX)
            / Editing.linePx(fontPx);
    return Editing.index(widget.value(), row, x, fontPx);
  }
}
