package dev.manyhands.office.family.web;

import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Dragging;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Slots of time in which an appointment is made from one hour to another: by a drag over its slots,
 * or by a click on the first, after which its end is chosen.
 */
final class Agenda implements Family {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri");
  private static final List<String> LONG_DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");
  private static final List<String> NAMES =
      List.of(
          "Team meeting",
          "Budget talk",
          "Piano lesson",
          "Check-up",
          "Visit of Mr Lane",
          "Phone call",
          "Gym",
          "Site tour",
          "Class 4b",
          "Rehearsal",
          "Swimming",
          "Board lunch",
          "Planning",
          "Doctor",
          "Car service",
          "Language course");
  private static final int MINUTES = 60;
  private static final int HALF_DAY = 12;

  /** The slots of all days lie within what can be told apart by a hand. */
  private static final int MOST_SLOTS = 24;

  /** How times are written. */
  private enum Style {
    FIGURES,
    TWO_FIGURES,
    SMALL,
    CAPITAL;

    String of(int minutes) {
      int hour = minutes / MINUTES;
      int small = hour % HALF_DAY == 0 ? HALF_DAY : hour % HALF_DAY;
      boolean late = hour >= HALF_DAY;
      int rest = minutes % MINUTES;
      return switch (this) {
        case FIGURES -> Template.fill("%d:%02d", hour, rest);
        case TWO_FIGURES -> Template.fill("%02d:%02d", hour, rest);
        case SMALL -> Template.fill("%d:%02d%s", small, rest, late ? "pm" : "am");
        case CAPITAL -> Template.fill("%d:%02d %s", small, rest, late ? "PM" : "AM");
      };
    }
  }

  /** How slots lie: days side by side, each with so many slots from a time on. */
  private record Days(int count, int first, int step, int rows, Style style, boolean spans) {
    static Days draw(Dice dice, boolean tiny) {
      int count = tiny ? 1 : dice.of(1, 1, 2, 3);
      int most = tiny ? 10 : Math.min(18, MOST_SLOTS / count);
      int step = dice.of(MINUTES / 2, MINUTES / 2, MINUTES);
      int first = dice.between(7, 10) * MINUTES;
      int rows = dice.between(Math.min(6, most - 1), most);
      rows = Math.min(rows, (22 * MINUTES - first) / step);
      return new Days(count, first, step, rows, dice.of(Style.values()), dice.chance(0.5));
    }

    String time(int row) {
      return style.of(first + row * step);
    }
  }

  /** What is wanted: so many slots from a row of a day on. */
  private record Wanted(int day, int row, int slots, String name) {
    boolean covers(int aDay, int aRow) {
      return aDay == day && aRow >= row && aRow < row + slots;
    }
  }

  /** A free slot. */
  private record Slot(Widget widget, int day, int row) {}

  /** What a hand has marked: slots of a day, both ends included. */
  private static final class Marked {
    private List<Slot> slots = List.of();

    /** Marks all between two slots of a day, unless something lies between them. */
    void mark(List<Slot> all, Slot from, Slot to) {
      clear();
      List<Slot> between =
          all.stream()
              .filter(slot -> slot.day == from.day && slot.row >= from.row && slot.row <= to.row)
              .toList();
      if (from.day == to.day && between.size() == to.row - from.row + 1) {
        slots = between;
        slots.forEach(slot -> slot.widget.set(State.SELECTED, true));
      }
    }

    void clear() {
      slots.forEach(slot -> slot.widget.set(State.SELECTED, false));
      slots = List.of();
    }
  }

  @Override
  public String id() {
    return "web/agenda-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 40;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("Agenda", "My week", "Diary", "Timetable", "Schedule"));
    boolean drags = dice.chance(0.6);
    Days days = Days.draw(dice, scene.skin().isTiny());
    int slots = dice.between(2, Math.min(4, days.rows - 1));
    Wanted wanted =
        new Wanted(dice.below(days.count), dice.below(days.rows - slots), slots, dice.datum(NAMES));
    int firstDay = dice.below(DAYS.size() - days.count + 1);
    List<Slot> free = layOut(scene, sheet, days, wanted, firstDay, drags);
    EventDialog dialog = dialog(scene, sheet, days, wanted, drags);
    Receipt receipt =
        new Receipt(scene, sheet, dice.wording("Booked.", "Entered.", "It is in.", "Noted."));
    Marked marked = new Marked();
    List<Object> made = new ArrayList<>();
    dialog.create.onClick(() -> {
      dialog.close();
      made.add(marked.slots);
      made.add(dialog.name.value());
      made.add(dialog.length());
      receipt.show();
    });
    String end = drags ? "" : days.time(wanted.row + slots);
    List<Slot> right =
        free.stream()
            .filter(slot -> wanted.covers(slot.day, slot.row))
            .limit(drags ? slots : 1)
            .toList();
    Slot start = right.getFirst();
    for (Slot slot : free) {
      if (drags) {
        slot.widget.onDrag((phase, x, y) -> {
          free.stream()
              .filter(other -> other.widget.box().contains(x, y))
              .forEach(other -> marked.mark(free, slot, other));
          if (phase == Dragging.Phase.DROPPED && !marked.slots.isEmpty()) {
            dialog.open();
          }
        });
      } else {
        slot.widget.onClick(() -> {
          marked.mark(free, slot, slot);
          dialog.open();
        });
      }
    }
    dialog.plan(wanted.name, end);
    if (drags) {
      scene
          .plan()
          .dragWhen(
              view -> !view.shows(dialog.name) && !view.is(start.widget, State.SELECTED),
              start.widget,
              right.getLast().widget,
              Gesture.Drop.ONTO);
    } else {
      scene.plan().pressWhen(view -> !view.shows(dialog.name), start.widget);
    }
    Slot next = free.get(free.indexOf(start) + 1);
    scene.plan().confuse(start.widget, next.widget);
    scene.show(sheet);
    scene.instruct(asked(dice, days, wanted, firstDay));
    scene.solvedWhen(() -> made.equals(List.of(right, wanted.name, end)));
  }

