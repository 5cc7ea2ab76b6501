package dev.manyhands.env;

/** Whether an episode goes on. */
public enum Status {
  RUNNING,
  /** The task itself ended it, by success or by failure. */
  TERMINATED,
  /** A limit ended it: too many actions. */
  TRUNCATED
}
