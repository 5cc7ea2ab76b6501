package dev.manyhands.cli;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what is seen of one moment in the office and in Chromium, element by element. */
final class Differences {
  /** Chromium sees the words alone, the office the room that they have. */
  private static final Set<Role> WORDS = EnumSet.of(Role.TEXT, Role.HEADING, Role.LISTITEM);

  private static final int NEAR_PX = 8;

  private Differences() {}

  /** What differs, a line each. */
  static List<String> between(Screen office, Screen chromium) {
    List<String> found = new ArrayList<>();
    Map<Integer, Element> others = new LinkedHashMap<>();
    chromium.elements().forEach(element -> others.put(element.id(), element));
    for (Element element : office.elements()) {
      Element other = others.remove(element.id());
      if (other == null) {
        found.add("not seen in Chromium: " + element);
      } else if (!isSame(element, other) && !isFreePart(element, other)) {
        found.add("in the office %s%n  in Chromium %s".formatted(element, other));
      }
    }
    others.values().forEach(other -> found.add("only seen in Chromium: " + other));
    if (found.isEmpty() && !ids(office).equals(ids(chromium))) {
      found.add("in order %s in the office, %s in Chromium".formatted(ids(office), ids(chromium)));
    }
    if (!office.title().equals(chromium.title()) || office.scrollY() != chromium.scrollY()) {
      found.add(
          "%s at %d in the office, %s at %d in Chromium"
              .formatted(office.title(), office.scrollY(), chromium.title(), chromium.scrollY()));
    }
    return found;
  }

  private static boolean isSame(Element element, Element other) {
    return told(element, element.states()).equals(told(other, other.states()))
        && near(element, other);
  }

  /** What lies half under something is seen in Chromium where it can still be pressed. */
  private static boolean isFreePart(Element element, Element other) {
    Box all = element.box();
    Box part = other.box();
    return element.is(State.COVERED)
        && told(element, element.states() & ~State.COVERED.bit())
            .equals(told(other, other.states()))
        && part.x() >= all.x() - NEAR_PX
        && part.y() >= all.y() - NEAR_PX
        && part.x() + part.width() <= all.x() + all.width() + NEAR_PX
        && part.y() + part.height() <= all.y() + all.height() + NEAR_PX;
  }

  private static List<Integer> ids(Screen screen) {
    return screen.elements().stream().map(Element::id).toList();
  }

  /** All of an element but its place. */
  private static Element told(Element element, int states) {
    return new Element(
        element.id(),
        element.role(),
        element.name(),
        element.text(),
        element.value(),
        element.group().strip(),
        element.hint(),
        new Box(0, 0, 0, 0),
        states);
  }

  private static boolean near(Element one, Element other) {
    Box a = one.box();
    Box b = other.box();
    boolean sameSize =
        Math.abs(a.width() - b.width()) <= NEAR_PX && Math.abs(a.height() - b.height()) <= NEAR_PX;
    return Math.abs(a.x() - b.x()) <= NEAR_PX
        && Math.abs(a.centerY() - b.centerY()) <= NEAR_PX
        && (sameSize || WORDS.contains(one.role()));
  }
}
