package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dates;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Entries with dates: which is the latest, the earliest, or the one of a day. */
final class FindLatest implements Family {
  @Override
  public String id() {
    return "read/latest-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int count = dice.between(2, tiny ? 3 : 6);
    List<LocalDate> days = dice.shuffled(Dates.some(dice, count));
    Dates dates = new Dates(dice);
    Term key = dice.of(Term.SUBJECT, Term.FULL_NAME, Term.ORDER_NUMBER, Term.PRODUCT);
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < count) {
      String name = new Person(dice).get(key);
      if (rows.stream().noneMatch(row -> row.getFirst().equals(name))) {
        rows.add(List.of(name, dates.write(days.get(rows.size()))));
      }
    }
    String thing = dice.of("entry", "one", "item");
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Journal",
                "Log",
                "History",
                "Appointments",
                "Diary",
                "Calendar",
                "Events",
                "Records",
                "Dates",
                "Visits",
                "Meetings",
                "Timeline",
                "Deliveries",
                "Documents",
                "Files"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    String dateLabel = dice.of("Date", "Day", "When", "Received");
    List<List<Widget>> cells = sheet.table(List.of(key.word(dice), dateLabel), rows);
    Answer answer = Answer.below(scene, sheet);
    int way = dice.below(3);
    int first = days.indexOf(days.stream().min(Comparator.naturalOrder()).orElseThrow());
    int last = days.indexOf(days.stream().max(Comparator.naturalOrder()).orElseThrow());
    int right = way == 0 ? first : way == 1 ? last : dice.below(count);
    answer.is(cells.get(right).getFirst(), cells.get((right + 1) % count).getFirst());
    scene.show(sheet);
    String which =
        way == 0
            ? dice.of("earliest", "oldest", "first")
            : dice.of("latest", "newest", "most recent", "last");
    scene.instruct(
        answer.asked(
            way == 2
                ? Template.fill(
                    dice.wording(
                        "Which %s is of %s?",
                        "What %s belongs to the %s?",
                        "Name the %s dated %s.",
                        "Please give the %s with the date %s.",
                        "Which %s has the date %s?",
                        "Could you tell me the %s for %s?",
                        "What is the %s on %s?",
                        "Find the %s whose date is %s.",
                        "Look for the %s of %s.",
                        "Tell me which %s is dated %s.",
                        "Which %s do you find at %s?",
                        "Answer with the %s that stands beside %s.",
                        "On %2$s there is one %1$s. Which?",
                        "%2$s: which %1$s is that?",
                        "The %s of the date %s is wanted.",
                        "Which %s goes with the date %s?",
                        "By its date, %2$s, find the %1$s.",
                        "Say which %s there is for %s.",
                        "When the date is %2$s, which %1$s is it?",
                        "For the date %2$s, name the %1$s.",
                        "Beside the date %2$s stands which %1$s?",
                        "Give the %s from %s."),
                    thing,
                    dates.write(days.get(right)))
                : Template.fill(
                    dice.wording(
                        "Which %1$s is the %2$s?",
                        "Name the %2$s %1$s by its date.",
                        "By date, which is the %2$s %1$s?",
                        "Find the %2$s %1$s.",
                        "Please tell me which %s is the %s.",
                        "Could you find the %2$s %1$s by comparing the dates?",
                        "Compare the dates: which %s is the %s?",
                        "What is the %2$s %1$s by date?",
                        "Judging by the dates, which %s is %s?",
                        "Going by the date, name the %2$s %1$s.",
                        "Tell me the %2$s %1$s by date.",
                        "Which of them is, by its date, the %2$s %1$s?",
                        "Of all these dates, the %2$s belongs to which %1$s?",
                        "Compare when each was, and answer with the %2$s %1$s.",
                        "One %1$s is the %2$s of all by its date. Which?",
                        "In order of date, which %1$s is the %2$s?",
                        "See when each was, and name the %2$s %1$s.",
                        "I need the %1$s with the %2$s date.",
                        "Check every date and give the %2$s %1$s.",
                        "The %2$s %1$s by date is wanted.",
                        "Say which %1$s has the %2$s date.",
                        "Which %1$s bears the %2$s date?",
                        "What is the %1$s with the %2$s date?",
                        "Look at the dates and give the %2$s %1$s."),
                    thing,
                    which)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
