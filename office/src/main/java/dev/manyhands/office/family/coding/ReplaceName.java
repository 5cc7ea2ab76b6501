package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.code.Routine;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** An unknown name is replaced through two fields, or one list, by one that the outline shows. */
final class ReplaceName implements Family {
  private static final int OFFERED = 4;

  @Override
  public String id() {
    return "code/replace-name-v1";
  }

  @Override
  public Kind kind() {
    return Kind.CODING;
  }

  /** Ten for the line that is to be changed. */
  @Override
  public int maxActions() {
    return 12;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Slip slip = Slip.draw(scene, 5);
    Workplace place = new Workplace(scene, slip.programs(), slip.texts(), false);
    Sheet sheet = place.sheet();
    boolean listed = dice.chance(0.4);
    List<String> names = slip.offered(dice, OFFERED);
    place.planToLook();
    if (!listed) {
      place.row(Role.HEADING, dice.wording("Outline", "Known names", "Index", "Symbols"));
      Role role = dice.of(Role.TEXT, Role.LISTITEM, Role.TREEITEM);
      entries(scene, sheet, role, names);
    }
    int tall = scene.skin().fontPx() + 8;
    String called = dice.wording("Unknown", "Not found", "Missing", "Unresolved");
    sheet.page().text(called, sheet.x(), sheet.y(), 110, tall);
    Widget unknown = sheet.page().text("-", sheet.x() + 116, sheet.y(), 190, tall);
    sheet.space(tall + 2);
    place.whenRun(report -> unknown.text(report.passed() ? "-" : slip.odd()));
    Widget find = null;
    if (dice.chance(0.6)) {
      find = field(scene, sheet, dice.wording("Find", "Search for", "Old name", "Replace"));
    }
    String words = dice.wording("Replace by", "New name", "With", "Change to", "Use instead");
    Widget by;
    if (listed) {
      by =
          sheet
              .page()
              .add(Role.COMBOBOX, sheet.x(), sheet.y(), 220, scene.skin().fontPx() + 12)
              .name(words)
              .options(names)
              .value(names.getFirst());
      sheet.space(scene.skin().fontPx() + 18);
    } else {
      by = field(scene, sheet, words);
    }
    Widget apply = sheet.button(dice.wording("Replace all", "Apply", "Exchange", "Change", "Go"));
    Widget from = find;
    // Only a name that the compiler does not know can be replaced.
    apply.onClick(() -> {
      String name = by.value();
      if (!name.isEmpty() && (from == null || from.value().equals(slip.odd()))) {
        unknown.text("-");
        String line = Routine.renamed(slip.wrong(), slip.odd(), name);
        place.put(slip.program(), slip.place(), line);
      }
    });
    if (find != null) {
      scene.plan().fillWhen(place::wasRun, find, slip.odd());
    }
    scene.plan().fillWhen(place::wasRun, by, slip.name());
    scene.plan().pressWhen(view -> view.reads(unknown, slip.odd()), apply);
    place.planToFinish();
    scene.solvedWhen(
        () -> place.isGreen() && place.text(slip.program(), slip.place()).equals(slip.right()));
    scene.show(sheet);
    scene.instruct(
        dice.wording(
                "Press \"%s\". Replace the name that is not found by the right one with \"%s\".",
                "\"%s\" tells an unknown name: enter what it should be, then press \"%s\".",
                "A name is misspelt. See with \"%s\" which one, and change it by \"%s\".",
                "Run \"%s\", exchange the unknown name with \"%s\", and test again.",
                "Find out with \"%s\" what is not known, and use \"%s\" to call it what it is.",
                "Something is called wrongly: \"%s\" says what. Mend it with \"%s\".",
                "After \"%s\" you see a name that does not exist. Put its like with \"%s\".",
                "With \"%s\" and \"%s\", give the misspelt name its right letters.",
                "Let \"%s\" show the wrong name, give the one meant, and press \"%s\".",
                "The typing error that \"%s\" finds is to be mended by means of \"%s\".")
            .formatted(place.runButton().name(), apply.name()));
  }

  /** Names side by side, as many as have room. */
  private static void entries(Scene scene, Sheet sheet, Role role, List<String> names) {
    int tall = scene.skin().fontPx() + 8;
    int x = sheet.x();
    for (String name : names) {
      int wide = Metrics.widthPx(name, scene.skin().fontPx()) + 14;
      if (x > sheet.x() && x + wide > sheet.x() + sheet.widthPx()) {
        x = sheet.x();
        sheet.space(tall);
      }
      Widget entry = sheet.page().add(role, x, sheet.y(), wide, tall);
      if (role == Role.TREEITEM) {
        entry.name(name);
      } else {
        entry.text(name);
      }
      x += wide + 4;
    }
    sheet.space(tall + 2);
  }

  private static Widget field(Scene scene, Sheet sheet, String words) {
    int tall = scene.skin().fontPx() + 12;
    int left = Math.min(120, sheet.widthPx() / 2);
    Widget label = sheet.page().text(words, sheet.x(), sheet.y(), left - 6, tall);
    Widget field = sheet.page().add(Role.TEXTBOX, sheet.x() + left, sheet.y(), 180, tall);
    label.labels(field.name(words));
    sheet.space(tall + 6);
    return field;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
