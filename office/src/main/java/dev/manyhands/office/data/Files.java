package dev.manyhands.office.data;

import java.util.ArrayList;
import java.util.List;

/** Names of files as people give them. */
public final class Files {
  private static final List<String> WORDS =
      List.of(
          "report",
          "budget",
          "minutes",
          "invoice",
          "photo",
          "draft",
          "plan",
          "letter",
          "offer",
          "notes",
          "agenda",
          "contract",
          "survey",
          "list",
          "slides",
          "backup",
          "recipe",
          "map",
          "garden",
          "travel",
          "team",
          "sales",
          "summer",
          "kitchen",
          "project",
          "holiday",
          "school",
          "music",
          "winter",
          "party");
  private static final List<String> ENDINGS =
      List.of(".txt", ".doc", ".pdf", ".csv", ".md", ".png", ".xlsx", "");

  private Files() {}

  /** That many names, none twice. */
  public static List<String> some(Dice dice, int count) {
    List<String> names = new ArrayList<>(count);
    while (names.size() < count) {
      String name = name(dice);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String name(Dice dice) {
    String first = dice.datum(WORDS);
    String rest =
        switch (dice.below(4)) {
          case 0 -> "";
          case 1 -> dice.of("-", "_", "") + dice.between(1, 30);
          case 2 -> dice.of("-", "_") + dice.datum(WORDS);
          default -> dice.of("-", "_") + dice.between(2019, 2027);
        };
    return first + rest + dice.of(ENDINGS);
  }
}
