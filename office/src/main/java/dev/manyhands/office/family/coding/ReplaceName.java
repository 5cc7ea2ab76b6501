package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.code.Routine;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
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
      place.row(
          Role.HEADING,
          dice.wording(
              "Outline",
              "Known names",
              "Index",
              "Names in use",
              "Declared names",
              "All names",
              "Defined here",
              "Names",
              "Known symbols",
              "Name list",
              "In this program",
              "Available names",
              "Identifiers",
              "Symbols"));
      Role role = dice.of(Role.TEXT, Role.LISTITEM, Role.TREEITEM);
      entries(scene, sheet, role, names);
    }
    int tall = scene.skin().fontPx() + 8;
    String called =
        dice.wording(
            "Unknown",
            "Not found",
            "Missing",
            "Misspelt",
            "Not known",
            "Undefined",
            "Not defined",
            "No such name",
            "Undeclared",
            "Wrong name",
            "Unknown name",
            "Not there",
            "Cannot find",
            "Unresolved");
    sheet.page().text(called, sheet.x(), sheet.y(), 110, tall);
    Widget unknown = sheet.page().text("-", sheet.x() + 116, sheet.y(), 190, tall);
    sheet.space(tall + 2);
    place.whenRun(report -> unknown.text(report.passed() ? "-" : slip.odd()));
    Widget find = null;
    if (dice.chance(0.6)) {
      find =
          field(
              scene,
              sheet,
              dice.wording(
                  "Find",
                  "Search for",
                  "Old name",
                  "Look for",
                  "Search",
                  "Wrong name",
                  "Existing name",
                  "Find what",
                  "From",
                  "Current name",
                  "Find name",
                  "Text to find",
                  "Name now",
                  "Replace"));
    }
    String words =
        dice.wording(
            "Replace by",
            "New name",
            "With",
            "Change to",
            "Replace with",
            "Correct name",
            "By",
            "Right name",
            "To",
            "Becomes",
            "Replacement",
            "Should be",
            "New text",
            "Change into",
            "Use instead");
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
    Widget apply =
        sheet.button(
            dice.wording(
                "Replace all",
                "Apply",
                "Exchange",
                "Change",
                "Replace it",
                "Rename",
                "Do it",
                "Swap",
                "Correct",
                "Fix",
                "Update",
                "Substitute",
                "OK",
                "Put in",
                "Go"));
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
        Template.fill(
            dice.wording(
                "Press \"%s\". Replace the name that is not found by the right one "
                    + "with \"%s\".",
                "\"%s\" tells an unknown name: enter what it should be, then press \"%s\".",
                "A name is misspelt. See with \"%s\" which one, and change it by \"%s\".",
                "Run \"%s\", exchange the unknown name with \"%s\", and test again.",
                "Find out with \"%s\" what is not known, and use \"%s\" to call it "
                    + "what it is.",
                "Something is called wrongly: \"%s\" says what. Mend it with \"%s\".",
                "After \"%s\" you see a name that does not exist. Put its like with \"%s\".",
                "With \"%s\" and \"%s\", give the misspelt name its right letters.",
                "Could you press \"%s\", see which name is unknown, and replace it by "
                    + "the right one with \"%s\"?",
                "Please run \"%s\". The name that is reported is spelt wrongly; "
                    + "correct it and press \"%s\".",
                "One name in the code is mistyped. \"%s\" shows it; put the proper one "
                    + "in its place using \"%s\".",
                "\"%s\" first. Then replace the reported name with the one it "
                    + "resembles, by pressing \"%s\".",
                "Unknown name in the program: find it by \"%s\", fix it by \"%s\".",
                "Start \"%s\", read which name is missing, fill in the correct one and "
                    + "click \"%s\".",
                "The build is broken by a misspelt name. Press \"%s\" to learn which, "
                    + "then swap it with \"%s\".",
                "Use \"%2$s\" to replace the name that \"%1$s\" reports as unknown, so "
                    + "that everything compiles.",
                "With \"%2$s\", change the misspelt name, which you will see after "
                    + "pressing \"%1$s\".",
                "Some identifier has a spelling mistake. Click \"%s\" to find it and "
                    + "\"%s\" to put it right.",
                "Can you find the mistyped name with \"%s\" and change it with \"%s\" "
                    + "until all tests pass?",
                "When you have pressed \"%s\", a name is shown as unknown. Enter the "
                    + "right one and choose \"%s\".",
                "Click \"%s\"; a name cannot be resolved. Substitute the intended one "
                    + "by \"%s\", then test again.",
                "Fix the wrong name: \"%s\", fill in, \"%s\".",
                "To see the unresolved name, press \"%s\"; to exchange it for the "
                    + "right one, press \"%s\".",
                "What is the misspelt name? \"%s\" tells you. Replace it by means of "
                    + "the button \"%s\".",
                "There is a typo in a name. I would like you to find it with \"%s\" "
                    + "and repair it with \"%s\".",
                "The compiler does not know one name. Get it from \"%s\", give its "
                    + "correct form, click \"%s\".",
                "The wrongly written name is reported by \"%s\" and should be replaced "
                    + "through \"%s\".",
                "As soon as \"%s\" has named what is unknown, supply the correct name "
                    + "and press \"%s\".",
                "Let \"%s\" show the wrong name, give the one meant, and press \"%s\".",
                "The typing error that \"%s\" finds is to be mended by means of \"%s\"."),
            place.runButton().name(),
            apply.name()));
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
