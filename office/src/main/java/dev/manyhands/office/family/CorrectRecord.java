package dev.manyhands.office.family;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** A record that is already there: one or a few of its fields are to be put right. */
final class CorrectRecord implements Family {
  private static final List<Term> TERMS =
      List.of(
          Term.FIRST_NAME,
          Term.LAST_NAME,
          Term.EMAIL,
          Term.PHONE,
          Term.MOBILE,
          Term.COMPANY,
          Term.STREET,
          Term.CITY,
          Term.POSTCODE,
          Term.COUNTRY,
          Term.SEGMENT,
          Term.STATUS,
          Term.WEBSITE,
          Term.JOB_TITLE,
          Term.DEPARTMENT,
          Term.LANGUAGE,
          Term.CUSTOMER_NUMBER,
          Term.PAYMENT);

  @Override
  public String id() {
    return "entry/correct-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String title =
        dice.wording("Edit record", "Customer", "Change details", "Profile", "Master data");
    Sheet sheet = scene.sheet(title);
    sheet.heading(title);
    Form form = sheet.form();
    Person before = scene.person();
    Person after = new Person(dice);
    List<Term> terms = dice.some(TERMS, dice.between(3, 8));
    int changes = dice.of(1, 1, 2, 2, 3);
    List<Term> changed = dice.some(terms, changes);
    for (Term term : terms) {
      Input input = Input.of(term).holds(before.get(term)).required(dice.chance(0.4));
      form.add(changed.contains(term) ? input.wants(different(dice, term, after, before)) : input);
    }
    Receipt[] receipt = new Receipt[1];
    boolean above = dice.chance(0.3);
    if (above) {
      cancel(scene, sheet);
    }
    form.commit(Receipt.save(dice), () -> receipt[0].show());
    receipt[0] = new Receipt(scene, sheet, Receipt.saved(dice));
    if (!above && dice.chance(0.6)) {
      cancel(scene, sheet);
    }

    scene.show(sheet);
    scene.obstacles();
    Asking.fields(
        scene,
        dice.wording(
            "Correct the record and save it.",
            "Change only what is said here, then save.",
            "Update the entry; leave all else as it is.",
            "Please put these data right and store them.",
            "Some data have changed. Correct and save them.",
            "Bring the record up to date and press the button."),
        form.fields().stream().filter(Field::isAsked).toList(),
        "The %s is now %s.",
        "Change the %s to %s.",
        "Set the %s to %s.",
        "New %s: %s.",
        "The %s must be %s.",
        "Put %s right: %s.");
    scene.solvedWhen(form::sentRight);
  }

  private static String different(Dice dice, Term term, Person person, Person from) {
    String value = person.get(term);
    while (value.equals(from.get(term))) {
      value = new Person(dice).get(term);
    }
    return value;
  }

  /** Leads away from the record, and back. */
  private static void cancel(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    Widget cancel = sheet.button(dice.of("Cancel", "Discard", "Leave", "Back to list"));
    Sheet away = scene.sheet(dice.of("Overview", "Records", "List"));
    away.alert(dice.wording("Nothing was saved.", "Left without saving."), Look.PLAIN);
    Widget again = away.link(dice.of("Edit again", "Back to the record", "Continue editing"));
    cancel.onClick(() -> scene.show(away));
    again.onClick(() -> scene.show(sheet));
    scene.plan().press(again);
  }
}
