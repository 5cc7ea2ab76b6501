package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.family.coding.Fault.Suspect;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A patch says which lines go and what comes in their place; it is applied by hand. */
final class PatchByHand implements Family {
  @Override
  public String id() {
    return "code/patch-v1";
  }

  @Override
  public Kind kind() {
    return Kind.CODING;
  }

  /** Ten for a line that is to be changed; it may be two. */
  @Override
  public int maxActions() {
    return 15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Fault fault = Fault.draw(scene, 5);
    int number = fault.guilty().program();
    List<Suspect> wrong = fault.suspects().stream().filter(one -> one.program() == number).toList();
    List<List<String>> texts = fault.texts();
    Map<Integer, String> rights = new LinkedHashMap<>();
    for (Suspect suspect : wrong) {
      texts.get(number).set(suspect.place(), "    " + suspect.wrong().getFirst());
      rights.put(suspect.place(), suspect.right());
    }
    Workplace place = new Workplace(scene, fault.programs(), texts, true);
    place.row(
        Role.HEADING,
        dice.wording(
            "Patch",
            "Difference",
            "Diff",
            "Changes",
            "Suggested patch",
            "Patch file",
            "To be changed",
            "Change set",
            "Patch to apply",
            "Open patch",
            "Edits",
            "Fix",
            "Lines changed",
            "Proposed change"));
    place.row(Role.TEXT, fault.programs().get(number).name() + ".java");
    boolean signs = dice.chance(0.6);
    String minus =
        signs
            ? "-"
            : dice.wording(
                "Old",
                "Before",
                "Was",
                "From",
                "Current",
                "Remove",
                "Now there",
                "Gone",
                "Delete",
                "Out");
    String plus =
        signs
            ? "+"
            : dice.wording(
                "New", "After", "Now", "To", "Wanted", "Insert", "Then", "Add", "Instead", "In");
    boolean context = dice.chance(0.5);
    List<Suspect> order = new ArrayList<>(wrong);
    for (Suspect suspect : dice.chance(0.3) ? dice.shuffled(order) : order) {
      if (context) {
        line(place, scene, " ", texts.get(number).get(suspect.place() - 1).strip());
      }
      line(place, scene, minus, suspect.wrong().getFirst()).look(Look.BAD);
      line(place, scene, plus, suspect.right()).look(Look.GOOD);
    }
    place.planToLook();
    place.planToType(number, rights);
    place.planToOpen(number);
    place.planToFinish();
    scene.show(place.sheet());
    scene.instruct(
        Template.fill(
            dice.wording(
                "Press %1$s, apply the patch by hand, and press %1$s again.",
                "Run %s, then change the program as the patch says, and test once more.",
                "Put every new line of the patch in place of the old one. %s before "
                    + "and after.",
                "What the patch takes out is to be replaced by what it puts in; begin "
                    + "with %s.",
                "Make the changes shown, after a first %s. In the end all must succeed.",
                "Start with %s. Then write what is new over what is old.",
                "First %1$s. Replace all old lines by the new ones, and end with %1$s.",
                "Look with %s what fails, and carry out the changes that are proposed.",
                "Please press %s, type the changes of the patch into the file, and "
                    + "test again.",
                "Could you apply the patch by typing its new lines over the old ones? "
                    + "Press %1$s before and after.",
                "Run %1$s, edit the file so that it matches the patch, and run %1$s again.",
                "Apply by hand what the patch says. %1$s first, %1$s last.",
                "Use %s to see the failure, then replace each removed line by the added one.",
                "The file has to be changed as the patch shows; press %1$s at the "
                    + "start and at the end.",
                "After pressing %s, exchange the old lines of the patch for the new "
                    + "ones in the file.",
                "The patch could not be applied automatically. Press %s, then enter "
                    + "its lines yourself.",
                "Click %s, carry the patch over into the program line by line, and "
                    + "click it once more.",
                "Every line that the patch removes must become the line it adds. Begin "
                    + "and end with %s.",
                "See with %s that something fails, then edit the lines as proposed "
                    + "until nothing does.",
                "To mend the program, press %s and then overwrite the old lines with "
                    + "those of the patch.",
                "When you have run %s, make the edits of the patch by hand, and check "
                    + "that all passes.",
                "Test (%1$s), edit as in the patch, test (%1$s).",
                "I need this patch in the file: first %s, then type the new lines in, "
                    + "then test again.",
                "Bring the file up to date with the patch, so that %1$s succeeds; "
                    + "press %1$s before as well.",
                "Change only what the patch changes. Press %1$s first, and when you "
                    + "have finished press %1$s again.",
                "Start %s once, replace the lines as the patch proposes, and start it again.",
                "Copy the changes into the file and see with %s, before and after, "
                    + "what they do.",
                "The patch mends what %s finds: type it in."),
            "\"" + place.runButton().name() + "\""));
  }

  private static Widget line(Workplace place, Scene scene, String sign, String words) {
    Sheet sheet = place.sheet();
    int font = scene.skin().fontPx();
    int left = Metrics.widthPx(sign, font) + 10;
    if (!sign.isBlank()) {
      sheet.page().text(sign, sheet.x(), sheet.y(), left - 4, font + 6);
    }
    int wide = Math.min(sheet.widthPx() - left, Metrics.widthPx(words, font) + 4);
    Widget line = sheet.page().text(words, sheet.x() + left, sheet.y(), wide, font + 6);
    sheet.space(font + 8);
    return line;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
