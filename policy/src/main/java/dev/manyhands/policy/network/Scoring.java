package dev.manyhands.policy.network;

import dev.manyhands.env.action.Gesture;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.choice.Choice.PlainAct;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Markable;
import dev.manyhands.policy.feature.Pairs;
import java.util.Arrays;

/**
 * From the last state of places and items to one logit for each choice, as {@link Choosing} says,
 * where nothing is learned. Used by one thread.
 */
final class Scoring {
  private static final int POINTERS = 4;
  private static final int ACTS = PlainAct.values().length;
  private static final int LETTERS = Choice.Letters.values().length;
  private static final int DIRECTIONS = Gesture.Direction.values().length;
  private static final int DROPS = Gesture.Drop.values().length;

  /** The columns that elements and items have for themselves. */
  private static final int CLICK = 0;

  private static final int CLEAR = 1;
  private static final int SHOWN_SOURCE = 2;
  private static final int TARGET = 3;

  /** The pointers: to a field, to a first and a last word, to what a place shows. */
  private static final int FIELD = 0;

  private static final int LAST = 2;
  private static final int SHOWN = 3;

  private final Parameters parameters;
  private final int d;
  private final int related;
  private final Linear toHidden;
  private final Linear toElementAlone;
  private final Linear toItemAlone;
  private final Linear toScreenAlone;
  private final Linear toQuestions;
  private final Linear[] toItemKeys = new Linear[SHOWN];
  private final Linear toElementKeys;
  private final Linear toGrab;
  private final Linear toDrop;

  private float[] hidden = {};
  private float[] elementAlone = {};
  private float[] itemAlone = {};
  private final float[] screenAlone = new float[4 * Choosing.ALONE];
  private float[] asking = {};
  private float[] questions = {};
  private float[] turned = {};
  private float[] keys = {};

  /** By source and target; the sources of the four pointers follow each other. */
  private float[] scores = {};

  private int[] targetOf = {};
  private float[] logits = {};

  Scoring(Size size, Parameters parameters) {
    this.parameters = parameters;
    this.d = size.width();
    this.related = parameters.get("related").at();
    this.toHidden = Linear.of(parameters, "element.hidden");
    this.toElementAlone = Linear.of(parameters, "element.alone");
    this.toItemAlone = Linear.of(parameters, "item.alone");
    this.toScreenAlone = Linear.of(parameters, "screen.alone");
    this.toQuestions = Linear.of(parameters, "target");
    Linear itemKeys = Linear.of(parameters, "item.keys");
    Arrays.setAll(toItemKeys, pointer -> itemKeys.columns(pointer * d, d));
    this.toElementKeys = Linear.of(parameters, "element.keys");
    this.toGrab = Linear.of(parameters, "grab");
    this.toDrop = Linear.of(parameters, "drop");
  }

  /** One logit for each choice of the table, and at the end -∞ up to a padded length. */
  float[] logits(Features features, ChoiceTable table, float[] x) {
    reserve(table);
    toHidden.set(table.places(), x, 0, hidden, 0);
    Kernel.gelu(Kernel.padded(table.places() * d), hidden, 0, 0);
    toElementAlone.set(table.places(), hidden, 0, elementAlone, 0);
    toScreenAlone.set(1, hidden, 0, screenAlone, 0);
    int items = table.places() * d;
    toItemAlone.set(table.fields() + table.words(), x, items, itemAlone, 0);
    ask(features.targets(), x);
    int stride = Kernel.padded(table.targets());
    int first = 0;
    for (int pointer = 0; pointer < POINTERS; pointer++) {
      int sources = sources(table, pointer);
      if (pointer == SHOWN) {
        toElementKeys.set(sources, x, 0, keys, 0);
      } else {
        int from = items + (pointer == FIELD ? 0 : table.fields() * d);
        toItemKeys[pointer].set(sources, x, from, keys, 0);
      }
      point(table, features.targets(), pointer, first, stride);
      first += sources;
    }
    relate(features, table, stride);
    fill(features, table, stride);
    fillGestures(features, table, x);
    fillMarks(features, table, stride);
    return logits;
  }

  /** What is expected to be paid until the end of the episode, for the last observation. */
  float value() {
    return screenAlone[Choosing.VALUE];
  }

