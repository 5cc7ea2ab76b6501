package dev.manyhands.office.family.web;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Namesakes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that a shop sells.
 *
 * @param name as the shop writes it
 * @param common whether it is called by a noun, of which there is a plural
 * @param cents its price
 */
record Goods(String name, boolean common, int cents) {
  private static final List<String> NOUNS =
      List.of(
          "teapot",
          "lamp",
          "mug",
          "chair",
          "table",
          "candle",
          "clock",
          "mirror",
          "pillow",
          "towel",
          "blanket",
          "carpet",
          "vase",
          "basket",
          "bucket",
          "broom",
          "hammer",
          "torch",
          "ladder",
          "notebook",
          "pencil",
          "pen",
          "stapler",
          "ruler",
          "folder",
          "envelope",
          "calendar",
          "map",
          "book",
          "magazine",
          "puzzle",
          "kite",
          "ball",
          "doll",
          "drum",
          "guitar",
          "flute",
          "helmet",
          "tent",
          "rucksack",
          "bottle",
          "cup",
          "plate",
          "bowl",
          "fork",
          "spoon",
          "pan",
          "kettle",
          "toaster",
          "mixer",
          "jar",
          "brush",
          "comb",
          "soap",
          "sponge",
          "hat",
          "cap",
          "belt",
          "coat",
          "shirt",
          "skirt",
          "jacket",
          "ring",
          "watch",
          "wallet",
          "umbrella",
          "suitcase",
          "battery",
          "cable",
          "charger",
          "keyboard",
          "speaker",
          "camera",
          "lemon",
          "pear",
          "melon",
          "cookie",
          "pie",
          "cake",
          "salad",
          "sandwich",
          "juice",
          "hook",
          "box",
          "rope",
          "plant",
          "shovel");
  private static final List<String> KINDS =
      List.of(
          "red", "blue", "green", "white", "black", "yellow", "small", "large", "wooden", "plastic",
          "cheap", "round", "square", "striped", "heavy", "light");
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** That many, none twice; in some shops such as are easily taken for one another. */
  static List<Goods> some(Dice dice, int count) {
    int style = dice.below(8);
    List<String> names = new ArrayList<>(count);
    if (style == 0) {
      names.addAll(dice.shuffled(Namesakes.of(dice, Term.PRODUCT, count)));
    }
    List<String> nouns = new ArrayList<>();
    int most = style < 3 ? 2 : count;
    while (names.size() < count) {
      String noun = nouns.size() < most ? dice.datum(NOUNS) : dice.of(nouns);
      if (!nouns.contains(noun)) {
        nouns.add(noun);
      }
      String name = style < 4 ? dice.of(KINDS) + " " + noun : noun;
      String shown = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      if (!names.contains(shown)) {
        names.add(shown);
      }
    }
    return names.stream().map(name -> new Goods(name, style > 0, cents(dice))).toList();
  }

  private static int cents(Dice dice) {
    return 100 * dice.between(1, dice.chance(0.5) ? 9 : 60) + dice.of(0, 20, 50, 95, 99);
  }

  /** So many of it, in a sentence. */
  String said(int quantity, Way way) {
    String noun = name.toLowerCase(Locale.ROOT);
    String called = !common ? '"' + name + '"' : quantity == 1 ? noun : plural(noun);
    return switch (way) {
      case FIGURE -> quantity + " " + called;
      case WORD ->
          (quantity < NUMBERS.size() ? NUMBERS.get(quantity) : Integer.toString(quantity))
              + (common ? " " : " of ")
              + called;
      case TIMES -> quantity + " x " + name;
      case AFTER -> name + " x " + quantity;
      case BRACKETS -> name + " (" + quantity + ")";
      case COLON -> name + ": " + quantity;
      case OF -> quantity + " of the " + (common ? plural(noun) : called);
    };
  }

  /** How a sentence says how many. */
  enum Way {
    FIGURE,
    WORD,
    TIMES,
    AFTER,
    BRACKETS,
    COLON,
    OF
  }

  private static String plural(String noun) {
    if (noun.matches(".*(s|x|ch|sh)")) {
      return noun + "es";
    }
    boolean ies = noun.matches(".*[^aeiou]y");
    return ies ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
