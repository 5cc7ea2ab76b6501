package dev.manyhands.policy;

import dev.manyhands.env.Observation.Past;
import dev.manyhands.env.action.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what was done in vain: the same few things by turns, three times over. */
final class Circles {
  private static final int LONGEST = 4;
  private static final int TIMES = 3;

  private Circles() {}

  /** What led in circles; not the keys, for one of them is the way out. */
  static Set<List<Action>> of(List<Past> history) {
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
