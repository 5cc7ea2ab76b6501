package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A shop in which several goods are to be put into the cart, so many of each, and ordered. */
final class Cart implements Family {
  @Override
  public String id() {
    return "web/cart-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 80;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  /** How many of each are wanted, and how a sentence says so. */
  private record Wish(List<Integer> counts, String said) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    String title = dice.wording("Shop", "Store", "Our goods", "Web shop", "Catalogue", "Market");
    Sheet sheet = scene.sheet(title);
    if (!tiny && dice.chance(0.5)) {
      sheet.heading(title);
    }
    boolean above = !tiny && dice.chance(0.3);
    int aboveY = sheet.y();
    if (above) {
      sheet.space(scene.skin().fieldPx() + scene.skin().gapPx());
    }
    Shelf.By by = dice.of(Shelf.By.values());
    List<Goods> goods = Goods.some(dice, dice.between(3, tiny ? 7 : 12));
    Wish wish =
        dice.chance(0.05) ? byPrice(dice, goods) : byName(dice, goods, by, dice.between(1, 4));
    Shelf shelf = new Shelf(scene, sheet, by, goods, wish.counts());
    int restPx = goods.size() * (scene.skin().fontPx() + 8) + 2 * scene.skin().fieldPx();
    boolean fits = sheet.y() + restPx <= scene.skin().heightPx();
    if (fits && by != Shelf.By.FIELD && dice.chance(0.6)) {
      shelf.list();
    }
    int endY = sheet.y();
    if (above && fits) {
      sheet.moveTo(aboveY);
    }
    Widget order =
        sheet
            .button(
                dice.of(
                    "Order", "Checkout", "Buy now", "Place order", "Check out", "Pay", "Order now"))
            .look(Look.PRIMARY);
    sheet.moveTo(Math.max(endY, sheet.y()));
    Submission submission =
        Submission.by(
            scene,
            order,
            new Receipt(
                scene,
                sheet,
                dice.wording(
                    "Thank you for your order.",
                    "Order received.",
                    "We have your order.",
                    "Ordered.",
                    "Your goods are on their way.")),
            shelf::held,
            wish.counts());
    scene.show(sheet);
    String words =
        Template.fill(
            dice.wording(
                "Buy %s",
                "Order %s",
                "Put %s into the cart",
                "Add %s to the cart",
                "Add to your basket %s",
                "Please order %s",
                "Could you buy %s",
                "I would like %s",
                "We need %s",
                "Get me %s",
                "Purchase %s",
                "From this shop, order %s",
                "Fill the cart with %s",
                "The cart shall hold %s",
                "Please put %s in the basket",
                "Choose %s",
                "My shopping list: %s",
                "Shop for %s",
                "Take %s",
                "Let us buy %s",
                "Make an order of %s",
                "What we want from here is %s",
                "Have %s in the cart, no more and no less",
                "Place an order for %s",
                "The order is for %s",
                "Get %s from the shop",
                "Here is what to buy: %s",
                "Select %s for purchase"),
            wish.said());
    scene.instruct(dice.chance(0.7) ? submission.told(dice, words) : words + ended(dice));
  }

  /** To order without the button's name. */
  private static String ended(Dice dice) {
    return dice.wording(
        " and check out.",
        ", then place the order.",
        ", then order.",
        " and send the order off.",
        ", and complete the purchase.",
        ". Then go to the checkout.",
        " and finish the order.",
        ", and pay.",
        ". Order when all is in the cart.",
        " and submit the order.");
  }

  private static Wish byName(Dice dice, List<Goods> goods, Shelf.By by, int kinds) {
    boolean typed = by == Shelf.By.FIELD || by == Shelf.By.FIELD_AND_BUTTON;
    int most = typed ? dice.of(4, 12, 40) : dice.of(2, 3, 4);
    boolean alike = kinds > 1 && dice.chance(0.2);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < goods.size(); i++) {
      places.add(i);
    }
    List<Integer> counts = new ArrayList<>(Collections.nCopies(goods.size(), 0));
    List<String> parts = new ArrayList<>(kinds);
    Goods.Way way = dice.of(Goods.Way.values());
    // A number in letters could not be typed as it stands.
    while (typed && way == Goods.Way.WORD) {
      way = dice.of(Goods.Way.values());
    }
    int same = alike ? dice.between(1, 3) : 0;
    for (int place : dice.some(places, kinds)) {
      int count = alike ? same : dice.between(1, most);
      counts.set(place, count);
      Goods each = goods.get(place);
      parts.add(alike ? Asking.value(dice, each.name()) : each.said(count, way));
    }
    String list = Asking.list(dice, parts);
    if (!alike) {
      return new Wish(counts, list);
    }
    String each =
        same == 1 && !typed
            ? dice.of("one of each of ", "one each of ", "a single one of each of ")
            : same + dice.of(" of each of ", " each of ", " of every one of ");
    return new Wish(counts, each + list);
  }

  /** One each of all that is cheaper than something; at least one thing is. */
  private static Wish byPrice(Dice dice, List<Goods> goods) {
    int edge = 1 + dice.of(goods).cents() / 100;
    List<Integer> counts = goods.stream().map(each -> each.cents() < 100 * edge ? 1 : 0).toList();
    return new Wish(
        counts,
        Template.fill(
            dice.of(
                "1 each of everything that costs less than %d",
                "1 of each thing that costs less than %d",
                "1 of everything cheaper than %d",
                "1 piece of everything with a price below %d",
                "1 of all goods under %d"),
            edge));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(
        Mistake.COMMITS_AT_ONCE,
        Mistake.PRESSES_ANOTHER,
        Mistake.FORGETS_ONE,
        Mistake.NEVER_COMMITS);
  }
}
