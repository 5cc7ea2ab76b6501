package dev.manyhands.office.family.entry;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.SideBySide;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A table of figures, to be entered into an empty one whose rows stand in another order. */
final class CopyTable implements Family {
  private static final int MOST_FIGURES = 6;

  @Override
  public String id() {
    return "entry/copy-table-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    int columns = dice.between(1, 2);
    int rows = dice.between(2, MOST_FIGURES / columns);
    Figures figures = Figures.some(dice, rows, columns);
    Sheet source =
        SideBySide.sheet(
            scene,
            dice.wording(
                "Paper",
                "Original",
                "Notes",
                "Source",
                "Scan",
                "Report",
                "Print-out",
                "Figures",
                "Sheet of paper",
                "Old table",
                "Survey"));
    source.table(figures.headers(), figures.rows());
    Sheet target =
        SideBySide.sheet(
            scene,
            dice.wording(
                "Table",
                "Register",
                "Sheet",
                "Entry",
                "Spreadsheet",
                "New table",
                "Record",
                "Data base",
                "Copy",
                "Input",
                "Book"));
    List<List<String>> ordered = dice.shuffled(figures.rows());
    List<List<String>> empty = new ArrayList<>();
    for (List<String> row : ordered) {
      List<String> line = new ArrayList<>(List.of(row.getFirst()));
      row.subList(1, row.size()).forEach(_ -> line.add(""));
      empty.add(line);
    }
    List<List<Widget>> fields = target.entryTable(figures.headers(), empty);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        scene.plan().fill(fields.get(i).get(j), ordered.get(i).get(j + 1));
      }
    }
    Widget save = target.button(Receipt.save(dice));
    Receipt receipt = Receipt.here(scene, target, Receipt.saved(dice));
    scene.plan().commit(save);
    List<List<List<String>>> saved = new ArrayList<>();
    save.onClick(() -> {
      saved.add(fields.stream().map(row -> row.stream().map(Widget::value).toList()).toList());
      receipt.show();
    });
    SideBySide.show(scene, source, target);
    scene.instruct(
        dice.wording(
            "Copy the table.",
            "Enter the figures into the other table and save it.",
            "Take all numbers over.",
            "Fill the empty table with what the other one says.",
            "Please copy all figures into the empty table and save it.",
            "Could you fill in the empty table? The numbers are in the other one.",
            "Type the figures of the one table into the other, then press the button.",
            "Transfer the numbers to the empty fields and save them.",
            "Key in the figures, each in its row, and save.",
            "The empty table is to hold the figures of the full one. Save it then.",
            "Enter what stands in the other window, row by row, and save it.",
            "Put every number where it belongs in the empty table.",
            "Complete the table: the numbers stand beside it.",
            "All figures have to be entered again in the empty table.",
            "Record the figures of the one window in the other.",
            "The rows are in another order; fill in the right numbers and save.",
            "Fill each row with the numbers that it has in the other table.",
            "From the one table, enter every number into the other, and store it.",
            "Please enter the table in the other window.",
            "Mind the order of the rows: copy the numbers and save.",
            "Carry the numbers over, row by row, until the table is full. Then save.",
            "Make the empty table like the full one and press the button.",
            "Write the same numbers into the fields and keep them.",
            "Please take the figures over to the empty table.",
            "The same figures belong into both tables."));
    scene.solvedWhen(() ->
        saved.equals(List.of(ordered.stream().map(row -> row.subList(1, row.size())).toList())));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
