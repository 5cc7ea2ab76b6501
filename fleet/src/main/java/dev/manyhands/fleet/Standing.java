package dev.manyhands.fleet;

/** Whether a human may work. */
public enum Standing {
  /** It works when its turn comes. */
  AT_WORK,
  /** It rests, with its task in hand, until it is told to go on. */
  PAUSED,
  /** It never works again; its record stays. */
  LET_GO
}
