package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Grid;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A table under a filter that says how many rows are left. */
final class FilterAndCount implements Family {
  private static final List<Term> GROUPS =
      List.of(Term.STATUS, Term.DEPARTMENT, Term.SEGMENT, Term.SIZE, Term.COLOUR, Term.PAYMENT);
  private static final int TOTAL_PX = 60;

  @Override
  public String id() {
    return "analyse/filter-count-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Term group = dice.of(GROUPS);
    Term key = dice.of(Term.FULL_NAME, Term.PRODUCT, Term.COMPANY, Term.CITY);
    int rows = dice.between(4, 8);
    List<String> kinds = dice.some(Person.choices(group), dice.between(2, 3));
    List<List<String>> table = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      String kind = i < kinds.size() ? kinds.get(i) : dice.of(kinds);
      table.add(List.of(new Person(dice).get(key), kind));
    }
    List<List<String>> all = dice.shuffled(table);
    String wanted = dice.of(kinds);
    long count = count(all, wanted);

    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Register",
                "Data",
                "Records",
                "Stock list",
                "Overview",
                "List",
                "Database",
                "Directory",
                "Table",
                "Inventory",
                "Entries",
                "Survey",
                "All rows",
                "Catalogue",
                "Members"));
    sheet.heading(sheet.page().title());
    Form form = sheet.form().unplanned();
    Field filter = form.add(Input.list(group).wants(wanted));
    sheet.space(scene.skin().gapPx());
    boolean pressed = dice.chance(0.5);
    Widget apply =
        pressed
            ? sheet.button(
                dice.of(
                    "Filter",
                    "Apply",
                    "Show",
                    "Go",
                    "Search",
                    "Narrow down",
                    "Apply filter",
                    "Update",
                    "Refresh"))
            : null;
    boolean above = dice.chance(0.5);
    Widget total = above ? total(scene, sheet, rows) : null;
    Grid grid = new Grid(sheet, List.of(key.word(dice), group.word(dice)), all);
    Widget left = total == null ? total(scene, sheet, rows) : total;
    Runnable narrow =
        () -> {
          String chosen = filter.value();
          List<List<String>> shown =
              all.stream().filter(row -> chosen.isEmpty() || row.get(1).equals(chosen)).toList();
          grid.show(shown);
          left.text(Integer.toString(shown.size()));
          scene.desk().scrollTo(left.box().y() - scene.desk().heightPx() / 2);
        };
    scene.plan().fill(filter.control(), wanted);
    if (apply == null) {
      filter.control().onChange(narrow);
    } else {
      apply.onClick(narrow);
      scene.plan().press(apply);
    }
    String answer = Long.toString(count);
    scene
        .plan()
        .answerWhen(view -> view.reads(left, answer), left, answer)
        .confuse(left, grid.cells().getFirst().getFirst());
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "How many entries have the %s %s?",
                "Filter by %s %s. How many are left?",
                "Count the rows whose %s is %s.",
                "Narrow the table down to the %s %s and answer with the number of entries.",
                "Please filter by %s %s and tell me how many rows remain.",
                "Could you tell me how many rows have %2$s as their %1$s?",
                "How many of the rows have %2$s under %1$s?",
                "Use the filter: how many are there with the %s %s?",
                "Set the filter %s to %s and answer with the number of rows found.",
                "How often does the %s %s occur in the table?",
                "What is the number of entries whose %s is %s?",
                "Show only the %s %s. How many rows does that give?",
                "Find out how many have the %s %s.",
                "Number of rows with %s %s?",
                "After filtering for the %s %s, how many entries do you see?",
                "Give the number of entries left when the filter for %s is %s.",
                "When only the %s %s is shown, how many rows are there?",
                "I need the number of entries with %2$s for %1$s.",
                "Choose %2$s as the %1$s, then answer with the count.",
                "For how many entries is the %s %s? Answer with the number.",
                "Restrict the list to the %s %s and say how many entries that makes.",
                "The number of rows that have the %s %s is asked for.",
                "Filter the table so that only the %s %s remains, and count what is left.",
                "Tell me the count for %s %s.",
                "Give the number of rows with the %s \"%s\"."),
            group.word(dice),
            wanted));
    scene.answer(answer);
  }

  private static long count(List<List<String>> rows, String kind) {
    return rows.stream().filter(row -> row.get(1).equals(kind)).count();
  }

  private static Widget total(Scene scene, Sheet sheet, int rows) {
    int font = scene.skin().fontPx();
    String words =
        scene
            .dice()
            .of(
                "Entries:",
                "Rows shown:",
                "Found:",
                "Results:",
                "Number:",
                "Count:",
                "Shown:",
                "Rows:",
                "Matches:",
                "Hits:");
    int wide = Metrics.widthPx(words, font) + 4;
    sheet.page().text(words, sheet.x(), sheet.y(), wide, font + 6);
    Widget total =
        sheet
            .page()
            .text(Integer.toString(rows), sheet.x() + wide + 6, sheet.y(), TOTAL_PX, font + 6);
    sheet.space(font + 6 + scene.skin().gapPx());
    return total;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_ANSWER, Mistake.PRESSES_ANOTHER);
  }
}
