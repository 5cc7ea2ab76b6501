package dev.manyhands.office.part;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.office.scene.Plan;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A sheet with the days of one month, and buttons to the months before and after it. */
public final class Calendar {
  private static final int DAYS = 31;
  private static final int WEEK = 7;
  private static final List<String> WEEKDAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

  private final Scene scene;
  private final Page page;
  private final Widget month;
  private final Widget back;
  private final Widget on;
  private final List<Widget> days = new ArrayList<>(DAYS);
  private final int cellPx;
  private YearMonth shown;

  /** Opens at a month; tells of the day that is chosen. */
  public Calendar(Scene scene, YearMonth first, Consumer<LocalDate> chosen) {
    this.scene = scene;
    this.page = scene.desk().page("");
    int roomPx = Math.min((scene.skin().widthPx() - 8) / WEEK, (scene.skin().heightPx() - 8) / 8);
    this.cellPx = Math.min(scene.skin().fontPx() + 14, roomPx);
    this.shown = first;
    boolean words = scene.dice().chance(0.5);
    int side = words ? 2 * cellPx : cellPx;
    Role turner = scene.dice().of(Role.BUTTON, Role.LINK);
    String before = words ? scene.dice().of("Previous", "Prev", "Back") : "<";
    back = page.add(turner, 4, 4, side, cellPx - 4).name(before);
    Role title = scene.dice().of(Role.HEADING, Role.TEXT);
    month = page.add(title, side + 12, 4, WEEK * cellPx - 2 * side - 16, cellPx - 4);
    on = page.add(turner, WEEK * cellPx - side + 4, 4, side, cellPx - 4).name(words ? "Next" : ">");
    back.onClick(() -> turn(-1));
    on.onClick(() -> turn(1));
    for (int i = 0; i < WEEK; i++) {
      page.text(WEEKDAYS.get(i), 4 + i * cellPx, cellPx + 4, cellPx - 2, cellPx - 6);
    }
    Role role = scene.dice().of(Role.BUTTON, Role.LINK, Role.BUTTON);
    for (int day = 1; day <= DAYS; day++) {
      int number = day;
      Widget widget = page.add(role, 0, 0, cellPx - 4, cellPx - 6).name(Integer.toString(day));
      days.add(widget.onClick(() -> chosen.accept(shown.atDay(number))));
    }
    turn(0);
  }

  private void turn(int months) {
    shown = shown.plusMonths(months);
    month.text(
        shown.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + shown.getYear());
    int before = shown.atDay(1).getDayOfWeek().getValue() - 1;
    for (int i = 0; i < DAYS; i++) {
      int place = before + i;
      int x = 4 + place % WEEK * cellPx;
      days.get(i).at(x, (2 + place / WEEK) * cellPx, cellPx - 4, cellPx - 6);
      days.get(i).show(i < shown.lengthOfMonth()).group(" / " + WEEKDAYS.get(place % WEEK));
    }
  }

  /** Opens it at a place, or as near as the screen has room. */
  public Pane open(int x, int y) {
    int width = WEEK * cellPx + 8;
    int height = 8 * cellPx + 8;
    int left = Math.clamp(x, 0, scene.skin().widthPx() - width);
    int top = Math.clamp(y, 0, scene.skin().heightPx() - height);
    return scene.desk().open(Pane.Form.MENU, page, left, top, width, height);
  }

  /** Plans to turn to the month of a date, and to choose its day. */
  public void plan(Plan plan, LocalDate wanted) {
    YearMonth aim = YearMonth.from(wanted);
    Widget day = days.get(wanted.getDayOfMonth() - 1);
    Widget next = days.get(wanted.getDayOfMonth() % 28);
    plan.pressWhen(view -> months(view, aim) > 0, on);
    plan.pressWhen(view -> months(view, aim) < 0, back);
    plan.pressWhen(view -> view.shows(month), day).confuse(day, next);
  }

  /** How many months further on the wanted one is than what is seen. */
  private int months(View view, YearMonth aim) {
    Element heading = view.find(month);
    if (heading == null) {
      return 0;
    }
    for (int away = -12; away <= 12; away++) {
      YearMonth there = aim.minusMonths(away);
      String name = there.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (heading.text().equals(name + " " + there.getYear())) {
        return away;
      }
    }
    return 0;
  }
}
