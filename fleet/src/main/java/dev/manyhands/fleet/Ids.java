package dev.manyhands.fleet;

/**
 * Some humans whose numbers follow each other.
 *
 * @param from the first
 * @param to the one behind the last
 */
public record Ids(long from, long to) {
  public Ids {
    if (from < 0 || to <= from) {
      throw new FleetException(
          "The humans (%d to %d) are none.\nMaybe name one, such as 7, or a range, such as 7-12."
              .formatted(from, to - 1));
    }
  }

  /** One human. */
  public static Ids of(long id) {
    return new Ids(id, id + 1);
  }

  /** How many. */
  public long count() {
    return to - from;
  }

  boolean meets(Cohort cohort) {
    return from < cohort.firstId + Cohort.SIZE && to > cohort.firstId;
  }
}
