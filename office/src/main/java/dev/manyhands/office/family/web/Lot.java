package dev.manyhands.office.family.web;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Things of one sort, of which some are meant.
 *
 * @param looks how they look, where they are figures
 * @param words what stands on them
 * @param chosen the places of those that are meant
 * @param said what the meant ones are called
 * @param rest whether all others are meant for another place
 */
record Lot(
    List<Shapes.Look> looks, List<String> words, List<Integer> chosen, String said, boolean rest) {
  private static final List<String> FRUIT =
      List.of(
          "Apple", "Banana", "Cherry", "Grape", "Lemon", "Mango", "Melon", "Orange", "Peach",
          "Pear", "Plum", "Kiwi", "Fig", "Lime", "Papaya");
  private static final List<String> TOOLS =
      List.of(
          "Hammer", "Saw", "Drill", "Pliers", "Chisel", "Ruler", "Wrench", "File", "Clamp", "Axe",
          "Spade", "Brush", "Level");
  private static final List<String> PEOPLE =
      List.of(
          "Anna", "Bruno", "Carla", "David", "Elena", "Felix", "Greta", "Hugo", "Irene", "Jonas",
          "Karin", "Louis", "Maria", "Nils", "Olga", "Paul", "Rosa", "Sven", "Tina", "Viktor");
  private static final List<String> CITIES =
      List.of(
          "Athens", "Berlin", "Cairo", "Dublin", "Essen", "Geneva", "Lima", "Lisbon", "Madrid",
          "Oslo", "Paris", "Prague", "Rome", "Sofia", "Tunis", "Vienna");

  static Lot of(Dice dice, int count) {
    return switch (dice.below(6)) {
      case 0, 1 -> figures(dice, count);
      case 2 -> numbers(dice, count);
      default -> words(dice, count);
    };
  }

  /** That many words of one sort. */
  static List<String> some(Dice dice, int count) {
    if (dice.chance(0.2)) {
      return new ArrayList<>(Files.some(dice, count));
    }
    return new ArrayList<>(dice.some(dice.of(FRUIT, TOOLS, PEOPLE, CITIES), count));
  }

  static List<String> people(Dice dice, int count) {
    return dice.some(PEOPLE, count);
  }

  private static Lot figures(Dice dice, int count) {
    List<Shapes.Look> looks = Shapes.looks(dice, count, true, false);
    List<String> names = looks.stream().map(Shapes.Look::name).toList();
    Shapes.Look one = dice.of(looks);
    if (dice.chance(0.35)) {
      return new Lot(looks, names, List.of(looks.indexOf(one)), "the " + one.called(), false);
    }
    boolean form = dice.chance(0.5);
    List<Integer> chosen =
        places(
            looks,
            look -> form ? look.form().equals(one.form()) : look.colour().equals(one.colour()));
    boolean rest = dice.chance(0.4);
    String all = dice.of("all ", "all the ", "every one of the ");
    String said = all + (form ? one.form() + "s" : one.colour() + dice.of(" shapes", " figures"));
    return new Lot(looks, names, chosen, said, rest);
  }

  private static Lot numbers(Dice dice, int count) {
    LinkedHashSet<Integer> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      drawn.add(dice.between(1, 99));
    }
    List<Integer> numbers = List.copyOf(drawn);
    List<String> words = numbers.stream().map(String::valueOf).toList();
    int edge = dice.of(numbers);
    boolean over = numbers.stream().anyMatch(n -> n > edge);
    List<Integer> chosen = places(numbers, n -> over ? n > edge : n < edge);
    String said =
        over
            ? dice.of(
                "all numbers above ",
                "every number greater than ",
                "all numbers over ",
                "all numbers larger than ",
                "every number higher than ",
                "each number that is more than ")
            : dice.of(
                "all numbers below ",
                "every number less than ",
                "all numbers under ",
                "all numbers smaller than ",
                "every number lower than ",
                "each number that is less than ");
    return new Lot(List.of(), words, chosen, said + edge, dice.chance(0.3));
  }

  private static Lot words(Dice dice, int count) {
    List<String> words = some(dice, count);
    if (dice.chance(0.25)) {
      String letter = dice.of(words).substring(0, 1).toUpperCase(Locale.ROOT);
      List<Integer> chosen =
          places(words, word -> word.toUpperCase(Locale.ROOT).startsWith(letter));
      String said =
          dice.of(
              "everything that begins with ",
              "all that start with the letter ",
              "all items beginning with ",
              "everything that starts with ",
              "all whose first letter is ",
              "every item that begins with ");
      return new Lot(List.of(), words, chosen, said + letter, dice.chance(0.3));
    }
    int named = Math.min(words.size() - 1, dice.of(1, 1, 1, 2, 2, 3));
    List<String> meant = dice.some(words, named);
    List<Integer> chosen = places(words, meant::contains);
    String last = meant.getLast();
    String said =
        named == 1
            ? last
            : String.join(", ", meant.subList(0, named - 1))
                + dice.of(" and ", " and also ")
                + last;
    return new Lot(List.of(), words, chosen, said, false);
  }

  private static <T> List<Integer> places(List<T> things, Predicate<T> meant) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      if (meant.test(things.get(i))) {
        places.add(i);
      }
    }
    return places;
  }
}