  private void reserve(ChoiceTable table) {
    int places = Linear.computed(table.places());
    int items = Linear.computed(table.fields() + table.words());
    int targets = Linear.computed(table.targets());
    if (hidden.length < places * d) {
      hidden = new float[places * d + d];
      elementAlone = new float[places * Choosing.ALONE];
      targetOf = new int[places];
    }
    if (itemAlone.length < items * Choosing.ALONE) {
      itemAlone = new float[items * Choosing.ALONE];
    }
    if (asking.length < targets * d) {
      asking = new float[targets * d];
      questions = new float[targets * POINTERS * d];
    }
    int stride = Kernel.padded(table.targets());
    if (turned.length < d * stride) {
      turned = new float[d * stride];
    }
    if (keys.length < Math.max(places, items) * d) {
      keys = new float[Math.max(places, items) * d];
    }
    int sources = places + 2 * items + 4;
    if (scores.length < sources * stride) {
      scores = new float[sources * stride];
    }
    if (logits.length < Kernel.padded(table.size())) {
      logits = new float[Kernel.padded(table.size() + table.size() / 2)];
    }
  }

  private static int sources(ChoiceTable table, int pointer) {
    return switch (pointer) {
      case FIELD -> table.fields();
      case SHOWN -> table.places();
      default -> table.words();
    };
  }

  private void ask(int[] targets, float[] x) {
    Arrays.fill(targetOf, -1);
    for (int t = 0; t < targets.length; t++) {
      targetOf[targets[t]] = t;
      System.arraycopy(x, targets[t] * d, asking, t * d, d);
    }
    toQuestions.set(targets.length, asking, 0, questions, 0);
  }

  /** The scores of a pointer's sources, whose keys are at hand. */
  private void point(ChoiceTable table, int[] targets, int pointer, int first, int stride) {
    int sources = sources(table, pointer);
    float scale = (float) (1 / Math.sqrt(d));
    for (int c = 0; c < d; c++) {
      Arrays.fill(turned, c * stride + targets.length, (c + 1) * stride, 0);
    }
    for (int t = 0; t < targets.length; t++) {
      int question = t * POINTERS * d + pointer * d;
      for (int c = 0; c < d; c++) {
        turned[c * stride + t] = scale * questions[question + c];
      }
    }
    for (int s = 0; s < sources; s++) {
      float alone =
          switch (pointer) {
            case FIELD -> itemAlone[s * Choosing.ALONE + FIELD];
            case SHOWN -> elementAlone[s * Choosing.ALONE + SHOWN_SOURCE];
            default -> itemAlone[(table.fields() + s) * Choosing.ALONE + pointer];
          };
      int at = (first + s) * stride;
      for (int t = 0; t < targets.length; t++) {
        scores[at + t] = alone + elementAlone[targets[t] * Choosing.ALONE + TARGET + pointer];
      }
    }
    Kernel.multiply(
        Linear.computed(sources),
        stride,
        d,
        keys,
        0,
        d,
        1,
        turned,
        0,
        stride,
        scores,
        first * stride,
        stride);
  }

  /** Adds what targets and sources have in common. */
  private void relate(Features features, ChoiceTable table, int stride) {
    Pairs pairs = features.pairs();
    float[] values = parameters.values();
    int items = table.places() + table.fields();
    int shown = table.fields() + 2 * table.words();
    for (int p = 0; p < pairs.size(); p++) {
      int row = pairs.row(p);
      if (row >= table.places() || targetOf[row] < 0) {
        continue;
      }
      int target = targetOf[row];
      int column = pairs.column(p);
      int kind = related + pairs.kind(p);
      float strength = pairs.strength(p);
      if (column < table.places()) {
        scores[(shown + column) * stride + target] += strength * values[kind + SHOWN * Pairs.KINDS];
      } else if (column < items) {
        scores[(column - table.places()) * stride + target] += strength * values[kind];
      } else {
        int word = table.fields() + column - items;
        scores[word * stride + target] += strength * values[kind + Pairs.KINDS];
        scores[(word + table.words()) * stride + target] +=
            strength * values[kind + LAST * Pairs.KINDS];
      }
    }
  }

