package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.policy.text.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person works out in the head from what is seen, as items like those of the instruction:
 * how many things are of the kind that is to be counted, and what a sum that stands there comes to.
 */
final class Reckoning {
  private static final int MOST = 2;
  private static final int LONGEST_SUM = 60;

  /** An instruction may say more around a sum than a page does. */
  private static final int LONGEST_INSTRUCTION = 300;

  private static final int LONGEST_NAME = 4;

  /** Only who is asked to count does. */
  private static final List<String> COUNTING =
      List.of(
          "how many", "number of", "count", "total", "sum", "altogether", "add up", "are added");

  private static final Pattern COUNTS =
      Pattern.compile(String.join("|", COUNTING), Pattern.CASE_INSENSITIVE);

  private static final String NUMBER = "(-?\\d{1,6})";
  private static final String SIGNS = "-+*x×·/÷−–";
  private static final String SIGN = "([" + SIGNS + "])";
  private static final Pattern SUM =
      Pattern.compile("(?<![\\w./-])" + NUMBER + "\\s*" + SIGN + "\\s*" + NUMBER + "(?![\\w./-])");

  /** One side unknown: {@code x + 4 = 9}, {@code 12 - x = 5}. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?<![\\w.])(?:([a-z])|"
              + NUMBER
              + ")\\s*([-+−–])\\s*(?:([a-z])|"
              + NUMBER
              + ")\\s*=\\s*"
              + NUMBER
              + "(?![\\w.])");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("aqua", "cyan"),
          Map.entry("turquoise", "cyan"),
          Map.entry("pink", "magenta"),
          Map.entry("violet", "purple"),
          Map.entry("grey", "gray"),
          Map.entry("big", "large"),
          Map.entry("little", "small"),
          Map.entry("tiny", "small"),
          Map.entry("disc", "circle"),
          Map.entry("numbers", "digit"));

  /** Words for looks: asked for and not to be seen, there are none. */
  private static final Set<String> LOOKS =
      Set.of(
          "red",
          "green",
          "blue",
          "yellow",
          "orange",
          "purple",
          "magenta",
          "cyan",
          "black",
          "white",
          "gray",
          "brown",
          "circle",
          "square",
          "rectangle",
          "triangle",
          "star",
          "octagon",
          "small",
          "large",
          "letter");

  private Reckoning() {}

  /** What can be worked out, at most two of them. */
  static List<Item> of(String instruction, List<Element> elements) {
    return of(instruction, elements, List.of());
  }

  /**
   * The same, where some elements are known to say no sum.
   *
   * @param without those, at the places where they were; they are not read again
   */
  @SuppressWarnings("ReferenceEquality") // the very same element
  static List<Item> of(String instruction, List<Element> elements, List<Element> without) {
    List<Item> items = new ArrayList<>(MOST);
    if (asksToCount(instruction)) {
      count(instruction, elements, items);
    }
    if (instruction.length() <= LONGEST_INSTRUCTION) {
      sum(instruction, items);
    }
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      boolean known = i < without.size() && without.get(i) == element;
      if (!known && element.value().isEmpty()) {
        String shown = Featurizer.shown(element);
        if (shown.length() <= LONGEST_SUM) {
          sum(shown, items);
        }
      }
    }
    return items;
  }

  private static boolean asksToCount(String instruction) {
    String lower = instruction.toLowerCase(Locale.ROOT);
    for (String words : COUNTING) {
      if (lower.contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static void count(String instruction, List<Element> elements, List<Item> items) {
    List<Set<String>> looks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Element element : elements) {
      Set<String> look =
          isCountable(element) ? words(element.label() + " " + element.hint()) : Set.of();
      if (!look.isEmpty()) {
        looks.add(look);
        seen.addAll(look);
      }
    }
    if (looks.isEmpty()) {
      return;
    }
    Set<String> asked = words(COUNTS.matcher(instruction).replaceAll(" "));
    asked.removeIf(word -> !seen.contains(word) && !LOOKS.contains(word));
    long count = looks.stream().filter(look -> look.containsAll(asked)).count();
    add(Item.Kind.COUNT, String.join(" ", asked), count, items);
  }

  private static boolean isCountable(Element element) {
    return (element.role() == Role.IMAGE
            || element.role() == Role.GENERIC
            || element.role() == Role.CELL
            || element.role() == Role.LISTITEM
            || element.role() == Role.CHECKBOX)
        && element.label().split(" ", LONGEST_NAME + 1).length <= LONGEST_NAME;
  }

  /** In the singular, and of words for the same the one that screens use. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      // A single letter is told by its case: f and F are different figures.
      String letter = word.length() == 2 && word.endsWith("s") ? word.substring(0, 1) : word;
      if (letter.length() > 1) {
        String lower = letter.toLowerCase(Locale.ROOT);
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        plural &= !SAME.containsKey(lower);
        letter = plural ? lower.substring(0, lower.length() - 1) : lower;
      }
      words.add(SAME.getOrDefault(letter, letter));
    }
    return words;
  }

  private static void sum(String text, List<Item> items) {
    if (items.size() >= MOST || !mayHoldSum(text)) {
      return;
    }
    Matcher unknown = UNKNOWN.matcher(text);
    if (unknown.find() && (unknown.group(1) == null) != (unknown.group(4) == null)) {
      long result = Long.parseLong(unknown.group(6));
      boolean minus = !unknown.group(3).equals("+");
      long x =
          unknown.group(1) == null
              ? (minus ? -1 : 1) * (result - Long.parseLong(unknown.group(2)))
              : result - (minus ? -1 : 1) * Long.parseLong(unknown.group(5));
      add(Item.Kind.RESULT, text, x, items);
      return;
    }
    Matcher sum = SUM.matcher(text);
    if (sum.find()) {
      OptionalLong result =
          result(Long.parseLong(sum.group(1)), sum.group(2), Long.parseLong(sum.group(3)));
      result.ifPresent(value -> add(Item.Kind.RESULT, text, value, items));
    }
  }

  /** Whether there is an equals sign, or a sign between digits: most texts need no closer look. */
  private static boolean mayHoldSum(String text) {
    boolean digit = false;
    boolean sign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        if (sign) {
          return true;
        }
        digit = true;
      } else if (c == '=') {
        return true;
      } else if (digit && !sign) {
        sign = SIGNS.indexOf(c) >= 0;
      }
    }
    return false;
  }

  private static OptionalLong result(long one, String sign, long other) {
    return switch (sign) {
      case "+" -> OptionalLong.of(one + other);
      case "-", "−", "–" -> OptionalLong.of(one - other);
      case "/", "÷" ->
          other == 0 || one % other != 0 ? OptionalLong.empty() : OptionalLong.of(one / other);
      default -> OptionalLong.of(one * other);
    };
  }

  private static void add(Item.Kind kind, String label, long value, List<Item> items) {
    String text = Long.toString(value);
    items.add(new Item(kind, Phrase.of(label), Phrase.of(text), text, 0, -1, -1));
  }
}
