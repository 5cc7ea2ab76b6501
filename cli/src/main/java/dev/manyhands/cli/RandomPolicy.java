package dev.manyhands.cli;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Decides at random among what can be done: clicking any element that is not covered, typing any
 * piece of the instruction into any field, scrolling, a few keys, and being done. What chance alone
 * achieves is the floor that learning must rise above.
 */
final class RandomPolicy implements Policy {
  private static final List<String> KEYS = List.of(Key.ENTER, Key.TAB, Key.ESCAPE, Key.DOWN);

  private final RandomGenerator random;

  RandomPolicy(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public List<Decision> decide(List<Observation> batch) {
    return batch.stream().map(this::decide).toList();
  }

  private Decision decide(Observation seen) {
    List<List<Action>> choices = choices(seen);
    return new Decision(choices.get(random.nextInt(choices.size())), 1.0 / choices.size());
  }

  private static List<List<Action>> choices(Observation seen) {
    List<List<Action>> choices = new ArrayList<>();
    List<String> texts = texts(seen);
    for (Element element : seen.screen().elements()) {
      if (element.is(State.COVERED) || element.is(State.DISABLED)) {
        continue;
      }
      Action click = new Action.Click(element.box().centerX(), element.box().centerY());
      choices.add(List.of(click));
      if (takesText(element.role())) {
        for (String text : texts) {
          choices.add(List.of(click, Action.Keypress.of(Key.CONTROL, "a"), new Action.Type(text)));
        }
      }
    }
    int x = seen.screen().widthPx() / 2;
    int y = seen.screen().heightPx() / 2;
    choices.add(List.of(new Action.Scroll(x, y, 0, y)));
    choices.add(List.of(new Action.Scroll(x, y, 0, -y)));
    KEYS.forEach(key -> choices.add(List.of(Action.Keypress.of(key))));
    choices.add(List.of(new Action.Done("")));
    texts.forEach(text -> choices.add(List.of(new Action.Done(text))));
    return choices;
  }

  private static List<String> texts(Observation seen) {
    List<String> texts = new ArrayList<>();
    seen.instruction().fields().forEach(field -> texts.add(field.value()));
    if (texts.isEmpty()) {
      texts.addAll(List.of(seen.instruction().text().split("[\\s\"“”.,:;]+")));
    }
    return texts.stream().filter(text -> !text.isBlank()).distinct().toList();
  }

  private static boolean takesText(Role role) {
    return switch (role) {
      case TEXTBOX, TEXTAREA, SPINBUTTON, DATE -> true;
      case BUTTON,
          LINK,
          CHECKBOX,
          RADIO,
          COMBOBOX,
          OPTION,
          TAB,
          MENUITEM,
          SLIDER,
          LISTITEM,
          TREEITEM,
          CELL,
          COLUMNHEADER,
          HEADING,
          TEXT,
          ALERT,
          DIALOG,
          WINDOW,
          IMAGE,
          GENERIC ->
          false;
    };
  }
}
