package dev.manyhands.office.family.web;

import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Records that are dragged into one of two groups, by a figure or a word that they carry. */
final class AssignRecords implements Family {
  private static final List<String> UNITS = List.of("years", "points", "euros", "hours", "orders");
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("Group A", "Group B"),
          List.of("High", "Low"),
          List.of("Accepted", "Rejected"),
          List.of("First round", "Second round"),
          List.of("Priority", "Standard"));
  private static final List<String> MARKS = List.of("paid", "open", "new", "north", "south");

  @Override
  public String id() {
    return "analyse/assign-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public int maxActions() {
    return 40;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Groups", "Assignment", "Split", "Classes", "Triage"));
    int font = scene.skin().fontPx();
    List<String> people = Lot.people(dice, dice.between(3, 5));
    List<String> groups = dice.of(GROUPS);
    boolean figures = dice.chance(0.65);
    String unit = dice.of(UNITS);
    int edge = dice.between(20, 60);
    List<String> marks = dice.some(MARKS, 2);
    boolean others = dice.chance(0.6);
    Trays trays = new Trays(scene, Trays.Manner.LINES_UP, true);
    int cardPx = font + dice.between(6, 12);
    int wide = Math.min(240, sheet.widthPx() / 3 - 8);
    int high = font + 14 + 5 * (cardPx + 4);
    int y = sheet.y();
    List<Trays.Tray> trayList = new ArrayList<>();
    Role frames = dice.of(Role.GENERIC, Role.IMAGE);
    for (int i = 0; i < 2; i++) {
      int x = sheet.x() + (i + 1) * (wide + 8);
      trayList.add(trays.add(sheet.page().add(frames, x, y, wide, high).name(groups.get(i))));
    }
    Role role = dice.of(Role.LISTITEM, Role.TEXT);
    List<List<String>> right = List.of(new ArrayList<>(), new ArrayList<>());
    boolean first = true;
    for (String person : people) {
      // The first belongs to the first group, so that there is something to do.
      boolean up = first || dice.chance(0.5);
      first = false;
      String text =
          person
              + dice.of(": ", ", ", " - ")
              + (figures
                  ? (up ? edge + dice.between(1, 30) : edge - dice.between(1, 19)) + " " + unit
                  : marks.get(up ? 0 : 1));
      Widget card = sheet.page().add(role, sheet.x(), y, wide, cardPx);
      card.text(text);
      trays.take(card);
      y += cardPx + 4;
      if (up || others) {
        Widget moved = card;
        Trays.Tray tray = trayList.get(up ? 0 : 1);
        right.get(up ? 0 : 1).add(text);
        scene
            .plan()
            .dragWhen(
                view -> Trays.outside(view, moved, tray), moved, tray.frame, Gesture.Drop.ONTO);
      }
    }
    right.forEach(names -> names.sort(null));
    scene.plan().confuse(trayList.getFirst().frame, trayList.getLast().frame);
    sheet.space(high + 10);
    Submission submission =
        Submission.below(
            scene, sheet, () -> trayList.stream().map(Trays.Tray::names).toList(), right);
    scene.show(sheet);
    String rule =
        figures
            ? dice.of("more than ", "over ", "above ") + edge + " " + unit
            : "\"" + marks.getFirst() + "\"";
    String said =
        Template.fill(
            dice.wording(
                "Drag everyone with %s into %s",
                "Put all with %s into %s",
                "Assign those with %s to %s",
                "Move each record with %s to %s",
                "Everybody with %s belongs in %s",
                "All who have %s go to %s",
                "Sort the records: with %s to %s",
                "Who has %s goes into %s",
                "Drag all records with %s to %s",
                "Please move everybody who has %s into %s",
                "Could you put the people with %s into %s",
                "Drop every record with %s in %s",
                "Anyone with %s should be moved to %s",
                "All records with %s belong in %s",
                "%2$s takes those with %1$s",
                "Move to %2$s all who have %1$s",
                "Into %2$s go those with %1$s",
                "With the mouse, drag those with %s to %s",
                "If somebody has %s, put them into %s",
                "Those with %s are to be placed in %s",
                "Fill %2$s with everyone who has %1$s",
                "Look for %s and move such records to %s",
                "Place every entry with %s in %s",
                "Group the people: %s means %s"),
            rule,
            groups.getFirst());
    String rest =
        others
            ? dice.of(
                    " and all others into ",
                    " and the rest into ",
                    ", everyone else into ",
                    ", and the remaining ones into ",
                    ", while all the others go into ")
                + groups.getLast()
            : dice.of("", " and leave the others where they are");
    scene.instruct(submission.told(dice, said + rest));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
