package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.family.coding.Fault.Suspect;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.List;

/** A test fails; the specification says how a line of each method must read. */
final class Specification implements Family {
  @Override
  public String id() {
    return "code/specification-v1";
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
    Fault fault = Fault.draw(scene, 2);
    Workplace place = new Workplace(scene, fault.programs(), fault.texts(), true);
    Sheet sheet = place.sheet();
    place.row(
        Role.HEADING,
        dice.wording("Specification", "Requirements", "Design", "Documentation", "Manual"));
    for (Suspect suspect : fault.suspects()) {
      place.row(Role.TEXT, suspect.method());
      place.row(Role.TEXT, suspect.right());
    }
    Suspect guilty = fault.guilty();
    place.planToLook();
    place.planToType(guilty.program(), guilty.place(), guilty.right());
    place.planToOpen(guilty.program());
    place.planToFinish();
    scene.show(sheet);
    scene.instruct(
        dice.wording(
                "A test fails. Put the line right as the specification says, then press %s.",
                "Run %s, look what fails, and type the right line into the program.",
                "One line differs from the specification. Replace it; %s must succeed.",
                "Mend the program by what the specification says. Check it with %s.",
                "Press %s to see what is wrong. Copy the right line into its place.",
                "Correct the wrong line. All must be well after %s.")
            .formatted("\"" + place.runButton().name() + "\""));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
