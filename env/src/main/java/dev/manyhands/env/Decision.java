package dev.manyhands.env;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do before looking again.
 *
 * @param actions performed in order; a person too types into a field without looking up after every
 *     key
 * @param confidence between 0 and 1: how sure the policy is
 */
public record Decision(List<Action> actions, double confidence) {
  public Decision {
    actions = List.copyOf(actions);
    if (actions.isEmpty()) {
      throw new IllegalArgumentException(
          "The actions of a decision must not be empty.\nMaybe wait, or be done.");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "The confidence (%s) must lie between 0 and 1.".formatted(confidence));
    }
  }

  /** A decision without doubt. */
  public static Decision certain(List<Action> actions) {
    return new Decision(actions, 1);
  }

  /**
   * The parts that could each be a decision of its own: each begins where something is pointed at.
   */
  public List<Decision> parts() {
    List<Decision> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= actions.size(); i++) {
      if (i == actions.size() || actions.get(i).points()) {
        parts.add(new Decision(actions.subList(from, i), confidence));
        from = i;
      }
    }
    return parts;
  }

  /** The topmost element under the first action's point, or null where it points at none. */
  public @Nullable Element target(Screen screen) {
    return switch (actions.getFirst()) {
      case Action.Click(int x, int y, _) -> screen.at(x, y);
      case Action.DoubleClick(int x, int y) -> screen.at(x, y);
      case Action.Drag(var path) -> screen.at(path.getFirst().x(), path.getFirst().y());
      case Action.Move(int x, int y) -> screen.at(x, y);
      case Action.Scroll(int x, int y, _, _) -> screen.at(x, y);
      case Action.Keypress _, Action.Type _, Action.Wait _, Action.Done _ -> null;
    };
  }
}
