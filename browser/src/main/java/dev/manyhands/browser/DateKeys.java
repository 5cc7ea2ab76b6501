package dev.manyhands.browser;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person types into a native date or time field for a text: such a field takes month, day
 * and year, or hour, minute and half of the day, one after the other and in its own order, and a
 * blank opens its calendar.
 */
final class DateKeys {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern NAMED_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern NAMED_SECOND =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)? ([A-Za-z]{3,9})\\.? (\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?\\s*(?:([AaPp])\\.?[Mm]\\.?)?");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int NOON = 12;

  private DateKeys() {}

  /**
   * The characters for a field of a type, or null where the text says nothing that it takes.
   *
   * @param type {@code date} or {@code time}, as HTML calls the field
   */
  static @Nullable String of(String type, String text) {
    return switch (type) {
      case "date" -> date(text.strip());
      case "time" -> time(text.strip());
      default -> null;
    };
  }

  private static @Nullable String date(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(2), iso.group(3), iso.group(1));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      boolean dayFirst = text.contains(".") || Integer.parseInt(numbers.group(1)) > NOON;
      return dayFirst
          ? date(numbers.group(2), numbers.group(1), numbers.group(3))
          : date(numbers.group(1), numbers.group(2), numbers.group(3));
    }
    Matcher first = NAMED_FIRST.matcher(text);
    if (first.matches()) {
      return date(month(first.group(1)), first.group(2), first.group(3));
    }
    Matcher second = NAMED_SECOND.matcher(text);
    return second.matches() ? date(month(second.group(2)), second.group(1), second.group(3)) : null;
  }

  private static String month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return String.valueOf(at / 3 + 1);
  }

  private static @Nullable String date(String month, String day, String year) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m < 1 || m > NOON || d < 1 || d > 31 ? null : "%02d%02d%s".formatted(m, d, year);
  }

  private static @Nullable String time(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return null;
    }
    int hour = Integer.parseInt(time.group(1));
    String half = time.group(3);
    boolean afternoon = half == null ? hour >= NOON : half.equalsIgnoreCase("p");
    int shown = hour % NOON == 0 ? NOON : hour % NOON;
    return hour > 23 ? null : "%02d%s%s".formatted(shown, time.group(2), afternoon ? "P" : "A");
  }
}
