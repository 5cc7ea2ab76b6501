package dev.manyhands.office.family;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Calendar;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A date among other data: typed, put together from day, month and year, or from a calendar. */
final class DateForm implements Family {
  private static final List<Term> BESIDE =
      List.of(Term.FULL_NAME, Term.EMAIL, Term.COMPANY, Term.PHONE, Term.PRODUCT, Term.CITY);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int DAYS_OFFERED = 9;
  private static final int YEARS_OFFERED = 5;

  @Override
  public String id() {
    return "form/date-v1";
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
            "Appointment",
            "Delivery date",
            "Reservation",
            "Visit",
            "Meeting",
            "Your date",
            "Calendar",
            "Choose a day",
            "Booking",
            "Reserve",
            "Schedule",
            "Date",
            "Deadline");
    Sheet sheet = scene.sheet(title);
    sheet.heading(title);
    Form form = sheet.form();
    LocalDate date = LocalDate.of(2024, 1, 1).plusDays(dice.below(6 * 365));
    List<Term> beside = dice.some(BESIDE, dice.between(0, 2));
    boolean first = dice.chance(0.5);
    if (first) {
      beside.forEach(term -> form.add(Input.of(term).wants(scene.person().get(term)).required()));
    }
    String asked =
        switch (dice.below(3)) {
          case 0 -> typed(dice, form, date);
          case 1 -> parts(dice, form, date);
          default -> calendar(scene, form, date);
        };
    if (!first) {
      beside.forEach(term -> form.add(Input.of(term).wants(scene.person().get(term)).required()));
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(
        dice.of(
            "Book",
            "Save",
            "Confirm",
            "Send",
            "Request",
            "Submit",
            "Reserve",
            "Continue",
            "OK",
            "Set date",
            "Book now"),
        () -> receipt[0].show());
    receipt[0] =
        new Receipt(
            scene,
            sheet,
            dice.wording(
                "The date is noted.",
                "Thank you for the date.",
                "Booked.",
                "Your date is booked.",
                "We have your date.",
                "Done.",
                "Thank you.",
                "Reserved.",
                "The appointment is made.",
                "Your date is confirmed.",
                "All set."));
    scene.show(sheet);
    scene.obstacles();
    instruct(scene, form, beside, asked);
    scene.solvedWhen(form::sentRight);
  }

  private static String typed(Dice dice, Form form, LocalDate date) {
    String pattern = dice.of("dd.MM.uuuu", "uuuu-MM-dd", "MM/dd/uuuu", "dd/MM/uuuu", "d MMMM uuuu");
    String text = date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    form.add(Input.text(Term.START_DATE).label(label(dice)).wants(text).required());
    return text;
  }

  /** Drop-down lists, and for the day sometimes a field. */
  private static String parts(Dice dice, Form form, LocalDate date) {
    String day = Integer.toString(date.getDayOfMonth());
    String month = monthName(date);
    String year = Integer.toString(date.getYear());
    int from =
        Math.max(
            1, Math.min(31 - DAYS_OFFERED + 1, date.getDayOfMonth() - dice.below(DAYS_OFFERED)));
    List<String> days =
        IntStream.range(from, from + DAYS_OFFERED).mapToObj(Integer::toString).toList();
    int since = date.getYear() - dice.below(YEARS_OFFERED);
    List<String> years =
        IntStream.range(since, since + YEARS_OFFERED).mapToObj(Integer::toString).toList();
    List<String> months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(m -> monthName(date.withDayOfMonth(1).withMonth(m)))
            .toList();
    Input dayInput =
        dice.chance(0.5) ? Input.text(Term.START_DATE) : Input.list(Term.START_DATE).options(days);
    List<Input> inputs =
        new ArrayList<>(
            List.of(
                dayInput.label("Day").wants(day).required(),
                Input.list(Term.START_DATE).options(months).label("Month").wants(month).required(),
                Input.list(Term.START_DATE).options(years).label("Year").wants(year).required()));
    if (dice.chance(0.3)) {
      Collections.swap(inputs, 0, 1);
    }
    inputs.forEach(form::add);
    return dice.chance(0.6) ? date.format(LONG) : month + " " + day + ", " + year;
  }

