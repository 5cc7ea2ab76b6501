package dev.manyhands.work.site;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Instruction;
import java.util.List;

/** Fills each field that the instruction names, presses the button, and says that it is done. */
public final class FormPolicy implements Policy {
  @Override
  public List<Decision> decide(List<Observation> batch) {
    return batch.stream().map(FormPolicy::decide).toList();
  }

  private static Decision decide(Observation observation) {
    for (Element element : observation.screen().elements()) {
      if (element.role() == Role.TEXTBOX) {
        String wanted = wanted(observation.instruction(), element.name());
        if (!element.value().equals(wanted)) {
          return Decision.certain(
              List.of(click(element), Action.Keypress.of("CTRL", "a"), new Action.Type(wanted)));
        }
      }
    }
    boolean answered =
        observation.screen().elements().stream()
            .anyMatch(element -> element.role() == Role.ALERT || element.role() == Role.TEXT);
    for (Element element : observation.screen().elements()) {
      if (element.role() == Role.BUTTON && !answered) {
        return Decision.certain(List.of(click(element)));
      }
    }
    return Decision.certain(List.of(new Action.Done("")));
  }

  private static String wanted(Instruction instruction, String name) {
    for (Instruction.Field field : instruction.fields()) {
      if (field.name().equals(name)) {
        return field.value();
      }
    }
    return "";
  }

  private static Action click(Element element) {
    return new Action.Click(element.box().centerX(), element.box().centerY());
  }
}
