package dev.manyhands.office.family.form;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Fields without names, of which one is told by its place. */
final class NthField implements Family {
  private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th", "5th");
  private static final List<String> WORDS = List.of("first", "second", "third", "fourth", "fifth");

  @Override
  public String id() {
    return "form/nth-field-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public double tinyShare() {
    return 0.6;
  }

  @Override
  public double clutterShare() {
    return 0;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("Fields", "Form", "Entry", "Sheet"));
    int count = dice.between(2, ORDINALS.size());
    int place = dice.below(count);
    int gapPx = dice.between(2, 8);
    int widePx = Math.min(sheet.widthPx(), dice.between(100, 300));
    List<Widget> fields = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int left = sheet.x() + dice.below(sheet.widthPx() - widePx + 1);
      int tall = Math.min(scene.skin().fieldPx(), 26);
      fields.add(sheet.page().add(Role.TEXTBOX, left, sheet.y(), widePx, tall));
      sheet.space(tall + gapPx);
    }
    String text = scene.person().get(dice.of(Term.FIRST_NAME, Term.CITY, Term.REFERENCE));
    scene.plan().fill(fields.get(place), text);
    String words = dice.of("Submit", "OK", "Send", "Done");
    Widget button = sheet.button(words);
    scene.plan().commit(button);
    Receipt receipt = new Receipt(scene, sheet, dice.wording("Noted.", "Got it.", "Received."));
    List<List<String>> sent = new ArrayList<>(1);
    button.onClick(() -> {
      sent.add(fields.stream().map(Widget::value).toList());
      receipt.show();
    });
    scene.show(sheet);
    String nth = (dice.chance(0.5) ? ORDINALS : WORDS).get(place);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Enter \"%1$s\" into the %2$s text box and press %3$s.",
                "Type \"%1$s\" in the %2$s field, then click %3$s.",
                "Put \"%1$s\" into the %2$s input and press \"%3$s\".",
                "In the %2$s text field write \"%1$s\", and hit %3$s.",
                "Fill the %2$s box with \"%1$s\" and press %3$s."),
            text,
            nth,
            words));
    List<String> right = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      right.add(i == place ? text : "");
    }
    scene.solvedWhen(() -> sent.equals(List.of(right)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
