package dev.manyhands.policy.text;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, or only a month or a year, as it is written on a screen or in an instruction.
 *
 * @param year the year, or 0 where it is not said
 * @param month from 1, or 0 where only the year is known
 * @param day from 1, or 0 where it is not known
 */
public record Day(int year, int month, int day) {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final Map<String, Integer> NAMES = new HashMap<>(MONTHS);
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;
  private static final int LETTERS = 3;
  private static final int LONGEST_MONTH = 9;

  static {
    for (Month month : Month.values()) {
      NAMES.put(month.name().toLowerCase(Locale.ROOT), month.getValue());
    }
  }

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? )?\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
              + "(?: (\\d{1,2})(?:st|nd|rd|th)?,?)?,? ((?:19|20)\\d\\d)\\b");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b((?:19|20)\\d\\d)[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?\\b");
  private static final Pattern YEAR_LAST =
      Pattern.compile("\\b(\\d{1,2})[-/.](?:(\\d{1,2})[-/.])?((?:19|20)\\d\\d)\\b");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Nothing else may stand beside a date without a year: few figures beside a month are one. */
  private static final Pattern YEARLESS =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?\\.? )?([a-z]{3,9})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?");

  private static final int LONGEST_YEARLESS = 17;

  /**
   * The first date in a text, or null; where day and month could be either, the month comes first
   * between slashes, as in America, and the day otherwise.
   */
  public static @Nullable Day in(String text) {
    if (text.length() > 60) {
      return null;
    }
    if (!mayHoldYear(text)) {
      return yearless(text);
    }
    String plain = text.toLowerCase(Locale.ROOT);
    Matcher named = NAMED.matcher(plain);
    if (named.find()) {
      String day = named.group(1) == null ? named.group(3) : named.group(1);
      Integer month = MONTHS.get(named.group(2));
      return new Day(number(named.group(4)), month == null ? 0 : month, number(day));
    }
    Matcher first = YEAR_FIRST.matcher(plain);
    if (first.find()) {
      return new Day(number(first.group(1)), number(first.group(2)), number(first.group(3)));
    }
    Matcher last = YEAR_LAST.matcher(plain);
    if (last.find()) {
      int one = number(last.group(1));
      int two = number(last.group(2));
      int year = number(last.group(3));
      if (last.group(2) == null) {
        return new Day(year, one, 0);
      }
      boolean monthFirst =
          two > LAST_MONTH || (one <= LAST_MONTH && plain.charAt(last.end(1)) == '/');
      return monthFirst ? new Day(year, one, two) : new Day(year, two, one);
    }
    return YEAR.matcher(plain.strip()).matches() ? new Day(number(plain.strip()), 0, 0) : null;
  }

  /** A day of a month, such as "16 August" or "Aug 16th". */
  private static @Nullable Day yearless(String text) {
    if (text.length() > LONGEST_YEARLESS || !Phrase.hasDigit(text)) {
      return null;
    }
    Matcher matcher = YEARLESS.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches() || (matcher.group(1) == null) == (matcher.group(3) == null)) {
      return null;
    }
    int month = month(matcher.group(2));
    int day = number(matcher.group(1) == null ? matcher.group(3) : matcher.group(1));
    return month == 0 || day == 0 || day > LAST_DAY ? null : new Day(0, month, day);
  }

  private static boolean mayHoldYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      if (text.startsWith("19", i) || text.startsWith("20", i)) {
        return true;
      }
    }
    return false;
  }

  /** The month, from 1, of which this is the whole name or its first three letters; or 0. */
  static int month(String text) {
    return text.length() < LETTERS || text.length() > LONGEST_MONTH
        ? 0
        : NAMES.getOrDefault(text.toLowerCase(Locale.ROOT), 0);
  }

  /** Whether a word is a month's name, whole or its beginning. */
  public static boolean isMonth(String word) {
    return word.length() >= LETTERS
        && MONTHS.containsKey(word.substring(0, LETTERS).toLowerCase(Locale.ROOT));
  }

  /** Below 0 where this is earlier, as far as both are known; 0 where they may be the same. */
  public int compare(Day other) {
    if (year != other.year && year != 0 && other.year != 0) {
      return Integer.compare(year, other.year);
    }
    if (month == 0 || other.month == 0) {
      return 0;
    }
    if (month != other.month || day == 0 || other.day == 0) {
      return Integer.compare(month, other.month);
    }
    return Integer.compare(day, other.day);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
