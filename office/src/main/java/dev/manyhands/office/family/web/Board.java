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

/** Cards in columns, of which some are to be moved to another column. */
final class Board implements Family {
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("To do", "Doing", "Done"),
          List.of("Backlog", "Next", "In progress", "Finished"),
          List.of("New", "Assigned", "Waiting", "Closed"),
          List.of("Ideas", "Drafts", "Review", "Published"),
          List.of("Monday", "Tuesday", "Wednesday"),
          List.of("Lead", "Offer", "Won", "Lost"));
  private static final List<String> CARDS =
      List.of(
          "Call the bank",
          "Order paper",
          "Fix printer",
          "Plan trip",
          "Send offer",
          "Write report",
          "Book hotel",
          "Check stock",
          "Pay rent",
          "Test login",
          "Clean desk",
          "Update site",
          "Hire cook",
          "Ship parcel",
          "Train staff",
          "Renew lease",
          "Print flyers",
          "Audit files");

  @Override
  public String id() {
    return "web/board-v1";
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
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Board", "Tasks", "Project", "Pipeline", "Plan"));
    List<String> names = dice.of(COLUMNS);
    int font = scene.skin().fontPx();
    int gap = dice.between(4, 14);
    int wide = Math.min(230, sheet.widthPx() / names.size() - gap);
    int cardPx = font + dice.between(8, 18);
    int high = font + 14 + 5 * (cardPx + 4);
    Trays trays = new Trays(scene, Trays.Manner.LINES_UP, true);
    List<Trays.Tray> columns = new ArrayList<>();
    Role frames = dice.of(Role.GENERIC, Role.IMAGE);
    for (int i = 0; i < names.size(); i++) {
      int x = sheet.x() + i * (wide + gap);
      columns.add(trays.add(sheet.page().add(frames, x, sheet.y(), wide, high).name(names.get(i))));
    }
    int count = dice.between(3, 6);
    List<String> texts = dice.some(CARDS, count);
    Role role = dice.of(Role.LISTITEM, Role.GENERIC, Role.TEXT);
    List<Widget> cards = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    for (String text : texts) {
      int column = dice.below(names.size());
      while (columns.get(column).things.size() > 1) {
        column = (column + 1) % names.size();
      }
      Widget card = sheet.page().add(role, sheet.x(), sheet.y(), wide - 8, cardPx);
      cards.add(role == Role.GENERIC ? card.name(text) : card.text(text));
      from.add(column);
      trays.put(card, columns.get(column));
      trays.take(card);
    }
    sheet.space(high + 10);
    int first = dice.below(count);
    int source = from.get(first);
    int to = (source + dice.between(1, names.size() - 1)) % names.size();
    boolean all = dice.chance(0.25);
    boolean two = !all && dice.chance(0.3);
    List<Integer> moved = new ArrayList<>(List.of(first));
    for (int i = 0; i < count; i++) {
      if (i != first && (all ? from.get(i) == source : two && from.get(i) != to)) {
        moved.add(i);
        two = false;
      }
    }
    List<List<String>> right = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      List<String> held = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        if ((moved.contains(i) ? to : from.get(i)) == c) {
          held.add(texts.get(i));
        }
      }
      held.sort(null);
      right.add(held);
    }
    Trays.Tray target = columns.get(to);
    for (int i : moved) {
      Widget card = cards.get(i);
      scene
          .plan()
          .dragWhen(
              view -> Trays.outside(view, card, target), card, target.frame, Gesture.Drop.ONTO);
    }
    for (int c = 0; c < columns.size(); c++) {
      if (c != to) {
        scene.plan().confuse(target.frame, columns.get(c).frame);
      }
    }
    Handing handing =
        Handing.below(
            scene,
            sheet,
            moved.size() == 1 && dice.chance(0.5),
            () -> columns.stream().map(Trays.Tray::names).toList(),
            List.copyOf(right));
    trays.onTaken(handing::moved);
    scene.show(sheet);
    String what =
        all
            ? dice.of("all cards in ", "everything in ", "all the tasks from ") + names.get(source)
            : String.join(" and ", moved.stream().map(i -> named(dice, texts.get(i))).toList());
    scene.instruct(handing.after(Template.fill(asked(dice), what, names.get(to))));
  }

  private static String asked(Dice dice) {
    return dice.wording(
        "Move %s to %s",
        "Drag %s to the %s column",
        "Put %s into %s",
        "Shift %s over to %s",
        "Drag %s into %s",
        "Bring %s to the column %s",
        "On the board, move %s to %s",
        "Drop %s in %s",
        "Please move %s into %s",
        "Could you drag %s over to %s",
        "%s should be in %s",
        "%s has to go to %s",
        "Take %s to the %s column",
        "Drag %s from where it is to %s",
        "Let %s stand in %s",
        "With the mouse, put %s under %s",
        "Into %2$s move %1$s",
        "The column %2$s should hold %1$s as well",
        "Change the board so that %s is in %s",
        "Send %s to %s",
        "Pull %s across to %s",
        "Use the mouse to bring %s to %s",
        "We now count %s as %s; move it there",
        "Transfer %s to the %s list",
        "Place %s under %s");
  }

  private static String named(Dice dice, String card) {
    return dice.chance(0.6) ? '"' + card + '"' : card;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
