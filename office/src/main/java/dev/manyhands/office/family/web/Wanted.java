package dev.manyhands.office.family.web;

import dev.manyhands.office.data.Dice;
import java.util.List;
import java.util.Map;

/**
 * Figures as a sentence asks for them: by some of what is seen of them; an empty word asks nothing.
 */
record Wanted(String colour, String kind, String sign, int size) {
  private static final Map<String, List<String>> OTHER_WORDS =
      Map.of(
          "cyan", List.of("cyan", "aqua", "turquoise"),
          "pink", List.of("pink", "magenta"),
          "purple", List.of("purple", "violet"),
          "gray", List.of("gray", "grey"),
          "digit", List.of("digit", "digit", "number"),
          "circle", List.of("circle", "circle", "disc"),
          "large", List.of("large", "large", "big"),
          "small", List.of("small", "small", "little"));
  private static final String FORM = "shape";

  /** Asks for something that a figure has; the more of it, the less else is like it. */
  static Wanted like(Figure figure, Dice dice, boolean blocks) {
    int size = dice.chance(0.5) ? figure.size() : 0;
    String colour = dice.chance(0.6) ? figure.colour() : "";
    boolean bare = size == 0 && colour.isEmpty();
    if (blocks) {
      return new Wanted(bare ? figure.colour() : colour, "", "", size);
    }
    if (!bare && dice.chance(0.4)) {
      return new Wanted(colour, "", "", size);
    }
    if (figure.isSign()) {
      boolean which = dice.chance(0.3);
      return new Wanted(colour, figure.kind(), which ? figure.sign() : "", size);
    }
    return new Wanted(colour, dice.chance(0.2) ? FORM : figure.kind(), "", size);
  }

  boolean fits(Figure figure) {
    return (colour.isEmpty() || colour.equals(figure.colour()))
        && (kind.isEmpty()
            || kind.equals(figure.kind())
            || (kind.equals(FORM) && !figure.isSign() && !figure.kind().isEmpty()))
        && (sign.isEmpty() || sign.equals(figure.sign()))
        && (size == 0 || size == figure.size());
  }

  /** In words, of several of them. */
  String plural(Dice dice, boolean blocks) {
    return called(dice, blocks) + "s";
  }

  String called(Dice dice, boolean blocks) {
    String noun =
        kind.isEmpty()
            ? blocks
                ? dice.of("block", "tile", "item")
                : dice.of("item", "item", "thing", "figure", "object")
            : sign.isEmpty() ? said(dice, kind) : dice.chance(0.5) ? sign : kind + " " + sign;
    String large = size == 0 ? "" : said(dice, size == 1 ? "small" : "large");
    return Figure.words(large, colour.isEmpty() ? "" : said(dice, colour), noun);
  }

  static String said(Dice dice, String word) {
    return dice.of(OTHER_WORDS.getOrDefault(word, List.of(word)));
  }
}
