package dev.manyhands.office.family.writing;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.SideBySide;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A letter with blanks beside a table of customers: it is to be written to one of them. */
final class LetterFromTable implements Family {
  private static final List<Term> TERMS =
      List.of(Term.ORDER_NUMBER, Term.PRODUCT, Term.CITY, Term.PRICE, Term.START_DATE);

  @Override
  public String id() {
    return "write/letter-from-table-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    int fits = SideBySide.fields(scene) - 1;
    List<Term> terms = dice.some(TERMS, Math.clamp(fits, 1, dice.between(1, 2)));
    List<Person> people = new ArrayList<>();
    for (int i = dice.between(2, 4); i > 0; i--) {
      people.add(new Person(dice));
    }
    Sheet table = SideBySide.sheet(scene, dice.wording("Customers", "Orders", "Mailing"));
    List<String> headers = new ArrayList<>(List.of(Term.FULL_NAME.word(dice)));
    terms.forEach(term -> headers.add(term.word(dice)));
    table.table(headers, people.stream().map(person -> row(person, terms)).toList());

    Sheet letter = SideBySide.sheet(scene, dice.wording("Letter", "Draft", "Mail merge"));
    Person right = dice.of(people);
    Form form = letter.form();
    form.add(
        Input.text(Term.FULL_NAME)
            .label(dice.of("Dear", "Hello", "To"))
            .wants(right.get(Term.FULL_NAME))
            .required());
    for (Term term : terms) {
      String label = dice.of("Your %s is", "We confirm the %s", "As to the %s");
      form.add(
          Input.text(term).label(Template.fill(label, term.word(dice))).wants(right.get(term)));
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(dice.of("Send", "Print", "Post"), () -> receipt[0].show());
    receipt[0] = Receipt.here(scene, letter, dice.wording("It is on its way.", "Sent."));
    SideBySide.show(scene, table, letter);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Write the letter to %s.",
                "Complete the letter for %s and send it.",
                "The letter goes to %s. Take the data from the table.",
                "Fill in the letter with what the table says of %s."),
            Asking.value(dice, right.get(Term.FULL_NAME))));
    scene.solvedWhen(form::sentRight);
  }

  private static List<String> row(Person person, List<Term> terms) {
    List<String> row = new ArrayList<>(List.of(person.get(Term.FULL_NAME)));
    terms.forEach(term -> row.add(person.get(term)));
    return row;
  }
}
