package dev.manyhands.policy.feature;

import dev.manyhands.env.Observation;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.policy.text.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns observations into {@link Features}. Stateless: safe for use by many threads. */
public final class Featurizer {
  private static final int MAX_ELEMENTS = 110;
  private static final int MAX_FIELDS = 24;
  private static final int MAX_WORDS = 48;
  private static final int MAX_GRABS = 24;

  /** The states that {@link Relations} looks at. */
  private static final int RELATING = State.PROTECTED.bit() | State.EXPANDED.bit();

  private Featurizer() {}

  /** What a policy is given of an observation. */
  public static Features of(Observation observation) {
    return of(observation, null);
  }

  /**
   * The same, where the features of an earlier observation of the same episode are at hand: what
   * has not changed since is taken from there.
   */
  @SuppressWarnings("ReferenceEquality") // the very same instruction
  public static Features of(Observation observation, @Nullable Features before) {
    List<Item> items;
    int words;
    if (before != null && before.observation().instruction() == observation.instruction()) {
      items = before.items();
      words = before.words();
    } else {
      InstructionItems instruction =
          new InstructionItems(observation.instruction(), MAX_FIELDS, MAX_WORDS);
      items = instruction.items();
      words = instruction.words();
    }
    items = withReckoned(items, words, observation, before);
    List<Element> elements = select(observation.screen(), items);
    Phrase[] texts = texts(observation.screen(), elements, before);
    Pairs pairs = pairs(elements, texts, items, before);
    return new Features(
        observation,
        elements,
        items,
        words,
        texts,
        Dense.elements(observation, elements, pairs),
        Dense.items(observation, items),
        Dense.screen(observation, elements),
        pairs,
        targets(elements),
        grabs(elements),
        Marks.of(observation.instruction().text(), elements, items, words));
  }

  /** Of very many things, only the first can be dragged. */
  private static int[] grabs(List<Element> elements) {
    int[] grabs = new int[MAX_GRABS];
    int count = 0;
    for (int e = 0; e < elements.size() && count < MAX_GRABS; e++) {
      if (isGrabbable(elements.get(e))) {
        grabs[count++] = e + 1;
      }
    }
    return Arrays.copyOf(grabs, count);
  }

  private static boolean isGrabbable(Element element) {
    return element.is(State.DRAGGABLE) && !element.is(State.COVERED);
  }

  /** With what can be worked out on this screen between fields and words. */
  @SuppressWarnings("ReferenceEquality") // the very same items
  private static List<Item> withReckoned(
      List<Item> items, int words, Observation observation, @Nullable Features before) {
    boolean had = false;
    for (Item item : items) {
      had |= item.kind().isReckoned();
    }
    // What no sum was found in holds none now.
    List<Element> without =
        before != null && before.items() == items && !had
            ? before.observation().screen().elements()
            : List.of();
    List<Item> reckoned =
        Reckoning.of(observation.instruction().text(), observation.screen().elements(), without);
    if (reckoned.isEmpty() && !had) {
      return items;
    }
    List<Item> all = new ArrayList<>(items.subList(0, items.size() - words));
    all.removeIf(item -> item.kind().isReckoned());
    all.addAll(reckoned);
    all.addAll(items.subList(items.size() - words, items.size()));
    return List.copyOf(all);
  }

  /** What can be typed into. */
  public static boolean isEditable(Element element) {
    boolean takesText =
        switch (element.role()) {
          case TEXTBOX, TEXTAREA, SPINBUTTON, DATE -> true;
          case BUTTON,
              LINK,
              CHECKBOX,
              RADIO,
              COMBOBOX,
              OPTION,
              TAB,
              MENUITEM,
              SLIDER,
              LISTITEM,
              TREEITEM,
              CELL,
              COLUMNHEADER,
              HEADING,
              TEXT,
              ALERT,
              DIALOG,
              WINDOW,
              IMAGE,
              GENERIC ->
              false;
        };
    return takesText && !element.is(State.DISABLED) && !element.is(State.READONLY);
  }

  /** What an element shows: what it holds, or its text, or else its name. */
  public static String shown(Element element) {
    if (!element.value().isEmpty()) {
      return element.value();
    }
    return element.text().isEmpty() ? element.name() : element.text();
  }

