package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
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
        scene.sheet(dice.wording("Overview", "Statistics", "Figures", "Results", "Sheet"));
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
            ? dice.of("the largest first", "from high to low", "in descending order")
            : dice.of("the smallest first", "from low to high", "in ascending order");
    String asked =
        dice.wording(
                "Sort the table by %s, %s.",
                "Order the rows by %s, %s.",
                "Sort by %s (%s).",
                "Put the table in order of %s, %s.",
                "Arrange the list by %s, %s.")
            .formatted(name, way);
    scene.instruct(
        tell
            ? asked
                + " "
                + dice.wording(
                        "Answer with the %s on top.",
                        "Which %s comes first then?",
                        "Then give the %s of the first row.",
                        "Name the %s in the top row.")
                    .formatted(figures.key())
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
