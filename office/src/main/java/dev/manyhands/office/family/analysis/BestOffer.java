package dev.manyhands.office.family.analysis;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Several offers, each with its own button: the best one by price, time or rating is to be taken.
 */
final class BestOffer implements Family {
  @Override
  public String id() {
    return "analyse/best-offer-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public double tinyShare() {
    return 0.3;
  }

  /** An offer. */
  private record Offer(String name, int price, int minutes, int rating) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int offerPx = 3 * (Facts.rowPx(scene) + scene.skin().gapPx()) + scene.skin().fieldPx() + 20;
    int fits = tiny ? 3 : Math.clamp(scene.skin().heightPx() / offerPx, 2, 4);
    int count = dice.between(2, fits);
    List<Offer> offers = new ArrayList<>();
    while (offers.size() < count) {
      Offer offer =
          new Offer(
              new Person(dice).get(dice.of(Term.COMPANY, Term.CITY)),
              dice.between(20, 999),
              dice.between(15, 900),
              dice.between(10, 50));
      if (offers.stream().noneMatch(other -> isLike(other, offer))) {
        offers.add(offer);
      }
    }
    int way = dice.below(tiny ? 2 : 3);
    boolean high = way == 2 || dice.chance(0.15);
    Comparator<Offer> order =
        switch (way) {
          case 0 -> Comparator.comparingInt(Offer::price);
          case 1 -> Comparator.comparingInt(Offer::minutes);
          default -> Comparator.comparingInt(Offer::rating);
        };
    Offer right = offers.stream().min(high ? order.reversed() : order).orElseThrow();

    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Offers",
                "Connections",
                "Tickets",
                "Choices",
                "Search results",
                "Options",
                "Deals",
                "Travel",
                "Found for you",
                "Trips",
                "Proposals",
                "Products",
                "Available now",
                "Results"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    String currency = dice.of("$", "€", "£");
    String verb = dice.of("Book", "Buy", "Choose", "Select", "Take", "Reserve", "Order", "Pick");
    boolean own = dice.chance(0.4);
    List<String> labels =
        List.of(
            dice.of("Price", "Fare", "Cost", "Total", "Amount", "Total price", "Costs"),
            dice.of(
                "Duration",
                "Travel time",
                "Time",
                "Takes",
                "Length",
                "Journey time",
                "Time needed",
                "Total time"),
            dice.of(
                "Rating", "Stars", "Score", "Reviews", "Customer rating", "Points", "Our rating"));
    List<Widget> buttons = new ArrayList<>();
    for (Offer offer : offers) {
      if (!tiny) {
        sheet.heading(offer.name);
      }
      List<String> values =
          List.of(
              currency + offer.price,
              time(offer.minutes),
              offer.rating / 10 + "." + offer.rating % 10);
      int shown = tiny ? 2 : 3;
      Facts.layOut(scene, sheet, labels.subList(0, shown), values.subList(0, shown));
      buttons.add(sheet.button(own ? verb + " for " + values.getFirst() : verb));
    }
    Receipt receipt =
        new Receipt(scene, sheet, dice.wording("Booked.", "It is yours.", "Thank you."));
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int place = i;
      buttons
          .get(i)
          .onClick(() -> {
            taken.add(place);
            receipt.show();
          });
    }
    int place = offers.indexOf(right);
    scene.plan().commit(buttons.get(place));
    scene.plan().confuse(buttons.get(place), buttons.get((place + 1) % count));
    scene.show(sheet);
    String best =
        switch (way) {
          case 0 ->
              high
                  ? dice.of("most expensive", "dearest", "most costly")
                  : dice.of("cheapest", "least expensive", "lowest-priced");
          case 1 ->
              high ? dice.of("longest", "slowest") : dice.of("shortest", "fastest", "quickest");
          default -> dice.of("best rated", "highest rated", "top rated");
        };
    scene.instruct(
        Template.fill(
            dice.wording(
                "Get me the %s one.",
                "Find the %s offer and take it.",
                "Click the button below the %s offer.",
                "Book the %s one.",
                "Take the %s offer.",
                "Choose the %s of these.",
                "Which is the %s? Book it.",
                "I want the %s offer, please.",
                "Please book the %s offer.",
                "Could you pick the %s of these offers?",
                "Compare the offers and press the button of the %s.",
                "We need the %s one. Take it.",
                "Of the offers shown, choose the %s.",
                "Look for the %s offer and click its button.",
                "Go for the %s.",
                "The %s one, please.",
                "Please select whichever is the %s.",
                "Decide for the %s offer.",
                "The %s offer is the one to take.",
                "Can you get me the %s of these?",
                "Only the %s will do: press its button.",
                "See which offer is the %s, and use the button that belongs to it.",
                "My choice is the %s offer. Click on its button.",
                "Compare them all. Then take the %s.",
                "There are several offers; I would like the %s.",
                "What I need is the %s one, so please take that.",
                "Whichever is the %s, that one should be taken.",
                "Pick the %s.",
                "Press the button of the %s one."),
            best));
    scene.solvedWhen(() -> taken.equals(List.of(place)));
  }

  private static boolean isLike(Offer one, Offer other) {
    return one.name.equals(other.name)
        || one.price == other.price
        || one.minutes == other.minutes
        || one.rating == other.rating;
  }

  private static String time(int minutes) {
    return minutes / 60 + "h " + minutes % 60 + "m";
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
