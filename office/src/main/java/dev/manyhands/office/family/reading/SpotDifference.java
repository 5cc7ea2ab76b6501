package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.List;

/** Two versions of a record: which field differs is to be chosen. */
final class SpotDifference implements Family {
  private static final List<Term> TERMS =
      List.of(
          Term.FULL_NAME,
          Term.EMAIL,
          Term.CITY,
          Term.PHONE,
          Term.STATUS,
          Term.PRICE,
          Term.QUANTITY,
          Term.COMPANY,
          Term.START_DATE);

  @Override
  public String id() {
    return "read/difference-v1";
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
    Person person = scene.person();
    List<Term> terms = dice.some(TERMS, dice.between(2, 4));
    List<String> labels = terms.stream().map(term -> term.word(dice)).toList();
    int right = dice.below(terms.size());
    String other = person.get(terms.get(right));
    while (other.equals(person.get(terms.get(right)))) {
      other = new Person(dice).get(terms.get(right));
    }
    String changed = other;
    Sheet sheet = scene.sheet(dice.wording("Comparison", "Two versions", "Copy check"));
    sheet.heading(dice.of("Original", "Old version", "Before"));
    Facts.layOut(scene, sheet, labels, terms.stream().map(person::get).toList());
    sheet.heading(dice.of("Copy", "New version", "After"));
    List<Term> order = dice.chance(0.5) ? terms : dice.shuffled(terms);
    Facts.layOut(
        scene,
        sheet,
        order.stream().map(term -> labels.get(terms.indexOf(term))).toList(),
        order.stream().map(term -> term == terms.get(right) ? changed : person.get(term)).toList());
    Form form = sheet.form();
    form.add(
        Input.radio(Term.NOTES)
            .label(dice.of("What differs", "Changed", "Different"))
            .options(dice.shuffled(labels))
            .wants(labels.get(right)));
    Receipt[] receipt = new Receipt[1];
    form.commit(dice.of("Submit", "OK", "Report"), () -> receipt[0].show());
    receipt[0] = new Receipt(scene, sheet, dice.wording("Reported.", "Thank you.", "Noted."));
    scene.show(sheet);
    scene.instruct(
        dice.wording(
            "Choose what differs between the two and send it.",
            "One field was changed. Say which.",
            "Compare both versions and report the field that is not the same.",
            "Which of the data are different? Choose and submit."));
    scene.solvedWhen(form::lastSentRight);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
