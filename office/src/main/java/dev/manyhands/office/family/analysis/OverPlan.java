package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Two columns to be compared row by row: in one row alone the second exceeds the first. */
final class OverPlan implements Family {
  @Override
  public String id() {
    return "analyse/over-plan-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public double tinyShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int count = dice.between(2, tiny ? 3 : 6);
    Figures figures =
        dice.chance(0.4) ? Figures.monthly(dice, count, 1) : Figures.some(dice, count, 1);
    boolean over = dice.chance(0.6);
    int right = dice.below(count);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int plan = 20 + figures.column(0).get(i);
      int away = dice.between(1, 19);
      int actual = over == (i == right) ? plan + away : plan - away;
      rows.add(List.of(figures.names().get(i), Integer.toString(plan), Integer.toString(actual)));
    }
    List<String> columns =
        dice.of(
            List.of("Plan", "Actual"),
            List.of("Budget", "Spent"),
            List.of("Target", "Reached"),
            List.of("Last year", "This year"),
            List.of("Limit", "Measured"),
            List.of("Estimate", "Final cost"),
            List.of("Goal", "Achieved"),
            List.of("Forecast", "Turnout"),
            List.of("Allowed", "Used"),
            List.of("Ordered", "Delivered"),
            List.of("Expected", "Observed"));
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Controlling",
                "Comparison",
                "Goals",
                "Plan and result",
                "Performance",
                "Budget check",
                "Overview",
                "Deviation",
                "Review",
                "Report",
                "Monitoring",
                "Results",
                "Side by side",
                "Check"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    List<List<Widget>> cells =
        sheet.table(List.of(figures.key(), columns.get(0), columns.get(1)), rows);
    Answer answer = Answer.below(scene, sheet);
    answer.is(cells.get(right).getFirst(), cells.get((right + 1) % count).getFirst());
    scene.show(sheet);
    scene.instruct(
        answer.asked(
            Template.fill(
                dice.wording(
                    "For which %1$s is %3$s %4$s %2$s?",
                    "Which %1$s has %3$s %4$s %2$s?",
                    "Compare %2$s and %3$s: where is the latter %4$s the former?",
                    "Name the %1$s with %3$s %4$s %2$s.",
                    "Please tell me for which %1$s %3$s is %4$s %2$s.",
                    "Could you name the %1$s whose %3$s is %4$s its %2$s?",
                    "In which row is %3$s %4$s %2$s? Give the %1$s.",
                    "One %1$s has a number under %3$s that is %4$s the one under %2$s. Which?",
                    "Compare the two columns: for which %1$s is %3$s %4$s %2$s?",
                    "Look for the %1$s where %3$s lies %4$s %2$s.",
                    "Give the %1$s for which %3$s turned out %4$s %2$s.",
                    "%3$s %4$s %2$s: for which %1$s?",
                    "Only once is %3$s %4$s %2$s. Name the %1$s.",
                    "Say which %1$s is the one with %3$s %4$s %2$s.",
                    "I would like to know where %3$s is %4$s %2$s; answer with the %1$s.",
                    "See in which case %3$s is %4$s %2$s, and name the %1$s.",
                    "Going through the rows, find the %1$s with %3$s %4$s %2$s.",
                    "What is the %1$s whose number under %3$s is %4$s that under %2$s?",
                    "The %1$s with %3$s %4$s %2$s is asked for.",
                    "Which is the only %1$s with %3$s %4$s %2$s?",
                    "Check %3$s against %2$s. For which %1$s is it %4$s?",
                    "There is just one %1$s where %3$s is %4$s %2$s. Which is it?",
                    "Tell me the %1$s that had %3$s %4$s %2$s.",
                    "Find the only %1$s whose %3$s is %4$s %2$s."),
                figures.key(),
                columns.get(0),
                columns.get(1),
                over ? dice.of("above", "higher than") : dice.of("below", "lower than"))));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
