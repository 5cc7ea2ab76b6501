package dev.manyhands.fleet;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Whose turn it is: the cohort that has waited the longest. Safe for use by many threads. */
final class Rota {
  /** So long a cohort gathers those who are due, so that there is a batch of them. */
  static final long GATHER_MILLIS = 500;

  private record Turn(Cohort cohort, long dueMillis, long order) {}

  private final PriorityQueue<Turn> waiting =
      new PriorityQueue<>(Comparator.comparingLong(Turn::dueMillis).thenComparingLong(Turn::order));
  private long order;

  /** Takes a cohort some of whose humans may act now, or null where there is none. */
  synchronized @Nullable Cohort take(long nowMillis) {
    Turn first = waiting.peek();
    if (first == null || first.dueMillis() > nowMillis) {
      return null;
    }
    waiting.remove();
    return first.cohort();
  }

  /** Takes a cohort out; false where it is not waiting. */
  synchronized boolean remove(Cohort cohort) {
    return waiting.removeIf(turn -> turn.cohort() == cohort);
  }

  /** Hands a cohort in, to be taken when its first human may act and not before the given time. */
  synchronized void put(Cohort cohort, long earliestMillis) {
    cohort.turn = order++;
    waiting.add(new Turn(cohort, Math.max(earliestMillis, cohort.firstDueMillis()), cohort.turn));
  }

  /** Hands a cohort in that was taken out while it waited: it keeps its place. */
  synchronized void putBack(Cohort cohort) {
    waiting.add(new Turn(cohort, cohort.firstDueMillis(), cohort.turn));
  }
}
