package dev.manyhands.policy.feature;

import dev.manyhands.env.Observation;
import dev.manyhands.env.screen.Element;
import dev.manyhands.policy.text.Phrase;
import java.util.List;

/**
 * One observation as numbers. E is the number of elements and one more: place 0 stands for the
 * screen as a whole, element {@code k} of {@link #elements} has place {@code k + 1}. I is the
 * number of instruction items: fields, quoted phrases and what was worked out first, then words.
 * The arrays are not copied and not to be changed.
 *
 * @param observation what this was made from
 * @param elements the elements that the network sees
 * @param items the instruction's items
 * @param words how many of the items, at the end, are words
 * @param texts the three phrases of each place: label, content, group {@code [E × 3]}
 * @param elementDense {@code [E, ELEMENT_DENSE] float32}
 * @param itemDense {@code [I, ITEM_DENSE] float32}
 * @param screenDense {@code [SCREEN_DENSE] float32}
 * @param pairs what places and items have in common
 * @param targets the places into which can be typed, after place 0, which stands for the answer
 * @param grabs the places that can be dragged
 * @param marks the words that can be marked
 */
@SuppressWarnings("ArrayRecordComponent") // large, made once, read by one network
public record Features(
    Observation observation,
    List<Element> elements,
    List<Item> items,
    int words,
    Phrase[] texts,
    float[] elementDense,
    float[] itemDense,
    float[] screenDense,
    Pairs pairs,
    int[] targets,
    int[] grabs,
    List<Markable> marks) {
  /** Bumped whenever the meaning of any number here changes: it is part of a checkpoint. */
  public static final int VERSION = 8;

  public static final int ELEMENT_DENSE = 64;
  public static final int ITEM_DENSE = 16;
  public static final int SCREEN_DENSE = 48;

  /** The longest run of words that can be typed. */
  public static final int SPAN_WORDS = 8;

  /** How many places there are. */
  public int places() {
    return elements.size() + 1;
  }

  /** How many of the items are fields or quoted phrases. */
  public int fields() {
    return items.size() - words;
  }
}
