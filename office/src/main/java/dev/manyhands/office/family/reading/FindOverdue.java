package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dates;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Bills with the days when they are due: all but one lie on the same side of today. */
final class FindOverdue implements Family {
  @Override
  public String id() {
    return "read/overdue-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int count = dice.between(2, tiny ? 3 : 5);
    Dates dates = new Dates(dice);
    List<LocalDate> days = Dates.some(dice, count + 1);
    boolean overdue = dice.chance(0.6);
    LocalDate today = overdue ? days.get(1) : days.get(count - 1);
    LocalDate due = overdue ? days.getFirst() : days.getLast();
    List<LocalDate> others = overdue ? days.subList(2, count + 1) : days.subList(0, count - 1);
    List<LocalDate> mixed = new ArrayList<>(others);
    mixed.add(due);
    mixed = dice.shuffled(mixed);
    Term key = dice.of(Term.ORDER_NUMBER, Term.COMPANY, Term.SUBJECT, Term.REFERENCE);
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < count) {
      String name = new Person(dice).get(key);
      if (rows.stream().noneMatch(row -> row.getFirst().equals(name))) {
        rows.add(List.of(name, dates.write(mixed.get(rows.size()))));
      }
    }
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Bills",
                "Invoices",
                "Loans",
                "Library",
                "Payments",
                "Due dates",
                "To do",
                "Returns",
                "Orders",
                "Rentals",
                "Tasks",
                "Accounts",
                "Open items",
                "Reminders",
                "Deadlines"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    sheet.paragraph(dice.of("Today: ", "Today is ", "Date of today: ") + dates.write(today));
    List<String> headers = List.of(key.word(dice), dice.of("Due", "Due on", "To be done by"));
    List<List<Widget>> cells = sheet.table(headers, rows);
    Answer answer = Answer.below(scene, sheet);
    int right = mixed.indexOf(due);
    answer.is(cells.get(right).getFirst(), cells.get((right + 1) % count).getFirst());
    scene.show(sheet);
    scene.instruct(
        answer.asked(
            overdue
                ? dice.wording(
                    "Which one should have been done before today?",
                    "What is overdue?",
                    "Tell me which one is too late.",
                    "One date lies before today. Which one is it?",
                    "Which one is overdue?",
                    "Name the one that was due before today.",
                    "Which is late?",
                    "Find the one whose day has passed.",
                    "Please tell me which one is overdue.",
                    "Could you find the one that is late?",
                    "Which of these was due before today?",
                    "One of them should already be done by now. Which?",
                    "Compare the dates with today: which one is overdue?",
                    "For which one has the time run out?",
                    "Whose due date lies in the past?",
                    "What is past its due date?",
                    "Name the one that is late by today's date.",
                    "Which one's date has gone by?",
                    "Give the one that was due earlier than today.",
                    "Today is given above. Which one is too late?",
                    "Only one is overdue. Which is it?",
                    "Say which one has missed its date.",
                    "Look for the one whose due date is already over.",
                    "The overdue one is wanted.",
                    "Which entry has a date earlier than today's?",
                    "Check the due dates: what is late?",
                    "What should we have dealt with before today?",
                    "One of these is past its date. Which?")
                : dice.wording(
                    "Which one is still in time?",
                    "What is due later than today?",
                    "Tell me which one need not be done yet.",
                    "One date lies after today. Which one is it?",
                    "Which one is not due yet?",
                    "Name the one that is due after today.",
                    "Which still has time?",
                    "Find the only one that is not late.",
                    "Please tell me which one is not overdue.",
                    "Could you find the one that is not late?",
                    "Which of these is due after today?",
                    "One of them can still wait. Which?",
                    "Compare the dates with today: which one is not overdue?",
                    "For which one is there time left?",
                    "Whose due date lies in the future?",
                    "What is not past its due date?",
                    "Name the one that is in time by today's date.",
                    "Which one's date has not yet come?",
                    "Give the one that is due later than today.",
                    "Today is given above. Which one is not too late?",
                    "Only one is not overdue. Which is it?",
                    "Say which one has not missed its date.",
                    "Look for the one whose due date is yet to come.",
                    "The one that is not overdue is wanted.",
                    "Which entry has a date later than today's?",
                    "Check the due dates: what is not late?",
                    "What do we not have to deal with until after today?",
                    "One of these is still to come. Which?")));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
