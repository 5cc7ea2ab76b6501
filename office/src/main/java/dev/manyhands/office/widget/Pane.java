package dev.manyhands.office.widget;

import dev.manyhands.env.screen.Role;
import org.jspecify.annotations.Nullable;

/** A frame on the desk that shows a page: the desk's ground, a dialog, a window, a menu. */
public final class Pane {
  /** What a pane is. */
  public enum Form {
    /** Fills the screen, scrolls, and lies below all others. */
    GROUND,
    /** Can be moved by its title and raised by a click. */
    WINDOW,
    /** Nothing else can be used while it is open. */
    MODAL,
    /** Lies over the ground, which can be used all the same. */
    BANNER,
    /** Goes away at a click elsewhere. */
    MENU
  }

  /** The height of the bar with the title, of windows and dialogs. */
  public static final int TITLE_PX = 32;

  final int id;
  final Form form;
  Page page;
  int x;
  int y;
  int width;
  int height;
  final @Nullable Widget frame;

  Pane(int id, Form form, Page page, int x, int y, int width, int height) {
    this.id = id;
    this.form = form;
    this.page = page;
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    Role role =
        switch (form) {
          case GROUND, MENU -> Role.GENERIC;
          case WINDOW -> Role.WINDOW;
          case MODAL, BANNER -> Role.DIALOG;
        };
    this.frame = isFramed(form) ? new Widget(id, role, page, null).name(page.title) : null;
  }

  public Form form() {
    return form;
  }

  public Page page() {
    return page;
  }

  public int x() {
    return x;
  }

  public int y() {
    return y;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public int id() {
    return id;
  }

  /** Whether its frame shows as an element. */
  private static boolean isFramed(Form form) {
    return form != Form.GROUND && form != Form.MENU;
  }

  int scrollY() {
    return form == Form.GROUND ? page.scrollY : 0;
  }

  int scrollMaxY() {
    return form == Form.GROUND ? Math.max(0, page.height - height) : 0;
  }

  boolean contains(int pointX, int pointY) {
    return pointX >= x && pointY >= y && pointX < x + width && pointY < y + height;
  }
}
