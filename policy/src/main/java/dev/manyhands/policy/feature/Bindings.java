package dev.manyhands.policy.feature;

import dev.manyhands.policy.text.Phrase;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Ties what an instruction says to what it says that of: its words and quoted phrases to the thing
 * whose name is nearest (in "set width to 3 and height to 4", 3 is said of the width), and a quoted
 * phrase to the words around it.
 */
final class Bindings {
  /** Between what is said and the name that it is said of: the element's own, or one around it. */
  private static final int SAID_OF_IT = 56;

  private static final int SAID_AROUND_IT = 57;

  /** Between a label of several words and each of them, where they stand in a row. */
  private static final int SPELT = 31;

  /** Both what an element says, and said of what is around it. */
  private static final int SAID_IN_ITS_PLACE = 58;

  /** Between a quoted phrase and a word: in it, before it, after it; and the same backwards. */
  private static final int QUOTED = 7;

  private static final int BEFORE_QUOTE = 9;
  private static final int AFTER_QUOTE = 11;

  /** From a quoted phrase to the next one, and back. */
  private static final int NEXT_QUOTE = 13;

  /**
   * So far from a name, with pauses, nothing is said of it; so far from a quote, it has no words.
   */
  private static final int FAR = 16;

  private static final float NEAR_QUOTE = 5;

  /** So many things above another one may name it. */
  private static final int UPWARDS = 4;

  private static final int LEAST_PLURAL = 3;
  private static final float[] NOWHERE = {};

  private final Phrase[] texts;
  private final Phrase[] grouped;
  private final int places;
  private final Layout layout;
  private final List<Item> items;

  /** Where the words begin, and the hashes of each; none for those that say nothing. */
  private final int first;

  private final int[][] words;
  private final long signature;
  private final IdentityHashMap<Phrase, float[]> known = new IdentityHashMap<>();

  /**
   * Of what is on a screen, and an instruction.
   *
   * @param texts as {@link Features} has them
   * @param grouped by place, from 1: the name of its row or group
   * @param items the words last
   */
  Bindings(Phrase[] texts, Phrase[] grouped, Layout layout, List<Item> items) {
    this.texts = texts;
    this.grouped = grouped;
    this.places = grouped.length;
    this.layout = layout;
    this.items = items;
    int first = items.size();
    while (first > 0 && items.get(first - 1).kind() == Item.Kind.WORD) {
      first--;
    }
    this.first = first;
    this.words = new int[items.size() - first][];
    long signature = 0;
    for (int i = 0; i < words.length; i++) {
      Phrase word = items.get(first + i).label();
      words[i] = word.words();
      signature |= words[i].length == 0 ? 0 : word.signature();
    }
    this.signature = signature;
  }

  void relate(Pairs.Builder pairs) {
    for (int e = 1; e < places; e++) {
      withWordsOfName(e, pairs);
    }
    withNames(pairs);
    withQuotes(pairs);
  }

  /** Where the instruction's words spell an element's label of several words. */
  private void withWordsOfName(int place, Pairs.Builder pairs) {
    Phrase name = label(place - 1);
    if (name.words().length < 2 || (name.signature() & ~signature) != 0) {
      return;
    }
    for (int from = 0; from < words.length; from++) {
      for (int i = from; i <= spelt(name, from); i++) {
        pairs.addBoth(place, places + first + i, SPELT, 1);
      }
    }
  }

  /** Where several names are as near, of all of them. */
  private void withNames(Pairs.Builder pairs) {
    float[][] own = new float[places - 1][];
    float[][] around = new float[places - 1][];
    float[] nearestOwn = new float[items.size()];
    float[] nearestAround = new float[items.size()];
    for (int e = 0; e < own.length; e++) {
      own[e] = nearness(label(e));
      larger(nearestOwn, own[e]);
    }
    for (int e = 0; e < own.length; e++) {
      around[e] = around(e, own);
      larger(nearestAround, around[e]);
    }
    for (int i = 0; i < items.size(); i++) {
      if (!isSaid(i)) {
        continue;
      }
      Item item = items.get(i);
      Phrase said = item.content().isEmpty() ? item.label() : item.content();
      int at = places + i;
      for (int e = 0; e < own.length; e++) {
        pairs.addBoth(e + 1, at, SAID_OF_IT, ifNearest(own[e], nearestOwn, i));
        float near = ifNearest(around[e], nearestAround, i);
        pairs.addBoth(e + 1, at, SAID_AROUND_IT, near);
        pairs.addBoth(e + 1, at, SAID_IN_ITS_PLACE, label(e).matches(said) ? near : 0);
      }
    }
  }

  private Phrase label(int element) {
    return texts[3 * (element + 1)];
  }

  private static void larger(float[] most, float[] values) {
    for (int i = 0; i < values.length; i++) {
      most[i] = Math.max(most[i], values[i]);
    }
  }

  private static float ifNearest(float[] nearness, float[] most, int i) {
    return nearness.length > 0 && nearness[i] == most[i] ? nearness[i] : 0;
  }

