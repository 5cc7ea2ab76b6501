package dev.manyhands.policy;

import dev.manyhands.env.Observation;
import dev.manyhands.env.Observation.Past;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows what would be done in vain: what has just changed nothing, and the same few things by
 * turns, three times over.
 */
final class Futile {
  private static final int LONGEST = 4;
  private static final int TIMES = 3;

  private Futile() {}

  /** What not to do now. */
  static Set<List<Action>> on(Observation observation) {
    Set<List<Action>> futile = circles(observation.history());
    Screen before = observation.previous();
    if (before != null && !observation.history().isEmpty()) {
      Screen now = observation.screen();
      List<Action> last = actions(observation.history(), observation.history().size() - 1);
      boolean changed = !looks(before).equals(looks(now)) || before.scrollY() != now.scrollY();
      if (!changed && !(last.getFirst() instanceof Action.Wait)) {
        futile.add(last);
      }
    }
    return futile;
  }

  /** What led in circles; not the keys, for one of them is the way out. */
  private static Set<List<Action>> circles(List<Past> history) {
    Set<List<Action>> futile = new HashSet<>();
    for (int period = 2; period <= LONGEST; period++) {
      for (int from = 0; from + TIMES * period <= history.size(); from++) {
        if (isCircle(history, from, period)) {
          for (Past past : history.subList(from, from + period)) {
            List<Action> actions = past.decision().actions();
            if (!(actions.getFirst() instanceof Action.Keypress)) {
              futile.add(actions);
            }
          }
        }
      }
    }
    return futile;
  }

  /** The elements but for their ids: a page that was loaded anew has others. */
  private static List<Element> looks(Screen screen) {
    return screen.elements().stream()
        .map(e ->
            new Element(
                0,
                e.role(),
                e.name(),
                e.text(),
                e.value(),
                e.group(),
                e.hint(),
                e.box(),
                e.states()))
        .toList();
  }

  private static boolean isCircle(List<Past> history, int from, int period) {
    for (int i = from + period; i < from + TIMES * period; i++) {
      if (!actions(history, i).equals(actions(history, i - period))) {
        return false;
      }
    }
    // The same again and again is no circle: a calendar is leafed through so, and a page scrolled.
    return history.subList(from, from + period).stream()
            .map(past -> past.decision().actions())
            .distinct()
            .count()
        > 1;
  }

  private static List<Action> actions(List<Past> history, int place) {
    return history.get(place).decision().actions();
  }
}
