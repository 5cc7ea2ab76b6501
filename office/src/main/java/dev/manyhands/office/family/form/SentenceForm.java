package dev.manyhands.office.family.form;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A wish in one sentence, whose words belong into fields that it does not name. */
final class SentenceForm implements Family {
  private static final int MOST_WORDS = 3;
  private static final List<String> GENRES =
      List.of("adventure", "horror", "comedy", "mystery", "romance", "war", "crime", "fantasy");
  private static final List<String> MAKES =
      List.of("Volvo", "Toyota", "Renault", "Fiat", "Skoda", "Mazda", "Honda", "Peugeot");

  @Override
  public String id() {
    return "form/sentence-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public double tinyShare() {
    return 0.3;
  }

  /** What a sentence speaks of: names of its fields, their values, and the sentence. */
  private record Wish(List<String> labels, List<String> values, String sentence) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Wish wish = wish(dice);
    Sheet sheet = scene.sheet(dice.wording("Search", "Find", "Advanced search", "Look up"));
    if (!scene.skin().isTiny() && dice.chance(0.6)) {
      sheet.heading(sheet.page().title());
    }
    Form form = sheet.form();
    List<Integer> order = dice.shuffled(List.of(0, 1, 2));
    for (int place : order) {
      form.add(
          Input.text(Term.REFERENCE)
              .label(wish.labels().get(place))
              .wants(wish.values().get(place)));
    }
    if (dice.chance(0.3)) {
      form.add(Input.text(Term.COUPON));
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(dice.of("Search", "Submit", "Find", "Go", "OK"), () -> receipt[0].show());
    receipt[0] =
        new Receipt(scene, sheet, dice.wording("3 results.", "1 result found.", "Nothing found."));
    scene.show(sheet);
    scene.instruct(wish.sentence());
    scene.solvedWhen(form::sentRight);
  }

  private static Wish wish(Dice dice) {
    return switch (dice.below(5)) {
      case 0 ->
          wish(
              dice,
              List.of("Genre", dice.of("Director", "Directed by"), dice.of("Year", "Released")),
              List.of(dice.of(GENRES), bare(dice, Term.LAST_NAME), year(dice)),
              "Which %1$s movies did %2$s direct in %3$s?",
              "Movies by %2$s: the %1$s one from %3$s.",
              "Find %2$s films of the genre %1$s, released in %3$s.",
              "Search for %1$s movies directed by %2$s from year %3$s.",
              "Find a %1$s film by %2$s that came out in %3$s.",
              "I want to see %1$s movies of %3$s, director %2$s.",
              "Look up the %1$s film that %2$s made in %3$s.",
              "Show me %3$s %1$s films that %2$s directed.");
      case 1 ->
          wish(
              dice,
              List.of(
                  dice.of("From", "Departure", "Leaving from"),
                  dice.of("To", "Destination", "Arrival"),
                  dice.of("Date", "Travel date", "When")),
              List.of(bare(dice, Term.CITY), bare(dice, Term.CITY), bare(dice, Term.START_DATE)),
              "Book a ticket %1$s to %2$s, %3$s.",
              "Going to %2$s on %3$s, starting in %1$s.",
              "From %1$s I want to go to %2$s; the day is %3$s.",
              "Find a train from %1$s to %2$s on %3$s.",
              "I need to get to %2$s from %1$s on %3$s.",
              "On %3$s I travel from %1$s to %2$s.",
              "Look for trips to %2$s that leave %1$s on %3$s.",
              "Search a way from %1$s to %2$s for %3$s.");
      case 2 ->
          wish(
              dice,
              List.of(
                  dice.of("Position", "Job"), dice.of("City", "Place"), dice.of("Company", "Firm")),
              List.of(
                  bare(dice, Term.JOB_TITLE), bare(dice, Term.CITY), bare(dice, Term.LAST_NAME)),
              "Who needs a %1$s in %2$s? Ask %3$s.",
              "At %3$s, find positions for a %1$s, located in %2$s.",
              "A job as %1$s with %3$s in %2$s, please.",
              "Look for work as %1$s in %2$s at %3$s.",
              "Find jobs in %2$s for a %1$s with %3$s.",
              "Is there a place as %1$s at %3$s in %2$s?",
              "Search openings at %3$s in %2$s for the role of %1$s.",
              "I want to be %1$s at %3$s in %2$s.");
      case 3 ->
          wish(
              dice,
              List.of(dice.of("Make", "Brand"), dice.of("Colour", "Color"), "Maximum price"),
              List.of(
                  dice.of(MAKES),
                  bare(dice, Term.COLOUR),
                  Integer.toString(dice.between(10, 400) * 100)),
              "Cars: a %1$s, colour %2$s, not above %3$s.",
              "My next car shall be a %2$s %1$s for no more than %3$s.",
              "Which %1$s in %2$s can I get for %3$s?",
              "Find a %2$s %1$s for at most %3$s.",
              "I am looking for a %1$s in %2$s that costs no more than %3$s.",
              "Search a %1$s below %3$s, painted %2$s.",
              "Show every %2$s car by %1$s up to %3$s.",
              "Look for %1$s cars in %2$s under %3$s.");
      default ->
          wish(
              dice,
              List.of(
                  dice.of("Author", "Written by"),
                  dice.of("Language", "In language"),
                  dice.of("Year", "Published")),
              List.of(bare(dice, Term.LAST_NAME), bare(dice, Term.LANGUAGE), year(dice)),
              "Books in %2$s, author %1$s, year %3$s.",
              "What did %1$s write in %2$s in %3$s?",
              "From %3$s: a book in %2$s by %1$s.",
              "Find a book by %1$s in %2$s from %3$s.",
              "Search the %2$s books that %1$s wrote in %3$s.",
              "Look up what %1$s published in %3$s in %2$s.",
              "I need the %3$s book by %1$s, in %2$s.",
              "Show books of %3$s in %2$s that were written by %1$s.");
    };
  }

  private static Wish wish(
      Dice dice, List<String> labels, List<String> values, String... sentences) {
    String sentence = dice.wording(sentences).formatted(values.toArray());
    return new Wish(labels, values, sentence);
  }

  private static String year(Dice dice) {
    return Integer.toString(dice.between(1950, 2025));
  }

  /** A value that can stand in a sentence without marks around it. */
  private static String bare(Dice dice, Term term) {
    while (true) {
      String value = new Person(dice).get(term);
      List<String> words = new ArrayList<>(List.of(value.split(" ", -1)));
      boolean plain =
          value.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-./ ".indexOf(c) >= 0);
      if (plain && words.size() <= MOST_WORDS && !value.endsWith(".")) {
        return value;
      }
    }
  }
}
