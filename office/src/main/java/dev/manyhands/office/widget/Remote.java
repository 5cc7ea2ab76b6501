package dev.manyhands.office.widget;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import org.jspecify.annotations.Nullable;

/**
 * For surfaces whose own widgets take the mouse and the keyboard: tells a desk what became of them,
 * so that the application hears of it as if the desk's own widgets had.
 */
public final class Remote {
  private final Desk desk;

  public Remote(Desk desk) {
    this.desk = desk;
  }

  /** How far the surface has scrolled; says nothing of where the focus is, but forgets it. */
  public void found(int scrollY) {
    desk.focus = null;
    desk.shown().scrollY = scrollY;
    desk.changed();
  }

  /** A text was typed, or an option chosen. */
  public void holds(int id, String value) {
    Widget widget = widget(id);
    if (widget != null) {
      widget.caret = value.length();
      widget.anchor = widget.caret;
      widget.edit(value);
    }
  }

  /** A checkbox or a radio button was switched. */
  public void switched(int id, boolean on) {
    Widget widget = widget(id);
    if (widget == null || widget.checked() == on) {
      return;
    }
    if (widget.role == Role.RADIO) {
      Mouse.choose(widget);
    } else {
      widget.set(State.CHECKED, on);
      widget.heardChange();
    }
    widget.heardClick();
  }

  public void clicked(int id) {
    Widget widget = widget(id);
    if (widget != null && !widget.is(State.DISABLED)) {
      widget.heardClick();
    }
  }

  /** The mouse came to lie over a widget, or over what is none. */
  public void hovered(int id) {
    desk.hovered(widget(id));
  }

  /** A widget was taken, dragged or let go, with the mouse at a place on its page. */
  public void dragged(int id, Dragging.Phase phase, int x, int y) {
    Widget widget = widget(id);
    if (widget != null && widget.isDragged()) {
      widget.heardDrag(phase, x, y);
    }
  }

  /** Words of a widget were marked, from one place to another, or none of any. */
  public void marked(int id, int from, int to) {
    Widget widget = widget(id);
    if (desk.marked != null) {
      desk.marked.mark(0, 0);
      desk.marked = null;
    }
    if (widget == null || !widget.showsMarks()) {
      return;
    }
    desk.marked = widget.role == Role.TEXT ? widget : null;
    int length = (widget.role == Role.TEXT ? widget.text() : widget.value()).length();
    widget.mark(Math.clamp(from, 0, length), Math.clamp(to, 0, length));
  }

  /** The enter key was pressed inside a field. */
  public void entered(int id) {
    Widget widget = widget(id);
    if (widget != null) {
      widget.page.entered();
    }
  }

  /** A press on a pane, or elsewhere: menus close, a window comes to the front. */
  public void pressed(int paneId) {
    for (Pane pane : desk.panes()) {
      if (pane.form == Pane.Form.MENU && pane.id != paneId) {
        desk.close(pane);
      } else if (pane.form == Pane.Form.WINDOW && pane.id == paneId) {
        desk.raise(pane);
      }
    }
  }

  public void moved(int paneId, int x, int y) {
    for (Pane pane : desk.panes()) {
      if (pane.id == paneId) {
        pane.x = x;
        pane.y = y;
        desk.changed();
      }
    }
  }

  private @Nullable Widget widget(int id) {
    for (Pane pane : desk.panes) {
      for (Widget widget : pane.page.widgets) {
        if (widget.id == id) {
          return widget;
        }
      }
    }
    return null;
  }
}
