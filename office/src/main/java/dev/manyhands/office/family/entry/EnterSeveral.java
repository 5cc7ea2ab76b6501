package dev.manyhands.office.family.entry;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.SideBySide;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** All rows of a table, one after another, into a form that lists what it has been given. */
final class EnterSeveral implements Family {
  private static final List<Term> TERMS =
      List.of(
          Term.EMAIL,
          Term.PHONE,
          Term.COMPANY,
          Term.CITY,
          Term.CUSTOMER_NUMBER,
          Term.PRODUCT,
          Term.QUANTITY,
          Term.REFERENCE);

  @Override
  public String id() {
    return "entry/several-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    Term key = dice.of(Term.LAST_NAME, Term.FULL_NAME, Term.ORDER_NUMBER);
    List<Term> terms = new ArrayList<>(List.of(key));
    int fits = SideBySide.fields(scene) - 1;
    terms.addAll(dice.some(TERMS, Math.clamp(fits - 1L, 0, dice.between(1, 2))));
    List<List<String>> rows = new ArrayList<>();
    int count = dice.between(2, 3);
    while (rows.size() < count) {
      Person person = new Person(dice);
      if (rows.stream().noneMatch(row -> row.getFirst().equals(person.get(key)))) {
        rows.add(terms.stream().map(person::get).toList());
      }
    }
    Sheet source =
        SideBySide.sheet(
            scene,
            dice.wording(
                "Arrivals",
                "List",
                "To do",
                "Table",
                "New ones",
                "Overview",
                "Batch",
                "Queue",
                "Notes",
                "Incoming",
                "Cards"));
    source.table(terms.stream().map(term -> term.word(dice)).toList(), rows);

    Sheet target =
        SideBySide.sheet(
            scene,
            dice.wording(
                "Register",
                "Data base",
                "Entry",
                "Form",
                "Records",
                "Input",
                "Data entry",
                "File",
                "New record"));
    Form form = target.form().unplanned();
    for (Term term : terms) {
      form.add(Input.text(term).required());
    }
    List<Widget> kept = new ArrayList<>();
    Widget save =
        form.commit(
            Receipt.save(dice),
            () -> {
              int place = form.records().size() - 1;
              if (place < kept.size()) {
                kept.get(place).text(form.records().getLast().getFirst()).show(true);
              }
              form.fields().forEach(field -> field.control().value(""));
            });
    target
        .paragraph(
            dice.of(
                "Entered so far:",
                "Saved:",
                "In the register:",
                "Done:",
                "Stored:",
                "So far:",
                "Already saved:",
                "Kept:",
                "Records:"))
        .look(Look.MUTED);
    for (int i = 0; i <= count; i++) {
      kept.add(target.page().text("", target.x(), target.y(), 200, font + 6).show(false));
      target.space(font + 8);
    }
    plan(scene, form, save, rows, kept);
    SideBySide.show(scene, source, target);
    scene.instruct(
        dice.wording(
            "Enter all rows of the table, one after another.",
            "Each line of the list is to become a record. Enter them all.",
            "Type the whole list into the register, saving after each entry.",
            "Enter every record of the one window in the other.",
            "Save one record for each row.",
            "Please enter every row of the list, one by one.",
            "Could you type in the whole table, row by row?",
            "Key in each row and save it before you go on to the next.",
            "Every row becomes an entry: fill in the form and save, until all are done.",
            "One after the other, put the rows of the table into the form and save each.",
            "The table has to be entered in the form, row by row.",
            "Fill in the form once for each row of the table.",
            "Copy all rows into the form, each by itself.",
            "Transfer the table to the register line by line.",
            "For each row of the list, fill in the form and save it.",
            "All lines of the table are to be entered, each as a record of its own.",
            "Go through the table and save each row as an entry.",
            "Record all rows, one at a time.",
            "Carry the whole list over, one record after another.",
            "Please save every line of the table by means of the form.",
            "The form is to be filled in and saved for each line of the table.",
            "Take the rows one by one, type them into the form, and save them.",
            "Work through the list until each of its lines has been entered and saved.",
            "Put all rows of the other window into the register, one by one.",
            "Type in and save each record of the list.",
            "Take over the complete list."));
    scene.solvedWhen(() ->
        form.records().size() == count
            && new HashSet<>(form.records()).equals(new HashSet<>(rows)));
  }

  private static void plan(
      Scene scene, Form form, Widget save, List<List<String>> rows, List<Widget> kept) {
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      for (Field field : form.fields()) {
        String value = rows.get(i).get(form.fields().indexOf(field));
        scene.plan().fillWhen(view -> turn(view, rows, kept) == row, field.control(), value);
      }
    }
    scene
        .plan()
        .commit(save)
        .answerWhen(view -> turn(view, rows, kept) == rows.size(), kept.get(rows.size() - 1), "");
  }

  /** The first row that has not been entered. */
  private static int turn(View view, List<List<String>> rows, List<Widget> kept) {
    int row = 0;
    while (row < rows.size() && isKept(view, rows.get(row).getFirst(), kept)) {
      row++;
    }
    return row;
  }

  private static boolean isKept(View view, String key, List<Widget> kept) {
    return kept.stream().anyMatch(line -> view.reads(line, key));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
