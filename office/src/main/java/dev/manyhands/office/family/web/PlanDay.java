package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hours of a day, some of them taken, in one of which something is to be put. */
final class PlanDay implements Family {
  private static final List<String> EVENTS =
      List.of(
          "Lunch",
          "Dentist",
          "Training",
          "Interview",
          "Review",
          "Visit",
          "Call",
          "Tennis",
          "Choir",
          "Lecture",
          "Workshop",
          "Haircut",
          "Shopping",
          "Briefing",
          "Concert",
          "Breakfast");
  private static final List<String> LENGTHS = List.of("30 minutes", "60 minutes", "90 minutes");
  private static final int HALVES = 2;

  /** A free place in the day, of one or two halves of an hour, counted from midnight. */
  private record Slot(Widget widget, int start, int halves) {
    /** Whether all that begins here and lasts so long is free. */
    boolean holds(int lasting, List<Slot> all) {
      for (int at = start; at < start + lasting; at++) {
        int half = at;
        if (all.stream().noneMatch(slot -> slot.start <= half && half < slot.start + slot.halves)) {
          return false;
        }
      }
      return true;
    }
  }

  @Override
  public String id() {
    return "web/plan-day-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
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
    Sheet sheet = scene.bare(dice.wording("Day", "Calendar", "Planner", "Today", "Agenda"));
    int first = dice.of(0, 0, 6, 7, 8);
    int last = Math.min(23, first + dice.between(8, 23));
    boolean half = dice.chance(0.5);
    List<String> events = new ArrayList<>(dice.some(EVENTS, 4));
    String name = events.removeLast();
    int from = dice.between(first, last - 3);
    boolean exact = dice.chance(0.4);
    int to = Math.min(last, from + dice.between(2, 4));
    int free = exact ? from : dice.between(from, to - 2);
    int style = dice.below(4);
    List<Slot> slots = hours(scene, sheet, first, last, free, half, events, style);
    Receipt receipt =
        new Receipt(
            scene, sheet, dice.wording("Added.", "Your event is set.", "Noted.", "Planned."));
    String length = dice.chance(0.6) ? dice.of(LENGTHS) : "";
    int lasting = length.isEmpty() ? 1 : LENGTHS.indexOf(length) + 1;
    List<Slot> right =
        slots.stream()
            .filter(slot -> slot.holds(lasting, slots))
            .filter(slot ->
                exact
                    ? slot.start() == HALVES * from
                    : slot.start() >= HALVES * from && slot.start() + lasting <= HALVES * to)
            .toList();
    Slot aim = right.getFirst();
    List<Object> made = new ArrayList<>();
    Dialog dialog = new Dialog(scene, length.isEmpty() ? List.of() : LENGTHS);
    Slot[] at = new Slot[1];
    for (Slot slot : slots) {
      slot.widget()
          .onClick(() -> {
            at[0] = slot;
            dialog.open();
          });
    }
    dialog.create.onClick(() -> {
      dialog.close();
      made.add(right.contains(at[0]) ? "right" : "wrong");
      made.add(dialog.name.value());
      made.add(dialog.length == null ? "" : dialog.length.value());
      receipt.show();
    });
    scene.plan().fill(dialog.name, name);
    if (dialog.length != null) {
      scene.plan().fill(dialog.length, length);
    }
    scene.plan().commit(dialog.create);
    scene.plan().press(aim.widget());
    Slot wrong = slots.stream().filter(slot -> !right.contains(slot)).findFirst().orElse(aim);
    if (!wrong.equals(aim)) {
      scene.plan().confuse(aim.widget(), wrong.widget());
    }
    scene.show(sheet);
    String when =
        exact
            ? Template.fill(dice.of("at %s", "from %s on"), hour(from, style))
            : Template.fill(
                dice.of("between %s and %s", "after %s and before %s"),
                hour(from, style),
                hour(to, style));
    scene.instruct(asked(dice, name, length, when));
    scene.solvedWhen(() -> made.equals(List.of("right", name, length)));
  }