  /**
   * How near what is said is to the first name around an element that is said at all: its group's,
   * then the nearest in its row, then what is above it, then its heading's.
   *
   * @param own by element, how near what is said is to its own name
   */
  private float[] around(int element, float[][] own) {
    float[] found = nearness(grouped[element + 1]);
    if (found.length > 0) {
      return found;
    }
    int nearest = Integer.MAX_VALUE;
    for (int mate : layout.row(element)) {
      int apart = layout.apart(element, mate);
      float[] named = apart < nearest ? named(mate, own) : NOWHERE;
      if (named.length > 0) {
        found = named;
        nearest = apart;
      }
    }
    int above = layout.headOrAbove(element);
    for (int up = 0; up < UPWARDS && above >= 0 && found.length == 0; up++) {
      found = named(above, own);
      above = layout.above(above);
    }
    int heading = layout.heading(element);
    return found.length == 0 && heading >= 0 ? named(heading, own) : found;
  }

  /** A figure is no name. */
  private float[] named(int element, float[][] own) {
    return Relations.isFigure(label(element)) ? NOWHERE : own[element];
  }

  /** Where a quoted phrase stands among the words. */
  private void withQuotes(Pairs.Builder pairs) {
    int last = -1;
    for (int q = 0; q < first; q++) {
      Item quote = items.get(q);
      if (quote.kind() != Item.Kind.QUOTE || quote.from() < 0) {
        continue;
      }
      if (last >= 0) {
        pairs.add(places + last, places + q, NEXT_QUOTE, 1);
        pairs.add(places + q, places + last, NEXT_QUOTE + 1, 1);
      }
      last = q;
      for (int w = first; w < items.size(); w++) {
        Item word = items.get(w);
        int before = quote.from() - word.from();
        int after = word.from() - quote.to();
        int kind = before > 0 ? BEFORE_QUOTE : after > 0 ? AFTER_QUOTE : QUOTED;
        float near = 1 - (Math.max(1, Math.max(before, after)) - 1) / NEAR_QUOTE;
        pairs.add(places + q, places + w, kind, near);
        pairs.add(places + w, places + q, kind + 1, near);
      }
    }
  }

  /** Whether something can be said of a name by it. */
  private boolean isSaid(int item) {
    Item said = items.get(item);
    return said.kind() == Item.Kind.QUOTE || (item >= first && words[item - first].length > 0);
  }

  /**
   * By item, how near it is to where the instruction says a name: below 1, and 0 where it is far or
   * a part of the name. Empty where the name is not said.
   */
  private float[] nearness(Phrase name) {
    if (name.words().length == 0 || (!isPluralSaid(name) && (name.signature() & ~signature) != 0)) {
      return NOWHERE;
    }
    return known.computeIfAbsent(name, this::compute);
  }

  private float[] compute(Phrase name) {
    float[] nearness = NOWHERE;
    for (int from = 0; from < words.length; from++) {
      int to = spelt(name, from);
      if (to >= from) {
        nearness = nearness.length == 0 ? new float[items.size()] : nearness;
        measure(first + from, first + to, nearness);
        from = to;
      }
    }
    return nearness;
  }

  /** Adds how near all items are to a name that is said from one word to another. */
  private void measure(int from, int to, float[] nearness) {
    int begin = items.get(from).from();
    int end = items.get(to).to();
    for (int i = 0; i < nearness.length; i++) {
      Item item = items.get(i);
      if (item.from() >= 0 && (item.to() < begin || item.from() > end)) {
        int apart = Math.max(begin - item.to(), item.from() - end);
        nearness[i] = Math.max(nearness[i], 1 - (float) apart / FAR);
      }
    }
  }

  /** The last of the words that spell a name from one on; before it where they do not. */
  private int spelt(Phrase name, int from) {
    int[] wanted = name.words();
    if (words[from].length == 0) {
      return from - 1;
    }
    if (wanted.length == 1 && isPlural(name.text(), items.get(first + from).source())) {
      return from;
    }
    int done = 0;
    int at = from;
    for (; at < words.length && done < wanted.length; at++) {
      for (int word : words[at]) {
        if (done == wanted.length || wanted[done++] != word) {
          return from - 1;
        }
      }
    }
    return done == wanted.length ? at - 1 : from - 1;
  }

  private boolean isPluralSaid(Phrase name) {
    if (name.words().length == 1) {
      for (int i = first; i < items.size(); i++) {
        if (isPlural(name.text(), items.get(i).source())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one word is more of the other, as "boxes" is of "Box". */
  private static boolean isPlural(String one, String more) {
    int length = one.length();
    int longer = more.length() - length;
    if (length < LEAST_PLURAL || longer < 1 || longer > 2) {
      return false;
    }
    if (!more.regionMatches(true, 0, one, 0, length - 1)) {
      return false;
    }
    return more.regionMatches(true, 0, one, 0, length)
        ? endsWith(more, length, "s") || endsWith(more, length, "es")
        : endsWith(more, length - 1, "ies");
  }

  private static boolean endsWith(String text, int from, String end) {
    return text.length() == from + end.length()
        && text.regionMatches(true, from, end, 0, end.length());
  }
}
