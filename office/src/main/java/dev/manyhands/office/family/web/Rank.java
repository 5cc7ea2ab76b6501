package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Box;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Dragging;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list that is put in order by dragging. Where it is live, the others make room on the way, as
 * soon as the mouse is past the middle of one; else they do when the mouse lets go.
 */
final class Rank {
  private final List<Widget> order;
  private final List<Box> slots;
  private final boolean across;
  private final boolean live;
  private final Runnable moved;
  private int grabbed;
  private int last;

  Rank(List<Widget> items, boolean across, boolean live, Runnable moved) {
    this.order = new ArrayList<>(items);
    this.slots = items.stream().map(Widget::box).toList();
    this.across = across;
    this.live = live;
    this.moved = moved;
    for (Widget item : items) {
      item.onDrag((phase, x, y) -> heard(item, phase, across ? x : y));
    }
  }

  List<Widget> order() {
    return List.copyOf(order);
  }

  /** The items from first to last, as they are seen. */
  static List<Widget> seen(View view, List<Widget> items, boolean across) {
    return items.stream()
        .filter(view::shows)
        .sorted(
            Comparator.comparingInt(item -> {
              Box box = Objects.requireNonNull(view.find(item)).box();
              return across ? box.x() : box.y();
            }))
        .toList();
  }

  private int start(Box box) {
    return across ? box.x() : box.y();
  }

  private int size(Box box) {
    return across ? box.width() : box.height();
  }

  private void heard(Widget item, Dragging.Phase phase, int at) {
    switch (phase) {
      case TAKEN -> {
        grabbed = at - start(item.box());
        last = at;
      }
      case MOVED -> {
        if (live) {
          shift(item, at);
          lay(item);
        }
        follow(item, at);
        last = at;
      }
      case DROPPED -> {
        if (!live) {
          insert(item, at);
        }
        lay(null);
        moved.run();
      }
    }
  }

  private void follow(Widget item, int at) {
    int least = start(slots.getFirst());
    int to = Math.clamp((long) at - grabbed, least, Math.max(least, start(slots.getLast())));
    Box box = slots.getFirst();
    item.at(across ? to : box.x(), across ? box.y() : to, box.width(), box.height());
  }

  /** Past the middle of another, in the direction of the mouse, it takes the other's place. */
  private void shift(Widget item, int at) {
    for (int i = 0; i < slots.size(); i++) {
      Box slot = slots.get(i);
      boolean within = at >= start(slot) && at < start(slot) + size(slot);
      boolean past = at > start(slot) + size(slot) / 2;
      if (within && order.get(i) != item && (at > last ? past : at < last && !past)) {
        order.remove(item);
        order.add(i, item);
        return;
      }
    }
  }

  /** Before the first whose middle is further on. */
  private void insert(Widget item, int at) {
    int from = order.indexOf(item);
    int place = 0;
    for (int i = 0; i < slots.size(); i++) {
      if (i != from && at > start(slots.get(i)) + size(slots.get(i)) / 2) {
        place++;
      }
    }
    order.remove(item);
    order.add(place, item);
  }

  private void lay(@Nullable Widget held) {
    for (int i = 0; i < slots.size(); i++) {
      Box slot = slots.get(i);
      if (order.get(i) != held) {
        order.get(i).at(slot.x(), slot.y(), slot.width(), slot.height());
      }
    }
  }
}
