package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.family.coding.Fault.Suspect;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A method does nothing yet; the line that it lacks stands among others. */
final class CompleteBody implements Family {
  @Override
  public String id() {
    return "code/body-v1";
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
    Fault fault = Fault.stub(scene, 4);
    Suspect guilty = fault.guilty();
    Workplace place = new Workplace(scene, fault.programs(), fault.texts(), true);
    Sheet sheet = place.sheet();
    place.row(Role.HEADING, dice.wording("Snippets", "Lines", "Clipboard", "Examples", "Parts"));
    List<String> snippets = new ArrayList<>(List.of(guilty.right()));
    for (String line : Program.lastLines(dice, 3)) {
      if (!snippets.contains(line)) {
        snippets.add(line);
      }
    }
    dice.shuffled(snippets).forEach(line -> place.row(Role.TEXT, line));
    place.planToLook();
    place.planToType(guilty.program(), guilty.place(), guilty.right());
    place.planToOpen(guilty.program());
    place.planToFinish();
    scene.show(sheet);
    scene.instruct(
        dice.wording(
                "The method %2$s is not written yet. Type the right line into it and press %1$s.",
                "Complete %2$s with one of the lines offered, then run %1$s.",
                "Give %2$s a body that does what its comment says. %1$s must succeed.",
                "Replace the line in %2$s so that %1$s finds nothing wrong.",
                "One of the lines belongs into %2$s. Put it there; check with %1$s.",
                "Finish the method %2$s: its one line is still missing. Then use %1$s.")
            .formatted("\"" + place.runButton().name() + "\"", guilty.method()));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
