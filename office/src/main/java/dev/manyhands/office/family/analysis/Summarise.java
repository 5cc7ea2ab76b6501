package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** A table and a calculator for its columns: the right function of the right one is the answer. */
final class Summarise implements Family {
  /** What can be computed, and the words that ask for it. */
  private enum Function {
    SUM("Sum", "total", "sum"),
    AVERAGE("Average", "average", "mean"),
    MAXIMUM("Maximum", "maximum", "highest", "largest"),
    MINIMUM("Minimum", "minimum", "lowest", "smallest"),
    RANGE("Range", "range", "spread");

    private final String title;
    private final List<String> words;

    Function(String title, String... words) {
      this.title = title;
      this.words = List.of(words);
    }

    /** The result, with one decimal place where it is not whole. */
    String of(List<Integer> numbers) {
      int sum = numbers.stream().mapToInt(i -> i).sum();
      int most = numbers.stream().mapToInt(i -> i).max().orElseThrow();
      int least = numbers.stream().mapToInt(i -> i).min().orElseThrow();
      int result =
          switch (this) {
            case SUM -> 10 * sum;
            case AVERAGE -> Math.round(10f * sum / numbers.size());
            case MAXIMUM -> 10 * most;
            case MINIMUM -> 10 * least;
            case RANGE -> 10 * (most - least);
          };
      return result / 10 + (result % 10 == 0 ? "" : "." + result % 10);
    }
  }

  private static final int RESULT_PX = 120;

  @Override
  public String id() {
    return "analyse/summary-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Figures figures = Figures.some(dice, dice.between(3, 5), dice.between(2, 3));
    Function function = dice.of(Function.values());
    int measure = dice.below(figures.measures().size());
    String column = figures.measures().get(measure);
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Statistics",
                "Analysis",
                "Calculator",
                "Column statistics",
                "Summary",
                "Figures",
                "Numbers",
                "Data",
                "Computation",
                "Key figures",
                "Results",
                "Evaluate a column",
                "Totals",
                "Evaluation"));
    sheet.heading(sheet.page().title());
    sheet.table(figures.headers(), figures.rows());
    Form form = sheet.form().unplanned();
    Field how =
        form.add(
            list(
                dice.of(
                    "Function",
                    "Compute",
                    "Statistic",
                    "Operation",
                    "Calculation",
                    "Kind",
                    "What to compute"),
                titles(),
                function.title));
    Field what =
        form.add(
            list(
                dice.of(
                    "Column", "Of", "Field", "Values", "Data", "Of the column", "Over", "Numbers"),
                figures.measures(),
                column));
    sheet.space(scene.skin().gapPx());
    Widget go =
        sheet.button(
            dice.of(
                "Calculate",
                "Compute",
                "Go",
                "Show result",
                "Evaluate",
                "Work out",
                "Run",
                "Start",
                "Apply",
                "Find out"));
    int font = scene.skin().fontPx();
    String label =
        dice.of("Result:", "Result", "Value:", "Outcome:", "It is:", "Answer:", "Comes to:");
    int wide = Metrics.widthPx(label, font) + 6;
    sheet.page().text(label, sheet.x(), sheet.y(), wide, font + 6);
    Widget result = sheet.page().text("-", sheet.x() + wide + 4, sheet.y(), RESULT_PX, font + 6);
    sheet.space(font + 10);
    go.onClick(() -> {
      int place = figures.measures().indexOf(what.value());
      for (Function each : Function.values()) {
        if (each.title.equals(how.value()) && place >= 0) {
          result.text(each.of(figures.column(place)));
          scene.desk().scrollTo(result.box().y() - scene.desk().heightPx() / 2);
        }
      }
    });
    String answer = function.of(figures.column(measure));
    scene
        .plan()
        .fill(how.control(), function.title)
        .fill(what.control(), column)
        .press(go)
        .answerWhen(view -> view.reads(result, answer), result, answer)
        .confuse(result, go);
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "What is the %s %s?",
                "Compute the %s of %s.",
                "Give the %s of the column %s.",
                "Let the page work out the %s of %s and answer with it.",
                "Please compute the %s of %s and tell me the result.",
                "Could you work out the %s of the column %s?",
                "Tell me the %s of %s.",
                "What does the page give as the %s of %s?",
                "Use the form to find the %s of %s.",
                "How much is the %s of %s?",
                "I need the %s of the numbers under %s.",
                "Calculate the %s for %s and answer with it.",
                "%s of %s: what is it?",
                "For the column %2$s, give the %1$s.",
                "Choose what is needed to get the %s of %s, then give the number.",
                "Have the %s of %s calculated and report it.",
                "The %s of the column %s is wanted.",
                "By means of the calculator, get the %s of %s.",
                "Determine the %s of the values in %s.",
                "What number is the %s of %s?",
                "After calculating the %s of %s, answer with the result.",
                "See what the %s of %s comes to.",
                "Let it calculate the %s of %s. What comes out?",
                "Take the column %2$s and find its %1$s.",
                "Find the %s of %s with the calculator."),
            dice.of(function.words),
            column));
    scene.answer(answer);
  }

  private static Input list(String label, List<String> options, String wanted) {
    return Input.list(Term.NOTES).label(label).options(options).wants(wanted);
  }

  private static List<String> titles() {
    return List.of(Function.values()).stream().map(function -> function.title).toList();
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_ANSWER, Mistake.PRESSES_ANOTHER);
  }
}
