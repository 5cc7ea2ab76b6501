package dev.manyhands.office.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.datafaker.Faker;

/**
 * Names and other data by the thousand, drawn from Datafaker once with a fixed seed, since drawing
 * them anew for every instance would be too slow.
 */
final class Pools {
  static final List<String> FIRST_NAMES;
  static final List<String> LAST_NAMES;
  static final List<String> STREETS;
  static final List<String> CITIES;
  static final List<String> COMPANIES;
  static final List<String> JOB_TITLES;
  static final List<String> PRODUCTS;
  static final List<String> DEPARTMENTS;
  static final List<String> DOMAINS;
  static final List<String> SENTENCES;
  static final List<String> SUBJECTS;

  private static final long SEED = 20260101L;
  private static final int LONGEST = 90;

  static {
    Faker english = new Faker(Locale.ENGLISH, new Random(SEED));
    Faker german = new Faker(Locale.GERMAN, new Random(SEED));
    Faker french = new Faker(Locale.FRENCH, new Random(SEED));
    FIRST_NAMES =
        pool(
            draw(900, () -> english.name().firstName()),
            draw(500, () -> german.name().firstName()),
            draw(400, () -> french.name().firstName()));
    LAST_NAMES =
        pool(
            draw(400, () -> english.name().lastName()),
            draw(400, () -> german.name().lastName()),
            draw(300, () -> french.name().lastName()));
    STREETS =
        pool(
            draw(400, () -> english.address().streetAddress()),
            draw(400, () -> german.address().streetAddress()),
            draw(200, () -> french.address().streetAddress()));
    CITIES =
        pool(
            draw(400, () -> english.address().city()),
            draw(400, () -> german.address().city()),
            draw(200, () -> french.address().city()));
    COMPANIES =
        pool(
            draw(500, () -> english.company().name()),
            draw(300, () -> german.company().name()),
            draw(300, () -> firm(english)));
    JOB_TITLES = pool(draw(400, () -> english.job().title()));
    PRODUCTS = pool(draw(600, () -> english.commerce().productName()));
    DEPARTMENTS = pool(draw(200, () -> english.commerce().department()));
    DOMAINS =
        pool(
            draw(
                200,
                () ->
                    Ascii.fold(english.name().lastName()).toLowerCase(Locale.ROOT)
                        + english.options().option(".com", ".org", ".net", ".example", ".co.uk")));
    SENTENCES = pool(sentences(english), remarks(english));
    SUBJECTS =
        pool(
            draw(
                500,
                () ->
                    english
                            .options()
                            .option(
                                "Question about",
                                "Order of",
                                "Offer for",
                                "Problem with",
                                "Return of",
                                "Delivery of",
                                "Invoice for",
                                "Complaint about",
                                "Price of",
                                "News about",
                                "Repair of",
                                "Cancellation of",
                                "Spare part for",
                                "Sample of",
                                "Discount on",
                                "Reminder about",
                                "Manual for",
                                "Warranty of",
                                "Exchange of",
                                "Colours of")
                        + " "
                        + english.commerce().productName()));
  }

  private Pools() {}

  /** A name in which words stand that are names of fields, too. */
  private static String firm(Faker faker) {
    return faker
        .options()
        .option(
            "The %s %s Company",
            "%s %s Ltd",
            "%s Street %s",
            "The %s %s Co. Ltd",
            "%s & %s",
            "%s City %s",
            "%s Phone and %s",
            "%s Country %s",
            "The %s Mail %s Company Inc.")
        .formatted(
            faker.name().lastName(), faker.commerce().department().replaceAll("[^A-Za-z].*", ""));
  }

  /** What people note down, of any form and length: a remark is not known by how it begins. */
  private static Set<String> remarks(Faker faker) {
    return draw(
        800,
        () ->
            faker
                .options()
                .option(
                    "%1$s knows the way",
                    "%3$s first, then %4$s",
                    "Speaks with %1$s only",
                    "%2$s: keep a sample",
                    "Will decide in %5$s",
                    "Not before %5$s!",
                    "New %6$s from %5$s on",
                    "Has %7$d of them, needs more",
                    "Ring the bell at number %7$d",
                    "Her %6$s answers the mail",
                    "Saw our %3$s in %4$s and liked it",
                    "Paid late in %5$s, but paid",
                    "'%2$s' was the wrong one",
                    "Twice a year, %5$s and later",
                    "Closed in %5$s.",
                    "Discount of %7$d %% until %5$s",
                    "Knows %1$s from school",
                    "Only %3$s, no %4$s",
                    "See %1$s's note of %5$s",
                    "Send %4$s to the back door",
                    "Wanted %7$d, got %3$s",
                    "The %6$s signs, not the owner",
                    "Leaves at %7$d on Fridays",
                    "%3$s/%4$s",
                    "Ok",
                    "Was with us until %5$s; came back",
                    "Talks much. Buys %3$s.",
                    "Introduced by %1$s, %6$s")
                .formatted(
                    faker.name().firstName(),
                    faker.commerce().productName(),
                    faker.commerce().material().toLowerCase(Locale.ROOT),
                    faker.color().name(),
                    faker.options().option("January", "March", "May", "June", "August", "October"),
                    faker.job().position().toLowerCase(Locale.ROOT),
                    faker.number().numberBetween(2, 99)));
  }

  private static Set<String> sentences(Faker faker) {
    return draw(
        600,
        () ->
            faker
                    .options()
                    .option(
                        "Please call me about the",
                        "I would like to order the",
                        "We are waiting for the",
                        "Could you send us the",
                        "There is a scratch on the",
                        "Is it possible to return the",
                        "My colleague asked for the",
                        "We need a price for the",
                        "Thank you for the",
                        "Nobody has told us about the",
                        "Please send back the",
                        "We have decided against the",
                        "Can you repair the",
                        "I have not yet received the",
                        "The customer is pleased with the",
                        "Who is in charge of the",
                        "There is a mistake in the bill for the",
                        "Please reserve the",
                        "We have paid for the",
                        "Do you still have the")
                + " "
                + faker.commerce().productName()
                + " "
                + faker
                    .options()
                    .option(
                        "before Friday",
                        "as soon as possible",
                        "in writing",
                        "this week",
                        "by the end of May",
                        "again",
                        "without delay",
                        "at our office",
                        "today",
                        "next month",
                        "at last",
                        "before the holidays",
                        "if you can",
                        "by telephone",
                        "on Monday morning",
                        "at no charge",
                        "to our new address",
                        "with all its parts",
                        "for a colleague",
                        "once more"));
  }

  private static Set<String> draw(int count, Supplier<String> source) {
    Set<String> drawn = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      String one = source.get().replace('\u00a0', ' ').strip();
      if (one.length() <= LONGEST && one.indexOf('"') < 0) {
        drawn.add(one);
      }
    }
    return drawn;
  }

  /** All of them once, well mixed, since the end of a pool is kept for held-out seeds. */
  @SafeVarargs
  private static List<String> pool(Set<String>... parts) {
    Set<String> all = new LinkedHashSet<>();
    for (Set<String> part : parts) {
      all.addAll(part);
    }
    return List.copyOf(new Dice(SEED).shuffled(new ArrayList<>(all)));
  }
}
