package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Grid;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A report to be grouped: by the right column it says the sum that is asked for. */
final class GroupTable implements Family {
  private static final List<Term> GROUPS =
      List.of(Term.DEPARTMENT, Term.STATUS, Term.SEGMENT, Term.PAYMENT, Term.SHIPPING);
  private static final int SALES = 8;

  @Override
  public String id() {
    return "analyse/group-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    List<Term> groups = dice.some(GROUPS, dice.between(2, 3));
    List<String> labels = groups.stream().map(term -> term.word(dice)).toList();
    List<List<String>> kinds = new ArrayList<>();
    groups.forEach(term -> kinds.add(dice.some(Person.choices(term), dice.between(2, 3))));
    List<int[]> sums = new ArrayList<>();
    kinds.forEach(kind -> sums.add(new int[kind.size()]));
    for (int i = 0; i < SALES; i++) {
      int amount = dice.between(10, 900);
      for (int j = 0; j < sums.size(); j++) {
        sums.get(j)[i < kinds.get(j).size() ? i : dice.below(kinds.get(j).size())] += amount;
      }
    }
    String measure = dice.of("Sales", "Turnover", "Costs", "Orders");
    int right = dice.below(groups.size());
    int asked = dice.below(kinds.get(right).size());
    String answer = Integer.toString(sums.get(right)[asked]);

    Sheet sheet = scene.sheet(dice.wording("Report", "Pivot", "Summary"));
    sheet.heading(sheet.page().title());
    Form form = sheet.form().unplanned();
    Input input = Input.list(Term.NOTES).label(dice.of("Group by", "Rows", "Break down by"));
    Field by = form.add(input.options(labels).wants(labels.get(right)));
    sheet.space(scene.skin().gapPx());
    Widget run = sheet.button(dice.of("Run", "Build", "Show", "Refresh"));
    List<List<String>> blank = List.of(List.of("-", "-"), List.of("-", "-"), List.of("-", "-"));
    Grid grid = new Grid(sheet, List.of(dice.of("Group", "Row"), measure), blank);
    run.onClick(() -> {
      int place = labels.indexOf(by.value());
      if (place >= 0) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < kinds.get(place).size(); i++) {
          rows.add(List.of(kinds.get(place).get(i), Integer.toString(sums.get(place)[i])));
        }
        grid.show(rows);
        scene.desk().scrollTo(grid.heads().getFirst().box().y() - scene.desk().heightPx() / 3);
      }
    });
    Widget name = grid.cells().get(asked).getFirst();
    Widget value = grid.cells().get(asked).get(1);
    String group = kinds.get(right).get(asked);
    scene
        .plan()
        .fillWhen(view -> !view.reads(name, group), by.control(), labels.get(right))
        .press(run)
        .answerWhen(view -> view.reads(name, group) && view.reads(value, answer), value, answer)
        .confuse(value, name);
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Group by %1$s: what are the %2$s of %3$s?",
                "How high are the %2$s for %3$s, broken down by %1$s?",
                "Break the report down by %1$s and answer with the %2$s of %3$s.",
                "Give the %2$s of the %1$s %3$s."),
            labels.get(right),
            measure,
            group));
    scene.answer(answer);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_ANSWER, Mistake.PRESSES_ANOTHER);
  }
}
