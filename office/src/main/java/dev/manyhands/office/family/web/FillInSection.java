package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A field that is inside a closed section, and a button below. */
final class FillInSection implements Family {
  @Override
  public String id() {
    return "web/expand-fill-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Profile", "Request", "Details", "Account", "File"));
    int count = dice.between(1, tiny ? 3 : 5);
    List<String> names = Captions.some(dice, count);
    int right = dice.below(count);
    List<Widget> fields = new ArrayList<>();
    Accordion accordion =
        new Accordion(
            scene,
            sheet,
            names,
            dice.chance(0.5),
            i -> fields.add(Places.field(scene, sheet, dice.of("Text", "Note", "Value", ""))));
    Widget field = fields.get(right);
    String text = Captions.one(dice) + dice.between(1, 99);
    scene.plan().fill(field, text);
    scene.plan().pressWhen(view -> accordion.isClosed(view, right), accordion.heading(right));
    if (count > 1) {
      scene.plan().confuse(accordion.heading(right), accordion.heading((right + 1) % count));
    }
    List<String> wanted = fields.stream().map(each -> each == field ? text : "").toList();
    Submission submission =
        Submission.below(scene, sheet, () -> fields.stream().map(Widget::value).toList(), wanted);
    Widget submit = submission.button();
    scene.plan().seekWhen(view -> view.holds(field, text) && !view.shows(submit));
    scene.show(sheet);
    scene.instruct(
        submission.after(
            dice,
            dice.wording(
                    "Open the section %1$s, enter %2$s there",
                    "Enter %2$s into the field under %1$s",
                    "Expand %1$s and type %2$s into its field",
                    "Write %2$s in the section %1$s",
                    "Under the heading %1$s, fill in %2$s")
                .formatted(Asking.value(dice, names.get(right)), Asking.value(dice, text))));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(
        Mistake.COMMITS_AT_ONCE,
        Mistake.PRESSES_ANOTHER,
        Mistake.CUTS_SHORT,
        Mistake.NEVER_COMMITS);
  }
}
