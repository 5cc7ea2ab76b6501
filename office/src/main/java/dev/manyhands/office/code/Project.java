package dev.manyhands.office.code;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A program and what it is checked by.
 *
 * @param sources its files
 * @param checks in order
 */
public record Project(List<Source> sources, List<Check> checks) {
  public Project {
    sources = List.copyOf(sources);
    checks = List.copyOf(checks);
  }

  /**
   * A file.
   *
   * @param name with its ending, such as "Prices.java"
   * @param text what it holds
   */
  public record Source(String name, String text) {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*\\.java");

    public Source {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "The name of a source (%s) must be a class and an ending.\nMaybe Prices.java."
                .formatted(name));
      }
    }
  }

  /**
   * A check.
   *
   * @param call an expression, such as "Prices.total(2, 3)"
   * @param expected its value in words
   */
  public record Check(String call, String expected) {}
}
