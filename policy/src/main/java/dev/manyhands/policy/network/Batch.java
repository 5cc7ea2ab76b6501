package dev.manyhands.policy.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.text.Phrase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several observations padded to one size: B rows, E places, I items (F fields, then W words), T
 * targets, U different phrases. Lives as long as the manager it was made with.
 */
public final class Batch {
  private static final float NO = -1e9f;

  final ChoiceTable table;
  final int rows;
  final int items;

  /** {@code [U, SUBWORDS] int32}: rows of the table of sub-words. */
  final NDArray subwords;

  /** {@code [U, 1, SUBWORDS] float32}: the share of each sub-word in its phrase. */
  final NDArray subwordShares;

  /** {@code [B, E, 3] int32}: phrases. */
  final NDArray elementTexts;

  /** {@code [B, I, 2] int32}: phrases. */
  final NDArray itemTexts;

  /** {@code [B, E, ELEMENT_DENSE] float32}. */
  final NDArray elementDense;

  /** {@code [B, I, ITEM_DENSE] float32}. */
  final NDArray itemDense;

  /** {@code [B, SCREEN_DENSE] float32}. */
  final NDArray screenDense;

  /** {@code [B, E, I, MATCHES] float32}. */
  final NDArray elementToItem;

  /** {@code [B, E, E, RELATIONS] float32}. */
  final NDArray elementToElement;

  /** {@code [B, I, I, SEQUENCE] float32}. */
  final NDArray itemToItem;

  /** {@code [B, 1, 1, E] float32}: 0 for a place, very negative for padding. */
  final NDArray placeMask;

  /** {@code [B, 1, 1, I] float32}: 0 for an item, very negative for padding. */
  final NDArray itemMask;

  /** {@code [B, T] int32}: rows of {@code [B·E]}. */
  final NDArray targets;

  /** {@code [B, choices] float32}: 0 for what is offered, very negative for what is not. */
  final NDArray choiceMask;

  private final List<Features> features;

  /** Pads the observations; {@code vocabulary} is the size of the table of sub-words. */
  public Batch(NDManager manager, List<Features> features, int vocabulary) {
    this.features = List.copyOf(features);
    this.rows = features.size();
    int places = max(features.stream().mapToInt(Features::places).toArray());
    int fields = max(features.stream().mapToInt(Features::fields).toArray());
    int words = max(features.stream().mapToInt(Features::words).toArray());
    int targetCount = max(features.stream().mapToInt(f -> f.targets().length).toArray());
    this.table = new ChoiceTable(places, targetCount, fields, words);
    this.items = fields + words;

    Map<Phrase, Integer> phrases = new HashMap<>();
    phrases.put(Phrase.EMPTY, 0);
    int[] elementTexts = new int[rows * places * 3];
    int[] itemTexts = new int[rows * items * 2];
    float[] elementDense = new float[rows * places * Features.ELEMENT_DENSE];
    float[] itemDense = new float[rows * items * Features.ITEM_DENSE];
    float[] screenDense = new float[rows * Features.SCREEN_DENSE];
    float[] elementToItem = new float[rows * places * items * Features.MATCHES];
    float[] elementToElement = new float[rows * places * places * Features.RELATIONS];
    float[] itemToItem = new float[rows * items * items * Features.SEQUENCE];
    float[] placeMask = filled(rows * places);
    float[] itemMask = filled(rows * items);
    int[] targets = new int[rows * targetCount];
    float[] choiceMask = new float[rows * table.size()];

    for (int b = 0; b < rows; b++) {
      Features row = features.get(b);
      Phrase[] texts = row.texts();
      for (int i = 0; i < texts.length; i++) {
        elementTexts[b * places * 3 + i] = number(phrases, texts[i]);
      }
      copy(row.elementDense(), elementDense, b * places * Features.ELEMENT_DENSE);
      copy(row.screenDense(), screenDense, b * Features.SCREEN_DENSE);
      Arrays.fill(placeMask, b * places, b * places + row.places(), 0);
      for (int e = 0; e < row.places(); e++) {
        int length = row.places() * Features.RELATIONS;
        System.arraycopy(
            row.elementToElement(),
            e * length,
            elementToElement,
            (b * places + e) * places * Features.RELATIONS,
            length);
      }
      int count = row.items().size();
      for (int i = 0; i < count; i++) {
        int at = b * items + place(row, fields, i);
        itemTexts[at * 2] = number(phrases, row.items().get(i).label());
        itemTexts[at * 2 + 1] = number(phrases, row.items().get(i).content());
        itemMask[at] = 0;
        System.arraycopy(
            row.itemDense(),
            i * Features.ITEM_DENSE,
            itemDense,
            at * Features.ITEM_DENSE,
            Features.ITEM_DENSE);
        for (int e = 0; e < row.places(); e++) {
          System.arraycopy(
              row.elementToItem(),
              (e * count + i) * Features.MATCHES,
              elementToItem,
              ((b * places + e) * items + place(row, fields, i)) * Features.MATCHES,
              Features.MATCHES);
        }
        for (int j = 0; j < count; j++) {
          System.arraycopy(
              row.itemToItem(),
              (i * count + j) * Features.SEQUENCE,
              itemToItem,
              (at * items + place(row, fields, j)) * Features.SEQUENCE,
              Features.SEQUENCE);
        }
      }
      Arrays.fill(targets, b * targetCount, (b + 1) * targetCount, b * places);
      for (int t = 0; t < row.targets().length; t++) {
        targets[b * targetCount + t] = b * places + row.targets()[t];
      }
      table.mask(row, NO, choiceMask, b);
    }

    this.subwords = subwords(manager, phrases, vocabulary);
    this.subwordShares = subwordShares(manager, phrases);
    this.elementTexts = manager.create(elementTexts, new Shape(rows, places, 3));
    this.itemTexts = manager.create(itemTexts, new Shape(rows, items, 2));
    this.elementDense =
        manager.create(elementDense, new Shape(rows, places, Features.ELEMENT_DENSE));
    this.itemDense = manager.create(itemDense, new Shape(rows, items, Features.ITEM_DENSE));
    this.screenDense = manager.create(screenDense, new Shape(rows, Features.SCREEN_DENSE));
    this.elementToItem =
        manager.create(elementToItem, new Shape(rows, places, items, Features.MATCHES));
    this.elementToElement =
        manager.create(elementToElement, new Shape(rows, places, places, Features.RELATIONS));
    this.itemToItem = manager.create(itemToItem, new Shape(rows, items, items, Features.SEQUENCE));
    this.placeMask = manager.create(placeMask, new Shape(rows, 1, 1, places));
    this.itemMask = manager.create(itemMask, new Shape(rows, 1, 1, items));
    this.targets = manager.create(targets, new Shape(rows, targetCount));
    this.choiceMask = manager.create(choiceMask, new Shape(rows, table.size()));
  }

