package dev.manyhands.office.family.coding;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.family.coding.Fault.Suspect;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** The instruction says which line of which file is wrong, and how it should read. */
final class EditLine implements Family {
  @Override
  public String id() {
    return "code/edit-line-v1";
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
    Fault fault = Fault.draw(scene, 0);
    Suspect guilty = fault.guilty();
    Workplace place = new Workplace(scene, fault.programs(), fault.texts(), true);
    place.planToLook();
    place.planToType(guilty.program(), guilty.place(), guilty.right());
    place.planToOpen(guilty.program());
    place.planToFinish();
    scene.show(place.sheet());
    List<Instruction.Field> fields = new ArrayList<>();
    String file = fault.programs().get(guilty.program()).name() + ".java";
    fields.add(new Instruction.Field(dice.wording("File", "Class", "Program", "Source"), file));
    String line = Integer.toString(guilty.place() + 1);
    fields.add(new Instruction.Field(dice.wording("Line", "Line number", "At line"), line));
    String name = dice.wording("New text", "Replace by", "Correct line", "Should be", "Write");
    fields.add(new Instruction.Field(name, guilty.right()));
    scene.instruct(
        dice.wording(
                "Press \"%1$s\" to see the failure, put the line right, and press \"%1$s\" again.",
                "Start with \"%s\". Then edit the line as the review says, and test again.",
                "Run the tests with \"%1$s\" before and after this change.",
                "Look with \"%s\" what fails; this correction mends it, so check it again.",
                "First \"%1$s\", then this edit, then \"%1$s\" once more.")
            .formatted(place.runButton().name()),
        dice.shuffled(fields));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
