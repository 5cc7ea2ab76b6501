package dev.manyhands.office.family;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Namesakes;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A question that a table or some cards on the page answer. */
final class ReadAnswer implements Family {
  private static final List<Term> KEYS =
      List.of(Term.FULL_NAME, Term.PRODUCT, Term.COMPANY, Term.CITY, Term.ORDER_NUMBER);
  private static final List<Term> ABOUT =
      List.of(
          Term.PHONE,
          Term.EMAIL,
          Term.PRICE,
          Term.QUANTITY,
          Term.POSTCODE,
          Term.STATUS,
          Term.DEPARTMENT,
          Term.START_DATE,
          Term.REFERENCE,
          Term.CUSTOMER_NUMBER,
          Term.WEBSITE,
          Term.STREET);
  private static final int WIDE_PX = 800;

  @Override
  public String id() {
    return "read/answer-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  /** What there is to read. */
  private record Library(Term key, List<Term> columns, List<List<String>> rows) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean table = dice.chance(0.5);
    int most = scene.skin().widthPx() < WIDE_PX ? 3 : 4;
    Library library = library(dice, table ? dice.between(3, 9) : dice.between(1, 4), most);
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Overview",
                "Directory",
                "Details",
                "Report",
                "List",
                "Register",
                "Information",
                "Catalogue",
                "Data",
                "Board",
                "Archive",
                "Records",
                "Entries"));
    sheet.heading(sheet.page().title());
    if (dice.chance(0.4)) {
      sheet.aside();
    }
    List<String> labels = library.columns.stream().map(column -> column.word(dice)).toList();
    List<List<Widget>> shown =
        table ? table(scene, sheet, library, labels) : cards(scene, sheet, library, labels);
    if (dice.chance(0.3)) {
      sheet.aside();
    }

    int row = dice.below(shown.size());
    int column = dice.below(labels.size());
    List<String> values = library.rows.stream().map(line -> line.get(1 + column)).toList();
    String known = library.rows.get(row).getFirst();
    String value = values.get(row);
    boolean backwards =
        shown.size() > 1 && dice.chance(0.25) && values.stream().filter(value::equals).count() == 1;
    Widget right = shown.get(row).get(backwards ? 0 : 1 + column);
    Widget wrong =
        backwards
            ? shown.get((row + 1) % shown.size()).getFirst()
            : shown.get(row).get(1 + (column + 1) % labels.size());
    scene.plan().answerAt(right, right.text()).confuse(right, wrong);
    scene.show(sheet);
    scene.obstacles();
    String asked = library.columns.get(column).word(dice);
    scene.instruct(
        backwards
            ? Template.fill(
                dice.wording(
                    "Which %s has the %s %s?",
                    "Give the %s whose %s is %s.",
                    "Find the %s with the %s %s and answer with it.",
                    "Tell me which %s has the %s %s.",
                    "Which is the %s with the %s %s?",
                    "Whose %2$s is %3$s? Answer with the %1$s.",
                    "%2$s: %3$s. Which %1$s is that?",
                    "The %2$s is %3$s. What is the %1$s?",
                    "Please give the %s that has %s %s.",
                    "Which %s belongs to the %s %s?",
                    "Look for the %2$s %3$s and answer with the %1$s.",
                    "Search for %3$s under %2$s: which %1$s has it?",
                    "Answer with the %s whose %s reads %s.",
                    "I need the %s with the %s %s.",
                    "Could you find the %s whose %s is %s?",
                    "Say which %s has %s %s.",
                    "For which %s is the %s %s?",
                    "What is the %s where the %s is %s?",
                    "Of which %1$s is %3$s the %2$s?",
                    "With the %2$s %3$s, there is one %1$s. Which?",
                    "Please name the %s whose %s is %s.",
                    "The %s having the %s %s is wanted.",
                    "Find out which %s has the %s %s.",
                    "Name the %s that belongs to the %s %s."),
                library.key.word(dice),
                asked,
                Asking.value(dice, value))
            : Template.fill(
                dice.wording(
                    "What is the %s of %s?",
                    "Read the %s of %s and give it as the answer.",
                    "Find out the %s of %s.",
                    "Which %s does %s have?",
                    "Tell me the %s for %s.",
                    "Look at the page: what is the %s of %s?",
                    "Please tell me the %s of %s.",
                    "Could you tell me the %s of %s?",
                    "Look up the %s of %s.",
                    "Give the %s of %s.",
                    "Answer with the %s of %s.",
                    "Which is the %s of %s?",
                    "I need the %s of %s.",
                    "We would like to know the %s of %s.",
                    "State the %s of %s.",
                    "The question is: what is the %s of %s?",
                    "Say what the %s of %s is.",
                    "Read out the %s of %s.",
                    "The answer is the %s of %s.",
                    "What does the page give as the %s of %s?",
                    "Report the %s that belongs to %s.",
                    "Do you see the %s of %s? Answer with it.",
                    "For %2$s, what is the %1$s?",
                    "For %2$s, look up the %1$s.",
                    "Find %2$s and give the %1$s.",
                    "Look for %2$s: which %1$s stands there?",
                    "%2$s: what is the %1$s?",
                    "About %2$s, we want to know the %1$s.",
                    "Search the page for %2$s and answer with the %1$s.",
                    "Find the %s belonging to %s and say it.",
                    "What %1$s is given for %2$s?",
                    "Which %1$s belongs to %2$s?",
                    "Can you find the %s of %s? Answer with that.",
                    "Please answer: the %s of %s."),
                asked,
                Asking.value(dice, known)));
    scene.answer(right.text());
  }

  private static Library library(Dice dice, int rows, int most) {
    Term key = dice.of(KEYS);
    List<Term> columns = dice.some(ABOUT, dice.between(2, most));
    boolean alike = key != Term.CITY && key != Term.ORDER_NUMBER && dice.chance(0.5);
    List<String> names = alike ? dice.shuffled(Namesakes.of(dice, key, rows)) : List.of();
    List<List<String>> lines = new ArrayList<>(rows);
    while (lines.size() < rows) {
      Person person = new Person(dice);
      String name = alike ? names.get(lines.size()) : person.get(key);
      if (lines.stream().noneMatch(line -> line.getFirst().equals(name))) {
        List<String> line = new ArrayList<>(List.of(name));
        columns.forEach(column -> line.add(person.get(column)));
        if (line.stream().distinct().count() == line.size()) {
          lines.add(line);
        }
      }
    }
    return new Library(key, columns, lines);
  }

  private static List<List<Widget>> table(
      Scene scene, Sheet sheet, Library library, List<String> labels) {
    List<String> headers = new ArrayList<>(List.of(library.key.word(scene.dice())));
    headers.addAll(labels);
    return sheet.table(headers, library.rows);
  }

  private static List<List<Widget>> cards(
      Scene scene, Sheet sheet, Library library, List<String> labels) {
    List<List<Widget>> shown = new ArrayList<>();
    for (List<String> line : library.rows) {
      List<Widget> card = new ArrayList<>(List.of(sheet.heading(line.getFirst())));
      card.addAll(Facts.layOut(scene, sheet, labels, line.subList(1, line.size())));
      shown.add(card);
    }
    return shown;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_ANSWER, Mistake.PRESSES_ANOTHER);
  }
}
