package dev.manyhands.office.data;

import java.util.List;

/** Sentences that say little, to read past. */
public final class Prose {
  private static final List<String> WHO =
      List.of(
          "The committee",
          "Our team",
          "The new office",
          "Everyone on the second floor",
          "The supplier",
          "A visitor from abroad",
          "The library",
          "The city council",
          "The workshop",
          "An old friend",
          "The winning design",
          "The morning train",
          "Most of the guests",
          "The research group",
          "The garden behind the house");
  private static final List<String> DID =
      List.of(
          "arrived late because of",
          "has been waiting for",
          "talked for an hour about",
          "was surprised by",
          "agreed to pay for",
          "found a better way around",
          "will soon be known for",
          "kept a record of",
          "wrote a short report on",
          "never asked about",
          "is famous for",
          "looked again at",
          "made room for",
          "was named after");
  private static final List<String> WHAT =
      List.of(
          "the heavy rain",
          "a set of wooden chairs",
          "the plans for the summer",
          "three boxes of paper",
          "the old bridge",
          "a song from the north",
          "the missing keys",
          "two plates of soup",
          "the quiet afternoon",
          "a change in the weather",
          "the long corridor",
          "an unusual painting",
          "the price of bread",
          "the next meeting");
  private static final List<String> END =
      List.of(
          "",
          "",
          "",
          " last week",
          " again this year",
          ", as far as we know",
          " without much noise",
          " before anyone noticed",
          ", which was a relief",
          " and nobody objected");

  private Prose() {}

  /** One sentence. */
  public static String sentence(Dice dice) {
    return dice.of(WHO) + " " + dice.of(DID) + " " + dice.of(WHAT) + dice.of(END) + ".";
  }

  /** That many sentences. */
  public static String sentences(Dice dice, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(sentence(dice));
    }
    return text.toString();
  }
}
