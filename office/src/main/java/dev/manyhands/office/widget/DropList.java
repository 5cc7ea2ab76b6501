package dev.manyhands.office.widget;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;

/** The open list of a drop-down: below its control, or above where there is no room below. */
final class DropList {
  final Widget control;
  final int x;
  final int y;
  final int width;
  final int height;
  final int rowPx;
  int active;
  private String typed = "";

  DropList(Widget control, int controlX, int controlY, int screenHeight) {
    this.control = control;
    this.rowPx = control.page.desk.rowPx();
    this.x = controlX;
    this.width = control.width;
    this.height = control.options.size() * rowPx + 2;
    int below = controlY + control.height;
    boolean fitsBelow = below + height <= screenHeight;
    boolean fitsAbove = controlY - height >= 0;
    this.y = fitsBelow || !fitsAbove ? below : controlY - height;
    this.active = Math.max(0, control.options.indexOf(control.value()));
  }

  boolean contains(int pointX, int pointY) {
    return pointX >= x && pointY >= y && pointX < x + width && pointY < y + height;
  }

  /** The place of the option at a height, or -1. */
  int optionAt(int pointY) {
    int place = (pointY - y - 1) / rowPx;
    return place < control.options.size() ? place : -1;
  }

  void move(int by) {
    active = Math.clamp(active + by, 0, control.options.size() - 1);
  }

  /** Goes to the first option that begins with what has been typed. */
  void type(String more) {
    typed += more;
    for (int i = 0; i < control.options.size(); i++) {
      if (control.options.get(i).regionMatches(true, 0, typed, 0, typed.length())) {
        active = i;
        return;
      }
    }
  }

  Element option(int place) {
    String name = control.options.get(place);
    int states = name.equals(control.value()) ? State.SELECTED.bit() : 0;
    if (place == active) {
      states |= State.FOCUSED.bit();
    }
    Box box = new Box(x + 1, y + 1 + place * rowPx, width - 2, rowPx);
    return new Element(
        control.id + 1 + place, Role.OPTION, name, "", "", control.name(), "", box, states);
  }
}
