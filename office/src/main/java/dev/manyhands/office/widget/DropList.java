package dev.manyhands.office.widget;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;

/**
 * The open list of a drop-down: below its control, or above where there is no room below. A long
 * one shows a part at a time and scrolls.
 */
final class DropList {
  private static final int MOST_PX = 320;
  private static final int MOST_PERCENT = 60;
  private static final int BORDER_PX = 1;

  final Widget control;
  private final int x;
  private final int y;
  private final int width;
  private final int height;
  private final int rowPx;
  private int active;
  private int scrollPx;
  private String typed = "";

  DropList(Widget control, int controlX, int controlY, int screenHeight) {
    this.control = control;
    this.rowPx = control.page.desk.rowPx();
    this.x = controlX;
    this.width = control.width;
    int whole = control.options.size() * rowPx + 2 * BORDER_PX;
    int below = controlY + control.height;
    int room = Math.max(2 * rowPx, Math.max(screenHeight - below, controlY));
    this.height = Math.min(Math.min(whole, room), mostPx(screenHeight));
    boolean fitsBelow = below + height <= screenHeight;
    boolean fitsAbove = controlY - height >= 0;
    this.y = fitsBelow || !fitsAbove ? below : controlY - height;
    go(Math.max(0, control.options.indexOf(control.value())));
  }

  /** How tall a list may be, as browsers have it. */
  static int mostPx(int screenHeight) {
    return Math.min(MOST_PX, screenHeight * MOST_PERCENT / 100);
  }

  boolean contains(int pointX, int pointY) {
    return pointX >= x && pointY >= y && pointX < x + width && pointY < y + height;
  }

  /** The place of the option at a height, or -1. */
  int optionAt(int pointY) {
    int place = (pointY - y - BORDER_PX + scrollPx) / rowPx;
    return place < control.options.size() ? place : -1;
  }

  String active() {
    return control.options.get(active);
  }

  void move(int by) {
    go(Math.clamp((long) active + by, 0, control.options.size() - 1));
  }

  void scroll(int byPx) {
    int most = control.options.size() * rowPx - innerPx();
    scrollPx = Math.clamp((long) scrollPx + byPx, 0, Math.max(0, most));
  }

  /** Makes an option the active one, and brings it to the middle where it is out of view. */
  private void go(int place) {
    active = place;
    int top = place * rowPx;
    if (top < scrollPx || top + rowPx > scrollPx + innerPx()) {
      scroll(top + rowPx / 2 - innerPx() / 2 - scrollPx);
    }
  }

  /** Goes to the first option that begins with what has been typed. */
  void type(String more) {
    typed += more;
    for (int i = 0; i < control.options.size(); i++) {
      if (control.options.get(i).regionMatches(true, 0, typed, 0, typed.length())) {
        go(i);
        return;
      }
    }
  }

  /** Whether the middle of an option is in view. */
  boolean shows(int place) {
    int middle = place * rowPx + rowPx / 2 - scrollPx;
    return middle >= 0 && middle < innerPx();
  }

  Element option(int place) {
    String name = control.options.get(place);
    int states = name.equals(control.value()) ? State.SELECTED.bit() : 0;
    if (place == active) {
      states |= State.FOCUSED.bit();
    }
    int top = y + BORDER_PX + place * rowPx - scrollPx;
    Box box = new Box(x + BORDER_PX, top, width - 2 * BORDER_PX, rowPx);
    return new Element(
        control.id + 1 + place, Role.OPTION, name, "", "", control.name(), "", box, states);
  }

  private int innerPx() {
    return height - 2 * BORDER_PX;
  }
}
