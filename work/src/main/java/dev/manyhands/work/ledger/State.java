package dev.manyhands.work.ledger;

/** How far an item has come. */
public enum State {
  /** Nothing at the site stems from it, as far as is known; it is to be entered. */
  NEW,
  /** A digital human works on it. */
  IN_PROGRESS,
  /** It was worked on, and whether it has arrived is not known: it must be checked first. */
  UNCERTAIN,
  /** The verification has seen it. */
  VERIFIED,
  /** It went to a person. */
  HANDED_OVER
}
