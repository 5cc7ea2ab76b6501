package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fields for times and dates as browsers have them: they show in their own way what was typed. */
final class Clocks implements Family {
  private static final List<String> TIMES =
      List.of("Start", "End", "Alarm", "Departure", "Pick-up", "Opens", "Closes", "Meeting");
  private static final List<String> DAYS =
      List.of("Day", "Date", "Due", "Birthday", "From", "Until");
  private static final DateTimeFormatter HALF_DAY = pattern("h:mm a");
  private static final DateTimeFormatter SHOWN = pattern("hh:mm a");
  private static final DateTimeFormatter FIGURES = pattern("MM/dd/uuuu");

  /** A field, what is to be typed, and what it shows then. */
  private record Entry(Widget field, String typed, String shown) {}

  @Override
  public String id() {
    return "web/clock-fields-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Times", "Schedule", "Clock", "Appointment", "Shift"));
    int count = dice.chance(0.5) ? 1 : dice.between(2, 3);
    List<String> times = dice.some(TIMES, count);
    List<String> days = dice.some(DAYS, count);
    List<Entry> entries = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean time = dice.chance(0.7);
      String label = count == 1 && dice.chance(0.6) ? "" : (time ? times : days).get(i);
      Entry entry = time ? time(scene, sheet, label) : date(scene, sheet, label);
      entries.add(entry);
      String called = label.isEmpty() ? time ? "the time" : "the date" : label;
      parts.add(entry.typed() + " as " + called);
      scene
          .plan()
          .fillWhen(
              view -> !view.holds(entry.field(), entry.shown()), entry.field(), entry.typed());
    }
    Submission submission =
        Submission.below(
            scene,
            sheet,
            () -> entries.stream().map(entry -> entry.field().value()).toList(),
            entries.stream().map(Entry::shown).toList());
    scene.show(sheet);
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Enter %s",
                    "Type %s",
                    "Put in %s",
                    "Fill in %s",
                    "Choose %s",
                    "Note %s",
                    "Set %s",
                    "Please enter %s",
                    "Could you fill in %s",
                    "Give %s",
                    "Key in %s",
                    "Write %s",
                    "Use %s",
                    "Record %s",
                    "Please put %s",
                    "We have %s; enter that",
                    "I need %s to be entered",
                    "On the form, set %s",
                    "Make sure to enter %s",
                    "Submit %s",
                    "Insert %s",
                    "Register %s",
                    "What goes in is %s",
                    "Take %s"),
                String.join(dice.of(" and ", ", "), parts))));
  }

  private static Entry time(Scene scene, Sheet sheet, String label) {
    Dice dice = scene.dice();
    LocalTime time = LocalTime.of(dice.below(24), dice.below(60));
    Widget field = field(scene, sheet, label, "--:-- --");
    field.onChange(() -> show(field, HALF_DAY, SHOWN));
    return new Entry(field, HALF_DAY.format(time), SHOWN.format(time));
  }

  private static Entry date(Scene scene, Sheet sheet, String label) {
    Dice dice = scene.dice();
    LocalDate date = LocalDate.of(1990, 1, 1).plusDays(dice.below(45 * 365));
    Widget field = field(scene, sheet, label, "mm/dd/yyyy");
    field.onChange(() -> show(field, FIGURES, DateTimeFormatter.ISO_LOCAL_DATE));
    return new Entry(field, FIGURES.format(date), date.toString());
  }

  /** What is whole is shown as the field shows it; what is not stands as it was typed. */
  private static void show(Widget field, DateTimeFormatter typed, DateTimeFormatter shown) {
    try {
      TemporalAccessor whole = typed.parse(field.value());
      field.value(shown.format(whole));
    } catch (DateTimeParseException unfinished) {
      // There is more to come.
    }
  }

  private static Widget field(Scene scene, Sheet sheet, String label, String hint) {
    if (!label.isEmpty()) {
      sheet.paragraph(label);
      sheet.space(2 - scene.skin().gapPx());
    }
    int wide = Math.min(sheet.widthPx(), scene.dice().between(100, 200));
    int high = Math.min(scene.skin().fieldPx(), 30);
    Role role = scene.dice().of(Role.TEXTBOX, Role.TEXTBOX, Role.TEXTBOX);
    Widget field = sheet.page().add(role, sheet.x(), sheet.y(), wide, high).name(label);
    sheet.space(high + scene.skin().gapPx());
    return scene.dice().chance(0.7) ? field.placeholder(hint) : field;
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
