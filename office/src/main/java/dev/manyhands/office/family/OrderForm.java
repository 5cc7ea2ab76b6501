package dev.manyhands.office.family;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import java.util.ArrayList;
import java.util.List;

/** An order: lists and groups to choose from, boxes to tick, text for the rest. */
final class OrderForm implements Family {
  private static final List<Term> CHOSEN =
      List.of(Term.SIZE, Term.COLOUR, Term.SHIPPING, Term.PAYMENT, Term.COUNTRY, Term.SALUTATION);
  private static final List<Term> WRITTEN =
      List.of(
          Term.QUANTITY,
          Term.FULL_NAME,
          Term.EMAIL,
          Term.STREET,
          Term.CITY,
          Term.PHONE,
          Term.COMPANY,
          Term.REFERENCE);

  @Override
  public String id() {
    return "form/order-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String title =
        dice.wording(
            "Order",
            "Place an order",
            "Order form",
            "Your order",
            "Checkout",
            "Buy online",
            "New order",
            "Purchase",
            "Web shop",
            "Your purchase",
            "Store",
            "Ordering",
            "Shop");
    Sheet sheet = scene.sheet(title);
    sheet.heading(title);
    Form form = sheet.form();
    List<Input> inputs = new ArrayList<>();
    inputs.add(product(scene));
    for (Term term : dice.some(CHOSEN, dice.between(1, 3))) {
      inputs.add(chosen(scene, term));
    }
    for (Term term : dice.some(WRITTEN, dice.between(1, 3))) {
      inputs.add(Input.of(term).wants(scene.person().get(term)).required(dice.chance(0.6)));
    }
    for (String words : dice.some(TICKS, dice.between(0, 2))) {
      boolean on = dice.chance(0.6);
      Input tick = Input.tick(Term.STATUS, words).holds(dice.chance(0.2) ? Field.YES : "");
      inputs.add(on ? tick.wants(Field.YES) : tick);
    }
    if (dice.chance(0.4)) {
      inputs.add(Input.area(Term.NOTES).wants(scene.person().get(Term.NOTES)));
    } else if (dice.chance(0.3)) {
      inputs.add(Input.text(Term.COUPON));
    }
    dice.shuffled(inputs).forEach(form::add);

    Sheet confirmed = scene.sheet(title);
    confirmed.heading(
        dice.wording(
            "Thank you",
            "Order placed",
            "Confirmation",
            "Ordered",
            "Thanks",
            "Done",
            "Order received",
            "Success",
            "All set",
            "Order complete",
            "We have it",
            "All done"));
    scene
        .plan()
        .doneAt(
            confirmed.alert(
                dice.wording(
                    "Your order has been placed.",
                    "Thank you for your order.",
                    "We have received your order.",
                    "Ordered.",
                    "Thanks, we have your order.",
                    "Your order has reached us.",
                    "The goods are on their way.",
                    "Your order was sent.",
                    "We are preparing your order.",
                    "Order placed.",
                    "Your order is with us now.",
                    "The order is on its way to us."),
                Look.GOOD));
    form.commit(
        dice.of(
            "Order",
            "Order now",
            "Place order",
            "Submit",
            "Buy",
            "Send order",
            "Check out",
            "Buy now",
            "Submit order",
            "Send",
            "Confirm order",
            "Complete order"),
        () -> scene.show(confirmed));
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        dice.wording(
            "Place this order.",
            "Fill in the order form and send it.",
            "Please order the following.",
            "Order this item.",
            "Enter the order below and submit it.",
            "Please place this order.",
            "Could you order this?",
            "Order what is listed here.",
            "Fill in the form with these data and order.",
            "This is to be ordered. Fill in the form and send it.",
            "Enter what is needed into the order form, then press the button.",
            "We need the following; please order it.",
            "Key in the order and place it.",
            "Make an order of this and send it off.",
            "Send an order with these data.",
            "Put these data into the order form and submit it.",
            "Buy the following by means of the form.",
            "The order form is to be filled in with this and sent.",
            "Type the order into the form and let it go.",
            "Once the form holds this order, submit it.",
            "Fill in what is given and send the order.",
            "Have this ordered.",
            "An order has to be placed with these data.",
            "Here is an order. Enter and place it.",
            "Please fill in the order form with these data.",
            "Let the shop have this order.",
            "Place the order given below.",
            "Enter these data and place the order.",
            "Complete the order with these data."),
        form);
    scene.solvedWhen(form::sentRight);
  }

  private static final List<String> TICKS =
      List.of(
          "Gift wrapping",
          "Express handling",
          "Insurance",
          "Printed invoice",
          "Call me first",
          "Leave at the door",
          "Deliver on Saturday",
          "Weekend delivery",
          "Keep for collection",
          "Fragile",
          "Return label");

  private static Input product(Scene scene) {
    Dice dice = scene.dice();
    List<String> products = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String product = new Person(dice).get(Term.PRODUCT);
      if (!products.contains(product)) {
        products.add(product);
      }
    }
    return Input.list(Term.PRODUCT).options(products).wants(dice.of(products)).required();
  }

  private static Input chosen(Scene scene, Term term) {
    Dice dice = scene.dice();
    List<String> choices = Person.choices(term);
    Input input = choices.size() <= 5 && dice.chance(0.6) ? Input.radio(term) : Input.list(term);
    if (dice.chance(0.3)) {
      input.holds(choices.getFirst());
    }
    return input.wants(scene.person().get(term)).required();
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(
        Mistake.WRONG_OPTION, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS, Mistake.CUTS_SHORT);
  }
}
