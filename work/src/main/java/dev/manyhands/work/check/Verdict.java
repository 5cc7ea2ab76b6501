package dev.manyhands.work.check;

/** What a verification has seen. */
public sealed interface Verdict {
  /** What was seen, in words. */
  String detail();

  /** The row is there, once and right. */
  record There(String detail) implements Verdict {}

  /** The row is there more than once. */
  record Repeated(String detail) implements Verdict {}

  /** Its record is there, but not all of its contents are right. */
  record Wrong(String detail) implements Verdict {}

  /** The row is not there: this was seen, not guessed. */
  record Absent(String detail) implements Verdict {}

  /** Nothing can be said: the site is down, or showed something else. */
  record Unclear(String detail) implements Verdict {}
}
