package dev.manyhands.office.widget;

import dev.manyhands.env.action.Key;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the keys do by themselves, wherever the focus is. */
final class Keyboard {
  private static final int SHIFT = 1;
  private static final int CONTROL = 2;
  private static final int META = 4;
  private static final int ALT = 8;
  private static final int SHORTCUT = CONTROL | META;

  private final Desk desk;
  private int held;

  Keyboard(Desk desk) {
    this.desk = desk;
  }

  void up(String key) {
    held &= ~modifier(key);
  }

  void down(String key) {
    int modifier = modifier(key);
    if (modifier != 0) {
      held |= modifier;
      return;
    }
    if ((held & SHORTCUT) != 0) {
      shortcut(key);
      return;
    }
    if (desk.list != null) {
      inList(desk.list, key);
      return;
    }
    Widget focus = desk.focus;
    switch (key) {
      case Key.TAB -> tab((held & SHIFT) != 0 ? -1 : 1);
      case Key.ESCAPE -> escape();
      case Key.ENTER -> enter(focus);
      case Key.SPACE -> type(" ");
      case Key.PAGE_DOWN, Key.PAGE_UP -> page(key.equals(Key.PAGE_DOWN) ? 1 : -1);
      default -> {
        if (focus == null) {
          plain(key);
        } else if (focus.isText()) {
          inText(focus, key);
        } else {
          inControl(focus, key);
        }
      }
    }
  }

  /** The bit of a key that is held to change what others do, or 0. */
  private static int modifier(String key) {
    return switch (key) {
      case Key.SHIFT -> SHIFT;
      case Key.CONTROL -> CONTROL;
      case Key.META -> META;
      case Key.ALT -> ALT;
      default -> 0;
    };
  }

  /** Text typed; what is written behind all else needs no look at each character. */
  void write(String text) {
    int at = 0;
    while (at < text.length()) {
      Widget focus = desk.focus;
      int codePoint = text.codePointAt(at);
      type(Character.toString(codePoint));
      at += Character.charCount(codePoint);
      if (focus != null && focus == desk.focus && desk.list == null && Editing.isAtEnd(focus)) {
        int end = text.indexOf('\n', at);
        Editing.append(focus, text.substring(at, end < 0 ? text.length() : end));
        at = end < 0 ? text.length() : end;
      }
    }
  }

  /** A character typed. */
  void type(String text) {
    Widget focus = desk.focus;
    if (desk.list != null) {
      if (text.equals(" ")) {
        take(desk.list);
      } else {
        desk.list.type(text);
        desk.changed();
      }
    } else if (focus == null) {
      if (text.equals(" ")) {
        page(1);
      }
    } else if (focus.isText()) {
      if (!text.equals("\n") || focus.role == Role.TEXTAREA) {
        Editing.insert(focus, text);
      } else {
        enter(focus);
      }
    } else if (text.equals("\n")) {
      enter(focus);
    } else if (text.equals(" ")) {
      press(focus);
    }
  }

  private void press(Widget focus) {
    if (focus.role == Role.COMBOBOX) {
      open(focus);
    } else {
      new Mouse(desk).click(focus);
    }
  }

  private void open(Widget combobox) {
    Pane pane = desk.paneOf(combobox.page);
    if (pane != null && !combobox.options.isEmpty()) {
      desk.openList(combobox, pane);
    }
  }

  private void enter(@Nullable Widget focus) {
    if (focus == null) {
      return;
    }
    switch (focus.role) {
      case TEXTAREA -> Editing.insert(focus, "\n");
      case BUTTON, LINK, TAB, MENUITEM -> new Mouse(desk).click(focus);
      case TEXTBOX, SPINBUTTON, CHECKBOX, RADIO, DATE -> focus.page.entered();
      case COMBOBOX,
          OPTION,
          SLIDER,
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
          GENERIC -> {}
    }
  }

  private void escape() {
    for (int i = desk.panes.size() - 1; i >= 0; i--) {
      Pane pane = desk.panes.get(i);
      if (pane.form == Pane.Form.MENU) {
        desk.close(pane);
        return;
      }
    }
  }

  private void shortcut(String key) {
    Widget focus = desk.focus;
    if (focus == null || !focus.isText()) {
      return;
    }
    switch (key) {
      case "a", "A" -> {
        focus.anchor = 0;
        focus.caret = focus.value().length();
      }
      case "c", "C" -> copy(focus);
      case "x", "X" -> {
        if (copy(focus)) {
          Editing.insert(focus, "");
        }
      }
      case "v", "V" -> {
        if (!desk.clipboard.isEmpty()) {
          Editing.insert(focus, desk.clipboard);
        }
      }
      default -> {}
    }
  }

  private boolean copy(Widget field) {
    String selected = Editing.selected(field);
    if (selected.isEmpty() || field.is(State.PROTECTED)) {
      return false;
    }
    desk.clipboard = selected;
    return true;
  }

