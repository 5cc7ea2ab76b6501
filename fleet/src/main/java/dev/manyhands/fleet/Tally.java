package dev.manyhands.fleet;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** What a fleet has done so far, added up by all its workers. */
final class Tally {
  final LongAdder decisions = new LongAdder();
  final LongAdder actions = new LongAdder();
  final LongAdder alive = new LongAdder();
  final LongAdder working = new LongAdder();
  final LongAdder paused = new LongAdder();
  final LongAdder stints = new LongAdder();
  final LongAdder lateMillis = new LongAdder();
  final LongAdder reopenNanos = new LongAdder();
  final LongAdder policyNanos = new LongAdder();
  final LongAdder stepNanos = new LongAdder();
  final LongAdder noteNanos = new LongAdder();
  final LongAdder commitNanos = new LongAdder();
  final LongAdder waitNanos = new LongAdder();

  /** By the place of the family in the mix. */
  final LongAdder[] ended;

  final LongAdder[] solved;

  Tally(int families) {
    ended = adders(families);
    solved = adders(families);
  }

  /** A cohort comes (1) or goes (-1). */
  void count(Cohort cohort, int sign) {
    alive.add((long) sign * (cohort.size - cohort.count(Standing.LET_GO)));
    working.add((long) sign * cohort.working());
    paused.add((long) sign * cohort.count(Standing.PAUSED));
  }

  private static LongAdder[] adders(int count) {
    return Stream.generate(LongAdder::new).limit(count).toArray(LongAdder[]::new);
  }
}
