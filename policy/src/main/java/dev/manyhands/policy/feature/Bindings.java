package dev.manyhands.policy.feature;

import dev.manyhands.policy.text.Phrase;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Tells which name of the instruction each of its words and quoted phrases is nearest to: in "set
 * width to 3 and height to 4", 3 is said of the width.
 */
final class Bindings {
  /** So far from a name, with pauses, nothing is said of it. */
  private static final int FAR = 16;

  private static final int LEAST_PLURAL = 3;
  private static final float[] NOWHERE = {};

  private final List<Item> items;

  /** Where the words begin, and the hash of each; 0 for those that say nothing. */
  private final int first;

  private final int[] hashes;
  private final long signature;
  private final IdentityHashMap<Phrase, float[]> known = new IdentityHashMap<>();

  /** Of an instruction's items, the words last. */
  Bindings(List<Item> items) {
    this.items = items;
    int first = items.size();
    while (first > 0 && items.get(first - 1).kind() == Item.Kind.WORD) {
      first--;
    }
    this.first = first;
    this.hashes = new int[items.size() - first];
    long signature = 0;
    for (int i = 0; i < hashes.length; i++) {
      int[] words = items.get(first + i).label().words();
      hashes[i] = words.length == 0 ? 0 : words[0];
      signature |= words.length == 0 ? 0 : items.get(first + i).label().signature();
    }
    this.signature = signature;
  }

  /** Whether something can be said of a name by it. */
  boolean isSaid(int item) {
    Item said = items.get(item);
    return said.kind() == Item.Kind.QUOTE || (item >= first && hashes[item - first] != 0);
  }

  /**
   * By item, how near it is to where the instruction says a name: below 1, and 0 where it is far or
   * a part of the name. Empty where the name is not said.
   */
  float[] nearness(Phrase name) {
    if (name.words().length == 0 || (!isPluralSaid(name) && (name.signature() & ~signature) != 0)) {
      return NOWHERE;
    }
    return known.computeIfAbsent(name, this::compute);
  }

  private float[] compute(Phrase name) {
    float[] nearness = NOWHERE;
    for (int from = 0; from < hashes.length; from++) {
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
    int[] words = name.words();
    if (hashes[from] == 0) {
      return from - 1;
    }
    if (words.length == 1 && isPlural(name.text(), items.get(first + from).source())) {
      return from;
    }
    int done = 0;
    int at = from;
    for (; at < hashes.length && done < words.length; at++) {
      if (hashes[at] == words[done]) {
        done++;
      } else if (hashes[at] != 0) {
        return from - 1;
      }
    }
    return done == words.length ? at - 1 : from - 1;
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
    return length >= LEAST_PLURAL
        && (longer == 1 || longer == 2)
        && Character.toLowerCase(more.charAt(more.length() - 1)) == 's'
        && (more.regionMatches(true, 0, one, 0, length)
            || (more.regionMatches(true, 0, one, 0, length - 1)
                && more.regionMatches(true, length - 1, "ies", 0, 3)))
        && (longer == 1 || Character.toLowerCase(more.charAt(more.length() - 2)) == 'e');
  }
}
