package dev.manyhands.work;

import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.Row;
import dev.manyhands.work.ledger.Ending;
import dev.manyhands.work.ledger.Totals;
import java.time.Duration;
import java.util.List;

/** Is told how a shift goes, one call at a time. */
public interface Progress {
  /**
   * A shift begins.
   *
   * @param totals what earlier runs have done already
   * @param notices what has changed since the last run, for a person to read
   */
  default void began(Job job, Totals totals, List<String> notices) {}

  /** A digital human takes up a row. */
  default void took(Row row) {}

  /**
   * A row was given back.
   *
   * @param remaining how much longer the shift takes, as far as can be told
   */
  default void gaveBack(Row row, Ending ending, Totals totals, Duration remaining) {}

  /** All rows are done, and the verified ones are looked at once more. */
  default void checkingAgain(int rows) {}

  /** Tells nobody. */
  static Progress silent() {
    return new Progress() {};
  }
}
