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
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a line stand by themselves, each with a menu of other names: the one that the
 * compiler does not know is exchanged.
 */
final class PickName implements Family {
  private static final int OFFERED = 5;

  @Override
  public String id() {
    return "code/pick-name-v1";
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
    Slip slip = Slip.draw(scene, 5);
    Workplace place = new Workplace(scene, slip.programs(), slip.texts(), false);
    Sheet sheet = place.sheet();
    place.row(
        Role.HEADING,
        dice.wording(
            "Names",
            "In this line",
            "Identifiers",
            "Words",
            "Names used",
            "The line",
            "Parts of the line",
            "Names here",
            "Used here",
            "Line in question",
            "All its names",
            "Names to choose",
            "Tokens",
            "Pieces",
            "Symbols"));
    List<String> words = Slip.words(slip.wrong());
    List<String> now = new ArrayList<>(words);
    String pattern = dice.of("%s", "%s", "%s", "Use %s", "%s (known)", "name %s");
    place.planToLook();
    int x = sheet.x();
    int tall = scene.skin().fontPx() + 10;
    List<Widget> tokens = new ArrayList<>();
    for (String word : words) {
      int wide = Metrics.widthPx(word, scene.skin().fontPx()) + 46;
      if (x > sheet.x() && x + wide > sheet.x() + sheet.widthPx()) {
        x = sheet.x();
        sheet.space(tall + 4);
      }
      tokens.add(sheet.page().button(word, x, sheet.y(), wide, tall));
      x += wide + 6;
    }
    sheet.space(tall + 8);
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      Widget token = tokens.get(i);
      String right = words.get(i).equals(slip.odd()) ? slip.name() : words.get(i);
      List<String> names = names(dice, slip, right);
      List<Runnable> listeners = new ArrayList<>();
      for (String name : names) {
        listeners.add(() -> {
          now.set(at, name);
          token.name(name);
          place.put(slip.program(), slip.place(), line(slip.wrong(), words, now));
        });
      }
      List<Widget> items =
          sheet.menu(token, names.stream().map(pattern::formatted).toList(), listeners);
      Widget pick = items.get(names.indexOf(right));
      scene.plan().press(pick);
      scene.plan().pressWhen(view -> place.wasRun(view) && !view.reads(token, right), token);
      if (!right.equals(words.get(i))) {
        scene.plan().confuse(pick, items.get(names.indexOf(right) == 0 ? 1 : 0));
      }
    }
    place.planToFinish();
    scene.solvedWhen(
        () -> place.isGreen() && place.text(slip.program(), slip.place()).equals(slip.right()));
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "A name is not known. See with %s which one, and choose the right one "
                    + "instead.",
                "Press %s, then exchange the name that the compiler does not find.",
                "One of the names below is misspelt: %s says which. Pick the proper one.",
                "The compiler stumbles over a name. Click it and take what was meant; "
                    + "%s must pass.",
                "Run %s. Replace the unknown word by the one that it resembles most.",
                "Somebody hit a wrong key. Find the name with %s, and choose it anew.",
                "Correct the one name that does not exist, so that %s succeeds.",
                "There is a typing error in one name; mend it through its menu and use %s.",
                "Please press %s to learn which name is unknown, and choose the right "
                    + "one from its menu.",
                "Could you find the misspelt name with %s and pick its correct form?",
                "Run %s first. The name that is reported needs to be exchanged for the "
                    + "correct one.",
                "Press %s; then open the menu of the reported name and pick what it "
                    + "should be.",
                "Use %s to see which of these names does not exist, and select the one "
                    + "that was meant.",
                "One name has a typo. Test with %s, choose the right spelling, test again.",
                "The program does not compile because of one name: see it with %s and "
                    + "choose another.",
                "When %s has told you the unknown name, click on it and select the "
                    + "proper one.",
                "Among these names one is wrong. It is reported by %s; change it to "
                    + "the name it looks like.",
                "Which name is misspelt? Press %s to find out, then pick the correct "
                    + "one in its place.",
                "The name that %s cannot resolve is to be replaced by the similar one "
                    + "on offer.",
                "Leave the good names alone; the one %s complains of must be chosen again.",
                "Click %s, read the message, and correct the name in it by choosing "
                    + "from its menu.",
                "To make %s pass, change the mistyped name into the one intended.",
                "Unknown name: look with %s, then repair it by its menu.",
                "A symbol cannot be found, as %s will show. Put the right name there "
                    + "from the list.",
                "I mistyped a name somewhere in this line. Let %s find it, then choose "
                    + "what I meant.",
                "Start %s; whatever name it does not know, open it and take the "
                    + "correctly spelt one.",
                "With the help of %s, find the name with the spelling mistake and "
                    + "exchange it.",
                "Use %s to see what cannot be found; then open that word and choose its like.",
                "Look with %s for the wrong name, and put the name that it should be."),
            "\"" + place.runButton().name() + "\""));
  }

  private static List<String> names(Dice dice, Slip slip, String right) {
    List<String> names = new ArrayList<>(slip.offered(dice, OFFERED));
    if (!names.contains(right)) {
      names.set(dice.below(names.size()), right);
    }
    return names;
  }

  /** The line with other names for its own. */
  private static String line(String line, List<String> words, List<String> now) {
    String changed = line;
    for (int i = 0; i < words.size(); i++) {
      changed = Routine.renamed(changed, words.get(i), "\u0000" + i + "\u0000");
    }
    for (int i = 0; i < words.size(); i++) {
      changed = changed.replace("\u0000" + i + "\u0000", now.get(i));
    }
    return changed;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
