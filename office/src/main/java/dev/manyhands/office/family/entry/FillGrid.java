package dev.manyhands.office.family.entry;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A table of fields: some are to be filled or changed, named by their row and column. */
final class FillGrid implements Family {
  /** A field that is to change. */
  private record Change(int row, int column, String value) {}

  @Override
  public String id() {
    return "entry/grid-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public double tinyShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int rows = dice.between(2, tiny ? 3 : 5);
    int columns = dice.between(1, tiny ? 1 : 3);
    Figures figures =
        dice.chance(0.4) ? Figures.monthly(dice, rows, columns) : Figures.some(dice, rows, columns);
    boolean empty = dice.chance(0.4);
    List<List<String>> shown = new ArrayList<>();
    for (List<String> row : figures.rows()) {
      List<String> line = new ArrayList<>(List.of(row.getFirst()));
      row.subList(1, row.size()).forEach(value -> line.add(empty ? "" : value));
      shown.add(line);
    }
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Plan",
                "Inventory",
                "Time sheet",
                "Targets",
                "Overview",
                "Figures",
                "Work sheet",
                "Statement",
                "Numbers",
                "Forecast",
                "Ledger",
                "Planning",
                "Table",
                "Budget"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    List<List<Widget>> fields = sheet.entryTable(figures.headers(), shown);
    Widget save = sheet.button(Receipt.save(dice));
    Receipt receipt = new Receipt(scene, sheet, Receipt.saved(dice));
    List<List<String>> wanted = new ArrayList<>();
    shown.forEach(row -> wanted.add(new ArrayList<>(row.subList(1, row.size()))));
    List<Change> changes = new ArrayList<>();
    int count = Math.min(rows, dice.between(1, 3));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      places.add(i);
    }
    for (int row : dice.some(places, count)) {
      int column = dice.below(columns);
      String value = Integer.toString(dice.between(11, 9999));
      if (value.equals(wanted.get(row).get(column))) {
        value += "0";
      }
      wanted.get(row).set(column, value);
      changes.add(new Change(row, column, value));
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        scene.plan().fill(fields.get(i).get(j), wanted.get(i).get(j));
      }
    }
    scene.plan().commit(save);
    List<List<List<String>>> saved = new ArrayList<>();
    save.onClick(() -> {
      saved.add(fields.stream().map(row -> row.stream().map(Widget::value).toList()).toList());
      receipt.show();
    });
    scene.show(sheet);
    ask(scene, figures, changes);
    scene.solvedWhen(() -> saved.equals(List.of(wanted)));
  }

  private static void ask(Scene scene, Figures figures, List<Change> changes) {
    Dice dice = scene.dice();
    String pattern = dice.of("%s, %s", "%s / %s", "%s %s");
    if (dice.chance(0.4)) {
      scene.instruct(
          dice.wording(
              "Fill in the table and save it.",
              "These are the figures for the table.",
              "Complete the table with these values, then save it.",
              "Enter these figures and save them.",
              "Put these numbers into the table, then save.",
              "Some figures are missing or wrong. Enter them.",
              "Key these numbers into the table and save.",
              "Please put the values below into the table, then save.",
              "Could you fill in these cells and save the table?",
              "Type each figure into its field, then press the button.",
              "These values are to be entered into the table.",
              "Bring the table to these values and keep it.",
              "Row and column are named: fill in each value and save.",
              "Set the fields named here to these numbers, then save.",
              "The following cells have to be filled in. Save them then.",
              "Write the numbers into the rows and columns named, then save.",
              "Here are figures to be recorded in the table.",
              "New values for the table. Enter them and save.",
              "Please complete the sheet with this.",
              "Transfer these figures to the table and press the button.",
              "Let the table hold these values; then save it.",
              "Record these values and save the table.",
              "Change these fields of the table, leave the others, and save.",
              "Please enter the numbers where they belong and save the sheet.",
              "The table is to be filled in with these figures.",
              "The table needs these values."),
          changes.stream()
              .map(change -> {
                String row = figures.names().get(change.row);
                String column = figures.measures().get(change.column);
                return new Instruction.Field(Template.fill(pattern, row, column), change.value);
              })
              .toList());
      return;
    }
    StringBuilder text = new StringBuilder();
    String sentence =
        dice.wording(
            "In the row %1$s, put %3$s under %2$s.",
            "%2$s: %3$s for %1$s.",
            "Fill in %3$s as %2$s of %1$s.",
            "Enter %3$s for %1$s under %2$s.",
            "The %2$s of %1$s are %3$s.",
            "Set %2$s of %1$s to %3$s.",
            "Write %3$s in the row %1$s, column %2$s.",
            "Put %3$s into the column %2$s of the row %1$s.",
            "Column %2$s, row %1$s: %3$s.",
            "Row %1$s, column %2$s: %3$s.",
            "Under %2$s, the row %1$s needs %3$s.",
            "Please enter %3$s under %2$s in the line of %1$s.",
            "Under %2$s, type %3$s for %1$s.",
            "%1$s gets %3$s under %2$s.",
            "For %1$s, fill in %3$s under %2$s.",
            "As %2$s of %1$s, key in %3$s.",
            "Could you set %2$s to %3$s for %1$s?",
            "Where the row %1$s meets the column %2$s, write %3$s.",
            "%3$s goes into the row %1$s under %2$s.",
            "%3$s is the value of %2$s for %1$s.",
            "In the line %1$s the figure for %2$s has to be %3$s.",
            "For %2$s, %1$s has %3$s.",
            "%1$s has %3$s for %2$s.",
            "Let the %2$s of %1$s be %3$s.",
            "In the column %2$s, give %1$s the value %3$s.",
            "%1$s: %2$s %3$s.",
            "Change the field of %1$s under %2$s to %3$s.",
            "Make it %3$s for %1$s in the column %2$s.",
            "Record %3$s as the %2$s of %1$s.",
            "The entry for %1$s in the column %2$s should be %3$s.",
            "%2$s of %1$s: %3$s.",
            "In the column %2$s, %3$s belongs beside %1$s.",
            "%1$s shall have %3$s as its %2$s.");
    for (Change change : changes) {
      String row = "\"" + figures.names().get(change.row) + "\"";
      String column = figures.measures().get(change.column);
      text.append(Template.fill(sentence, row, column, "\"" + change.value + "\"")).append(' ');
    }
    scene.instruct(
        text
            + dice.wording(
                "Then save.",
                "Save the table.",
                "Save it then.",
                "After that, save.",
                "Please save the table.",
                "Save all that.",
                "When that is done, press the button.",
                "Finally, save the sheet.",
                "Keep the changes.",
                "Then press the button.",
                "Do not forget to save.",
                "Store the table in the end.",
                "At the end, save the table.",
                "Press the button in the end."));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
