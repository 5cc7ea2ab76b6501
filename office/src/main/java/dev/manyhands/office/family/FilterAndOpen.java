package dev.manyhands.office.family;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Namesakes;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A list behind a filter: it is to be narrowed down, and one entry of it opened. */
final class FilterAndOpen implements Family {
  private static final List<Term> FILTERS =
      List.of(Term.STATUS, Term.SEGMENT, Term.DEPARTMENT, Term.SOURCE, Term.PAYMENT);

  @Override
  public String id() {
    return "web/filter-open-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  private record Row(String name, String group, Widget link, Widget words) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Term filter = dice.of(FILTERS);
    String group = new Person(dice).get(filter);
    List<String> names =
        Namesakes.of(dice, dice.of(Term.FULL_NAME, Term.PRODUCT, Term.COMPANY), dice.between(3, 5));
    String right = names.getFirst();
    String word = right.substring(0, right.indexOf(' '));
    boolean searched = dice.chance(0.5);

    Sheet sheet = scene.sheet(dice.wording("Cases", "Tickets", "Entries", "Register", "Items"));
    sheet.heading(sheet.page().title());
    Form form = sheet.form();
    Field list = form.add(Input.list(filter).wants(group).unplanned());
    Field search = null;
    if (searched || dice.chance(0.4)) {
      String label = dice.of("Search", "Contains", "Text", "Keyword");
      Input input = Input.text(Term.NOTES).label(label).unplanned();
      search = form.add(searched ? input.wants(word) : input);
    }
    sheet.space(scene.skin().gapPx());
    Widget apply = sheet.button(dice.of("Filter", "Apply", "Show", "Update list", "Go"));

    List<Row> rows = new ArrayList<>();
    int top = sheet.y();
    String elsewhere = group;
    while (elsewhere.equals(group)) {
      elsewhere = new Person(dice).get(filter);
    }
    for (String name : dice.shuffled(names)) {
      rows.add(row(scene, sheet, name, name.equals(right) ? group : dice.of(group, elsewhere)));
    }
    rows.add(dice.below(rows.size() + 1), row(scene, sheet, right, elsewhere));
    Field typed = search;
    apply.onClick(() -> show(rows, list, typed, top));
    open(scene, sheet, rows, right, group);
    Widget wanted = find(rows, right, group).link;
    scene.plan().fillWhen(view -> !view.shows(wanted), list.control(), group);
    if (search != null) {
      scene.plan().fillWhen(view -> !view.shows(wanted), search.control(), search.wanted());
    }
    scene
        .plan()
        .seekWhen(view -> !view.shows(wanted) && rows.stream().anyMatch(r -> view.shows(r.link)))
        .commit(wanted)
        .press(apply);
    scene.show(sheet);
    String how = list.term().word(dice);
    scene.instruct(
        searched
            ? Template.fill(
                dice.wording(
                    "Filter by %1$s %2$s and the word %3$s, then open %4$s.",
                    "Narrow the list down to %1$s %2$s, search it for %3$s and open %4$s.",
                    "Set %1$s to %2$s, look for %3$s and click on %4$s."),
                how,
                group,
                Asking.value(dice, word),
                "\"" + right + "\"")
            : Template.fill(
                dice.wording(
                    "Filter by %1$s %2$s and open %4$s.",
                    "Narrow the list down to %1$s %2$s and open %4$s.",
                    "Show those with the %1$s \"%2$s\", then click on %4$s.",
                    "Set %1$s to %2$s in the filter. Then open %4$s."),
                how,
                group,
                "",
                "\"" + right + "\""));
  }

  private static Row row(Scene scene, Sheet sheet, String name, String group) {
    int line = scene.skin().fontPx() + 8;
    int y = sheet.y();
    int width = Metrics.widthPx(name, scene.skin().fontPx()) + 2;
    Widget link = sheet.page().add(Role.LINK, sheet.x(), y, width, line).name(name).show(false);
    int x = sheet.x() + width + 24;
    Widget words =
        sheet.page().text(group, x, y, Metrics.widthPx(group, line) + 2, line).show(false);
    sheet.moveTo(y + line + Math.min(14, scene.skin().gapPx()));
    return new Row(name, group, link, words);
  }

  /** Lets each entry be opened; the right one is where the plan ends. */
  private static void open(Scene scene, Sheet sheet, List<Row> rows, String right, String group) {
    List<Row> opened = new ArrayList<>();
    for (Row row : rows) {
      boolean wanted = row.name.equals(right) && row.group.equals(group);
      Sheet page = scene.sheet(row.name);
      Widget heading = page.heading(row.name);
      page.paragraph(row.group);
      Widget back = page.link(scene.dice().of("Back to the list", "Back", "Close"));
      back.onClick(() -> scene.show(sheet));
      row.link.onClick(() -> {
        opened.add(row);
        scene.show(page);
      });
      if (wanted) {
        scene.plan().doneAt(heading);
      } else {
        scene.plan().press(back);
        scene.plan().confuse(find(rows, right, group).link, row.link);
      }
    }
    scene.solvedWhen(() ->
        !opened.isEmpty()
            && scene.desk().shown().title().equals(right)
            && opened.getLast().group.equals(group));
  }

  private static Row find(List<Row> rows, String name, String group) {
    return rows.stream()
        .filter(row -> row.name.equals(name) && row.group.equals(group))
        .findFirst()
        .orElseThrow();
  }

  private static void show(List<Row> rows, Field list, @Nullable Field search, int top) {
    String word = search == null ? "" : search.value().strip().toLowerCase(Locale.ROOT);
    int y = top;
    for (Row row : rows) {
      boolean matches =
          (list.value().isEmpty() || list.value().equals(row.group))
              && row.name.toLowerCase(Locale.ROOT).contains(word);
      row.link.show(matches);
      row.words.show(matches);
      if (matches) {
        int height = row.link.box().height();
        row.link.at(row.link.box().x(), y, row.link.box().width(), height);
        row.words.at(row.words.box().x(), y, row.words.box().width(), height);
        y += height + 10;
      }
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
