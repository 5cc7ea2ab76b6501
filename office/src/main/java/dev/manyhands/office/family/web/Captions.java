package dev.manyhands.office.family.web;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short words to tell things apart by; often such as mean nothing. */
final class Captions {
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final List<String> THINGS =
      List.of(
          "Apple", "Bridge", "Candle", "Desert", "Engine", "Forest", "Garden", "Hammer", "Island",
          "Jacket", "Kettle", "Ladder", "Mirror", "Needle", "Orange", "Pencil", "Quartz", "Ribbon",
          "Saddle", "Tunnel", "Valley", "Window", "Yogurt", "Zebra", "Anchor", "Butter", "Copper",
          "Dragon", "Falcon", "Ginger", "Harbour", "Jungle", "Lemon", "Marble", "Novel", "Oyster",
          "Pepper", "Rocket", "Silver", "Thunder");

  private Captions() {}

  /** That many of one style, all different. */
  static List<String> some(Dice dice, int count) {
    int style = dice.below(6);
    List<String> captions = new ArrayList<>(count);
    List<String> small = new ArrayList<>(count);
    while (captions.size() < count) {
      String next = of(dice, style);
      String nextSmall = next.toLowerCase(Locale.ROOT);
      if (isNew(nextSmall, small)) {
        captions.add(next);
        small.add(nextSmall);
      }
    }
    return captions;
  }

  static String one(Dice dice) {
    return some(dice, 1).getFirst();
  }

  /** A word of syllables, in small letters. */
  static String nonsense(Dice dice, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(CONSONANTS.charAt(dice.below(CONSONANTS.length())));
      word.append(VOWELS.charAt(dice.below(VOWELS.length())));
      if (dice.chance(0.3)) {
        word.append(CONSONANTS.charAt(dice.below(CONSONANTS.length())));
      }
    }
    return word.toString();
  }

  private static String of(Dice dice, int style) {
    return switch (style) {
      case 0 -> nonsense(dice, dice.between(1, 4));
      case 1 -> {
        String word = nonsense(dice, dice.between(2, 3));
        yield word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      }
      case 2 -> {
        StringBuilder mixed = new StringBuilder();
        for (int i = dice.between(3, 6); i > 0; i--) {
          mixed.append(LETTERS.charAt(dice.below(LETTERS.length())));
        }
        yield mixed.toString();
      }
      case 3 -> new Person(dice).get(Term.FIRST_NAME);
      case 4 -> new Person(dice).get(Term.CITY);
      default -> dice.chance(0.8) ? dice.of(THINGS) : dice.of(THINGS) + " " + dice.between(1, 9);
    };
  }

  private static boolean isNew(String next, List<String> others) {
    for (String other : others) {
      if (next.startsWith(other) || other.startsWith(next)) {
        return false;
      }
    }
    return true;
  }
}
