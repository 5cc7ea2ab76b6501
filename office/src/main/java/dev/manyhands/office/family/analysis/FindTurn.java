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

/** Figures that rise month by month but for one, or fall but for one: which month is it? */
final class FindTurn implements Family {
  @Override
  public String id() {
    return "analyse/trend-v1";
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
    Figures months = Figures.monthly(dice, dice.between(3, 6), 1);
    int count = months.names().size();
    boolean fell = dice.chance(0.5);
    int right = dice.between(1, count - 1);
    boolean told = dice.chance(0.6);
    List<List<String>> rows = new ArrayList<>();
    int figure = dice.between(500, 2000);
    for (int i = 0; i < count; i++) {
      int step = dice.between(5, 80) * (fell == (i == right) ? -1 : 1);
      figure += i == 0 ? 0 : step;
      List<String> row = new ArrayList<>(List.of(months.names().get(i), Integer.toString(figure)));
      if (told) {
        row.add(i == 0 ? "-" : (step > 0 ? "+" : "") + step);
      }
      rows.add(row);
    }
    String measure = months.measures().getFirst();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Development",
                "Year",
                "Monthly figures",
                "Months",
                "Overview",
                "By month",
                "Progress",
                "Report",
                "Figures",
                "Course of the year",
                "Statistics",
                "Up and down",
                "Months compared",
                "Trend"));
    if (!scene.skin().isTiny()) {
      sheet.heading(sheet.page().title());
    }
    List<String> headers = new ArrayList<>(List.of("Month", measure));
    if (told) {
      headers.add(
          dice.of(
              "Change",
              "Difference",
              "+/-",
              "Against last month",
              "To month before",
              "Growth",
              "Plus/minus",
              "Delta",
              "Change in number"));
    }
    List<List<Widget>> cells = sheet.table(headers, rows);
    Answer answer = Answer.below(scene, sheet);
    answer.is(cells.get(right).getFirst(), cells.get(right == 1 ? 0 : 1).getFirst());
    scene.show(sheet);
    String how =
        fell ? dice.of("fall", "go down", "drop", "sink") : dice.of("rise", "go up", "grow");
    scene.instruct(
        answer.asked(
            Template.fill(
                dice.wording(
                    "In which month did %s %s?",
                    "When did %s %s against the month before?",
                    "%s changed direction once. In which month did it %s?",
                    "Find the month that saw %s %s.",
                    "Which month saw %s %s?",
                    "Tell me the month in which %s did %s.",
                    "Could you name the month when %s did %s?",
                    "What was the month in which %s started to %s?",
                    "In one month only, %s did %s. Which was it?",
                    "Please find the month in which %s came to %s.",
                    "Look at %s: in which month did it %s?",
                    "When was it that %s began to %s? Give the month.",
                    "Compare the months and name the one in which %s did %s.",
                    "Month by month, look at %s. When did it %s?",
                    "There is one month that made %s %s. Name it.",
                    "Give the only month in which %s did %s.",
                    "I would like to know in which month %s did %s.",
                    "See how %s developed. In which month did it %s?",
                    "Answer with the month in which you see %s %s.",
                    "Which is the month where %s did %s, unlike in all others?",
                    "During which month did %s %s?",
                    "The month in which %s happened to %s is wanted.",
                    "By comparing each month with the one before, find when %s did %s.",
                    "Just once did %s %s. In what month?",
                    "Name the month when %s began to %s."),
                measure,
                how)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
