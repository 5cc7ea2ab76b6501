package dev.manyhands.work.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of data.
 *
 * @param number its place among the rows, from 1
 * @param line the line of the file where it begins, from 1
 * @param values what it holds by column, in the order of the columns
 */
public record Row(int number, long line, Map<String, String> values) {
  public Row {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** What it holds in a column. */
  public String value(String column) {
    @Nullable String value = values.get(column);
    if (value == null) {
      throw new IllegalArgumentException(
          "The column '%s' is not among %s.".formatted(column, values.keySet()));
    }
    return value;
  }
}
