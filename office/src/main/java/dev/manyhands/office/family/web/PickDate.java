package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Calendar;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A field that opens the table of a month, in which a date is to be found and pressed. */
final class PickDate implements Family {

  private static final List<String> PATTERNS =
      List.of("MM/dd/uuuu", "MM/dd/uuuu", "uuuu-MM-dd", "d MMMM uuuu", "MMMM d, uuuu");

  @Override
  public String id() {
    return "web/pick-date-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 80;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Date", "Calendar", "Day", "Appointment", "When"));
    LocalDate date = LocalDate.of(2014, 1, 1).plusDays(dice.below(13 * 365));
    String shown = format(dice.of(PATTERNS), date);
    Widget field =
        Places.field(scene, sheet, dice.of("Date", "Day", "", "When", "On", "Choose a date"))
            .set(State.READONLY, true);
    int away = dice.chance(0.7) ? dice.between(-3, 3) : dice.between(-11, 11);
    DateTimeFormatter style = DateTimeFormatter.ofPattern(dice.of(PATTERNS), Locale.ENGLISH);
    String held = style.format(date);
    Pane[] open = new Pane[1];
    Calendar calendar =
        new Calendar(
            scene,
            YearMonth.from(date).plusMonths(away),
            chosen -> {
              field.value(style.format(chosen));
              scene.desk().close(open[0]);
            });
    field.onClick(() -> {
      Box box = scene.desk().onScreen(field);
      open[0] = calendar.open(box.x(), box.y() + box.height() + 1);
    });
    calendar.plan(scene.plan(), date);
    scene.plan().pressWhen(view -> view.shows(field) && !view.holds(field, held), field);
    Submission submission = Submission.below(scene, sheet, field::value, held);
    scene.show(sheet);
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Find %s in the calendar and click it",
                    "Open the calendar, go to %s and click that day",
                    "Enter %s as the day",
                    "The date is to be %s",
                    "Select %s as the date",
                    "Choose the date %s",
                    "Pick %s in the calendar",
                    "Set the day to %s",
                    "Choose %s as the date",
                    "Pick the date %s",
                    "Please choose %s in the calendar",
                    "Could you set the date to %s",
                    "The day should be %s",
                    "Open the calendar and pick %s",
                    "Let the date be %s",
                    "Select the day %s in the calendar",
                    "Click the field and choose %s",
                    "Set %s as the date",
                    "Use the calendar to choose %s",
                    "In the calendar, click on %s",
                    "We need the date %s; choose it",
                    "Take %s as the day",
                    "The field should hold the date %s",
                    "Look for %s in the calendar and select it",
                    "Date: %s; pick it in the calendar",
                    "Go to %s in the calendar and choose it"),
                shown)));
  }

  private static String format(String pattern, LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
