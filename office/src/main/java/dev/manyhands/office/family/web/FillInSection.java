package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
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
            i ->
                fields.add(
                    Places.field(
                        scene,
                        sheet,
                        dice.of("Text", "Note", "Value", "", "Entry", "Content", "Words"))));
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
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Open the section %1$s, enter %2$s there",
                    "Enter %2$s into the field under %1$s",
                    "Expand %1$s and type %2$s into its field",
                    "Write %2$s in the section %1$s",
                    "Expand the section %1$s and fill in %2$s",
                    "Open %1$s and put %2$s in the field you find there",
                    "In the section %1$s, type %2$s",
                    "Type %2$s in the field of the section %1$s",
                    "Please open %1$s and enter %2$s",
                    "Unfold %1$s, then write %2$s into the field",
                    "Could you enter %2$s under %1$s",
                    "%2$s belongs in the field under %1$s; enter it there",
                    "The field in section %1$s should say %2$s",
                    "Put %2$s into the field below the heading %1$s",
                    "Below %1$s there is a field: type %2$s into it",
                    "Key in %2$s where the section %1$s has its field",
                    "Open up the heading %1$s so that you can enter %2$s",
                    "Let the field of %1$s hold %2$s",
                    "Section %1$s: enter %2$s",
                    "As the text of section %1$s, give %2$s",
                    "Click on %1$s and fill its field with %2$s",
                    "Under the heading %1$s, fill in %2$s"),
                Asking.value(dice, names.get(right)),
                Asking.value(dice, text))));
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
