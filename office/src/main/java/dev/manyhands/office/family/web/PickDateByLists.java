package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table of days with lists for its month and its year. */
final class PickDateByLists implements Family {

  private static final int YEARS = 5;
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  @Override
  public String id() {
    return "web/pick-date-lists-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public int maxActions() {
    return 80;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Date", "Calendar", "Day", "Birthday", "When"));
    int first = dice.between(2012, 2024);
    LocalDate date = LocalDate.of(first, 1, 1).plusDays(dice.below(YEARS * 365));
    Widget field = Places.field(scene, sheet, dice.of("Date", "Day", "")).set(State.READONLY, true);
    String held = date.format(DateTimeFormatter.ISO_LOCAL_DATE);
    Page page = scene.desk().page("");
    int wide = Math.min(scene.skin().widthPx(), 260);
    int cellPx = (wide - 8) / 7;
    int rowPx = Math.min(cellPx, scene.skin().fontPx() + 8);
    int listPx = Math.min(scene.skin().fieldPx(), 26);
    Widget month = page.add(Role.COMBOBOX, 4, 2, wide / 2 - 6, listPx).options(MONTHS);
    List<String> years = IntStream.range(first, first + YEARS).mapToObj(Integer::toString).toList();
    Widget year = page.add(Role.COMBOBOX, wide / 2 + 2, 2, wide / 2 - 6, listPx).options(years);
    month.name(dice.of("Month", "")).value(dice.of(MONTHS));
    year.name(dice.of("Year", "")).value(dice.of(years));
    Pane[] open = new Pane[1];
    List<Widget> days = new ArrayList<>();
    for (int i = 0; i < 31; i++) {
      String day = Integer.toString(i + 1);
      int x = 4 + i % 7 * cellPx;
      int y = listPx + 6 + i / 7 * rowPx;
      Widget widget = page.add(Role.LINK, x, y, cellPx - 2, rowPx - 2).name(day);
      days.add(widget);
      widget.onClick(() -> {
        int number = MONTHS.indexOf(month.value()) + 1;
        field.value(Template.fill("%s-%02d-%02d", year.value(), number, Integer.parseInt(day)));
        scene.desk().close(open[0]);
      });
    }
    field.onClick(() -> {
      Box box = scene.desk().onScreen(field);
      int high = listPx + 8 + 5 * rowPx;
      int x = Math.min(box.x(), scene.skin().widthPx() - wide);
      int roomPx = Math.max(high, listPx + 4 + scene.desk().listPx());
      int y = Math.clamp(box.y() + box.height(), 0, scene.skin().heightPx() - roomPx);
      open[0] = scene.desk().open(Pane.Form.MENU, page, x, y, wide, high);
    });
    String monthWords = MONTHS.get(date.getMonthValue() - 1);
    scene.plan().fill(month, monthWords).fill(year, Integer.toString(date.getYear()));
    Widget right = days.get(date.getDayOfMonth() - 1);
    scene
        .plan()
        .press(right)
        .confuse(right, days.get(date.getDayOfMonth() % 28))
        .pressWhen(view -> view.shows(field) && !view.holds(field, held), field);
    Submission submission = Submission.below(scene, sheet, field::value, held);
    scene.show(sheet);
    String said =
        dice.chance(0.5)
            ? date.format(DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ENGLISH))
            : date.getDayOfMonth() + " " + monthWords + " " + date.getYear();
    scene.instruct(
        submission.after(
            dice,
            Template.fill(
                dice.wording("Choose the date %s", "Select %s", "Set the date to %s", "Pick %s"),
                said)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