  private static String calendar(Scene scene, Form form, LocalDate date) {
    Dice dice = scene.dice();
    String text = date.format(LONG);
    Field field =
        form.add(Input.text(Term.START_DATE).label(label(dice)).wants(text).required().unplanned());
    Widget control = field.control().set(State.READONLY, true);
    Pane[] open = new Pane[1];
    Calendar calendar =
        new Calendar(
            scene,
            YearMonth.from(date).minusMonths(dice.between(-3, 3)),
            chosen -> {
              control.value(chosen.format(LONG));
              scene.desk().close(open[0]);
            });
    control.onClick(() -> {
      Box box = scene.desk().onScreen(control);
      open[0] = calendar.open(box.x(), box.y() + box.height() + 2);
    });
    calendar.plan(scene.plan(), date);
    scene.plan().pressWhen(view -> view.shows(control) && !view.holds(control, text), control);
    return text;
  }

  private static void instruct(Scene scene, Form form, List<Term> beside, String date) {
    Dice dice = scene.dice();
    String name = label(dice);
    boolean dayTyped =
        form.fields().stream()
            .anyMatch(f -> f.label().equals("Day") && f.control().role() == Role.TEXTBOX);
    if (beside.isEmpty() || dayTyped || dice.chance(0.4)) {
      StringBuilder words =
          new StringBuilder(
              Template.fill(
                  dice.wording(
                      "Enter the date %s and send the form.",
                      "Choose %s as the date.",
                      "Set the date to %s, then confirm.",
                      "The date is %s. Fill it in and go on.",
                      "Please enter %s as the date and send the form.",
                      "Could you set the date to %s and confirm?",
                      "The date should be %s.",
                      "The day is %s. Enter it and submit.",
                      "Take %s as the date.",
                      "Put in %s as the date, then press the button.",
                      "It is to be on %s. Fill that in and send it.",
                      "On %s, please. Choose that date and confirm.",
                      "Select %s as the date and go on.",
                      "%s is the date to choose. Send the form then.",
                      "%s is the day. Enter it and send the form.",
                      "Fill in the date, %s, and send the form.",
                      "For the date, choose %s and confirm it.",
                      "As the date, enter %s; send it then.",
                      "Let the date be %s and submit the form.",
                      "Make it %s. Then press the button.",
                      "Key in the date %s, then confirm.",
                      "Give %s as the date and submit.",
                      "Find the date %s and send it.",
                      "The form needs the date %s. Enter it and press the button.",
                      "Please choose the day %s and go on.",
                      "Mark %s as the date, then send the form.",
                      "Please fill in %s as the date and submit it.",
                      "Set %s as the date and press the button.",
                      "Pick the date %s and send it off."),
                  dice.chance(0.5) ? date : "\"" + date + "\""));
      for (Field field : form.fields()) {
        if (beside.contains(field.term())) {
          String value = Asking.value(dice, field.wanted());
          words.append(Template.fill(" %s: %s.", field.term().word(dice), value));
        }
      }
      scene.instruct(words.toString());
      return;
    }
    List<Instruction.Field> data = new ArrayList<>();
    data.add(new Instruction.Field(name, date));
    for (Field field : form.fields()) {
      if (beside.contains(field.term())) {
        data.add(new Instruction.Field(field.term().word(dice), field.wanted()));
      }
    }
    scene.instruct(
        dice.wording(
            "Fill in the form and send it.",
            "Enter the date and the rest, then confirm.",
            "Make the appointment with these data.",
            "Please fill in the form with these data and send it.",
            "Could you enter these data and confirm?",
            "Enter what is given here and submit the form.",
            "Make the booking with these data.",
            "The date and all else are given. Fill them in and send the form.",
            "Put these data into the form, then press the button.",
            "Choose the date, fill in the rest, and send it.",
            "Key in these data and confirm.",
            "The form is to be sent with these data.",
            "Arrange this: fill in the form and send it.",
            "Type in what is given, choose the date, and submit.",
            "Fill in every field from these data and go on.",
            "With these data, make the appointment.",
            "Use these data for the form and send it off.",
            "Here are the date and the rest. Enter and send them.",
            "Request the appointment with what is given here.",
            "Please enter the date and the other data, then submit.",
            "Send the form with this date and these data.",
            "Fill in these data and press the button.",
            "Complete and submit the form."),
        dice.shuffled(data));
  }

  private static String label(Dice dice) {
    return dice.of(
        "Date",
        "Day of visit",
        "Date wanted",
        "Delivery date",
        "When",
        "Choose a date",
        "Which day",
        "Your date",
        "Day wanted",
        "Date of visit",
        "Date chosen");
  }

  private static String monthName(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.FORGETS_ONE, Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
