package dev.manyhands.policy.choice;

import dev.manyhands.env.action.Gesture.Direction;
import dev.manyhands.env.action.Gesture.Drop;
import java.util.Locale;

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

  /** The mouse held over an element. */
  record Hover(int element) implements Choice {}

  /** An element taken by the mouse and moved a little. */
  record Push(int element, Direction direction) implements Choice {}

  /** An element taken by the mouse and let go at another. */
  record Drag(int element, int to, Drop drop) implements Choice {}

  /** All that an element says, marked. */
  record MarkAll(int element) implements Choice {}

  /** A part of what a field holds, marked. */
  record Mark(int element, Source part) implements Choice {}

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

  /** How a text is written; their order is part of a checkpoint's format. */
  enum Letters {
    AS_THEY_ARE,
    LOWER,
    UPPER;

    String written(String text) {
      return switch (this) {
        case AS_THEY_ARE -> text;
        case LOWER -> text.toLowerCase(Locale.ROOT);
        case UPPER -> text.toUpperCase(Locale.ROOT);
      };
    }
  }

  /** Where a text comes from. */
  sealed interface Source {
    /** A field of the instruction, whole, or a quoted phrase in its text. */
    record Field(int field, Letters letters) implements Source {
      /** The text as it stands. */
      public Field(int field) {
        this(field, Letters.AS_THEY_ARE);
      }
    }

    /** A run of words of the instruction's text, both ends included. */
    record Span(int first, int last) implements Source {}

    /** What an element shows: its value, or its text, or its name. */
    record Shown(int element) implements Source {}
  }
}
