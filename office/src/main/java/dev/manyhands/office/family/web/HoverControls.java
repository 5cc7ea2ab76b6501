package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows whose controls show only while the mouse is over the row. */
final class HoverControls implements Family {
  private static final List<String> CONTROLS =
      List.of("Edit", "Delete", "Star", "Copy", "Share", "Archive", "Pin", "Rename");

  @Override
  public String id() {
    return "web/hover-controls-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 30;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  @Override
  public double clutterShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Items", "Entries", "Records", "Overview", "My list"));
    int font = scene.skin().fontPx();
    int high = font + dice.between(6, tiny ? 8 : 16);
    List<String> names = Lot.some(dice, dice.between(3, tiny ? 5 : 7));
    List<String> controls = dice.some(CONTROLS, tiny ? 2 : dice.between(2, 4));
    int total = 0;
    int most = 0;
    for (String control : controls) {
      total += Metrics.widthPx(control, font) + 12;
    }
    for (String name : names) {
      most = Math.max(most, Trays.widthPx(name, font));
    }
    int wide = Math.min(sheet.widthPx(), most + total + dice.between(0, 200));
    boolean left = wide - total < most;
    Role rowRole = dice.of(Role.LISTITEM, Role.GENERIC, Role.TEXT);
    Role controlRole = dice.of(Role.BUTTON, Role.LINK, Role.GENERIC);
    List<Widget> rows = new ArrayList<>();
    List<List<Widget>> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int y = sheet.y() + i * (high + 2);
      Widget row = sheet.page().add(rowRole, sheet.x(), y, wide, high);
      rows.add(rowRole == Role.GENERIC ? row.name(names.get(i)) : row.text(names.get(i)));
      List<Widget> mine = new ArrayList<>();
      int x = left ? sheet.x() + Math.max(0, wide - total) : sheet.x() + wide - total;
      for (String control : controls) {
        int controlPx = Metrics.widthPx(control, font) + 10;
        mine.add(
            sheet.page().add(controlRole, x, y + 1, controlPx, high - 2).name(control).show(false));
        x += controlPx + 2;
      }
      shown.add(mine);
    }
    sheet.space(names.size() * (high + 2) + 8);
    sheet
        .page()
        .onHover(over -> {
          for (int i = 0; i < rows.size(); i++) {
            boolean on = over != null && (over == rows.get(i) || shown.get(i).contains(over));
            shown.get(i).forEach(control -> control.show(on));
          }
        });
    int place = dice.below(names.size());
    int which = dice.below(controls.size());
    Widget right = shown.get(place).get(which);
    Pick.of(scene, sheet, shown.stream().flatMap(List::stream).toList(), right);
    scene.plan().confuse(right, shown.get(place).get((which + 1) % controls.size()));
    scene.plan().hoverWhen(view -> !view.shows(right), rows.get(place));
    scene.show(sheet);
    String verb = controls.get(which);
    scene.instruct(
        dice.of(true, false)
            ? Template.fill(
                dice.wording(
                    "%s %s.",
                    "%s the entry %s.",
                    "%s the row of %s.",
                    "%s \"%s\" in the list.",
                    "%s what is called %s.",
                    "%s the one named %s.",
                    "%s the line of %s.",
                    "%s the entry named %s.",
                    "%s only %s.",
                    "%s the record %s.",
                    "%s %s in this list.",
                    "%s the item %s.",
                    "%s the line that says %s.",
                    "%s just the entry \"%s\".",
                    "%s \"%s\".",
                    "%s %s, and nothing else.",
                    "%s the row %s.",
                    "%s the item called %s."),
                verb,
                names.get(place))
            : Template.fill(
                dice.wording(
                    "Hover over %s and click %s.",
                    "Point at %s and press %s.",
                    "In the row of %s, choose %s.",
                    "Find %s and use its %s control.",
                    "For %s, click on %s.",
                    "Put the mouse on %s and press %s.",
                    "Hover the row of %s so that you can click %s.",
                    "Click %2$s in the row of %1$s.",
                    "Use %2$s on the entry %1$s.",
                    "Press %2$s for %1$s.",
                    "Please click %2$s at the item %1$s.",
                    "The row %s has a control %s: press it.",
                    "Could you hover over %s and press %s?",
                    "Choose %2$s where it says %1$s.",
                    "On the line of %s, click %s.",
                    "With the mouse over %s, press %s.",
                    "Go to %s and choose %s there.",
                    "Next to %s, click %s.",
                    "Bring the pointer to %s until %s shows, and click that.",
                    "When you hover over %s you will see %s: click it.",
                    "Move the mouse over %s, then click %s."),
                names.get(place),
                dice.chance(0.5) ? verb : verb.toLowerCase(Locale.ROOT)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