  private static String asked(Dice dice, String name, String length, String when) {
    String lasting = length.isEmpty() ? "" : dice.of(" of ", " lasting ") + length;
    return Template.fill(
        dice.wording(
            "Create an event named \"%1$s\"%2$s %3$s.",
            "Put \"%1$s\"%2$s into the calendar %3$s.",
            "Add an appointment \"%1$s\"%2$s %3$s.",
            "There shall be \"%1$s\"%2$s %3$s.",
            "Plan \"%1$s\"%2$s %3$s.",
            "Enter \"%1$s\"%2$s %3$s where there is room.",
            "Make room for \"%1$s\"%2$s %3$s.",
            "Please add an event \"%1$s\"%2$s %3$s.",
            "Add \"%1$s\"%2$s %3$s to the calendar.",
            "Could you enter \"%1$s\"%2$s %3$s?",
            "Schedule \"%1$s\"%2$s %3$s.",
            "Book \"%1$s\"%2$s %3$s in the calendar.",
            "Set up an event called \"%1$s\"%2$s %3$s.",
            "We need \"%1$s\"%2$s %3$s; put it into the plan.",
            "Insert an event \"%1$s\"%2$s %3$s.",
            "I want to have \"%1$s\"%2$s %3$s.",
            "The day needs an event \"%1$s\"%2$s %3$s.",
            "Make an appointment called \"%1$s\"%2$s %3$s.",
            "Find a free place for \"%1$s\"%2$s %3$s and enter it.",
            "New event: \"%1$s\"%2$s %3$s.",
            "In the calendar, create \"%1$s\"%2$s %3$s.",
            "An event \"%1$s\"%2$s is to be added %3$s.",
            "Arrange for \"%1$s\"%2$s %3$s.",
            "Note \"%1$s\"%2$s %3$s in the day's plan."),
        name,
        lasting,
        when);
  }

  private static List<Slot> hours(
      Scene scene,
      Sheet sheet,
      int first,
      int last,
      int free,
      boolean half,
      List<String> events,
      int style) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    int rowPx = font + dice.between(4, 12);
    int x = sheet.x() + 4 * font;
    int wide = Math.min(400, sheet.widthPx() - 4 * font);
    List<Slot> slots = new ArrayList<>();
    for (int hour = first; hour <= last; hour++) {
      String said = hour(hour, style);
      sheet.page().text(said, sheet.x(), sheet.y(), 4 * font - 4, font + 3);
      for (int i = 0; i < (half ? HALVES : 1); i++) {
        boolean taken = hour != free && hour != free + 1 && !events.isEmpty() && dice.chance(0.2);
        if (taken) {
          sheet.page().text(dice.of(events), x, sheet.y(), wide, rowPx);
        } else {
          Widget slot = sheet.page().button("", x, sheet.y(), wide, rowPx - 1).group(said);
          slots.add(new Slot(slot, HALVES * hour + i, half ? 1 : HALVES));
        }
        sheet.space(rowPx);
      }
    }
    return slots;
  }

  private static String hour(int hour, int style) {
    String half = hour < 12 ? "am" : "pm";
    int small = hour % 12 == 0 ? 12 : hour % 12;
    return switch (style) {
      case 0 -> small + half;
      case 1 -> small + " " + (hour < 12 ? "AM" : "PM");
      case 2 -> hour + ":00";
      default -> Template.fill("%02d:00", hour);
    };
  }

  /** What asks for the rest of an event. */
  private static final class Dialog {
    final Scene scene;
    final Sheet sheet;
    final Widget name;
    final @Nullable Widget length;
    final Widget create;
    @Nullable Pane pane;

    Dialog(Scene scene, List<String> lengths) {
      Dice dice = scene.dice();
      this.scene = scene;
      this.sheet =
          scene.pane(
              dice.of("New event", "Event", "Appointment", "Add to the day", "Entry", "Planned"),
              300);
      this.name =
          Places.field(
              scene,
              sheet,
              dice.of(
                  "Event name", "Name", "Title", "What", "Called", "Subject", "Name of the event"));
      this.length = lengths.isEmpty() ? null : list(lengths);
      boolean createFirst = dice.chance(0.5);
      String word = dice.of("Create", "Save", "Add", "OK", "Confirm", "Add event", "Put in");
      List<Widget> buttons =
          sheet.buttons(createFirst ? List.of(word, "Cancel") : List.of("Cancel", word));
      this.create = buttons.get(createFirst ? 0 : 1);
      buttons.get(createFirst ? 1 : 0).onClick(this::close);
    }

    private Widget list(List<String> lengths) {
      int wide = Math.min(sheet.widthPx(), 160);
      int high = Math.min(scene.skin().fieldPx(), 26);
      Widget list = sheet.page().add(Role.COMBOBOX, sheet.x(), sheet.y(), wide, high);
      sheet.space(high + 6);
      return list.name("Length").options(lengths).value(scene.dice().of(lengths));
    }

    void open() {
      pane = scene.modal(sheet);
    }

    void close() {
      if (pane != null) {
        scene.desk().close(pane);
      }
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
