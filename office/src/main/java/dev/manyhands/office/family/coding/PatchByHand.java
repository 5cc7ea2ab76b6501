package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
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
    place.row(Role.HEADING, dice.wording("Patch", "Difference", "Diff", "Proposed change"));
    place.row(Role.TEXT, fault.programs().get(number).name() + ".java");
    boolean signs = dice.chance(0.6);
    String minus = signs ? "-" : dice.wording("Old", "Before", "Was", "Out");
    String plus = signs ? "+" : dice.wording("New", "After", "Now", "In");
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
        dice.wording(
                "Press %1$s, apply the patch by hand, and press %1$s again.",
                "Run %s, then change the program as the patch says, and test once more.",
                "Put every new line of the patch in place of the old one. %s before and after.",
                "What the patch takes out is to be replaced by what it puts in; begin with %s.",
                "Make the changes shown, after a first %s. In the end all must succeed.",
                "Start with %s. Then write what is new over what is old.",
                "First %1$s. Replace all old lines by the new ones, and end with %1$s.",
                "Look with %s what fails, and carry out the changes that are proposed.",
                "Copy the changes into the file and see with %s, before and after, what they do.",
                "The patch mends what %s finds: type it in.")
            .formatted("\"" + place.runButton().name() + "\""));
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
