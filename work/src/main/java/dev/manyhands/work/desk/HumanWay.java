package dev.manyhands.work.desk;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.pace.HumanPace;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a skilled person takes for the same result. From what was done remain only the last clicks
 * and the last filling of each element, in order: no detours, corrections, scrolling or waiting.
 */
public final class HumanWay {
  private final Map<String, List<HumanPace.Move>> moves = new LinkedHashMap<>();
  private String target = "start";

  private HumanWay() {}

  /** The seconds for it, with the reading of the instruction. */
  public static double seconds(Trace trace, Instruction instruction) {
    return HumanPace.seconds(path(trace), words(instruction));
  }

  /** The actions that remain. */
  static List<HumanPace.Move> path(Trace trace) {
    HumanWay way = new HumanWay();
    for (Trace.Step step : trace.steps()) {
      way.add(step);
    }
    return way.moves.values().stream().flatMap(List::stream).toList();
  }

  private void add(Trace.Step step) {
    Element focused = step.screen().focused();
    target = focused == null ? target : name(step.screen(), focused);
    Action.@Nullable Point mouse = null;
    for (int i = 0; i < step.actions().size(); i++) {
      Action action = step.actions().get(i);
      HumanPace.Move move = HumanPace.Move.on(from(step.screen(), mouse), action);
      switch (action) {
        case Action.Click(int x, int y, _) -> {
          begin(step.screen(), x, y, move);
          mouse = new Action.Point(x, y);
        }
        case Action.DoubleClick(int x, int y) -> {
          begin(step.screen(), x, y, move);
          mouse = new Action.Point(x, y);
        }
        case Action.Drag(var path) -> {
          begin(step.screen(), path.getFirst().x(), path.getFirst().y(), move);
          mouse = path.getLast();
        }
        case Action.Type _ -> on(move);
        case Action.Keypress(var keys) -> {
          if (keys.contains(Key.TAB)) {
            target = "after " + target;
          } else {
            on(move);
          }
        }
        case Action.Move _, Action.Scroll _, Action.Wait _, Action.Done _ -> {}
      }
    }
  }

  /** A click begins the element anew: what was done to it before was in vain. */
  private void begin(Screen screen, int x, int y, HumanPace.Move move) {
    Element element = screen.at(x, y);
    target = element == null ? x + "," + y : name(screen, element);
    moves.remove(target);
    on(move);
  }

  private void on(HumanPace.Move move) {
    moves.computeIfAbsent(target, _ -> new ArrayList<>()).add(move);
  }

  private static String name(Screen screen, Element element) {
    return "%s #%d %s".formatted(screen.title(), element.id(), element.label());
  }

  private static Screen from(Screen screen, Action.@Nullable Point mouse) {
    return mouse == null
        ? screen
        : new Screen(
            screen.widthPx(),
            screen.heightPx(),
            screen.title(),
            screen.elements(),
            mouse.x(),
            mouse.y(),
            screen.scrollY(),
            screen.scrollMaxY());
  }

  private static int words(Instruction instruction) {
    int words = count(instruction.text());
    for (Instruction.Field field : instruction.fields()) {
      words += count(field.name()) + count(field.value());
    }
    return words;
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
