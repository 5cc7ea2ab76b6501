package dev.manyhands.office.data;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days, written in one way throughout an instance. */
public final class Dates {
  private static final List<DateTimeFormatter> STYLES =
      List.of(
          style("dd.MM.uuuu"),
          style("uuuu-MM-dd"),
          style("d MMMM uuuu"),
          style("d MMM uuuu"),
          style("MMM d, uuuu"),
          style("MM/dd/uuuu"));
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 4 * 365;

  private final DateTimeFormatter style;

  public Dates(Dice dice) {
    this.style = dice.of(STYLES);
  }

  private static DateTimeFormatter style(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** That many days, none twice, the earliest first. */
  public static List<LocalDate> some(Dice dice, int count) {
    int widest = dice.of(2, 10, 60, DAYS / count);
    List<LocalDate> days = new ArrayList<>(count);
    LocalDate day = FIRST.plusDays(dice.below(DAYS));
    for (int i = 0; i < count; i++) {
      days.add(day);
      day = day.plusDays(dice.between(1, widest));
    }
    return days;
  }

  /** The day as it is written here. */
  public String write(LocalDate day) {
    return style.format(day);
  }
}