  private void inText(Widget field, String key) {
    boolean extend = (held & SHIFT) != 0;
    String text = field.value();
    boolean collapse = !extend && field.caret != field.anchor;
    switch (key) {
      case Key.BACKSPACE -> Editing.delete(field, -1);
      case Key.DELETE -> Editing.delete(field, 1);
      case Key.LEFT ->
          Editing.move(
              field, collapse ? Editing.from(field) : Editing.step(text, field.caret, -1), extend);
      case Key.RIGHT ->
          Editing.move(
              field, collapse ? Editing.to(field) : Editing.step(text, field.caret, 1), extend);
      case Key.HOME -> Editing.move(field, Editing.lineEdge(text, field.caret, -1), extend);
      case Key.END -> Editing.move(field, Editing.lineEdge(text, field.caret, 1), extend);
      case Key.UP -> Editing.move(field, Editing.line(text, field.caret, -1), extend);
      case Key.DOWN -> Editing.move(field, Editing.line(text, field.caret, 1), extend);
      default -> {
        if (key.codePointCount(0, key.length()) == 1) {
          type(key);
        }
      }
    }
  }

  private void inControl(Widget control, String key) {
    int direction = key.equals(Key.DOWN) || key.equals(Key.RIGHT) ? 1 : -1;
    boolean arrow =
        key.equals(Key.DOWN) || key.equals(Key.UP) || key.equals(Key.LEFT) || key.equals(Key.RIGHT);
    if (control.role == Role.SLIDER && Sliding.key(control, key)) {
      return;
    }
    if (control.role == Role.COMBOBOX && arrow) {
      open(control);
    } else if (control.role == Role.RADIO && arrow) {
      radio(control, direction);
    } else {
      plain(key);
    }
  }

  private void radio(Widget from, int direction) {
    List<Widget> group =
        from.page.widgets.stream()
            .filter(w -> w.role == Role.RADIO && w.group().equals(from.group()))
            .toList();
    int place = Math.floorMod(group.indexOf(from) + direction, group.size());
    desk.focus(group.get(place));
    Mouse.choose(group.get(place));
  }

  /** Keys that scroll where nothing else wants them. */
  private void plain(String key) {
    Page page = desk.shown();
    switch (key) {
      case Key.DOWN -> desk.scroll(page.scrollY + 40);
      case Key.UP -> desk.scroll(page.scrollY - 40);
      case Key.HOME -> desk.scroll(0);
      case Key.END -> desk.scroll(page.height);
      default -> {}
    }
  }

  private void page(int direction) {
    desk.scroll(desk.shown().scrollY + direction * desk.heightPx() * 7 / 8);
  }

  private void inList(DropList list, String key) {
    switch (key) {
      case Key.DOWN -> list.move(1);
      case Key.UP -> list.move(-1);
      case Key.HOME -> list.move(-list.control.options.size());
      case Key.END -> list.move(list.control.options.size());
      case Key.ENTER, Key.TAB, Key.SPACE -> take(list);
      case Key.ESCAPE -> desk.closeList();
      default -> {
        if (key.codePointCount(0, key.length()) == 1) {
          list.type(key);
        }
      }
    }
    desk.changed();
  }

  private void take(DropList list) {
    desk.closeList();
    list.control.edit(list.active());
  }

  /** Moves the focus to the next control; text that is reached this way is selected. */
  private void tab(int direction) {
    List<Widget> order =
        desk.panes.stream()
            .filter(pane -> desk.panes.stream().noneMatch(p -> isModalOver(p, pane)))
            .flatMap(pane -> pane.page.widgets.stream())
            .filter(this::isStop)
            .toList();
    if (order.isEmpty()) {
      return;
    }
    Widget focus = desk.focus;
    int place = focus == null ? -1 : order.indexOf(focus);
    int next =
        place < 0
            ? (direction > 0 ? 0 : order.size() - 1)
            : Math.floorMod(place + direction, order.size());
    Widget widget = order.get(next);
    widget.anchor = 0;
    widget.caret = widget.value().length();
    desk.focus(widget);
  }

  private boolean isModalOver(Pane modal, Pane pane) {
    return modal.form == Pane.Form.MODAL && desk.panes.indexOf(modal) > desk.panes.indexOf(pane);
  }

  /** Of a group of radio buttons only the chosen one, or else the first, is a stop. */
  private boolean isStop(Widget widget) {
    if (!widget.isFocusable() || !widget.shown()) {
      return false;
    }
    if (widget.role != Role.RADIO || widget.checked() || widget == desk.focus) {
      return true;
    }
    List<Widget> group =
        widget.page.widgets.stream()
            .filter(w -> w.role == Role.RADIO && w.group().equals(widget.group()))
            .toList();
    return group.getFirst() == widget && group.stream().noneMatch(Widget::checked);
  }
}
