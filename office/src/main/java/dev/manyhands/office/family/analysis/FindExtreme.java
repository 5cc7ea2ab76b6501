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
        scene.sheet(
            dice.wording(
                "Overview",
                "Statistics",
                "Figures",
                "Ranking",
                "Data",
                "Report",
                "Comparison",
                "Numbers",
                "Results",
                "Summary",
                "Figures of the year",
                "Survey",
                "Values",
                "Key figures",
                "Table"));
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
                ? Template.fill(
                    dice.wording(
                        "Which %1$s has the %2$s %3$s?",
                        "Name the %1$s with the %2$s %3$s.",
                        "Look at %3$s: which %1$s is %2$s?",
                        "Find the %1$s whose %3$s is %2$s.",
                        "Please tell me which %s has the %s %s.",
                        "Could you name the %s with the %s number under %s?",
                        "What is the %s with the %s %s?",
                        "Compare the %3$s: which %1$s has the %2$s?",
                        "For which %1$s is %3$s the %2$s?",
                        "Give the %s that has the %s %s.",
                        "In the column %3$s, which %1$s has the %2$s number?",
                        "Which %1$s comes out %2$s in %3$s?",
                        "Say which %1$s has the %2$s value for %3$s.",
                        "Look through %3$s and answer with the %1$s that has the %2$s number.",
                        "One %1$s has the %2$s %3$s. Which one?",
                        "I would like to know the %s with the %s %s.",
                        "By %3$s, which %1$s is %2$s?",
                        "%2$s %3$s: which %1$s is it?",
                        "The %s with the %s %s is wanted.",
                        "See who or what has the %2$s %3$s and give the %1$s.",
                        "When you compare %3$s, which %1$s has the %2$s?",
                        "Answer with the %s of the row whose number is %s under %s.",
                        "Find the row with the %2$s %3$s and name its %1$s.",
                        "Of all rows, which %s has the %s %s?",
                        "Whose %3$s is the %2$s? Give the %1$s."),
                    figures.key(),
                    how,
                    what)
                : Template.fill(
                    dice.wording(
                        "What is the %2$s number under %3$s?",
                        "Give the %2$s value of %3$s.",
                        "How much is the %2$s %3$s?",
                        "Find the %2$s number in the column %3$s.",
                        "Please give the %2$s number in the column %3$s.",
                        "Could you tell me the %2$s value under %3$s?",
                        "Which value of %3$s is the %2$s?",
                        "Look down the column %3$s and answer with the %2$s number.",
                        "I need the %2$s number of %3$s.",
                        "%2$s number under %3$s?",
                        "Of all the numbers under %3$s, give the %2$s.",
                        "What is the %2$s that %3$s reaches in this table?",
                        "Tell me the %2$s %3$s.",
                        "Compare the numbers under %3$s. Which is the %2$s?",
                        "The %2$s value in the column %3$s is wanted.",
                        "Answer with the %2$s figure for %3$s.",
                        "Among the values of %3$s, find the %2$s.",
                        "How high or low is the %2$s %3$s? Give the number.",
                        "From the column %3$s, read the %2$s number.",
                        "When you look at %3$s, which number is the %2$s?",
                        "State the %2$s figure in the %3$s column.",
                        "The column %3$s has one number that is the %2$s: which?",
                        "Which number is the %2$s in %3$s?"),
                    figures.key(),
                    how,
                    what)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
