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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A month and a year, each in a list of its own, as a date says them. */
final class MonthReport implements Family {
  private static final int YEARS = 6;
  private static final List<String> PATTERNS =
      List.of("MMMM uuuu", "MM/dd/uuuu", "d MMMM uuuu", "uuuu-MM-dd", "MMM d, uuuu");

  @Override
  public String id() {
    return "web/month-report-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Report", "Statistics", "Archive", "Statements"));
    int first = dice.between(2010, 2024);
    LocalDate date = LocalDate.of(first, 1, 1).plusDays(dice.below(YEARS * 365));
    List<String> months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(m -> format("MMMM", date.withDayOfMonth(1).withMonth(m)))
            .toList();
    List<String> years = IntStream.range(first, first + YEARS).mapToObj(Integer::toString).toList();
    Widget month =
        list(scene, sheet, dice.of("Month", "In", "", "Choose a month", "Report month"), months);
    Widget year =
        list(scene, sheet, dice.of("Year", "Of", "", "Choose a year", "Report year"), years);
    String rightMonth = format("MMMM", date);
    String rightYear = Integer.toString(date.getYear());
    scene.plan().fill(month, rightMonth).fill(year, rightYear);
    Submission submission =
        Submission.below(
            scene,
            sheet,
            () -> List.of(month.value(), year.value()),
            List.of(rightMonth, rightYear));
    scene.show(sheet);
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Choose the month and the year of %s",
                    "Show the report for %s",
                    "Set month and year to those of %s",
                    "Find what was written in the month of %s",
                    "Select the month and year in which %s lies",
                    "Pick the month and the year that belong to %s",
                    "Get the report of %s",
                    "Please open the report for the month of %s",
                    "Set both lists to %s",
                    "Choose %s in the two lists",
                    "We need the statistics of the month of %s",
                    "Look up the month of %s",
                    "For the month of %s, set the month and then the year",
                    "The report for %s is wanted: choose its month and its year",
                    "Could you bring up the month of %s",
                    "Month and year should be those of %s",
                    "Select %s by its month and its year",
                    "Call up the figures for the month of %s",
                    "Set the lists so that they say the month and year of %s",
                    "Which month and year does %s fall in? Select both",
                    "In the first list take the month of %s, in the second its year",
                    "Fetch what there is for the month of %s",
                    "Report wanted: %s; select month and year",
                    "Let the lists show the month and the year of %s",
                    "Go to the month of %s"),
                format(dice.of(PATTERNS), date))));
  }

  private static Widget list(Scene scene, Sheet sheet, String name, List<String> options) {
    Widget list =
        sheet
            .page()
            .add(
                Role.COMBOBOX,
                sheet.x(),
                sheet.y(),
                Math.min(sheet.widthPx(), 160),
                Math.min(scene.skin().fieldPx(), 26));
    sheet.space(list.box().height() + 6);
    return list.name(name).options(options).value(scene.dice().of(options));
  }

  private static String format(String pattern, LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
