package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
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
        scene.sheet(dice.wording("List", "Survey", "Inspection", "Members", "Check list"));
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
                  dice.wording(
                          "Which one has another %s than all the rest?",
                          "One row has a different %s. Which?",
                          "Name the only one whose %s differs.",
                          "By %s, which does not fit with the others?")
                      .formatted(word);
              case 1 ->
                  dice.wording(
                          "Which one has the %s %s?",
                          "Name the only one with the %s %s.",
                          "Find the one whose %s is %s.",
                          "Who or what has \"%2$s\" as its %1$s?")
                      .formatted(word, kinds.getFirst());
              default ->
                  dice.wording(
                          "Whose %s is not %s?",
                          "Which one does not have the %s %s?",
                          "All but one have the %s %s. Which is it?",
                          "Name the one without the %s \"%s\".")
                      .formatted(word, kinds.getLast());
            }));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
