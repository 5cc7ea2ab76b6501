package dev.manyhands.office.data;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Days, written in one way throughout an instance. */
public final class Dates {
  /** Some of what a formatter could do, several times as fast. */
  private interface Style {
    String write(LocalDate day);
  }

  private static final List<String> MONTHS = months("MMMM");
  private static final List<String> SHORT = months("MMM");
  private static final List<Style> STYLES =
      List.of(
          day -> two(day.getDayOfMonth()) + "." + two(day.getMonthValue()) + "." + day.getYear(),
          day -> day.getYear() + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth()),
          day -> day.getDayOfMonth() + " " + month(MONTHS, day) + " " + day.getYear(),
          day -> day.getDayOfMonth() + " " + month(SHORT, day) + " " + day.getYear(),
          day -> month(SHORT, day) + " " + day.getDayOfMonth() + ", " + day.getYear(),
          day -> two(day.getMonthValue()) + "/" + two(day.getDayOfMonth()) + "/" + day.getYear());
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 4 * 365;

  private final Style style;

  public Dates(Dice dice) {
    this.style = dice.of(STYLES);
  }

  private static List<String> months(String pattern) {
    DateTimeFormatter names = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    return Arrays.stream(Month.values()).map(names::format).toList();
  }

  private static String month(List<String> names, LocalDate day) {
    return names.get(day.getMonthValue() - 1);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
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
    return style.write(day);
  }
}
