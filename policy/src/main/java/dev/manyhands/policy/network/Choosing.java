package dev.manyhands.policy.network;

import dev.manyhands.env.action.Gesture;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.choice.Choice.PlainAct;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Markable;
import dev.manyhands.policy.feature.Pairs;
import dev.manyhands.policy.network.Parameters.Weight;
import dev.manyhands.policy.network.Tape.Matrix;
import java.util.Arrays;

/**
 * From the last state of places and items to one logit for each choice. What is typed is pointed
 * at: a target's question meets each source's key, what both have in common counts besides, and so
 * does what speaks for the target or the source alone.
 */
final class Choosing {
  /** What is not offered. */
  static final float NO = -1e9f;

  /** The columns of the numbers that an element, an item and the screen have for themselves. */
  static final int ALONE = 32;

  /**
   * The screen's columns: the acts first, then how letters are written, then what is expected. How
   * letters are written is an item's own, too.
   */
  static final int WRITTEN = 10;

  static final int VALUE = 15;

  private static final int CLICK = 0;
  private static final int CLEAR = 1;
  private static final int SHOWN_SOURCE = 2;

  /** The first of four columns, one for each pointer. */
  private static final int TARGET = 3;

  /** The columns for what the mouse does besides clicking. */
  static final int HOVER = 7;

  static final int PUSH = 8;
  static final int DRAG_TO = 12;
  static final int DROP = 13;
  static final int GRAB = 18;

  /** The columns for words that are marked, all of a text or a part of it. */
  static final int MARK_ALL = 19;

  static final int MARK = 20;

  private static final int LETTERS = Choice.Letters.values().length;
  private static final int DIRECTIONS = Gesture.Direction.values().length;
  private static final int DROPS = Gesture.Drop.values().length;

  private static final int FIELD = 0;
  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int SHOWN = 3;
  private static final int POINTERS = 4;

  /** The row of relations between what is dragged and where it is let go. */
  static final int DRAGGED = POINTERS;

  private final Tape tape;
  private final ChoiceTable table;
  private final Features features;
  private final int width;
  private final float scale;
  private final Matrix elementAlone;
  private final Matrix itemAlone;
  private final Matrix screenAlone;

  /** {@code [T, 4·D]}: what each target asks each pointer. */
  private final Matrix questions;

  /** {@code [I, 3·D]} for fields, first and last words. */
  private final Matrix itemKeys;

  /** {@code [E, D]} for what is shown. */
  private final Matrix elementKeys;

  /** {@code [T, padded sources]} of each pointer. */
  private final Matrix[] scores = new Matrix[POINTERS];

  /** {@code [G, padded places]}: how well what can be dragged goes with each place. */
  private final Matrix drags;

  /** By place its number as a target, or -1. */
  private final int[] targetOf;

  /** By place its number among what can be dragged, or -1. */
  private final int[] grabOf;

  Choosing(Tape tape, Features features, Matrix elements, Matrix items) {
    this.tape = tape;
    this.features = features;
    this.table = new ChoiceTable(features);
    this.width = elements.columns();
    this.scale = (float) (1 / Math.sqrt(width));
    Matrix hidden = tape.gelu(tape.linear("element.hidden", elements));
    this.elementAlone = tape.linear("element.alone", hidden);
    this.itemAlone = tape.linear("item.alone", items);
    this.screenAlone = tape.linear("screen.alone", hidden.rows(0, 1));
    this.questions = tape.linear("target", tape.gather(elements, features.targets()));
    this.itemKeys = tape.linear("item.keys", items);
    this.elementKeys = tape.linear("element.keys", elements);
    this.targetOf = numbers(features.targets(), features.places());
    this.grabOf = numbers(features.grabs(), features.places());
    for (int pointer = 0; pointer < POINTERS; pointer++) {
      scores[pointer] = point(pointer);
    }
    this.drags = drags(elements);
    relate();
  }

