package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A recipe on the page says step by step what is to be chosen in the controls below it. */
final class FollowSteps implements Family {
  /** A control of a machine, and what it can be set to. */
  private record Dial(String label, List<String> settings) {}

  private static final List<Dial> DIALS =
      List.of(
          new Dial("Programme", List.of("Eco", "Normal", "Intensive", "Quick")),
          new Dial("Temperature", List.of("Cold", "Warm", "Hot")),
          new Dial("Paper", List.of("A3", "A4", "A5", "Letter")),
          new Dial("Speed", List.of("Slow", "Medium", "Fast")),
          new Dial("Light", List.of("Red", "Green", "White")),
          new Dial("Milk", List.of("None", "A little", "Plenty")));

  @Override
  public String id() {
    return "read/steps-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Machine", "Control panel", "Operating manual"));
    sheet.heading(sheet.page().title());
    List<Dial> dials = dice.some(DIALS, dice.between(1, 3));
    List<String> settings = new ArrayList<>();
    String pattern = dice.of("Set %s to %s.", "%s: %s", "Choose for %s: %s.");
    int step = 1;
    for (Dial dial : dials) {
      String setting = dice.of(dial.settings);
      settings.add(setting);
      sheet.paragraph(step++ + ". " + Template.fill(pattern, dial.label, setting));
    }
    String go = dice.of("Start", "Run", "Begin", "Go");
    sheet.paragraph(step + ". " + Template.fill(dice.of("Press %s.", "Then %s."), go));
    Form form = sheet.form();
    for (Dial dial : dice.shuffled(dials)) {
      Input input = dice.chance(0.5) ? Input.radio(Term.NOTES) : Input.list(Term.NOTES);
      String setting = settings.get(dials.indexOf(dial));
      form.add(input.label(dial.label).options(dial.settings).wants(setting));
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(go, () -> receipt[0].show());
    receipt[0] = new Receipt(scene, sheet, dice.wording("Running.", "It has started.", "Done."));
    scene.show(sheet);
    scene.instruct(
        dice.wording(
            "Follow the steps on the page.",
            "Set the machine as it is written and start it.",
            "Do all the steps in order.",
            "Work through the manual."));
    scene.solvedWhen(form::lastSentRight);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
