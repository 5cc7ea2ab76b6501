package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ties a control that comes again and again, such as the "Buy" of every offer, to what it belongs
 * to: what stands in its row, or else over it and under the one before.
 */
final class Cards {
  /** Between such a control and what it belongs to. */
  private static final int OF_ITS_CARD = 63;

  private final List<Element> elements;
  private final Layout layout;

  Cards(List<Element> elements, Layout layout) {
    this.elements = elements;
    this.layout = layout;
  }

  void relate(Pairs.Builder pairs) {
    for (List<Integer> controls : repeated()) {
      for (int e = 0; e < elements.size(); e++) {
        if (!isPressed(elements.get(e).role())) {
          int owner = owner(e, controls);
          if (owner >= 0) {
            pairs.addBoth(e + 1, owner + 1, OF_ITS_CARD, 1);
          }
        }
      }
    }
  }

  /** The controls that are called the same, where there are several. */
  private List<List<Integer>> repeated() {
    Map<String, List<Integer>> named = new LinkedHashMap<>();
    for (int e = 0; e < elements.size(); e++) {
      Element element = elements.get(e);
      if (isPressed(element.role()) && !element.label().isEmpty()) {
        named.computeIfAbsent(element.label(), _ -> new ArrayList<>()).add(e);
      }
    }
    return named.values().stream().filter(controls -> controls.size() > 1).toList();
  }

  private static boolean isPressed(Role role) {
    return role == Role.BUTTON
        || role == Role.LINK
        || role == Role.GENERIC
        || role == Role.MENUITEM;
  }

  /** The control in the element's row, or the next one under it; or -1. */
  private int owner(int element, List<Integer> controls) {
    Box box = elements.get(element).box();
    int owner = -1;
    long least = Long.MAX_VALUE;
    for (int control : controls) {
      Box other = elements.get(control).box();
      boolean row = layout.sameRow(element, control);
      int down = row ? 0 : other.y() - box.y();
      if (down >= 0) {
        // Of several in a row, the nearest; the next row only where there is none.
        long far = ((long) down << Integer.SIZE) + Math.abs(other.centerX() - box.centerX());
        if (far < least) {
          least = far;
          owner = control;
        }
      }
    }
    return owner;
  }
}
