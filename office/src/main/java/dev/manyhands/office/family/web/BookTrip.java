package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Calendar;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** A search with suggested places and a day from a calendar, and the best of what it finds. */
final class BookTrip implements Family {
  private static final List<String> PATTERNS =
      List.of("MM/dd/uuuu", "MM/dd/uuuu", "uuuu-MM-dd", "d MMMM uuuu");
  private static final int MINUTES = 60;

  /** What is offered. */
  private record Offer(int price, int minutes, int departs) {}

  /** By what one offer is the best. */
  private enum Best {
    CHEAPEST(Offer::price, "cheapest", "least expensive", "lowest-priced", "most affordable"),
    SHORTEST(Offer::minutes, "shortest", "fastest", "quickest"),
    EARLIEST(Offer::departs, "earliest", "first");

    private final Comparator<Offer> order;
    private final List<String> words;

    Best(ToIntFunction<Offer> by, String... words) {
      this.order = Comparator.comparingInt(by);
      this.words = List.of(words);
    }
  }

  @Override
  public String id() {
    return "web/book-trip-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 100;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  @Override
  public double clutterShare() {
    return 0;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String trip =
        dice.of(
            "flight",
            "ferry",
            "bus",
            "train ride",
            "crossing",
            "coach ride",
            "boat trip",
            "journey",
            "connection");
    Sheet sheet = scene.bare(dice.wording("Tickets", "Travel", "Booking", "Trips", "On the way"));
    if (!scene.skin().isTiny() || dice.chance(0.3)) {
      sheet.heading(dice.of("Book a " + trip, "Where to?", "One way"));
    }
    List<String> places = Places.some(dice, dice.between(4, 9));
    List<String> labels =
        dice.of(
            List.of("From:", "To:"),
            List.of("Start", "End"),
            List.of("Origin", "Arrival"),
            List.of("Leaving from", "Going to"),
            List.of("From city", "To city"),
            List.of("Starting in:", "Ending in:"),
            List.of("From where?", "To where?"));
    List<Widget> fields = new ArrayList<>();
    List<Suggestions> offers = new ArrayList<>();
    for (String label : labels) {
      Widget field = Places.field(scene, sheet, label);
      fields.add(field);
      offers.add(new Suggestions(scene, field, dice.shuffled(places), true));
    }
    List<String> said = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String place = places.get(i);
      said.add(Places.called(dice, place));
      Suggestions own = offers.get(i);
      own.plan(scene.plan(), offers, said.get(i), place);
      scene.plan().confuse(own.option(place), own.option(places.get(2)));
    }
    LocalDate date = LocalDate.of(2015, 1, 1).plusDays(dice.below(12 * 365));
    String pattern = dice.of(PATTERNS);
    Widget day = day(scene, sheet, date, pattern);
    Widget search =
        sheet.button(dice.of("Search", "Search", "Find", "Show", "Look up", "Show trips", "Go"));
    Widget missing =
        sheet
            .paragraph(dice.of("Please choose from the lists.", "Something is missing."))
            .show(false);
    Best best = dice.of(Best.values());
    List<Offer> found = found(dice, scene.skin().isTiny());
    Offer right = found.stream().min(best.order).orElseThrow();
    Sheet results = scene.bare(dice.of("Results", "Offers", "Found", "Trips found", "Choices"));
    Widget back = results.link(dice.of("Back", "New search"));
    back.onClick(() -> scene.show(sheet));
    List<Widget> books = results(scene, results, found);
    Pick.of(scene, results, books, books.get(found.indexOf(right)));
    scene.plan().press(search);
    List<String> wanted = places.subList(0, fields.size());
    String held = format(pattern, date);
    boolean marks = dice.chance(0.5);
    search.onClick(() -> {
      boolean whole = day.value().equals(held);
      for (int i = 0; i < fields.size(); i++) {
        boolean chosen = fields.get(i).value().equals(wanted.get(i));
        fields.get(i).set(State.INVALID, marks && !chosen);
        whole &= chosen;
      }
      missing.show(!whole);
      if (whole) {
        scene.show(results);
      }
    });
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Book the %1$s %2$s from: %3$s to: %4$s on %5$s.",
                "Find the %1$s %2$s from %3$s to %4$s on %5$s and book it.",
                "On %5$s take the %1$s %2$s from %3$s to %4$s.",
                "You want to go from %3$s to %4$s on %5$s: book the %1$s %2$s.",
                "Reserve the %1$s %2$s that leaves %3$s for %4$s on %5$s.",
                "From %3$s to %4$s, %5$s: choose the %1$s %2$s.",
                "Look for a %2$s from %3$s to %4$s on %5$s. Take the %1$s.",
                "Please book the %1$s %2$s from %3$s to %4$s for %5$s.",
                "Could you get me the %1$s %2$s from %3$s to %4$s on %5$s?",
                "I would like to travel from %3$s to %4$s on %5$s; take the %1$s %2$s.",
                "Going from %3$s to %4$s on %5$s, choose the %1$s %2$s and book it.",
                "%5$s, %3$s to %4$s: book the %1$s %2$s.",
                "Search a %2$s from %3$s to %4$s for %5$s and buy the %1$s.",
                "We leave %3$s for %4$s on %5$s and want the %1$s %2$s.",
                "Get the %1$s %2$s to %4$s from %3$s, leaving on %5$s.",
                "For %5$s, a %2$s is needed from %3$s to %4$s; pick the %1$s one.",
                "Of every %2$s from %3$s to %4$s on %5$s, book the %1$s.",
                "Start: %3$s. End: %4$s. Day: %5$s. Choose the %1$s %2$s.",
                "On %5$s somebody has to get from %3$s to %4$s. Book the %1$s %2$s for them.",
                "Which %2$s from %3$s to %4$s on %5$s is the %1$s? Book that one.",
                "See what there is from %3$s to %4$s on %5$s, and book the %1$s %2$s.",
                "The %1$s %2$s from %3$s to %4$s on %5$s is to be booked.",
                "Your trip starts in %3$s on %5$s and ends in %4$s: get the %1$s %2$s.",
                "Arrange a %2$s between %3$s and %4$s on %5$s, the %1$s there is.",
                "Buy the %1$s %2$s between %3$s and %4$s on %5$s."),
            dice.of(best.words),
            trip,
            said.getFirst(),
            said.getLast(),
            format(pattern, date)));
  }

  private static Widget day(Scene scene, Sheet sheet, LocalDate date, String pattern) {
    Dice dice = scene.dice();
    Widget day =
        Places.field(
                scene,
                sheet,
                dice.of(
                    "Date",
                    "Day",
                    "Departure",
                    "When",
                    "Travel date",
                    "Day of travel",
                    "Leaving on"))
            .set(State.READONLY, true);
    String held = format(pattern, date);
    Pane[] open = new Pane[1];
    Calendar calendar =
        new Calendar(
            scene,
            YearMonth.from(date).plusMonths(dice.between(-4, 4)),
            chosen -> {
              day.value(format(pattern, chosen));
              scene.desk().close(open[0]);
            });
    day.onClick(() -> {
      Box box = scene.desk().onScreen(day);
      open[0] = calendar.open(box.x(), box.y() + box.height() + 1);
    });
    calendar.plan(scene.plan(), date);
    scene.plan().pressWhen(view -> view.shows(day) && !view.holds(day, held), day);
    return day;
  }

  private static List<Offer> found(Dice dice, boolean tiny) {
    List<Offer> found = new ArrayList<>();
    int count = dice.between(2, tiny ? 3 : 6);
    while (found.size() < count) {
      Offer next =
          new Offer(dice.between(20, 1400), dice.between(20, 1500), dice.below(24 * MINUTES));
      boolean apart =
          found.stream()
              .noneMatch(offer ->
                  offer.price() == next.price()
                      || offer.minutes() == next.minutes()
                      || offer.departs() == next.departs());
      if (apart) {
        found.add(next);
      }
    }
    return found;
  }

  private static List<Widget> results(Scene scene, Sheet sheet, List<Offer> found) {
    Dice dice = scene.dice();
    boolean tight = scene.skin().isTiny() || dice.chance(0.5);
    boolean priced = dice.chance(0.6);
    String word =
        dice.of(
            "Book for ",
            "Book this for ",
            "Buy: ",
            "Take it for ",
            "Reserve for ",
            "Choose for ",
            "Select: ");
    List<Widget> books = new ArrayList<>();
    for (Offer offer : found) {
      String departs =
          Template.fill("%s %s", dice.of("Departs", "Departs", "Leaves"), clock(offer.departs()));
      String takes = Template.fill("%dh %dm", offer.minutes() / MINUTES, offer.minutes() % MINUTES);
      if (tight) {
        sheet.paragraph(clock(offer.departs()) + ", " + takes);
      } else {
        sheet.paragraph(departs);
        sheet.paragraph("Duration: " + takes);
      }
      if (!priced) {
        sheet.paragraph("Price: $" + offer.price());
      }
      sheet.space(-scene.skin().gapPx() / 2);
      books.add(
          sheet.button(priced ? word + "$" + offer.price() : dice.of("Book", "Book", "Book now")));
    }
    return books;
  }

  private static String clock(int minutes) {
    int hour = minutes / MINUTES;
    int small = hour % 12 == 0 ? 12 : hour % 12;
    return Template.fill("%d:%02d %s", small, minutes % MINUTES, hour < 12 ? "AM" : "PM");
  }

  private static String format(String pattern, LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
