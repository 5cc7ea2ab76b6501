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
        dice.wording(
            "Specification",
            "Requirements",
            "Design",
            "Documentation",
            "Spec",
            "Rules",
            "What it must say",
            "Reference",
            "Agreed lines",
            "Contract",
            "How it should be",
            "Guide",
            "Agreement",
            "Standard",
            "Manual"));
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
        Template.fill(
            dice.wording(
                "A test fails. Put the line right as the specification says, then press %s.",
                "Run %s, look what fails, and type the right line into the program.",
                "One line differs from the specification. Replace it; %s must succeed.",
                "Mend the program by what the specification says. Check it with %s.",
                "Press %s to see what is wrong. Copy the right line into its place.",
                "Please press %s, find the failing method, and type in its line from "
                    + "the specification.",
                "Could you make the failing method agree with the specification, and "
                    + "test it with %s?",
                "Something in the code is not as specified. See with %s what, and "
                    + "correct that line.",
                "Run %s. Then change the line of the failing method to what the "
                    + "specification gives.",
                "Use %s to find the method that is wrong; its right line is shown "
                    + "beside the code.",
                "Test with %s, replace the faulty line by the specified one, test again.",
                "The specification gives a line for each method. Press %s and fix the "
                    + "method that deviates.",
                "One method does not follow the specification: %s tells you which. "
                    + "Type its line anew.",
                "After %s has shown the failing method, copy its specified line into "
                    + "the code.",
                "The line that makes %s fail is to be replaced by that in the specification.",
                "Look up, for the method that fails under %s, how its line should "
                    + "read, and write it so.",
                "Check with %s which method is broken, then overwrite its line as specified.",
                "Code and specification differ in one place. Press %s, find it, and "
                    + "follow the specification.",
                "Which line departs from the specification? %s leads you to it. Enter "
                    + "it as it should be.",
                "In order that %s passes, bring the wrong line into agreement with the "
                    + "specification.",
                "What fails by %s has to be written exactly as the specification has it.",
                "I would like the program to obey its specification: one line does "
                    + "not. Use %s to see.",
                "Start %s. The reported method must contain the line that is given for "
                    + "it; type that in.",
                "Wrong line somewhere. %s shows the method, the specification the cure.",
                "Correct the wrong line. All must be well after %s."),
            "\"" + place.runButton().name() + "\""));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
