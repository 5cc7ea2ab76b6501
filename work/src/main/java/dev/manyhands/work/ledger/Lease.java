package dev.manyhands.work.ledger;

import java.time.Instant;

/** What there is to do now. */
public sealed interface Lease {
  /** An item, lent to the caller alone; what it was before is its state. */
  record Work(Item item) implements Lease {}

  /** Nothing now, but maybe from this time on, or when others have finished theirs. */
  record Later(Instant from) implements Lease {}

  /** Nothing ever. */
  record Nothing() implements Lease {}
}
