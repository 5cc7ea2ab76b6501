package dev.manyhands.office.part;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Works out what a cell of a spreadsheet holds: a formula after an equals sign, with numbers, cells
 * such as {@code B2}, the four operations, brackets, and functions of ranges such as {@code
 * SUM(B2:B5)}.
 */
public final class Formula {
  /** What is shown in place of a result that there is none of. */
  public static final String ERROR = "#ERROR";

  private static final int DECIMALS = 2;

  private final String text;
  private final BiFunction<Integer, Integer, String> cells;
  private int at;

  private Formula(String text, BiFunction<Integer, Integer, String> cells) {
    this.text = text;
    this.cells = cells;
  }

  /** Thrown where a formula makes no sense; never seen outside. */
  private static final class Senseless extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What a cell shows that was given this content; {@link #ERROR} where it makes no sense.
   *
   * @param cells what other cells show, by column and row, both from 0; empty where there is none
   */
  public static String shown(String content, BiFunction<Integer, Integer, String> cells) {
    if (!content.startsWith("=")) {
      return content;
    }
    Formula formula = new Formula(content.substring(1).replace(" ", ""), cells);
    try {
      BigDecimal result = formula.sum();
      if (formula.at < formula.text.length()) {
        return ERROR;
      }
      BigDecimal rounded = result.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
      return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    } catch (Senseless | ArithmeticException | NumberFormatException none) {
      return ERROR;
    }
  }

  private BigDecimal sum() {
    BigDecimal result = product();
    while (next('+') || next('-')) {
      boolean plus = text.charAt(at++) == '+';
      BigDecimal other = product();
      result = plus ? result.add(other) : result.subtract(other);
    }
    return result;
  }

  private BigDecimal product() {
    BigDecimal result = factor();
    while (next('*') || next('/')) {
      boolean times = text.charAt(at++) == '*';
      BigDecimal other = factor();
      result = times ? result.multiply(other) : result.divide(other, MathContext.DECIMAL64);
    }
    return result;
  }

  private BigDecimal factor() {
    if (next('-')) {
      at++;
      return factor().negate();
    }
    if (next('(')) {
      at++;
      BigDecimal inner = sum();
      expect(')');
      return inner;
    }
    String word = run(true).toUpperCase(Locale.ROOT);
    if (word.isEmpty()) {
      return new BigDecimal(run(false));
    }
    if (next('(')) {
      at++;
      List<BigDecimal> values = arguments();
      expect(')');
      return apply(word, values);
    }
    return number(cell(word, run(false)));
  }

  private List<BigDecimal> arguments() {
    List<BigDecimal> values = new ArrayList<>();
    do {
      int begun = at;
      String column = run(true).toUpperCase(Locale.ROOT);
      String row = run(false);
      if (!column.isEmpty() && next(':')) {
        at++;
        String lastColumn = run(true).toUpperCase(Locale.ROOT);
        range(column, row, lastColumn, run(false), values);
      } else {
        at = begun;
        values.add(sum());
      }
    } while (next(',') && at++ >= 0);
    return values;
  }

  private void range(
      String column, String row, String lastColumn, String lastRow, List<BigDecimal> values) {
    for (int i = column(column); i <= column(lastColumn); i++) {
      for (int j = Integer.parseInt(row); j <= Integer.parseInt(lastRow); j++) {
        String shown = cells.apply(i, j - 1);
        if (!shown.isEmpty() && isNumber(shown)) {
          values.add(new BigDecimal(shown));
        }
      }
    }
  }

  private static BigDecimal apply(String function, List<BigDecimal> values) {
    BigDecimal count = BigDecimal.valueOf(values.size());
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return switch (function) {
      case "SUM" -> sum;
      case "COUNT" -> count;
      case "AVERAGE" -> sum.divide(count, MathContext.DECIMAL64);
      case "MAX" -> values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
      case "MIN" -> values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
      default -> throw new Senseless();
    };
  }

  private String cell(String column, String row) {
    return cells.apply(column(column), Integer.parseInt(row) - 1);
  }

  private static int column(String letters) {
    if (letters.length() != 1) {
      throw new Senseless();
    }
    return letters.charAt(0) - 'A';
  }

  private static BigDecimal number(String shown) {
    return shown.isEmpty() ? BigDecimal.ZERO : new BigDecimal(shown);
  }

  private static boolean isNumber(String shown) {
    return shown.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
  }

  /** The letters from here on, or else the digits. */
  private String run(boolean letters) {
    int from = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (letters ? !Character.isLetter(c) : !(Character.isDigit(c) || c == '.')) {
        break;
      }
      at++;
    }
    return text.substring(from, at);
  }

  private boolean next(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void expect(char c) {
    if (!next(c)) {
      throw new Senseless();
    }
    at++;
  }
}
