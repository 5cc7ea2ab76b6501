package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Dragging;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boxes, folders or columns that take in what is let go over them. What is let go elsewhere goes
 * back to where it was, unless things stay where they are put.
 */
final class Trays {
  /** What becomes of a thing that a tray takes in. */
  enum Manner {
    /** It is put in line with the others in there. */
    LINES_UP,
    /** It stays where it was let go. */
    STAYS,
    /** It is gone from view, as a file into a folder. */
    GOES_IN
  }

  private static final int GAP_PX = 4;

  private final int fontPx;
  private final Manner manner;
  private final boolean stacks;
  private final List<Tray> trays = new ArrayList<>();
  private @Nullable Runnable onTaken;
  private @Nullable Runnable onDropped;

  /** One of them. */
  static final class Tray {
    final Widget frame;
    final List<Widget> things = new ArrayList<>();

    private Tray(Widget frame) {
      this.frame = frame;
    }

    List<String> names() {
      return things.stream().map(Trays::words).sorted().toList();
    }
  }

  /**
   * Has no trays yet.
   *
   * @param stacks whether things lie one below another, and not side by side
   */
  Trays(Scene scene, Manner manner, boolean stacks) {
    this.fontPx = scene.skin().fontPx();
    this.manner = manner;
    this.stacks = stacks;
  }

  Tray add(Widget frame) {
    Tray tray = new Tray(frame);
    trays.add(tray);
    return tray;
  }

  /** Hears of everything that a tray has taken in from elsewhere. */
  void onTaken(Runnable listener) {
    onTaken = listener;
  }

  /** Hears whenever a thing has been let go, wherever that was. */
  void onDropped(Runnable listener) {
    onDropped = listener;
  }

  static String words(Widget thing) {
    return thing.name().isEmpty() ? thing.text() : thing.name();
  }

  /** The width of a thing with these words. */
  static int widthPx(String words, int fontPx) {
    return Metrics.widthPx(words, fontPx) + 12;
  }

  /** A thing with words, which some roles call their name and others their text. */
  private static Widget thing(Page page, Role role, String words, Box box) {
    Widget thing = page.add(role, box.x(), box.y(), box.width(), box.height());
    return role == Role.LISTITEM || role == Role.TEXT ? thing.text(words) : thing.name(words);
  }

  /** Things with words, in rows over the width of a sheet. */
  static List<Widget> cards(Scene scene, Sheet sheet, Role role, int high, List<String> words) {
    int font = scene.skin().fontPx();
    List<Widget> things = new ArrayList<>();
    int x = sheet.x();
    int y = sheet.y();
    for (String each : words) {
      int wide = Math.min(sheet.widthPx(), widthPx(each, font));
      if (x > sheet.x() && x + wide > sheet.x() + sheet.widthPx()) {
        x = sheet.x();
        y += high + 4;
      }
      things.add(thing(sheet.page(), role, each, new Box(x, y, wide, high)));
      x += wide + 5;
    }
    sheet.moveTo(y + high + 8);
    return things;
  }

  /** Puts something in from the start. */
  void put(Widget thing, Tray tray) {
    tray.things.add(thing);
    line(tray);
  }

  /** Makes a thing one that can be dragged. */
  void take(Widget thing) {
    int[] grab = new int[2];
    Box[] home = new Box[1];
    thing.onDrag((phase, x, y) -> {
      if (phase == Dragging.Phase.TAKEN) {
        home[0] = thing.box();
        grab[0] = x - thing.box().x();
        grab[1] = y - thing.box().y();
        return;
      }
      move(thing, x - grab[0], y - grab[1]);
      if (phase == Dragging.Phase.DROPPED) {
        drop(thing, home[0], x, y);
        if (onDropped != null) {
          onDropped.run();
        }
      }
    });
  }

  private static void move(Widget thing, int x, int y) {
    Box box = thing.box();
    int mostX = thing.page().desk().widthPx() - box.width();
    int mostY = Math.max(thing.page().height(), box.height()) - box.height();
    int toX = Math.clamp(x, 0, Math.max(0, mostX));
    thing.at(toX, Math.clamp(y, 0, mostY), box.width(), box.height());
  }

  private void drop(Widget thing, Box home, int x, int y) {
    Tray from = holder(thing);
    Tray to = null;
    for (Tray tray : trays) {
      to = tray.frame.shown() && tray.frame.box().contains(x, y) ? tray : to;
    }
    if (manner != Manner.STAYS && (to == null || to == from)) {
      thing.at(home.x(), home.y(), home.width(), home.height());
      return;
    }
    if (from != null) {
      from.things.remove(thing);
      line(from);
    }
    if (to != null) {
      to.things.add(thing);
      line(to);
      if (manner == Manner.GOES_IN) {
        thing.show(false);
      }
      if (onTaken != null && to != from) {
        onTaken.run();
      }
    }
  }

  private @Nullable Tray holder(Widget thing) {
    for (Tray tray : trays) {
      if (tray.things.contains(thing)) {
        return tray;
      }
    }
    return null;
  }

  /** Puts what is in a tray in line, below the tray's own words. */
  private void line(Tray tray) {
    if (manner == Manner.STAYS) {
      return;
    }
    Box frame = tray.frame.box();
    int left = frame.x() + GAP_PX;
    int x = left;
    int y = frame.y() + fontPx + 9;
    int right = frame.x() + frame.width() - GAP_PX;
    for (Widget thing : tray.things) {
      Box box = thing.box();
      if (x > left && (stacks || x + box.width() > right)) {
        x = left;
        y += box.height() + GAP_PX;
      }
      int lowest = frame.y() + frame.height() - box.height() - 2;
      thing.at(x, Math.min(y, Math.max(frame.y(), lowest)), box.width(), box.height());
      x += box.width() + GAP_PX;
    }
  }

  /** Whether a thing is seen outside a tray, both being in view. */
  static boolean outside(View view, Widget thing, Tray tray) {
    Element seen = view.find(thing);
    Element frame = view.find(tray.frame);
    return seen != null
        && frame != null
        && !frame.box().contains(seen.box().centerX(), seen.box().centerY());
  }
}
