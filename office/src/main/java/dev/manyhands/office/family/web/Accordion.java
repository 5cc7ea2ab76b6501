package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Section;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Headings one below the other, each of which opens and closes what stands under it; what comes
 * after them moves along.
 */
final class Accordion {
  private final Sheet sheet;
  private final Page page;
  private final boolean single;
  private final List<Part> parts = new ArrayList<>();
  private final int topPx;
  private final int gapPx;
  private final int after;
  private int bottomPx;

  private static final class Part {
    final Widget heading;
    final Section inside;
    final List<Widget> contents;
    final int heightPx;
    int contentY;

    Part(Widget heading, Section inside, List<Widget> contents, int contentY, int heightPx) {
      this.heading = heading;
      this.inside = inside;
      this.contents = contents;
      this.contentY = contentY;
      this.heightPx = heightPx;
    }

    boolean isOpen() {
      return heading.is(State.EXPANDED);
    }
  }

  /**
   * Lays it out, all closed.
   *
   * @param single whether to open one closes the others
   * @param content lays out what stands under a heading
   */
  Accordion(Scene scene, Sheet sheet, List<String> names, boolean single, IntConsumer content) {
    this.sheet = sheet;
    this.page = sheet.page();
    this.single = single;
    this.topPx = sheet.y();
    Role role = scene.dice().of(Role.TAB, Role.TAB, Role.BUTTON);
    int headPx = Math.min(scene.skin().fieldPx(), scene.skin().fontPx() + 12);
    this.gapPx = Math.min(3, scene.skin().gapPx());
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      Widget heading = page.add(role, sheet.x(), sheet.y(), sheet.widthPx(), headPx);
      heading.name(names.get(i)).onClick(() -> toggle(place));
      int contentY = sheet.y() + headPx + gapPx;
      sheet.moveTo(contentY);
      int from = page.widgets().size();
      Section inside = page.section(false, () -> content.accept(place));
      List<Widget> contents = List.copyOf(page.widgets().subList(from, page.widgets().size()));
      parts.add(new Part(heading, inside, contents, contentY, sheet.y() - contentY));
      sheet.moveTo(contentY);
    }
    this.after = page.widgets().size();
    this.bottomPx = sheet.y();
    sheet.space(gapPx);
  }

  Widget heading(int place) {
    return parts.get(place).heading;
  }

  /** Whether a heading is in view and still closed. */
  boolean isClosed(View view, int place) {
    Widget heading = heading(place);
    return view.shows(heading) && !view.is(heading, State.EXPANDED);
  }

  boolean isOpen(int place) {
    return parts.get(place).isOpen();
  }

  /** As a click on a heading does. */
  void toggle(int place) {
    boolean open = !isOpen(place);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean now = i == place ? open : part.isOpen() && !single;
      part.heading.set(State.EXPANDED, now);
      part.inside.show(now);
    }
    layOut();
  }

  private void layOut() {
    int y = topPx;
    for (Part part : parts) {
      int headPx = part.heading.box().height();
      move(part.heading, y - part.heading.box().y());
      y += headPx + gapPx;
      int by = y - part.contentY;
      part.contents.forEach(widget -> move(widget, by));
      part.contentY = y;
      y += part.isOpen() ? part.heightPx : 0;
    }
    int by = y - bottomPx;
    page.widgets().subList(after, page.widgets().size()).forEach(widget -> move(widget, by));
    sheet.space(by);
    bottomPx = y;
  }

  private static void move(Widget widget, int by) {
    Box box = widget.box();
    widget.at(box.x(), box.y() + by, box.width(), box.height());
  }
}