  /** All elements, or where there are too many those that matter most, in their own order. */
  private static List<Element> select(Screen screen, List<Item> items) {
    List<Element> all = screen.elements();
    if (all.size() <= MAX_ELEMENTS) {
      return all;
    }
    int[] rank = new int[all.size()];
    for (int i = 0; i < rank.length; i++) {
      rank[i] = importance(all.get(i), items);
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, rank.length).boxed().toList());
    order.sort(Comparator.comparingInt((Integer i) -> -rank[i]));
    return order.subList(0, MAX_ELEMENTS).stream().sorted().map(all::get).toList();
  }

  private static int importance(Element element, List<Item> items) {
    int importance =
        switch (element.role()) {
          case ALERT, DIALOG -> 6;
          case TEXTBOX, TEXTAREA, SPINBUTTON, DATE, COMBOBOX, OPTION, CHECKBOX, RADIO, SLIDER -> 5;
          case BUTTON, TAB, MENUITEM, LINK -> 4;
          case TREEITEM, LISTITEM, CELL, COLUMNHEADER, HEADING, GENERIC -> 2;
          case TEXT, WINDOW, IMAGE -> 1;
        };
    if (element.is(State.FOCUSED)) {
      importance += 6;
    }
    Phrase label = Phrase.of(element.label());
    Phrase value = Phrase.of(element.value());
    for (Item item : items) {
      if (label.matches(item.label())
          || label.matches(item.content())
          || value.matches(item.content())) {
        return importance + 4;
      }
      if (label.shareIn(item.label()) > 0) {
        importance = Math.max(importance, 3);
      }
    }
    return importance;
  }

  @SuppressWarnings("ReferenceEquality") // the very same element
  private static Phrase[] texts(Screen screen, List<Element> elements, @Nullable Features before) {
    Phrase[] texts = new Phrase[3 * (elements.size() + 1)];
    texts[0] = Phrase.of(screen.title());
    texts[1] = Phrase.EMPTY;
    texts[2] = Phrase.EMPTY;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (before != null && i < before.elements().size() && before.elements().get(i) == element) {
        System.arraycopy(before.texts(), 3 * i + 3, texts, 3 * i + 3, 3);
        continue;
      }
      texts[3 * i + 3] = Phrase.of(element.label());
      texts[3 * i + 4] =
          Phrase.of(
              element.value().isEmpty() && !element.name().isEmpty()
                  ? element.text()
                  : element.value());
      texts[3 * i + 5] =
          Phrase.of(
              element.hint().isEmpty() ? element.group() : element.group() + " " + element.hint());
    }
    return texts;
  }

  /** Those of the screen before, where only states have changed that do not matter to them. */
  @SuppressWarnings("ReferenceEquality") // the very same items
  private static Pairs pairs(
      List<Element> elements, Phrase[] texts, List<Item> items, @Nullable Features before) {
    if (before != null && before.items() == items && areRelatedAlike(elements, texts, before)) {
      return before.pairs();
    }
    return Relations.of(elements, texts, items);
  }

  @SuppressWarnings("ReferenceEquality") // most often the very same; phrases nearly always are
  private static boolean areRelatedAlike(List<Element> elements, Phrase[] texts, Features before) {
    if (elements.size() != before.elements().size()) {
      return false;
    }
    for (int i = 0; i < elements.size(); i++) {
      Element now = elements.get(i);
      Element was = before.elements().get(i);
      if (now != was
          && (now.role() != was.role()
              || ((now.states() ^ was.states()) & RELATING) != 0
              || !now.box().equals(was.box())
              || !now.group().equals(was.group()))) {
        return false;
      }
    }
    for (int i = 3; i < texts.length; i++) {
      if (texts[i] != before.texts()[i]) {
        return false;
      }
    }
    return true;
  }

  private static int[] targets(List<Element> elements) {
    int[] targets = new int[elements.size() + 1];
    int count = 1;
    for (int i = 0; i < elements.size(); i++) {
      if (isEditable(elements.get(i))) {
        targets[count++] = i + 1;
      }
    }
    return Arrays.copyOf(targets, count);
  }
}
