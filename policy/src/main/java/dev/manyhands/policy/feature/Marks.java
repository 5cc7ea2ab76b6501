package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import java.util.ArrayList;
import java.util.List;

/** Finds what can be marked on a screen. */
final class Marks {
  /** Fewer letters than this on a page are the name of something else. */
  private static final int LEAST_LETTERS = 16;

  /** A longer text is too long to go through by the keyboard. */
  private static final int MOST_LETTERS = 400;

  private static final int MOST = 40;

  private Marks() {}

  /** What of these elements can be marked; of very much, only the first. */
  static List<Markable> of(
      String instruction, List<Element> elements, List<Item> items, int words) {
    List<Markable> marks = List.of();
    for (int e = 0; e < elements.size() && marks.size() < MOST; e++) {
      Element element = elements.get(e);
      boolean field = isLongText(element);
      if (field || isProse(element)) {
        marks = marks.isEmpty() ? new ArrayList<>() : marks;
        marks.add(new Markable(e));
        if (field) {
          addParts(e, element.value(), instruction, items, words, marks);
        }
      }
    }
    return marks;
  }

  private static boolean isLongText(Element element) {
    return element.role() == Role.TEXTAREA
        && !element.value().isEmpty()
        && element.value().length() <= MOST_LETTERS
        && !element.is(State.COVERED)
        && Featurizer.isEditable(element);
  }

  private static boolean isProse(Element element) {
    return element.role() == Role.TEXT
        && element.text().length() >= LEAST_LETTERS
        && !element.is(State.COVERED)
        && !element.is(State.DRAGGABLE);
  }

  private static void addParts(
      int element,
      String text,
      String instruction,
      List<Item> items,
      int words,
      List<Markable> marks) {
    int fields = items.size() - words;
    for (int f = 0; f < fields && marks.size() < MOST; f++) {
      if (isPart(items.get(f).source(), text)) {
        marks.add(new Markable(element, f, f));
      }
    }
    int from = 0;
    for (int first = fields; first < items.size(); first++) {
      int begin = instruction.indexOf(items.get(first).source(), from);
      int end = begin;
      int most = Math.min(items.size(), first + Features.SPAN_WORDS);
      for (int last = first; last < most && marks.size() < MOST; last++) {
        String word = items.get(last).source();
        end = instruction.indexOf(word, end) + word.length();
        if (!isPart(instruction.substring(begin, end), text)) {
          break;
        }
        marks.add(new Markable(element, first, last));
      }
      from = begin + items.get(first).source().length();
    }
  }

  /** Whether words stand in a text and are not all of it, cut off within no word. */
  private static boolean isPart(String words, String text) {
    int at = words.isEmpty() || words.length() == text.length() ? -1 : text.indexOf(words);
    int end = at + words.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
