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

/** A name is misspelt; the compiler says in which line, and a list says what it might have been. */
final class FollowCompiler implements Family {
  @Override
  public String id() {
    return "code/compiler-v1";
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
    Fault fault = Fault.misspelt(scene, 4);
    Suspect guilty = fault.guilty();
    Workplace place = new Workplace(scene, fault.programs(), fault.texts(), true);
    Sheet sheet = place.sheet();
    place.row(Role.HEADING, dice.wording("Completions", "Did you mean", "Names", "Candidates"));
    List<String> lines = guilty.choices(dice);
    lines.remove(fault.wrong());
    lines.forEach(line -> place.row(Role.TEXT, line));
    place.planToLook();
    place.planToType(guilty.program(), guilty.place(), guilty.right());
    place.planToOpen(guilty.program());
    place.planToFinish();
    scene.show(sheet);
    scene.instruct(
        dice.wording(
                "The program does not compile. Put the line right that %s names.",
                "Press %s, read what the compiler says, and replace that line by a good one.",
                "A name is misspelt. Find it with %s and type the line anew.",
                "Follow the compiler's message: mend the line, until %s succeeds.",
                "Something is not spelt well. Use %s to see where, and correct the line.",
                "Make it compile: %s tells which line is wrong.")
            .formatted("\"" + place.runButton().name() + "\""));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
