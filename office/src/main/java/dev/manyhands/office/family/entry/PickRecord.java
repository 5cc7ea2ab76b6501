package dev.manyhands.office.family.entry;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.SideBySide;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Several records in one window, as a table or as cards: one of them goes into the form beside. */
final class PickRecord implements Family {
  private static final List<Term> TERMS =
      List.of(
          Term.EMAIL,
          Term.PHONE,
          Term.COMPANY,
          Term.CITY,
          Term.POSTCODE,
          Term.CUSTOMER_NUMBER,
          Term.WEBSITE,
          Term.PRODUCT,
          Term.QUANTITY,
          Term.START_DATE);

  @Override
  public String id() {
    return "entry/pick-record-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    List<Term> terms = dice.some(TERMS, Math.min(SideBySide.fields(scene), dice.between(1, 3)));
    boolean named = terms.size() < SideBySide.fields(scene) && dice.chance(0.6);
    int roomPx = SideBySide.roomPx(scene);
    int cardPx = font + 14 + 2 * scene.skin().gapPx() + terms.size() * Facts.rowPx(scene);
    boolean cards = roomPx >= 2 * cardPx && dice.chance(0.5);
    int most = cards ? roomPx / cardPx : roomPx / (font + 14) - 1;
    List<Person> people = new ArrayList<>();
    int count = Math.clamp(most, 2, dice.between(2, 5));
    for (int i = 0; i < count; i++) {
      people.add(new Person(dice));
    }
    Sheet source =
        SideBySide.sheet(
            scene,
            dice.wording(
                "Contacts",
                "Records",
                "List",
                "Clients",
                "People",
                "Archive",
                "Members",
                "Directory",
                "File",
                "Cards",
                "Letters"));
    List<String> labels = terms.stream().map(term -> term.word(dice)).toList();
    if (cards) {
      for (Person person : people) {
        source.heading(person.get(Term.FULL_NAME));
        Facts.layOut(scene, source, labels, terms.stream().map(person::get).toList());
      }
    } else {
      List<String> headers = new ArrayList<>(List.of(Term.FULL_NAME.word(dice)));
      headers.addAll(labels);
      source.table(headers, people.stream().map(person -> row(person, terms)).toList());
    }
    Person right = dice.of(people);
    String name = right.get(Term.FULL_NAME);
    Sheet target =
        SideBySide.sheet(
            scene,
            dice.wording(
                "New entry",
                "Form",
                "Input",
                "Entry",
                "New record",
                "Data entry",
                "Record",
                "Registration",
                "Order form",
                "Fields",
                "Order"));
    Form form = target.form();
    if (named) {
      form.add(Input.text(Term.FULL_NAME).wants(name).required());
    }
    for (Term term : dice.shuffled(terms)) {
      form.add(Input.text(term).wants(right.get(term)).required(dice.chance(0.5)));
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(Receipt.save(dice), () -> receipt[0].show());
    receipt[0] = Receipt.here(scene, target, Receipt.saved(dice));
    SideBySide.show(scene, source, target);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Enter the record of %s into the form and save it.",
                "Fill in the form with the data of %s.",
                "Copy what is known of %s into the form, then press the button.",
                "%s is to be entered. Take the data from the other window.",
                "Type the details of %s into the form and send it.",
                "Please fill in the form for %s.",
                "Could you enter the data of %s in the form and save them?",
                "The form is about %s. Fill it in from the other window.",
                "Look for %s in the other window and type the data into the form.",
                "Type what you find about %s into the fields, then press the button.",
                "Transfer the record of %s to the form.",
                "Only %s matters: copy those data into the form and save them.",
                "Key the data of %s into the form.",
                "For %s, fill in what the form asks for, and save it.",
                "Of all that are listed, %s is to be entered in the form.",
                "Record %s: the data are in the other window.",
                "Put the data of %s into the fields and save.",
                "The data of %s belong in the form. Enter and save them.",
                "%s, please: fill in the form and press the button.",
                "Among the records there is one for %s. Copy it into the form.",
                "Would you take over the record of %s?",
                "Carry the details of %s over into the form and keep them.",
                "Save the data of %s by means of the form.",
                "Fill in for %s whatever the form wants to know.",
                "Please copy the record of %s to the form and press the button.",
                "From the other window, enter what belongs to %s, then save.",
                "Find %s in the one window and put the data into the other."),
            Asking.value(dice, name)));
    scene.solvedWhen(form::sentRight);
  }

  private static List<String> row(Person person, List<Term> terms) {
    List<String> row = new ArrayList<>(List.of(person.get(Term.FULL_NAME)));
    terms.forEach(term -> row.add(person.get(term)));
    return row;
  }
}
