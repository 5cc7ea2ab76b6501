package dev.manyhands.office.family.form;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
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
    form.commit(
        dice.of("Search", "Submit", "Find", "Go", "OK", "Look up", "Show", "Start", "Search now"),
        () -> receipt[0].show());
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
              "Search %1$s films by the director %2$s, year %3$s.",
              "Please find the %1$s movie that %2$s directed in %3$s.",
              "Could you look for %3$s movies of %2$s in the genre %1$s?",
              "From the year %3$s, find the %1$s film directed by %2$s.",
              "Are there any %1$s movies from %3$s by %2$s?",
              "I am after a %1$s movie, released in %3$s, that %2$s made.",
              "Director %2$s, genre %1$s, year %3$s.",
              "Find out what %1$s films %2$s brought out in %3$s.",
              "In %3$s, %2$s directed a %1$s movie. Find it.",
              "Look for movies that are %1$s, by %2$s, and from %3$s.",
              "Let me see the %1$s films made by %2$s during %3$s.",
              "%2$s had a %1$s film out in %3$s; look for it.",
              "We would like to watch something by %2$s of %3$s, in the genre %1$s.",
              "A %1$s movie from %3$s with %2$s as its director is wanted.",
              "Search for what %2$s directed in %3$s in the %1$s genre.",
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
              "I want to travel from %1$s to %2$s on %3$s.",
              "Please find a connection from %1$s to %2$s for %3$s.",
              "Could you look up how to get from %1$s to %2$s on %3$s?",
              "Look for a flight from %1$s to %2$s, leaving on %3$s.",
              "%3$s: from %1$s to %2$s.",
              "Show trips from %1$s to %2$s on %3$s.",
              "Is there a bus from %1$s to %2$s on %3$s?",
              "We leave %1$s on %3$s and go to %2$s.",
              "My trip to %2$s starts in %1$s on %3$s.",
              "To %2$s, from %1$s, on %3$s, please.",
              "Leaving %1$s for %2$s on %3$s.",
              "On %3$s somebody has to be taken from %1$s to %2$s.",
              "Search a ride that starts in %1$s on %3$s and ends in %2$s.",
              "Find me something to %2$s on %3$s; I start in %1$s.",
              "What goes from %1$s to %2$s on %3$s?",
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
              "Find an opening for a %1$s in %2$s at %3$s.",
              "Search %3$s for jobs as %1$s in %2$s.",
              "Please look for a job as %1$s in %2$s with %3$s.",
              "Could you find work at %3$s in %2$s as %1$s?",
              "I am looking for a place as %1$s in %2$s with the firm %3$s.",
              "Does %3$s need a %1$s in %2$s?",
              "In %2$s, does %3$s look for a %1$s?",
              "%1$s at %3$s, in %2$s.",
              "Show the jobs for a %1$s that %3$s has in %2$s.",
              "My next job shall be as %1$s in %2$s, with %3$s.",
              "What does %3$s in %2$s offer to a %1$s?",
              "We want openings as %1$s; the firm is %3$s, the city %2$s.",
              "Look up positions as %1$s in the city of %2$s, company %3$s.",
              "See whether %3$s takes on a %1$s in %2$s.",
              "Work wanted in %2$s: as %1$s, at %3$s.",
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
              "Search for a %2$s %1$s up to %3$s.",
              "Please find a %1$s, %2$s, at a price of no more than %3$s.",
              "Could you look for a %2$s %1$s that costs at most %3$s?",
              "I want a %1$s in %2$s and can pay up to %3$s.",
              "Find %1$s cars that are %2$s and cost %3$s at most.",
              "Is there a %2$s %1$s for %3$s or less?",
              "A %1$s is wanted, %2$s, for up to %3$s.",
              "For at most %3$s, find a %1$s in the colour %2$s.",
              "We have %3$s to spend on a %2$s %1$s.",
              "Show me what %1$s cars there are in %2$s, up to %3$s.",
              "With %3$s as the limit, look for a %2$s %1$s.",
              "In %2$s, please: a %1$s that is not more than %3$s.",
              "My budget is %3$s, and the car should be a %2$s %1$s.",
              "Make %1$s, colour %2$s, price up to %3$s.",
              "Look up every %1$s painted %2$s that stays within %3$s.",
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
              "Search for %2$s books by %1$s from %3$s.",
              "Please find a book in %2$s that %1$s wrote in %3$s.",
              "Could you look for the %2$s book that %1$s published in %3$s?",
              "I would like to read something by %1$s in %2$s, from %3$s.",
              "Look for books by %1$s, in %2$s, of the year %3$s.",
              "Is there a book by %1$s from %3$s in %2$s?",
              "Which books in %2$s did %1$s write in %3$s?",
              "In %3$s, %1$s wrote a book in %2$s. Find it.",
              "Find what came out in %3$s by %1$s in %2$s.",
              "A book of %3$s is wanted, in %2$s, by %1$s.",
              "Let me see what %1$s published in %2$s during %3$s.",
              "Author %1$s, language %2$s, published %3$s.",
              "We look for a %2$s book; %1$s wrote it, in %3$s.",
              "Written by %1$s in %2$s and published in %3$s: find that book.",
              "Show the books that %1$s had out in %3$s in %2$s.",
              "Show books of %3$s in %2$s that were written by %1$s.");
    };
  }

  private static Wish wish(
      Dice dice, List<String> labels, List<String> values, String... sentences) {
    String sentence = Template.fill(dice.wording(sentences), values.toArray());
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
