package dev.manyhands.policy;

import dev.manyhands.env.Observation;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Instruction;
import java.util.ArrayList;
import java.util.List;

/** Screens to look at. */
public final class Desk {
  private Desk() {}

  /**
   * A form of text fields one below the other, some to be dragged, with a button, a longer text to
   * be edited and one to be read below.
   */
  public static Observation form(Instruction instruction, int fields) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < fields; i++) {
      Box box = new Box(10, 40 * i, 200, 30);
      int states = i % 3 == 1 ? State.DRAGGABLE.bit() : 0;
      elements.add(new Element(i, Role.TEXTBOX, "Field " + i, "", "old " + i, "", "", box, states));
    }
    Box box = new Box(10, 40 * fields, 80, 30);
    elements.add(new Element(fields, Role.BUTTON, "Save", "", "", "", "", box, 0));
    int height = 40 * (fields + 3);
    Box area = new Box(10, 40 * fields + 40, 200, 30);
    String note = "A note on a phrase: press Save now, or the old 1.";
    elements.add(new Element(fields + 1, Role.TEXTAREA, "", "", note, "", "", area, 0));
    Box below = new Box(10, 40 * fields + 80, 200, 30);
    elements.add(new Element(fields + 2, Role.TEXT, "", note, "", "", "", below, 0));
    return Observation.first(instruction, new Screen(800, height, "Form", elements, 0, 0, 0, 0));
  }
}
