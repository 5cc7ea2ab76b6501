package dev.manyhands.cli.film;

import dev.manyhands.env.Decision;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import java.util.ArrayList;
import java.util.List;

/** Says in words what was decided. */
final class Captions {
  private Captions() {}

  /** Such as {@code click “First name”, type “Zoë”}. */
  static String of(Screen screen, Decision decision) {
    List<String> words = new ArrayList<>();
    List<Action> actions = decision.actions();
    for (int i = 0; i < actions.size(); i++) {
      // That old text is selected to be typed over goes without saying.
      boolean replaces = i + 1 < actions.size() && actions.get(i + 1) instanceof Action.Type;
      if (!replaces || !isSelectAll(actions.get(i))) {
        int last = i;
        while (last + 1 < actions.size() && actions.get(last + 1).equals(actions.get(i))) {
          last++;
        }
        String once = of(screen, actions.get(i));
        words.add(last == i ? once : once + " × " + (last - i + 1));
        i = last;
      }
    }
    return String.join(", ", words);
  }

  static boolean isSelectAll(Action action) {
    return action instanceof Action.Keypress(var keys)
        && String.join("+", keys).equalsIgnoreCase("CTRL+a");
  }

  private static String of(Screen screen, Action action) {
    return switch (action) {
      case Action.Click(int x, int y, _) -> "click " + name(screen, x, y);
      case Action.DoubleClick(int x, int y) -> "double-click " + name(screen, x, y);
      case Action.Drag(var path) -> {
        String from = name(screen, path.getFirst().x(), path.getFirst().y());
        String to = name(screen, path.getLast().x(), path.getLast().y());
        yield from.equals(to) ? "drag over " + from : "drag %s to %s".formatted(from, to);
      }
      case Action.Keypress(var keys) -> "press " + String.join("+", keys);
      case Action.Move(int x, int y) -> "point at " + name(screen, x, y);
      case Action.Scroll(_, _, int scrollX, int scrollY) ->
          scrollY == 0
              ? "scroll " + (scrollX > 0 ? "right" : "left")
              : "scroll " + (scrollY > 0 ? "down" : "up");
      case Action.Type(String text) -> "type “%s”".formatted(text.replace("\n", "⏎"));
      case Action.Wait _ -> "wait";
      case Action.Done(String answer) -> answer.isEmpty() ? "done" : "done: “%s”".formatted(answer);
    };
  }

  private static String name(Screen screen, int x, int y) {
    Element element = screen.at(x, y);
    if (element == null || element.label().isBlank()) {
      return "at %d, %d".formatted(x, y);
    }
    return "“%s”".formatted(element.label().strip());
  }
}
