package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** The largest or the smallest number of a column, or whose it is. */
final class FindExtreme implements Family {
  @Override
  public String id() {
    return "analyse/extreme-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public double tinyShare() {
    return 0.25;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int rows = dice.between(2, tiny ? 4 : 7);
    int columns = dice.between(1, tiny ? 1 : 3);
    Figures figures =
        dice.chance(0.3) ? Figures.monthly(dice, rows, columns) : Figures.some(dice, rows, columns);
    Sheet sheet =
        scene.sheet(dice.wording("Overview", "Statistics", "Figures", "Ranking", "Table"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    List<List<Widget>> cells = sheet.table(figures.headers(), figures.rows());
    Answer answer = Answer.below(scene, sheet);
    int measure = dice.below(columns);
    boolean most = dice.chance(0.6);
    List<Integer> ranking = figures.ranking(measure);
    int right = most ? ranking.getLast() : ranking.getFirst();
    int wrong = most ? ranking.getFirst() : ranking.getLast();
    boolean whose = dice.chance(0.7);
    int column = whose ? 0 : 1 + measure;
    answer.is(cells.get(right).get(column), cells.get(wrong).get(column));
    scene.show(sheet);
    String how =
        most ? dice.of("highest", "largest", "greatest") : dice.of("lowest", "smallest", "least");
    String what = figures.measures().get(measure);
    scene.instruct(
        answer.asked(
            whose
                ? dice.wording(
                        "Which %1$s has the %2$s %3$s?",
                        "Name the %1$s with the %2$s %3$s.",
                        "Look at %3$s: which %1$s is %2$s?",
                        "Find the %1$s whose %3$s is %2$s.",
                        "Whose %3$s is the %2$s? Give the %1$s.")
                    .formatted(figures.key(), how, what)
                : dice.wording(
                        "What is the %2$s number under %3$s?",
                        "Give the %2$s value of %3$s.",
                        "How much is the %2$s %3$s?",
                        "Find the %2$s number in the column %3$s.",
                        "Which number is the %2$s in %3$s?")
                    .formatted(figures.key(), how, what)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
