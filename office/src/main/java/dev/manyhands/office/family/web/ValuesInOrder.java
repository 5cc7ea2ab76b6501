package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Controls without names, one below the other, and a list of what they shall hold. */
final class ValuesInOrder implements Family {
  private static final int MOST = 20;
  private static final List<String> NUMBERS =
      IntStream.rangeClosed(0, MOST).mapToObj(Integer::toString).toList();

  @Override
  public String id() {
    return "web/values-in-order-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("Combination", "Values", "Lock", "Panel", "Settings"));
    int count = dice.between(2, 4);
    int slider = dice.chance(0.6) ? dice.below(count) : -1;
    Role role = dice.of(Role.TEXTBOX, Role.TEXTBOX, Role.SPINBUTTON, Role.COMBOBOX);
    List<Supplier<String>> held = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i == slider) {
        Sliders set = Sliders.between(scene, sheet, 0, MOST);
        held.add(set.slider()::value);
        wanted.add(Integer.toString(set.wanted()));
      } else {
        String value = dice.of(NUMBERS);
        Widget control = control(scene, sheet, role, value);
        scene.plan().fill(control, value);
        held.add(control::value);
        wanted.add(value);
      }
    }
    Submission submission =
        Submission.below(scene, sheet, () -> held.stream().map(Supplier::get).toList(), wanted);
    scene.show(sheet);
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Set the controls to the values %s",
                    "The combination is %s: enter it from top to bottom",
                    "Enter %s, one value in each place",
                    "From the top down the values are %s; set them",
                    "Make it %s, beginning with the first",
                    "Choose %s in this order",
                    "Bring the panel to %s",
                    "Enter the values %s in this order",
                    "Set the controls, from top to bottom, to %s",
                    "Submit the combination %s",
                    "Fill in %s from the top down",
                    "Please enter the combination %s",
                    "Could you set the values to %s, the first one on top",
                    "Put %s into the controls, one after the other",
                    "The controls should hold %s, from the first to the last",
                    "Dial in %s",
                    "One below the other, the values shall be %s",
                    "The code is %s: set each control to its part",
                    "Key in %s, top to bottom",
                    "Give the controls the values %s in turn",
                    "Change the values so that they are %s",
                    "Starting at the top, set %s",
                    "Use the values %s, one for each control",
                    "Select the combination %s",
                    "Each control takes one of these, in order: %s",
                    "Set first, second and so on to %s",
                    "Let the settings read %s from above to below",
                    "Put in the combination %s"),
                list(dice, wanted))));
  }

  private static String list(Dice dice, List<String> values) {
    return switch (dice.below(5)) {
      case 0, 1 -> "[" + String.join(",", values) + "]";
      case 2 -> "(" + String.join(", ", values) + ")";
      case 3 -> String.join(" - ", values);
      default -> String.join(", ", values);
    };
  }

  private static Widget control(Scene scene, Sheet sheet, Role role, String value) {
    Dice dice = scene.dice();
    int wide = Math.min(sheet.widthPx(), dice.between(50, 160));
    int high = Math.min(scene.skin().fieldPx(), 26);
    Widget control = sheet.page().add(role, sheet.x(), sheet.y(), wide, high);
    sheet.space(high + Math.min(10, scene.skin().gapPx()));
    String before = dice.of(NUMBERS);
    boolean filled = role != Role.TEXTBOX || dice.chance(0.4);
    control.value(filled && !before.equals(value) ? before : "");
    return role == Role.COMBOBOX ? control.options(NUMBERS) : control;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
