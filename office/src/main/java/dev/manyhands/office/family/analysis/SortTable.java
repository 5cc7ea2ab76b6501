package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.part.Grid;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** A table that a click on a header sorts, and a second click the other way round. */
final class SortTable implements Family {
  private static final String UP = " ▲";
  private static final String DOWN = " ▼";

  @Override
  public String id() {
    return "analyse/sort-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public int maxActions() {
    return 40;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Figures figures = Figures.some(dice, dice.between(3, 7), dice.between(2, 3));
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Overview",
                "Statistics",
                "Figures",
                "Results",
                "Table",
                "Data",
                "Ranking",
                "List",
                "Records",
                "Report",
                "Comparison",
                "Numbers",
                "Survey",
                "Spreadsheet",
                "Sheet"));
    sheet.heading(sheet.page().title());
    Grid grid = new Grid(sheet, figures.headers(), figures.rows());
    int measure = dice.below(figures.measures().size());
    boolean down = dice.chance(0.6);
    String[] sorted = {""};
    for (int j = 0; j < grid.heads().size(); j++) {
      int column = j;
      grid.heads()
          .get(j)
          .onClick(() -> {
            sorted[0] = sorted[0].equals(column + UP) ? column + DOWN : column + UP;
            sort(grid, figures, column, sorted[0].endsWith(DOWN));
          });
    }
    Widget head = grid.heads().get(1 + measure);
    String name = figures.measures().get(measure);
    String wanted = name + (down ? DOWN : UP);
    List<Integer> ranking = figures.ranking(measure);
    String top = figures.names().get(down ? ranking.getLast() : ranking.getFirst());
    boolean tell = dice.chance(0.5);
    scene
        .plan()
        .commitWhen(view -> !view.reads(head, wanted), head)
        .answerWhen(view -> view.reads(head, wanted), head, tell ? top : "")
        .confuse(head, grid.heads().getFirst());
    scene.show(sheet);
    String way =
        down
            ? dice.of(
                "the largest first",
                "from high to low",
                "in descending order",
                "starting with the largest",
                "highest to lowest",
                "with the highest on top",
                "descending")
            : dice.of(
                "the smallest first",
                "from low to high",
                "in ascending order",
                "starting with the smallest",
                "lowest to highest",
                "with the lowest on top",
                "ascending");
    String asked =
        Template.fill(
            dice.wording(
                "Sort the table by %s, %s.",
                "Order the rows by %s, %s.",
                "Sort by %s (%s).",
                "Put the table in order of %s, %s.",
                "Please sort the rows by %s, %s.",
                "Could you sort this table by %s, %s?",
                "Sort by the column %s, %s.",
                "Use the header %s to sort the table, %s.",
                "I want the table sorted by %s, %s.",
                "%s: sort, %s.",
                "The rows should be in order of %s, %s.",
                "Let the table be ordered by %s, %s.",
                "Order the entries by %s (%s), please.",
                "Click the column %s until the table is sorted, %s.",
                "The table is to be sorted by %s, %s.",
                "Bring the rows into order by %s, %s.",
                "Make %s the column that the table is sorted by, %s.",
                "Rank the rows by %s, %s.",
                "Show the rows sorted by %s, %s.",
                "Can you put the rows in order by %s, %s?",
                "The list needs sorting by %s, %s.",
                "By %s, sort everything, %s.",
                "Change the order of the rows: by %s, %s.",
                "Arrange the list by %s, %s."),
            name,
            way);
    scene.instruct(
        tell
            ? asked
                + " "
                + Template.fill(
                    dice.wording(
                        "Answer with the %s on top.",
                        "Which %s comes first then?",
                        "Then give the %s of the first row.",
                        "Please tell me the %s in the first row.",
                        "After that, what is the first %s?",
                        "Then answer with the first %s.",
                        "Which %s is at the top afterwards?",
                        "Give the %s at the top.",
                        "Then tell me which %s is first.",
                        "What %s stands in the first row now?",
                        "Say which %s is on top then.",
                        "The %s in the first row is your answer.",
                        "Then read off the topmost %s.",
                        "Once sorted, which %s comes first?",
                        "Tell me the %s that is now at the top.",
                        "What is the %s of the top row?",
                        "Name the %s in the top row."),
                    figures.key())
            : asked);
    String state = (1 + measure) + (down ? DOWN : UP);
    scene.solvedWhen(() -> sorted[0].equals(state));
    if (tell) {
      scene.answer(top);
    }
  }

  private static void sort(Grid grid, Figures figures, int column, boolean down) {
    List<List<String>> rows = figures.rows();
    List<List<String>> order =
        column == 0
            ? rows.stream().sorted((a, b) -> a.getFirst().compareTo(b.getFirst())).toList()
            : figures.ranking(column - 1).stream().map(rows::get).toList();
    for (int j = 0; j < grid.heads().size(); j++) {
      String mark = j != column ? "" : down ? DOWN : UP;
      grid.heads().get(j).text(figures.headers().get(j) + mark);
    }
    grid.show(down ? order.reversed() : order);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
