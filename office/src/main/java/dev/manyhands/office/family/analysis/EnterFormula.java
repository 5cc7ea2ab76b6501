package dev.manyhands.office.family.analysis;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.part.Formula;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/**
 * A spreadsheet with fields below its columns: a formula is to be entered, given word by word or to
 * be chosen from what is suggested, and its result may be asked for.
 */
final class EnterFormula implements Family {
  private static final List<String> FUNCTIONS = List.of("SUM", "AVERAGE", "MAX", "MIN");
  private static final List<List<String>> ASKED =
      List.of(
          List.of("total", "sum"),
          List.of("average", "mean"),
          List.of("maximum", "largest value"),
          List.of("minimum", "smallest value"));

  @Override
  public String id() {
    return "analyse/formula-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    int columns = dice.between(1, 3);
    Figures figures = Figures.some(dice, dice.between(2, 5), columns);
    List<List<String>> rows = figures.rows();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Spreadsheet",
                "Workbook",
                "Table 1",
                "Sheet 1",
                "Worksheet",
                "Calc",
                "Numbers",
                "Sheet",
                "Accounts",
                "Figures",
                "Working sheet",
                "New workbook",
                "Table",
                "Calculation"));
    if (dice.chance(0.5)) {
      sheet.heading(sheet.page().title());
    }
    int font = scene.skin().fontPx();
    List<String> headers = new ArrayList<>();
    for (int j = 0; j <= columns; j++) {
      headers.add((char) ('A' + j) + " " + figures.headers().get(j));
    }
    sheet.table(headers, rows);
    sheet.space(-scene.skin().gapPx());
    String result = dice.of("Result", "Formula", "Total", "Summary");
    int columnPx = Math.min(220, sheet.widthPx() / headers.size());
    sheet
        .page()
        .add(Role.CELL, sheet.x(), sheet.y(), columnPx, font + 14)
        .text(result)
        .group(result + " / " + headers.getFirst());
    List<Widget> fields = new ArrayList<>();
    for (int j = 1; j <= columns; j++) {
      int x = sheet.x() + j * columnPx;
      Widget field = sheet.page().add(Role.TEXTBOX, x, sheet.y(), columnPx, font + 14);
      fields.add(
          field
              .name(result + " " + figures.headers().get(j))
              .group(result + " / " + headers.get(j)));
    }
    sheet.space(font + 14 + scene.skin().gapPx());
    Runnable compute =
        () -> {
          for (Widget field : fields) {
            field.value(Formula.shown(field.value(), (column, row) -> cell(rows, column, row)));
          }
        };
    Widget go =
        sheet.button(
            dice.of(
                "Calculate",
                "Enter",
                "Compute",
                "Recalculate",
                "Work out",
                "Run",
                "Evaluate",
                "Update"));
    go.onClick(compute);
    sheet.page().onEnter(compute);

    int measure = dice.below(columns);
    int function = dice.below(FUNCTIONS.size());
    String column = figures.measures().get(measure);
    Widget field = fields.get(measure);
    boolean suggested = dice.chance(0.4);
    boolean product = !suggested && columns > 1 && dice.chance(0.25);
    String formula =
        product
            ? "=B2" + dice.of("+", "*", "-") + "C2"
            : formula(FUNCTIONS.get(function), measure, rows.size());
    String shown = Formula.shown(formula, (i, j) -> cell(rows, i, j));
    if (suggested) {
      suggest(scene, sheet, fields, rows.size(), field, function, shown);
    } else {
      scene.plan().fillWhen(view -> !view.holds(field, shown), field, formula);
    }
    scene.plan().commitWhen(view -> view.holds(field, formula), go);
    boolean tell = dice.chance(0.5);
    scene.plan().answerWhen(view -> view.holds(field, shown), field, tell ? shown : "");
    scene.show(sheet);
    String asked =
        suggested
            ? Template.fill(
                dice.wording(
                    "Let the sheet work out the %s of %s.",
                    "Put the %s of %s below its column.",
                    "Compute the %s of the column %s in the sheet.",
                    "Please have the %s of %s computed in the field below the column.",
                    "Could you let the sheet find the %s of %s?",
                    "We need the %s of %s under its column; have it calculated.",
                    "Insert the function for the %s below %s and calculate.",
                    "Calculate the %s of %s in the last row.",
                    "In the field under %2$s, put the %1$s of it.",
                    "Below the column %2$s the %1$s of it should stand.",
                    "Show the %s of the numbers under %s in the field below them.",
                    "Let the %s of %s be worked out at the foot of the column.",
                    "Have the sheet compute the %s of the column %s.",
                    "Fill the field below %2$s with the %1$s of that column.",
                    "Get the %s of %s by the functions of the sheet.",
                    "Under %2$s, the %1$s is to be calculated.",
                    "Use a function of the sheet to find the %s of %s.",
                    "For %2$s, let the %1$s be shown below.",
                    "I would like the %s of %s at the bottom of the column.",
                    "Choose the field under %2$s and have the %1$s computed in it.",
                    "Add the %s of %s in the field for it, and calculate.",
                    "The %s of %s is missing. Have it calculated."),
                dice.of(ASKED.get(function)),
                column)
            : Template.fill(
                dice.wording(
                    "Enter %s in the row %s under %s and calculate.",
                    "Type the formula %s into %s of %s, then let it be computed.",
                    "The field %2$s of %3$s shall be %1$s. Work it out.",
                    "Please type %s into the row %s of the column %s and have it calculated.",
                    "Could you enter %s in the field %s under %s, then compute it?",
                    "Put the formula %s into %s below %s and calculate.",
                    "%s goes into the field %s of %s. Calculate it.",
                    "In the column %3$s, row %2$s, enter %1$s and let it be worked out.",
                    "In the row %2$s, write %1$s under %3$s. Then have it computed.",
                    "Let the field %2$s of the column %3$s hold the formula %1$s; then calculate.",
                    "Fill in %s at %s, below %s, and work it out.",
                    "Under %3$s in the row %2$s belongs %1$s. Type it and compute.",
                    "Type %s where the row %s meets the column %s, and calculate the result.",
                    "Compute %s in the field %s of %s.",
                    "The formula %s is to be entered in %s for %s and worked out.",
                    "For %3$s, enter %1$s as %2$s, then let the sheet compute.",
                    "Write the formula %s in the field %s that stands below %s. Calculate.",
                    "Use %s as the formula in %s under %s and have it evaluated.",
                    "Go to the field %2$s of %3$s, enter %1$s, and let it be calculated.",
                    "We need %s in the row %s, column %s. Type it, then calculate.",
                    "Set the cell %2$s under %3$s to %1$s and work it out.",
                    "Write %s into the cell %s, column %s, and compute it."),
                "\"" + formula + "\"",
                result,
                column);
    scene.instruct(
        tell
            ? asked
                + " "
                + dice.wording(
                    "Answer with the result.",
                    "What comes out?",
                    "What is the result?",
                    "Then tell me the result.",
                    "Please answer with the number that you get.",
                    "Give the number that results.",
                    "Which value do you get?",
                    "Tell me what it comes to.",
                    "Then answer with the value.",
                    "What number appears?",
                    "Report the number that is shown then.",
                    "Say what the result is.",
                    "Read off the result and answer with it.",
                    "How much is it?",
                    "What value does the field show then?",
                    "Which number does it give?")
            : asked);
    scene.solvedWhen(() -> field.value().equals(shown));
    if (tell) {
      scene.answer(shown);
    }
  }

  /** Buttons that write a function of the chosen column into its field. */
  private static void suggest(
      Scene scene,
      Sheet sheet,
      List<Widget> fields,
      int rows,
      Widget field,
      int function,
      String shown) {
    int[] chosen = {-1};
    sheet.paragraph(scene.dice().of("Insert into the chosen field:", "Functions:", "f(x)"));
    List<Widget> buttons = sheet.buttons(FUNCTIONS);
    for (int i = 0; i < fields.size(); i++) {
      int place = i;
      fields.get(i).onClick(() -> chosen[0] = place);
    }
    for (int i = 0; i < FUNCTIONS.size(); i++) {
      String name = FUNCTIONS.get(i);
      buttons
          .get(i)
          .onClick(() -> {
            if (chosen[0] >= 0) {
              Widget target = fields.get(chosen[0]);
              target.value(formula(name, chosen[0], rows));
              scene.desk().focus(target);
            }
          });
    }
    String formula = formula(FUNCTIONS.get(function), fields.indexOf(field), rows);
    Widget button = buttons.get(function);
    scene
        .plan()
        .pressWhen(
            view ->
                !view.holds(field, shown)
                    && !view.holds(field, formula)
                    && !view.is(field, State.FOCUSED),
            field)
        .pressWhen(view -> !view.holds(field, shown) && !view.holds(field, formula), button)
        .confuse(button, buttons.get((function + 1) % buttons.size()));
  }

  private static String formula(String function, int measure, int rows) {
    char letter = (char) ('B' + measure);
    return Template.fill("=%s(%c1:%c%d)", function, letter, letter, rows);
  }

  private static String cell(List<List<String>> rows, int column, int row) {
    boolean there = row >= 0 && row < rows.size() && column >= 0 && column < rows.get(row).size();
    return there ? rows.get(row).get(column) : "";
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.PRESSES_ANOTHER);
  }
}
