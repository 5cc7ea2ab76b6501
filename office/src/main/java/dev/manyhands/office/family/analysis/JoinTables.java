package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Two tables: what one says of a thing leads to the row of the other that answers. */
final class JoinTables implements Family {
  private static final List<Term> LINKS =
      List.of(Term.DEPARTMENT, Term.CITY, Term.CUSTOMER_NUMBER, Term.PRODUCT, Term.COMPANY);
  private static final List<Term> ABOUT =
      List.of(Term.PHONE, Term.PRICE, Term.EMAIL, Term.POSTCODE, Term.REFERENCE, Term.WEBSITE);

  @Override
  public String id() {
    return "analyse/join-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public double tinyShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Term link = dice.of(LINKS);
    Term about = dice.of(ABOUT);
    Term key = dice.of(Term.FULL_NAME, Term.ORDER_NUMBER, Term.FIRST_NAME);
    int count = dice.between(2, 4);
    List<List<String>> first = new ArrayList<>();
    List<List<String>> second = new ArrayList<>();
    while (first.size() < count) {
      Person person = new Person(dice);
      String name = person.get(key);
      String tie = person.get(link);
      String value = person.get(about);
      if (first.stream().noneMatch(row -> row.contains(name) || row.contains(tie))
          && second.stream().noneMatch(row -> row.contains(value))) {
        first.add(List.of(name, tie));
        second.add(List.of(tie, value));
      }
    }
    List<List<String>> mixed = dice.shuffled(second);
    String linkWord = link.word(dice);
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Tables",
                "Data",
                "Two lists",
                "Lookup",
                "Two tables",
                "Linked tables",
                "Directory",
                "Lists",
                "Overview",
                "Records",
                "Master data",
                "Look it up",
                "Both tables",
                "Reference"));
    if (dice.chance(0.5)) {
      sheet.heading(sheet.page().title());
    }
    boolean swapped = dice.chance(0.3);
    List<String> heads = List.of(key.word(dice), linkWord);
    List<String> others = List.of(dice.chance(0.7) ? linkWord : link.word(dice), about.word(dice));
    if (!swapped) {
      sheet.table(heads, first);
    }
    List<List<Widget>> cells = sheet.table(others, mixed);
    if (swapped) {
      sheet.table(heads, first);
    }
    Answer answer = Answer.below(scene, sheet);
    int row = dice.below(count);
    int right = mixed.indexOf(second.get(row));
    answer.is(cells.get(right).get(1), cells.get((right + 1) % count).get(1));
    scene.show(sheet);
    scene.instruct(
        answer.asked(
            Template.fill(
                dice.wording(
                    "What is the %1$s for the %2$s of %3$s?",
                    "Look up the %2$s of %3$s, then give the %1$s of it.",
                    "Which %1$s belongs to the %2$s of %3$s?",
                    "Find the %2$s of %3$s in one table and its %1$s in the other.",
                    "Please look up the %2$s of %3$s and tell me the %1$s listed for it.",
                    "Could you find the %s that belongs to the %s of %s?",
                    "%3$s: which %2$s, and what %1$s does that have? Answer with the %1$s.",
                    "First find the %2$s of %3$s, then its %1$s.",
                    "Give the %s for the %s of %s.",
                    "I need the %s of the %s that %s has.",
                    "Which %s is listed for the %s of %s?",
                    "Take the %2$s of %3$s and look it up in the other table: what is its %1$s?",
                    "Using both tables, find the %s for the %s of %s.",
                    "Answer with the %s of the %s of %s.",
                    "For %3$s, look up the %2$s. Which %1$s does the other table give for it?",
                    "What %s do you get for the %s of %s?",
                    "The %s that goes with the %s of %s is wanted.",
                    "One table gives the %2$s of %3$s, the other the %1$s for that. What "
                        + "is the %1$s?",
                    "Tell me the %1$s which stands beside the %2$s of %3$s.",
                    "When you know the %2$s of %3$s, find the %1$s for it.",
                    "By way of the %2$s, find the %1$s for %3$s.",
                    "See which %2$s %3$s has, and answer with the %1$s in the row of that %2$s.",
                    "%3$s has a %2$s. What %1$s goes with it?"),
                about.word(dice),
                link.word(dice),
                Asking.value(dice, first.get(row).get(0)))));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
