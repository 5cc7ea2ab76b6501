package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A table in which one row differs from all others in a column, or alone has a property. */
final class OddOneOut implements Family {
  private static final List<Term> GROUPS =
      List.of(
          Term.STATUS,
          Term.DEPARTMENT,
          Term.COUNTRY,
          Term.SHIPPING,
          Term.PAYMENT,
          Term.COLOUR,
          Term.SIZE,
          Term.SEGMENT);

  @Override
  public String id() {
    return "read/odd-one-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Term group = dice.of(GROUPS);
    Term key = dice.of(Term.FULL_NAME, Term.PRODUCT, Term.COMPANY, Term.CITY);
    List<String> kinds = dice.some(Person.choices(group), 2);
    int count = dice.between(3, tiny ? 4 : 7);
    int right = dice.below(count);
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < count) {
      String name = new Person(dice).get(key);
      if (rows.stream().noneMatch(row -> row.getFirst().equals(name))) {
        rows.add(List.of(name, kinds.get(rows.size() == right ? 0 : 1)));
      }
    }
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "List",
                "Survey",
                "Inspection",
                "Members",
                "Table",
                "Overview",
                "Records",
                "Data",
                "Entries",
                "Register",
                "Items",
                "Collection",
                "Directory",
                "Comparison",
                "Check list"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    List<List<Widget>> cells = sheet.table(List.of(key.word(dice), group.word(dice)), rows);
    Answer answer = Answer.below(scene, sheet);
    answer.is(cells.get(right).getFirst(), cells.get((right + 1) % count).getFirst());
    scene.show(sheet);
    String word = group.word(dice);
    scene.instruct(
        answer.asked(
            switch (dice.below(3)) {
              case 0 ->
                  Template.fill(
                      dice.wording(
                          "Which one has another %s than all the rest?",
                          "One row has a different %s. Which?",
                          "Name the only one whose %s differs.",
                          "Please tell me which one has a different %s.",
                          "Could you find the row whose %s is not like the rest?",
                          "Which one differs from all others in %s?",
                          "All rows but one have the same %s. Which is the exception?",
                          "Compare the column %s: which row stands out?",
                          "Look at %s and name the one that is different.",
                          "Which is the odd one out by %s?",
                          "One of these has a %s unlike the others. Which?",
                          "The one with a different %s is wanted.",
                          "Who or what does not share the %s of the others?",
                          "Tell me the only one that has another %s.",
                          "In one row the %s is not the same as in the rest. Which one?",
                          "Only one has its own %s, while all others have the same. Name it.",
                          "Find the exception in the column %s and say which row it is.",
                          "With regard to %s, which one is the exception?",
                          "Give the one that has not the same %s as everything else.",
                          "Different %s: which one?",
                          "See which row has a %s of its own.",
                          "By %s, which does not fit with the others?"),
                      word);
              case 1 ->
                  Template.fill(
                      dice.wording(
                          "Which one has the %s %s?",
                          "Name the only one with the %s %s.",
                          "Find the one whose %s is %s.",
                          "Please tell me which one has the %s %s.",
                          "Could you find the row with %2$s under %1$s?",
                          "Whose %s is %s?",
                          "Who or what has the %s %s?",
                          "Which row shows %2$s as its %1$s?",
                          "Only one has the %s %s. Which?",
                          "Name the one whose %s reads %s.",
                          "Look for %2$s in the column %1$s. Which one is it?",
                          "Give the one that has %2$s for its %1$s.",
                          "%s %s: which one is it?",
                          "Say which one is listed with the %s %s.",
                          "The one with the %s %s is wanted.",
                          "One of these has %2$s as the %1$s. Which?",
                          "In which row is the %s %s?",
                          "By %s, which one is %s?",
                          "Which of these stands with the %s %s?",
                          "Tell me the one beside which %2$s stands as the %1$s.",
                          "If the %s is %s, which row is it?",
                          "Who or what has \"%2$s\" as its %1$s?"),
                      word,
                      kinds.getFirst());
              default ->
                  Template.fill(
                      dice.wording(
                          "Whose %s is not %s?",
                          "Which one does not have the %s %s?",
                          "All but one have the %s %s. Which is it?",
                          "Please tell me which one does not have the %s %s.",
                          "Could you find the row where the %s is not %s?",
                          "Which one has a %s other than %s?",
                          "Who or what has another %s than %s?",
                          "In which row is the %s something else than %s?",
                          "Only one does not have the %s %s. Which?",
                          "Name the one whose %s is anything but %s.",
                          "Every row except one has the %s %s. Which is the exception?",
                          "Give the one with a %s that is not %s.",
                          "Not the %s %s: which one is it?",
                          "Say which one is listed without %2$s as its %1$s.",
                          "The one whose %s is not %s is wanted.",
                          "One of these has a different %s from %s. Which?",
                          "Where does the column %s not say %s?",
                          "Which of these lacks the %s %s?",
                          "Most have the %s %s. Which one has not?",
                          "Apart from one, all have %2$s as their %1$s. Name that one.",
                          "Which row does not show %2$s under %1$s?",
                          "Name the one without the %s \"%s\"."),
                      word,
                      kinds.getLast());
            }));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
