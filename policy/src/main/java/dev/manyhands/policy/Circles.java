package dev.manyhands.policy;

import dev.manyhands.env.Observation.Past;
import dev.manyhands.env.action.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what was done in vain: the same two things by turns, three times over. */
final class Circles {
  private static final int LENGTH = 6;

  private Circles() {}

  /** What led in circles; not the keys, for one of them is the way out. */
  static Set<List<Action>> of(List<Past> history) {
    Set<List<Action>> futile = new HashSet<>();
    for (int from = 0; from + LENGTH <= history.size(); from++) {
      if (isCircle(history.subList(from, from + LENGTH))) {
        for (Past past : history.subList(from, from + 2)) {
          List<Action> actions = past.decision().actions();
          if (!(actions.getFirst() instanceof Action.Keypress)) {
            futile.add(actions);
          }
        }
      }
    }
    return futile;
  }

  private static boolean isCircle(List<Past> six) {
    for (int i = 2; i < LENGTH; i++) {
      if (!actions(six, i).equals(actions(six, i - 2))) {
        return false;
      }
    }
    return !actions(six, 0).equals(actions(six, 1));
  }

  private static List<Action> actions(List<Past> history, int place) {
    return history.get(place).decision().actions();
  }
}