  /** The choice whose logit stands at an index of a row. */
  public Choice choice(int row, int index) {
    return table.choice(index, features.get(row));
  }

  /** How many logits a row has. */
  public int choices() {
    return table.size();
  }

  /**
   * Which logits are right: {@code [B, choices] float32}, 0 for a right choice, very negative for
   * any other.
   */
  public NDArray rightMask(NDManager manager, List<List<Choice>> right) {
    float[] mask = filled(rows * table.size());
    for (int b = 0; b < rows; b++) {
      for (Choice choice : right.get(b)) {
        mask[b * table.size() + table.index(choice, features.get(b))] = 0;
      }
    }
    return manager.create(mask, new Shape(rows, table.size()));
  }

  private static int place(Features row, int fields, int item) {
    return item < row.fields() ? item : fields + item - row.fields();
  }

  private static int number(Map<Phrase, Integer> phrases, Phrase phrase) {
    int next = phrases.size();
    return phrases.computeIfAbsent(phrase, _ -> next);
  }

  private static NDArray subwords(NDManager manager, Map<Phrase, Integer> phrases, int vocabulary) {
    int[] ids = new int[phrases.size() * Phrase.SUBWORDS];
    phrases.forEach((phrase, row) -> {
      for (int i = 0; i < phrase.subwords().length; i++) {
        ids[row * Phrase.SUBWORDS + i] = Math.floorMod(phrase.subwords()[i], vocabulary);
      }
    });
    return manager.create(ids, new Shape(phrases.size(), Phrase.SUBWORDS));
  }

  private static NDArray subwordShares(NDManager manager, Map<Phrase, Integer> phrases) {
    float[] shares = new float[phrases.size() * Phrase.SUBWORDS];
    phrases.forEach((phrase, row) -> {
      int count = phrase.subwords().length;
      int from = row * Phrase.SUBWORDS;
      Arrays.fill(shares, from, from + count, count == 0 ? 0 : 1f / count);
    });
    return manager.create(shares, new Shape(phrases.size(), 1, Phrase.SUBWORDS));
  }

  private static void copy(float[] from, float[] to, int at) {
    System.arraycopy(from, 0, to, at, from.length);
  }

  private static float[] filled(int length) {
    float[] mask = new float[length];
    Arrays.fill(mask, NO);
    return mask;
  }

  private static int max(int[] values) {
    return Math.max(1, Arrays.stream(values).max().orElse(1));
  }
}