  /** Puts the logit of everything that is offered in its place. */
  private void fill(Features features, ChoiceTable table, int stride) {
    Arrays.fill(logits, 0, Kernel.padded(table.size()), Choosing.NO);
    for (int p = 1; p < table.places(); p++) {
      logits[p] = elementAlone[p * Choosing.ALONE + CLICK];
    }
    int words = table.words();
    for (int t = 0; t < table.targets(); t++) {
      int target = features.targets()[t];
      if (t > 0) {
        logits[table.clears() + t] = elementAlone[target * Choosing.ALONE + CLEAR];
      }
      for (int f = 0; f < table.fields(); f++) {
        if (!features.items().get(f).source().isEmpty()) {
          logits[table.field(t, f, 0)] = scores[f * stride + t];
          for (int letters = 1; letters < LETTERS; letters++) {
            logits[table.field(t, f, letters)] =
                scores[f * stride + t]
                    + screenAlone[Choosing.WRITTEN + letters]
                    + itemAlone[f * Choosing.ALONE + Choosing.WRITTEN + letters];
          }
        }
      }
      int first = table.fields() * stride + t;
      int last = first + words * stride;
      for (int w = 0; w < words; w++) {
        float begin = scores[first + w * stride];
        int at = table.span(t, w, 0);
        int most = Math.min(Features.SPAN_WORDS, words - w);
        for (int more = 0; more < most; more++) {
          logits[at + more] = begin + scores[last + (w + more) * stride];
        }
      }
      int shown = (table.fields() + 2 * words) * stride + t;
      int fills = table.shownFills() + t * table.places();
      for (int p = 1; p < table.places(); p++) {
        logits[fills + p] = scores[shown + p * stride];
      }
      logits[fills + target] = Choosing.NO;
    }
    System.arraycopy(screenAlone, 0, logits, table.plain(), ACTS);
  }

  /** What the mouse does besides clicking; few screens have anything to drag. */
  private void fillGestures(Features features, ChoiceTable table, float[] x) {
    for (int p = 1; p < table.places(); p++) {
      logits[table.hovers() + p] = elementAlone[p * Choosing.ALONE + Choosing.HOVER];
    }
    int[] grabs = features.grabs();
    if (grabs.length == 0) {
      return;
    }
    float scale = (float) (1 / Math.sqrt(d));
    float[] drops = new float[Linear.computed(table.places()) * d];
    toDrop.set(table.places(), x, 0, drops, 0);
    float[] grabbing = new float[Linear.computed(grabs.length) * d];
    for (int g = 0; g < grabs.length; g++) {
      System.arraycopy(x, grabs[g] * d, grabbing, g * d, d);
    }
    float[] asked = new float[grabbing.length];
    toGrab.set(grabs.length, grabbing, 0, asked, 0);
    float[] met = met(features);
    for (int g = 0; g < grabs.length; g++) {
      int grabbed = grabs[g] * Choosing.ALONE;
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        logits[table.pushes() + g * DIRECTIONS + direction] =
            elementAlone[grabbed + Choosing.PUSH + direction];
      }
      for (int p = 1; p < table.places(); p++) {
        int to = p * Choosing.ALONE;
        float score =
            scale * Kernel.dot(d, asked, g * d, drops, p * d)
                + met[g * table.places() + p]
                + elementAlone[grabbed + Choosing.GRAB]
                + elementAlone[to + Choosing.DRAG_TO];
        for (int drop = 0; p != grabs[g] && drop < DROPS; drop++) {
          logits[table.drag(g, p, drop)] = score + elementAlone[to + Choosing.DROP + drop];
        }
      }
    }
  }

  private void fillMarks(Features features, ChoiceTable table, int stride) {
    int fields = table.fields();
    for (int m = 0; m < features.marks().size(); m++) {
      Markable mark = features.marks().get(m);
      int place = mark.element() + 1;
      int alone = place * Choosing.ALONE;
      float score = elementAlone[alone + (mark.isWhole() ? Choosing.MARK_ALL : Choosing.MARK)];
      if (!mark.isWhole()) {
        int target = targetOf[place];
        boolean phrase = mark.first() < fields;
        int last = phrase ? 0 : (table.words() + mark.last()) * stride;
        score += scores[mark.first() * stride + target];
        score += phrase ? 0 : scores[last + target];
      }
      logits[table.marks() + m] = score;
    }
  }

  /** By what can be dragged and place: what both have in common. */
  private float[] met(Features features) {
    int places = features.places();
    float[] met = new float[features.grabs().length * places];
    Pairs pairs = features.pairs();
    for (int p = 0; p < pairs.size(); p++) {
      for (int g = 0; g < features.grabs().length && pairs.column(p) < places; g++) {
        if (features.grabs()[g] == pairs.row(p)) {
          int kind = related + Choosing.DRAGGED * Pairs.KINDS + pairs.kind(p);
          met[g * places + pairs.column(p)] += pairs.strength(p) * parameters.values()[kind];
        }
      }
    }
    return met;
  }
}
