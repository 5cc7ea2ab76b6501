package dev.manyhands.policy;

import dev.manyhands.env.Observation;
import dev.manyhands.env.Observation.Past;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows what would be done in vain: what has just changed nothing, the same few things by turns,
 * three times over, and to be done where that has ended nothing.
 */
final class Futile {
  private static final int LONGEST = 4;
  private static final int TIMES = 3;

  private final Observation observation;
  private @Nullable Set<List<Action>> circles;

  Futile(Observation observation) {
    this.observation = observation;
  }

  /** Whether these actions would be in vain now. */
  boolean contains(List<Action> actions) {
    List<Past> history = observation.history();
    if (saysDone(actions)
        && history.stream().anyMatch(past -> saysDone(past.decision().actions()))) {
      return true;
    }
    int times = 0;
    for (int i = 0; i < history.size(); i++) {
      times += actions(history, i).equals(actions) ? 1 : 0;
    }
    if (times >= TIMES) {
      if (circles == null) {
        circles = circles(history);
      }
      if (circles.contains(actions)) {
        return true;
      }
    }
    return times > 0
        && actions(history, history.size() - 1).equals(actions)
        && !(actions.getFirst() instanceof Action.Wait)
        && nothingChanged();
  }

  /** Whoever said so and is still at work was not believed: the page wants something done. */
  private static boolean saysDone(List<Action> actions) {
    return actions.getFirst() instanceof Action.Done;
  }

  private boolean nothingChanged() {
    Screen before = observation.previous();
    Screen now = observation.screen();
    if (before == null
        || before.scrollY() != now.scrollY()
        || before.elements().size() != now.elements().size()) {
      return false;
    }
    for (int i = 0; i < now.elements().size(); i++) {
      if (!looksLike(before.elements().get(i), now.elements().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same but for its id: a page that was loaded anew has others. */
  private static boolean looksLike(Element one, Element other) {
    return one.equals(other)
        || (one.role() == other.role()
            && one.states() == other.states()
            && one.box().equals(other.box())
            && one.name().equals(other.name())
            && one.text().equals(other.text())
            && one.value().equals(other.value())
            && one.group().equals(other.group())
            && one.hint().equals(other.hint()));
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
