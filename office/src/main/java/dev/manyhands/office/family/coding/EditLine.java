package dev.manyhands.office.family.coding;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
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
    fields.add(
        new Instruction.Field(
            dice.wording(
                "File",
                "Class",
                "Program",
                "Source file",
                "In file",
                "Where",
                "Name of the file",
                "File name",
                "Class file",
                "In",
                "Source"),
            file));
    String line = Integer.toString(guilty.place() + 1);
    fields.add(
        new Instruction.Field(
            dice.wording(
                "Line",
                "Line number",
                "Number of the line",
                "Which line",
                "Line no.",
                "In line",
                "Row",
                "Number",
                "At line"),
            line));
    String name =
        dice.wording(
            "New text",
            "Replace by",
            "Correct line",
            "Should be",
            "Right line",
            "New line",
            "Change to",
            "Text",
            "It must read",
            "Correction",
            "Replacement",
            "Corrected",
            "Write");
    fields.add(new Instruction.Field(name, guilty.right()));
    scene.instruct(
        Template.fill(
            dice.wording(
                "Press \"%1$s\" to see the failure, put the line right, and press "
                    + "\"%1$s\" again.",
                "Start with \"%s\". Then edit the line as the review says, and test again.",
                "Run the tests with \"%1$s\" before and after this change.",
                "Look with \"%s\" what fails; this correction mends it, so check it again.",
                "Please press \"%1$s\", make this change in the code, and press "
                    + "\"%1$s\" again.",
                "Could you edit the line given here? Press \"%1$s\" first, and again "
                    + "afterwards.",
                "Run \"%1$s\", replace the line by the new text, and run \"%1$s\" again.",
                "Use \"%s\" to see what is wrong, then type the new text into the line.",
                "Change the line as described. Use \"%1$s\" before that and after it.",
                "The line is to be replaced by the text given; begin and end with \"%s\".",
                "Test with \"%s\", change the line, test again.",
                "After you have pressed \"%s\", overwrite the line with what is given here.",
                "One line has to be corrected. Press \"%1$s\", type the correction, "
                    + "press \"%1$s\".",
                "The line named below is wrong: first see it fail with \"%s\", then "
                    + "correct it.",
                "Type the new text over the old line, so that \"%1$s\" succeeds; press "
                    + "\"%1$s\" at the start too.",
                "Click \"%1$s\", put the correct text into the line, then click "
                    + "\"%1$s\" a second time.",
                "I would like this line to be changed. \"%1$s\" comes before and after.",
                "To mend the program, press \"%s\", then enter the new text in the "
                    + "line, then test again.",
                "When \"%s\" has shown the failure, edit the line so that it reads as given.",
                "Start \"%1$s\" once, carry out this edit, and start \"%1$s\" again.",
                "Which line, and what it should read, is given here. Press \"%1$s\", "
                    + "edit, press \"%1$s\".",
                "Here is a correction for the code. Look first with \"%1$s\", type it "
                    + "in, and check with \"%1$s\".",
                "First \"%1$s\", then this edit, then \"%1$s\" once more."),
            place.runButton().name()),
        dice.shuffled(fields));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
