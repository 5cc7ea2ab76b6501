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
        dice.wording(
            "Edit record",
            "Customer",
            "Change details",
            "Profile",
            "Edit",
            "Record",
            "Contact",
            "Member",
            "Client",
            "Personal data",
            "Change record",
            "Account",
            "Master data");
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
            "Please correct the record and save it.",
            "Could you change this in the record and save it?",
            "Make these changes and save them.",
            "The record is not right any more. Change it and save.",
            "Enter the new data, keep the rest, and press the button.",
            "Edit the record as said here, then save.",
            "Here is what has changed. Enter it and save the record.",
            "Type the new data over the old and save.",
            "Only this is to be changed in the record. Save it then.",
            "Amend the record and keep the changes.",
            "What is named here is wrong in the record. Put it right and save.",
            "Some fields have to be changed; leave the others and save.",
            "Bring these fields up to date, then store the record.",
            "After the changes, save the record.",
            "Put the changes into the form and press the button.",
            "Please enter these changes; everything else stays as it is.",
            "The data of this record have changed. Update and save them.",
            "Replace what is out of date, then save the record.",
            "Change these fields and no others; then press the button.",
            "Please make the record right and keep it.",
            "This record needs a correction. Make it and save.",
            "Correct what is said here and store the record.",
            "Bring the record up to date and press the button."),
        form.fields().stream().filter(Field::isAsked).toList(),
        "The %s is now %s.",
        "Change the %s to %s.",
        "Set the %s to %s.",
        "New %s: %s.",
        "The %s must be %s.",
        "The new %s is %s.",
        "Change %s into %s.",
        "For %s, enter %s.",
        "%s should be %s.",
        "Make the %s %s.",
        "Let the %s be %s.",
        "The %s has changed to %s.",
        "%s has to read %s.",
        "Correct the %s to %s.",
        "The right %s is %s.",
        "Type %2$s as the %1$s.",
        "Enter %2$s as %1$s.",
        "%2$s is the new %1$s.",
        "%s: now %s.",
        "The %s on record is wrong; it is %s.",
        "As %s, put %s.",
        "The %s is no longer right: write %s.",
        "Update the %s to %s.",
        "Overwrite the %s with %s.",
        "Please set %s to %s.",
        "%s is to be changed to %s.",
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
    Widget cancel =
        sheet.button(
            dice.of("Cancel", "Discard", "Leave", "Back to list", "Close", "Do not save", "Back"));
    Sheet away = scene.sheet(dice.of("Overview", "Records", "List", "All records", "Start"));
    away.alert(
        dice.wording(
            "Nothing was saved.",
            "The record is as it was.",
            "No changes were made.",
            "You left the record.",
            "Changes discarded.",
            "Left without saving."),
        Look.PLAIN);
    Widget again =
        away.link(
            dice.of(
                "Edit again",
                "Back to the record",
                "Continue editing",
                "Open again",
                "Back to editing"));
    cancel.onClick(() -> scene.show(away));
    again.onClick(() -> scene.show(sheet));
    scene.plan().press(again);
  }
}
