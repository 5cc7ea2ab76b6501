package dev.manyhands.office.family;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A room or a seat to be booked: when, which, with what, for whom; and a last question. */
final class Booking implements Family {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> EXTRAS =
      List.of("Breakfast", "Parking", "Late arrival", "Pets", "Extra luggage", "Window seat");
  private static final int DAYS_OFFERED = 9;
  private static final int LAST_DAY = 28;

  @Override
  public String id() {
    return "form/booking-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean hotel = dice.chance(0.5);
    Sheet sheet =
        scene.sheet(
            hotel
                ? dice.wording("Hotel", "Rooms", "Inn")
                : dice.wording("Flights", "Train", "Ferry"));
    sheet.heading(sheet.page().title());
    Form form = sheet.form();
    form.heading(hotel ? dice.of("Your stay", "1. Room") : dice.of("Your journey", "1. Trip"));
    form.add(
        Input.text(Term.CITY)
            .label(hotel ? "City" : "Destination")
            .wants(scene.person().get(Term.CITY))
            .required());
    int from = dice.between(1, LAST_DAY - DAYS_OFFERED + 1);
    List<String> days =
        IntStream.range(from, from + DAYS_OFFERED).mapToObj(Integer::toString).toList();
    String day = dice.of(days);
    String month = dice.of(MONTHS);
    form.add(
        Input.list(Term.START_DATE).options(days).label("Day").wants(day).required().unasked());
    form.add(
        Input.list(Term.START_DATE)
            .options(MONTHS)
            .label("Month")
            .wants(month)
            .required()
            .unasked());
    form.add(
        Input.text(Term.QUANTITY)
            .label(hotel ? "Nights" : "Passengers")
            .wants(Integer.toString(dice.between(1, 9)))
            .required());
    List<String> kinds =
        hotel ? List.of("Single", "Double", "Suite") : List.of("Economy", "Business", "First");
    form.add(
        Input.radio(Term.SIZE)
            .options(kinds)
            .label(hotel ? "Room" : "Class")
            .wants(dice.of(kinds))
            .required());
    for (String extra : dice.some(EXTRAS, dice.between(1, 3))) {
      Input tick = Input.tick(Term.NOTES, extra);
      form.add(dice.chance(0.5) ? tick.wants(Field.YES) : tick);
    }
    form.heading(hotel ? dice.of("Guest", "2. Guest") : dice.of("Traveller", "2. Passenger"));
    form.add(Input.text(Term.FULL_NAME).wants(scene.person().get(Term.FULL_NAME)).required());
    form.add(Input.text(Term.EMAIL).wants(scene.person().get(Term.EMAIL)).required());

    Sheet question = scene.pane(dice.wording("Confirm", "Please confirm", "Last question"), 400);
    question.paragraph(dice.wording("Book this now?", "Is all this right?", "Place the booking?"));
    List<Widget> answers =
        question.buttons(
            List.of(dice.of("Confirm", "Yes", "Book now", "OK"), dice.of("Cancel", "Back", "No")));
    scene.plan().commit(answers.get(0));
    Pane[] pane = new Pane[1];
    int[] booked = {0};
    form.commit(
        dice.of("Book", "Reserve", "Continue", "Go on"), () -> pane[0] = scene.modal(question));
    Receipt receipt =
        new Receipt(scene, sheet, dice.wording("Your booking is made.", "Booked.", "Reserved."));
    answers
        .get(0)
        .onClick(() -> {
          booked[0]++;
          scene.desk().close(pane[0]);
          receipt.show();
        });
    answers.get(1).onClick(() -> scene.desk().close(pane[0]));
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        dice.wording(
            "Make this booking.",
            "Book the following and confirm it.",
            "Reserve what is listed and confirm.",
            "Please book with these data."),
        data(dice, form, hotel, day + " " + month));
    scene.solvedWhen(() -> booked[0] == 1 && form.lastSentRight());
  }

  private static List<Instruction.Field> data(Dice dice, Form form, boolean hotel, String date) {
    List<Instruction.Field> data = new ArrayList<>();
    data.add(
        new Instruction.Field(
            hotel ? dice.of("Arrival", "Date") : dice.of("Departure", "Date"), date));
    for (Field field : form.fields()) {
      if (field.isAsked()) {
        boolean own = field.control().role() != Role.TEXTBOX || field.term() == Term.QUANTITY;
        String name = own ? field.label() : field.term().word(dice);
        data.add(new Instruction.Field(name, field.wanted()));
      }
    }
    return dice.chance(0.6) ? dice.shuffled(data) : data;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.SWAPS_TWO, Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
