package dev.manyhands.work.ledger;

import java.time.Instant;

/** What becomes of an item that is given back. */
public sealed interface Ending {
  /** In words. */
  String reason();

  /** It has arrived. */
  record Verified(String reason) implements Ending {}

  /** It goes to a person. */
  record HandedOver(HandOver why, String reason) implements Ending {}

  /** It is verifiably not there, and may be tried again from a time on. */
  record Again(Instant notBefore, Cause cause, String reason) implements Ending {}

  /** Whether it arrived cannot be said now; the next run asks again. */
  record Uncertain(String reason) implements Ending {}

  /** Why it must be tried again. */
  enum Cause {
    /** The site answered with a message. */
    REFUSED,
    /** Something failed: the site, the browser, the policy. */
    FAILED,
    /** It was not tried. */
    POSTPONED
  }
}
