package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.family.coding.Fault.Suspect;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** A test fails; for each method the editor offers some lines, one of which mends it. */
final class QuickFix implements Family {
  @Override
  public String id() {
    return "code/quick-fix-v1";
  }

  @Override
  public Kind kind() {
    return Kind.CODING;
  }

  /** Ten for the line that is to be changed. */
  @Override
  public int maxActions() {
    return 10;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean listed = dice.chance(0.5);
    Fault fault = Fault.draw(scene, listed ? 3 : 5);
    Workplace place = new Workplace(scene, fault.programs(), fault.texts(), false);
    Sheet sheet = place.sheet();
    place.row(
        Role.HEADING,
        dice.wording(
            "Quick fixes",
            "Suggestions",
            "Fixes",
            "Hints",
            "Possible fixes",
            "Fixes offered",
            "Corrections",
            "Repairs",
            "Options",
            "Alternatives",
            "Ways to mend it",
            "Code actions",
            "Choices",
            "Offered lines",
            "Proposals"));
    for (Suspect suspect : fault.suspects()) {
      place.row(Role.TEXT, suspect.method());
      if (listed) {
        list(scene, place, fault, suspect);
      } else {
        radios(scene, place, fault, suspect);
      }
    }
    place.planToLook();
    place.planToFinish();
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "A test fails. Choose the quick fix that mends it, then press %s.",
                "Find the bug with %s and mend it with one of the fixes.",
                "Something is wrong in this program. Mend it with a fix; press %s "
                    + "until all is well.",
                "Make all tests pass: use the fixes offered, and %s.",
                "Mend the bug. The button %s shows what is wrong.",
                "Please press %s, see which method fails, and choose the fix that "
                    + "makes it work.",
                "Could you mend the failing method by one of its fixes, and test it with %s?",
                "Run %s first, then choose the right line for the method that fails.",
                "Use %s to find out which method is broken; then select the line it "
                    + "should have.",
                "Test with %s, choose a fix, test again.",
                "One of the methods has a bug. %s shows which: give it the correct line.",
                "After %s has shown the failing method, pick the line that does what "
                    + "its comment says.",
                "The program has one wrong line. Press %s, then replace it by the "
                    + "proper choice.",
                "Choose for the method that fails by %s the line that is right.",
                "Which line is wrong? See with %s, and choose the one that should "
                    + "stand there.",
                "Leave what works as it is, and select another line for the method "
                    + "that %s finds faulty.",
                "To make %s pass, one choice has to be changed to the right one.",
                "The failing method is named by %s; select the line by which its tests pass.",
                "I would like every test to pass. Look with %s and choose the correct line.",
                "Find the faulty method by %s and repair it through the lines on offer.",
                "There is a bug. Once %s has told you where, select the fix for it.",
                "With %s you see what fails. Exchange that line for one of the others "
                    + "offered.",
                "The bug that %s reveals is mended by choosing the right line of several.",
                "Fix the method that does not pass. Press %s before and after.",
                "One line is wrong. See with %s which, and pick a better one."),
            "\"" + place.runButton().name() + "\""));
  }

  private static void list(Scene scene, Workplace place, Fault fault, Suspect suspect) {
    Sheet sheet = place.sheet();
    Skin skin = scene.skin();
    Widget list =
        sheet
            .page()
            .add(Role.COMBOBOX, sheet.x(), sheet.y(), sheet.widthPx(), skin.fontPx() + 10)
            .name(suspect.method())
            .options(suspect.choices(scene.dice()))
            .value(fault.now(suspect));
    list.onChange(() -> place.put(suspect.program(), suspect.place(), list.value()));
    scene.plan().fillWhen(place::wasRun, list, suspect.right());
    sheet.space(skin.fontPx() + 14);
  }

  private static void radios(Scene scene, Workplace place, Fault fault, Suspect suspect) {
    Sheet sheet = place.sheet();
    int font = scene.skin().fontPx();
    for (String choice : suspect.choices(scene.dice())) {
      Widget radio = sheet.page().add(Role.RADIO, sheet.x(), sheet.y(), font + 2, font + 2);
      radio.name(choice).group(suspect.method());
      radio.set(State.CHECKED, choice.equals(fault.now(suspect)));
      radio.onChange(() -> place.put(suspect.program(), suspect.place(), choice));
      int wide = Math.min(sheet.widthPx() - font - 8, Metrics.widthPx(choice, font) + 4);
      sheet.page().text(choice, sheet.x() + font + 8, sheet.y(), wide, font + 4).labels(radio);
      if (choice.equals(suspect.right())) {
        scene.plan().checkWhen(place::wasRun, radio);
      }
      sheet.space(font + 7);
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_OPTION, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