  /** By place its number in a list of places, or -1. */
  private static int[] numbers(int[] listed, int places) {
    int[] numbers = new int[places];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < listed.length; i++) {
      numbers[listed[i]] = i;
    }
    return numbers;
  }

  private Matrix drags(Matrix elements) {
    int[] grabs = features.grabs();
    if (grabs.length == 0) {
      return tape.matrix(0, 0);
    }
    Matrix asked = tape.linear("grab", tape.gather(elements, grabs));
    Matrix keys = tape.linear("drop", elements);
    int places = table.places();
    Matrix score = tape.matrix(grabs.length, Kernel.padded(places));
    float[] x = tape.values;
    for (int grab = 0; grab < grabs.length; grab++) {
      for (int p = 0; p < places; p++) {
        x[score.at() + grab * score.columns() + p] =
            scale * Kernel.dot(width, x, asked.at() + grab * width, x, keys.at() + p * width);
      }
    }
    tape.onBack(_ -> {
      float[] y = tape.values;
      float[] g = tape.gradients;
      for (int grab = 0; grab < grabs.length; grab++) {
        for (int p = 0; p < places; p++) {
          float slope = scale * g[score.at() + grab * score.columns() + p];
          int question = asked.at() + grab * width;
          int key = keys.at() + p * width;
          Kernel.add(width, slope, y, key, g, question);
          Kernel.add(width, slope, y, question, g, key);
        }
      }
    });
    return score;
  }

  /** What is expected to be paid until the end of the episode. */
  float value() {
    return tape.values[screenAlone.at() + VALUE];
  }

  void setValueGradient(float gradient) {
    tape.gradients[screenAlone.at() + VALUE] += gradient;
  }

  private int sources(int pointer) {
    return switch (pointer) {
      case FIELD -> table.fields();
      case SHOWN -> table.places();
      default -> table.words();
    };
  }

  /** Where the keys of a pointer's sources begin. */
  private int keys(int pointer) {
    return switch (pointer) {
      case FIELD -> itemKeys.at();
      case SHOWN -> elementKeys.at();
      default -> itemKeys.at() + table.fields() * 3 * width + pointer * width;
    };
  }

  private int keyRow(int pointer) {
    return pointer == SHOWN ? width : 3 * width;
  }

  /** What speaks for a source alone. */
  private int alone(int pointer, int source) {
    return switch (pointer) {
      case FIELD -> itemAlone.at() + source * ALONE + FIELD;
      case SHOWN -> elementAlone.at() + source * ALONE + SHOWN_SOURCE;
      default -> itemAlone.at() + (table.fields() + source) * ALONE + pointer;
    };
  }

  private int targetAlone(int pointer, int target) {
    return elementAlone.at() + features.targets()[target] * ALONE + TARGET + pointer;
  }

  private Matrix point(int pointer) {
    int sources = sources(pointer);
    int stride = Kernel.padded(sources);
    Matrix score = tape.matrix(table.targets(), stride);
    float[] x = tape.values;
    float[] turned = new float[width * stride];
    int question = questions.at() + pointer * width;
    int asked = questions.columns();
    Kernel.transpose(sources, width, x, keys(pointer), keyRow(pointer), turned, 0, stride);
    Kernel.multiply(
        table.targets(),
        stride,
        width,
        x,
        question,
        asked,
        1,
        turned,
        0,
        stride,
        x,
        score.at(),
        stride);
    for (int t = 0; t < table.targets(); t++) {
      for (int s = 0; s < sources; s++) {
        int at = score.at() + t * stride + s;
        x[at] = scale * x[at] + x[alone(pointer, s)] + x[targetAlone(pointer, t)];
      }
    }
    tape.onBack(_ -> {
      float[] y = tape.values;
      float[] g = tape.gradients;
      for (int t = 0; t < table.targets(); t++) {
        for (int s = 0; s < sources; s++) {
          int at = score.at() + t * stride + s;
          g[alone(pointer, s)] += g[at];
          g[targetAlone(pointer, t)] += g[at];
          g[at] *= scale;
        }
      }
      int keys = keys(pointer);
      int row = keyRow(pointer);
      int targets = table.targets();
      Kernel.multiply(
          targets, width, sources, g, score.at(), stride, 1, y, keys, row, g, question, asked);
      Kernel.multiply(
          sources, width, targets, g, score.at(), 1, stride, y, question, asked, g, keys, row);
    });
    return score;
  }

  /** Adds what targets and sources have in common. */
  private void relate() {
    Weight related = tape.parameters().get("related");
    Pairs pairs = features.pairs();
    for (int p = 0; p < pairs.size(); p++) {
      for (int pointer : pointers(p)) {
        int kind = related.at() + pointer * Pairs.KINDS + pairs.kind(p);
        tape.values[score(pointer, p)] += pairs.strength(p) * tape.weights()[kind];
      }
      if (isDrag(p)) {
        int kind = related.at() + DRAGGED * Pairs.KINDS + pairs.kind(p);
        tape.values[drag(p)] += pairs.strength(p) * tape.weights()[kind];
      }
    }
    tape.onBack(sums -> {
      for (int p = 0; p < pairs.size(); p++) {
        for (int pointer : pointers(p)) {
          int kind = related.at() + pointer * Pairs.KINDS + pairs.kind(p);
          sums[kind] += pairs.strength(p) * tape.gradients[score(pointer, p)];
        }
        if (isDrag(p)) {
          int kind = related.at() + DRAGGED * Pairs.KINDS + pairs.kind(p);
          sums[kind] += pairs.strength(p) * tape.gradients[drag(p)];
        }
      }
    });
  }

  private boolean isDrag(int pair) {
    int row = features.pairs().row(pair);
    return row < table.places()
        && grabOf[row] >= 0
        && features.pairs().column(pair) < table.places();
  }

  private int drag(int pair) {
    Pairs pairs = features.pairs();
    return drags.at() + grabOf[pairs.row(pair)] * drags.columns() + pairs.column(pair);
  }

  private static final int[] NONE = {};
  private static final int[] TO_FIELD = {FIELD};
  private static final int[] TO_WORD = {FIRST, LAST};
  private static final int[] TO_SHOWN = {SHOWN};

  /** The pointers to which a pair matters. */
  private int[] pointers(int pair) {
    Pairs pairs = features.pairs();
    int row = pairs.row(pair);
    int column = pairs.column(pair);
    if (row >= table.places() || targetOf[row] < 0) {
      return NONE;
    }
    if (column < table.places()) {
      return TO_SHOWN;
    }
    return column < table.places() + table.fields() ? TO_FIELD : TO_WORD;
  }

  private int score(int pointer, int pair) {
    Pairs pairs = features.pairs();
    int source =
        switch (pointer) {
          case FIELD -> pairs.column(pair) - table.places();
          case SHOWN -> pairs.column(pair);
          default -> pairs.column(pair) - table.places() - table.fields();
        };
    Matrix score = scores[pointer];
    return score.at() + targetOf[pairs.row(pair)] * score.columns() + source;
  }

  /** All logits, in the order of the table. */
  float[] logits() {
    float[] logits = new float[table.size()];
    Arrays.fill(logits, NO);
    visit((index, at) ->
        logits[index] = logits[index] == NO ? tape.values[at] : logits[index] + tape.values[at]);
    return logits;
  }

  /** Sets the gradients of all logits. */
  void setGradients(float[] gradient) {
    visit((index, at) -> tape.gradients[at] += gradient[index]);
  }

  /** A logit, and where a part of its sum lies on the tape. */
  private interface Part {
    void see(int index, int at);
  }

  /** Visits the parts of the logits of everything that this screen and instruction offer. */
  private void visit(Part part) {
    for (int p = 1; p < table.places(); p++) {
      part.see(p, elementAlone.at() + p * ALONE + CLICK);
    }
    for (int t = 0; t < table.targets(); t++) {
      int target = features.targets()[t];
      if (t > 0) {
        part.see(table.clears() + t, elementAlone.at() + target * ALONE + CLEAR);
      }
      for (int f = 0; f < table.fields(); f++) {
        if (!features.items().get(f).source().isEmpty()) {
          for (int letters = 0; letters < LETTERS; letters++) {
            part.see(table.field(t, f, letters), at(FIELD, t, f));
            if (letters > 0) {
              int written = WRITTEN + letters;
              part.see(table.field(t, f, letters), screenAlone.at() + written);
              part.see(table.field(t, f, letters), itemAlone.at() + f * ALONE + written);
            }
          }
        }
      }
      for (int w = 0; w < table.words(); w++) {
        for (int more = 0; more < Features.SPAN_WORDS && w + more < table.words(); more++) {
          part.see(table.span(t, w, more), at(FIRST, t, w));
          part.see(table.span(t, w, more), at(LAST, t, w + more));
        }
      }
      for (int p = 1; p < table.places(); p++) {
        if (p != target) {
          part.see(table.shownFills() + t * table.places() + p, at(SHOWN, t, p));
        }
      }
    }
    for (int act = 0; act < PlainAct.values().length; act++) {
      part.see(table.plain() + act, screenAlone.at() + act);
    }
    for (int p = 1; p < table.places(); p++) {
      part.see(table.hovers() + p, elementAlone.at() + p * ALONE + HOVER);
    }
    for (int g = 0; g < table.grabs(); g++) {
      int grabbed = elementAlone.at() + features.grabs()[g] * ALONE;
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        part.see(table.pushes() + g * DIRECTIONS + direction, grabbed + PUSH + direction);
      }
      for (int p = 1; p < table.places(); p++) {
        int to = elementAlone.at() + p * ALONE;
        for (int drop = 0; p != features.grabs()[g] && drop < DROPS; drop++) {
          int index = table.drag(g, p, drop);
          part.see(index, drags.at() + g * drags.columns() + p);
          part.see(index, grabbed + GRAB);
          part.see(index, to + DRAG_TO);
          part.see(index, to + DROP + drop);
        }
      }
    }
    visitMarks(part);
  }

  private void visitMarks(Part part) {
    for (int m = 0; m < features.marks().size(); m++) {
      Markable mark = features.marks().get(m);
      int place = mark.element() + 1;
      int index = table.marks() + m;
      part.see(index, elementAlone.at() + place * ALONE + (mark.isWhole() ? MARK_ALL : MARK));
      int fields = table.fields();
      if (!mark.isWhole() && mark.first() < fields) {
        part.see(index, at(FIELD, targetOf[place], mark.first()));
      } else if (!mark.isWhole()) {
        part.see(index, at(FIRST, targetOf[place], mark.first() - fields));
        part.see(index, at(LAST, targetOf[place], mark.last() - fields));
      }
    }
  }

  private int at(int pointer, int target, int source) {
    return scores[pointer].at() + target * scores[pointer].columns() + source;
  }
}