  /** Asks for the name, and where no drag has told it, for the end. */
  private static EventDialog dialog(
      Scene scene, Sheet sheet, Days days, Wanted wanted, boolean drags) {
    Dice dice = scene.dice();
    List<String> ends =
        drags
            ? List.of()
            : Stream.iterate(wanted.row + 1, row -> row + 1)
                .limit(Math.max(3, wanted.slots))
                .map(days::time)
                .toList();
    String label = dice.of("Until", "End", "Ends at", "To");
    boolean over = dice.chance(0.6);
    // On a tiny screen a dialog has no room for so many.
    boolean radios = dice.chance(0.5) && !(over && scene.skin().isTiny());
    return over
        ? EventDialog.over(scene, label, ends, radios)
        : EventDialog.below(scene, sheet, label, ends, radios);
  }

  private static List<Slot> layOut(
      Scene scene, Sheet sheet, Days days, Wanted wanted, int firstDay, boolean drags) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    int gap = 4;
    int columnPx = Math.min(260, sheet.widthPx() / days.count);
    if (days.count > 1) {
      for (int day = 0; day < days.count; day++) {
        String name = DAYS.get(firstDay + day);
        sheet.page().text(name, sheet.x() + day * columnPx, sheet.y(), columnPx - gap, font + 4);
      }
      sheet.space(font + 6);
    }
    int roomPx = scene.skin().heightPx() * 9 / 10 - sheet.y();
    int rowPx = Math.clamp(roomPx / days.rows, 11, font + 14);
    Role role = drags ? Role.GENERIC : dice.of(Role.BUTTON, Role.GENERIC);
    List<Slot> free = new ArrayList<>();
    for (int day = 0; day < days.count; day++) {
      int x = sheet.x() + day * columnPx;
      String named = days.count > 1 ? DAYS.get(firstDay + day) + " " : "";
      for (int row = 0; row < days.rows; row++) {
        int y = sheet.y() + row * rowPx;
        if (!wanted.covers(day, row) && dice.chance(0.2)) {
          sheet.page().text(dice.of(PlanDay.EVENTS), x, y, columnPx - gap, rowPx - 1);
        } else {
          String name = days.time(row) + (days.spans ? " – " + days.time(row + 1) : "");
          Widget slot = sheet.page().add(role, x, y, columnPx - gap, rowPx - 1);
          free.add(new Slot(slot.name(named + name), day, row));
        }
      }
    }
    sheet.space(days.rows * rowPx + 4);
    return free;
  }

  private static String asked(Dice dice, Days days, Wanted wanted, int firstDay) {
    String from = days.time(wanted.row);
    String to = days.time(wanted.row + wanted.slots);
    int place = firstDay + wanted.day;
    String day =
        days.count == 1
            ? ""
            : dice.of("on ", "on ", "for ") + dice.of(DAYS.get(place), LONG_DAYS.get(place)) + " ";
    String when =
        day
            + Template.fill(
                dice.of("from %s to %s", "from %s to %s", "from %s until %s"), from, to);
    return Template.fill(
        dice.wording(
            "Make an appointment named \"%s\" %s.",
            "Make an appointment called \"%s\" %s.",
            "Enter \"%s\" %s.",
            "Create the appointment \"%s\" %s.",
            "Put \"%s\" into the agenda %s.",
            "Book \"%s\" %s.",
            "Add \"%s\" %s.",
            "Schedule \"%s\" %s.",
            "Please enter \"%s\" %s.",
            "Could you book \"%s\" %s?",
            "Plan \"%s\" %s.",
            "There is to be \"%s\" %s; enter it.",
            "Block the time for \"%s\" %s.",
            "Reserve the time for \"%s\" %s.",
            "Write \"%s\" into the agenda %s.",
            "Set up \"%s\" %s.",
            "Note \"%s\" %s in the schedule.",
            "Fill the slots for \"%s\" %s.",
            "We have \"%s\" %s; put it in.",
            "A new entry, \"%s\", is needed %s.",
            "In the timetable, enter \"%s\" %s.",
            "I need an appointment \"%s\" %s.",
            "Mark the time of \"%s\" %s.",
            "Insert \"%s\" %s.",
            "The appointment \"%s\" takes place %s: enter it.",
            "Arrange \"%s\" %s.",
            "Keep free for \"%s\" the time %s."),
        wanted.name,
        when);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
