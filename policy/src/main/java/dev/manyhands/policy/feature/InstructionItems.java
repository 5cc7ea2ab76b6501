package dev.manyhands.policy.feature;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.policy.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an instruction apart: its fields, the phrases quoted in its text, and its words. */
final class InstructionItems {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|“([^”]+)”|«([^»]+)»");

  /** A list without blanks, such as [3,7,12], whose parts are words each. */
  private static final Pattern LIST = Pattern.compile("\\[[^\\[\\]\\s]*,[^\\[\\]\\s]*]");

  private static final Pattern CHUNK = Pattern.compile("\\S+");
  private static final String EDGES = "\"'“”‘’«»()[]{},.;:!?";
  private static final int WORDS_BEFORE_A_QUOTE = 4;

  private final List<Item> items = new ArrayList<>();
  private final int words;

  /** How many words a pause is worth, by what makes it. */
  private static final int SHORT_PAUSE = 3;

  private static final int LONG_PAUSE = 8;

  /**
   * Where a word lies in the text, without the punctuation around it, and after how many others.
   */
  private record Word(int start, int end, int at) {}

  InstructionItems(Instruction instruction, int maxFields, int maxWords) {
    for (Instruction.Field field : instruction.fields()) {
      if (items.size() < maxFields) {
        add(Item.Kind.FIELD, field.name(), field.value(), -1, -1);
      }
    }
    String text = instruction.text();
    List<Word> found = words(text);
    Matcher quoted = QUOTED.matcher(text);
    int previous = 0;
    while (quoted.find() && items.size() < maxFields) {
      String phrase = text.substring(quoted.start() + 1, quoted.end() - 1);
      int from = -1;
      int to = -1;
      for (Word word : found) {
        if (word.start() > quoted.start() && word.end() < quoted.end()) {
          from = from < 0 ? word.at() : from;
          to = word.at();
        }
      }
      add(Item.Kind.QUOTE, before(text, found, previous, quoted.start()), phrase, from, to);
      previous = quoted.end();
    }
    this.words = Math.min(found.size(), maxWords);
    for (Word word : found.subList(0, words)) {
      String source = text.substring(word.start(), word.end());
      items.add(
          new Item(
              Item.Kind.WORD,
              Phrase.of(source),
              Phrase.EMPTY,
              source,
              items.size(),
              word.at(),
              word.at()));
    }
  }

  private void add(Item.Kind kind, String label, String content, int from, int to) {
    items.add(
        new Item(kind, Phrase.of(label), Phrase.of(content), content, items.size(), from, to));
  }

  /** Fields and quoted phrases first, then words. */
  List<Item> items() {
    return List.copyOf(items);
  }

  /** How many of the items, at the end, are words. */
  int words() {
    return words;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    String apart =
        text.indexOf('[') < 0
            ? text
            : LIST.matcher(text)
                .replaceAll(list -> Matcher.quoteReplacement(list.group().replace(',', ' ')));
    Matcher chunk = CHUNK.matcher(apart);
    while (chunk.find()) {
      int start = chunk.start();
      int end = chunk.end();
      while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > start) {
        Word last = words.isEmpty() ? null : words.getLast();
        int at = last == null ? 0 : last.at() + 1 + pause(text, last.end(), start, end);
        words.add(new Word(start, end, at));
      }
    }
    return words;
  }

  /** How long one pauses between a word that ends at some place and the next one. */
  private static int pause(String text, int from, int start, int end) {
    int pause =
        text.regionMatches(true, start, "and", 0, Math.max(3, end - start)) ? SHORT_PAUSE : 0;
    for (int i = from; i < start; i++) {
      pause =
          switch (text.charAt(i)) {
            case ',' -> Math.max(pause, SHORT_PAUSE);
            case '.', ';', '!', '?', '\n' -> LONG_PAUSE;
            default -> pause;
          };
    }
    return pause;
  }

  /** The last few words before a quoted phrase, for they say what it is. */
  private static String before(String text, List<Word> words, int from, int to) {
    int last = -1;
    for (int i = 0; i < words.size() && words.get(i).end() <= to; i++) {
      last = i;
    }
    int first = last;
    while (first > 0
        && last - first + 1 < WORDS_BEFORE_A_QUOTE
        && words.get(first - 1).start() >= from) {
      first--;
    }
    if (last < 0 || words.get(first).start() < from) {
      return "";
    }
    return text.substring(words.get(first).start(), words.get(last).end());
  }
}
