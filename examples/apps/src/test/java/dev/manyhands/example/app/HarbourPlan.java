package dev.manyhands.example.app;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Instruction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enters customers by a plan made for this site alone: what a policy is measured against. */
final class HarbourPlan implements Policy {
  /** What the site calls what the rows call otherwise. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "Last name", "Surname",
          "E-mail address", "E-mail",
          "Phone", "Phone number",
          "Street and number", "Street",
          "Postal code", "ZIP code",
          "Notes", "Remarks");

  @Override
  public List<Decision> decide(List<Observation> batch) {
    return batch.stream()
        .map(observation -> Decision.certain(next(observation.instruction(), observation.screen())))
        .toList();
  }

  private static List<Action> next(Instruction instruction, Screen screen) {
    if (shows(screen, "has been created")) {
      return List.of(new Action.Done(""));
    }
    Optional<Element> entrance = find(screen, Role.LINK, "New customer");
    if (entrance.isPresent() && find(screen, Role.TEXTBOX, "First name").isEmpty()) {
      return List.of(click(entrance.get()));
    }
    if (find(screen, Role.OPTION, "").isPresent()) {
      return choose(instruction, screen);
    }
    for (Element element : screen.elements()) {
      List<Action> mending = mend(instruction, element);
      if (!mending.isEmpty()) {
        return mending;
      }
    }
    if (screen.elements().stream().anyMatch(HarbourPlan::complains)) {
      return List.of(new Action.Done(""));
    }
    return find(screen, Role.BUTTON, "Save customer")
        .map(save -> List.of(click(save)))
        .orElse(List.of(new Action.Scroll(screen.widthPx() / 2, screen.heightPx() / 2, 0, 400)));
  }

  private static boolean complains(Element element) {
    return element.role() == Role.ALERT || element.is(State.INVALID);
  }

  /** What makes a field right, or nothing if it is. */
  private static List<Action> mend(Instruction instruction, Element element) {
    String wanted = wanted(instruction, element.label());
    return switch (element.role()) {
      case TEXTBOX, TEXTAREA, DATE ->
          wanted.isEmpty() || element.value().equals(wanted)
              ? List.of()
              : List.of(click(element), Action.Keypress.of("CTRL", "A"), new Action.Type(wanted));
      case COMBOBOX ->
          wanted.isEmpty() || element.value().equals(wanted) ? List.of() : List.of(click(element));
      case RADIO ->
          element.label().equals(value(instruction, "Contact by")) && !element.is(State.CHECKED)
              ? List.of(click(element))
              : List.of();
      case CHECKBOX ->
          element.label().startsWith("Subscribe")
                  && element.is(State.CHECKED) != value(instruction, "Newsletter").equals("yes")
              ? List.of(click(element))
              : List.of();
      case BUTTON,
          LINK,
          OPTION,
          TAB,
          MENUITEM,
          SLIDER,
          SPINBUTTON,
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
          List.of();
    };
  }

  private static List<Action> choose(Instruction instruction, Screen screen) {
    @Nullable Element list = screen.focused();
    List<Element> options =
        screen.elements().stream().filter(element -> element.role() == Role.OPTION).toList();
    for (Element option : options) {
      String label = list == null || list.role() == Role.OPTION ? option.group() : list.label();
      if (option.label().equals(wanted(instruction, label))) {
        return List.of(click(option));
      }
    }
    Element middle = options.get(options.size() / 2);
    return List.of(new Action.Scroll(middle.box().centerX(), middle.box().centerY(), 0, 150));
  }

  private static String wanted(Instruction instruction, String label) {
    for (Map.Entry<String, String> name : COLUMNS.entrySet()) {
      if (label.startsWith(name.getKey())) {
        return value(instruction, name.getValue());
      }
    }
    return instruction.fields().stream()
        .filter(field -> label.startsWith(field.name()))
        .map(Instruction.Field::value)
        .findFirst()
        .orElse("");
  }

  private static String value(Instruction instruction, String column) {
    return instruction.fields().stream()
        .filter(field -> field.name().equals(column))
        .map(Instruction.Field::value)
        .findFirst()
        .orElse("");
  }

  private static boolean shows(Screen screen, String words) {
    return screen.elements().stream().anyMatch(element -> element.label().contains(words));
  }

  private static Optional<Element> find(Screen screen, Role role, String label) {
    return screen.elements().stream()
        .filter(element -> element.role() == role && element.label().startsWith(label))
        .findFirst();
  }

  private static Action click(Element element) {
    return new Action.Click(element.box().centerX(), element.box().centerY());
  }
}
