package dev.manyhands.policy.choice;

/**
 * One thing to do. Elements, fields and words are named by their place in a {@link
 * dev.manyhands.policy.feature.Features}.
 */
public sealed interface Choice {

  /** A click on an element. */
  record Click(int element) implements Choice {}

  /** A click into an element, and its text replaced. */
  record Fill(int element, Source source) implements Choice {}

  /** A click into an element, and its text removed. */
  record Clear(int element) implements Choice {}

  /** The episode declared finished with an answer. */
  record Answer(Source source) implements Choice {}

  /** Something that points at nothing. */
  record Plain(PlainAct act) implements Choice {}

  /** The acts that point at nothing; their order is part of a checkpoint's format. */
  enum PlainAct {
    DONE,
    SCROLL_DOWN,
    SCROLL_UP,
    ENTER,
    ESCAPE,
    TAB,
    WAIT,
    ARROW_LEFT,
    ARROW_UP,
    ARROW_RIGHT,
    ARROW_DOWN
  }

  /** Where a text comes from. */
  sealed interface Source {
    /** A field of the instruction, whole, or a quoted phrase in its text. */
    record Field(int field) implements Source {}

    /** A run of words of the instruction's text, both ends included. */
    record Span(int first, int last) implements Source {}

    /** What an element shows: its value, or its text, or its name. */
    record Shown(int element) implements Source {}
  }
}
