package dev.manyhands.work.job;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a policy may practise at a job's site: on rows that are there for nothing else.
 *
 * @param rows what is entered; every row holds {@link #ATTEMPT}, so that it can be entered often
 * @param duration for how long
 * @param attempts after how many attempts no more are begun
 */
public record Practice(Rows rows, Duration duration, int attempts) {
  /** Stands in a value for letters and digits that no other attempt has. */
  public static final String ATTEMPT = "{attempt}";

  /** One row of so many is held back, to see what the practice was worth. */
  private static final int HELD_BACK = 4;

  public Practice {
    if (rows.rows().size() < 2 || !duration.isPositive() || attempts < 1) {
      throw new IllegalArgumentException(
          "There must be two rows for practice at least (%d), and time (%s) and attempts (%d).\nMaybe add rows: one of four is held back, to see what the practice was worth."
              .formatted(rows.rows().size(), duration, attempts));
    }
    for (Row row : rows.rows()) {
      if (row.values().values().stream().noneMatch(value -> value.contains(ATTEMPT))) {
        throw new IllegalArgumentException(
            "Row %d for practice (line %d) could be entered only once, for none of its values holds %s.\nMaybe write it where the verification finds the row by, such as ann+%s@example.org."
                .formatted(row.number(), row.line(), ATTEMPT, ATTEMPT));
      }
    }
  }

  /** The rows to practise on. */
  public List<Row> practised() {
    return rows.rows().subList(0, rows.rows().size() - heldBackRows());
  }

  /** The rows that only a measurement sees. */
  public List<Row> heldBack() {
    return rows.rows().subList(rows.rows().size() - heldBackRows(), rows.rows().size());
  }

  private int heldBackRows() {
    return Math.max(1, rows.rows().size() / HELD_BACK);
  }

  /** A row as it is entered in one attempt, and in no other. */
  public static Row at(Row row, String attempt) {
    Map<String, String> values = new LinkedHashMap<>();
    row.values().forEach((column, value) -> values.put(column, value.replace(ATTEMPT, attempt)));
    return new Row(row.number(), row.line(), values);
  }
}
