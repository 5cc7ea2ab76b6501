package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.family.coding.Fault.Suspect;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Lines were changed lately, and a test fails since: the change that did it is to be undone. */
final class RevertChange implements Family {
  @Override
  public String id() {
    return "code/revert-v1";
  }

  @Override
  public Kind kind() {
    return Kind.CODING;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  /** Ten for the line that is to be changed. */
  @Override
  public int maxActions() {
    return 10;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Fault fault = Fault.draw(scene, 4);
    Workplace place = new Workplace(scene, fault.programs(), fault.texts(), false);
    Sheet sheet = place.sheet();
    place.row(Role.HEADING, dice.wording("Changes", "History", "Last changes", "Commits"));
    String words = dice.wording("Undo this", "Roll back", "Take back", "Back out");
    List<Widget> buttons = new ArrayList<>();
    for (Suspect suspect : fault.suspects()) {
      place.row(Role.TEXT, suspect.method());
      String now = fault.now(suspect);
      String before = now.equals(suspect.right()) ? suspect.wrong().getFirst() : suspect.right();
      Widget current = place.row(Role.TEXT, now);
      Widget button =
          sheet
              .page()
              .button(words, sheet.x(), sheet.y(), 120, scene.skin().fontPx() + 10)
              .group(suspect.method());
      sheet.space(scene.skin().fontPx() + 14);
      button.onClick(() -> {
        current.text(current.text().equals(now) ? before : now);
        place.put(suspect.program(), suspect.place(), current.text());
      });
      scene
          .plan()
          .pressWhen(view -> place.wasRun(view) && !view.reads(current, suspect.right()), button);
      buttons.add(button);
    }
    place.planToLook();
    place.planToFinish();
    if (buttons.size() > 1) {
      Widget right = buttons.get(fault.culprit());
      scene.plan().confuse(right, buttons.get(fault.culprit() == 0 ? 1 : 0));
    }
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "A test fails since the last changes. Undo the one that did it; check with %s.",
                "One of the changes has broken a method. Take it back and press %s.",
                "Run %s, and roll back the change that makes it fail.",
                "It worked before. Find out with %s which change is to blame, and undo it.",
                "Undo the change that broke the program. %s must succeed in the end.",
                "One change was wrong: revert that one alone, then %s."),
            "\"" + place.runButton().name() + "\""));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
