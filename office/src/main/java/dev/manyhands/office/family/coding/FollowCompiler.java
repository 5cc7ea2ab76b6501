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
    place.row(
        Role.HEADING,
        dice.wording(
            "Completions",
            "Did you mean",
            "Names",
            "Suggestions",
            "Proposals",
            "Similar lines",
            "Possible lines",
            "Choices",
            "Lines that fit",
            "Alternatives",
            "Could be",
            "Perhaps",
            "Offered lines",
            "Candidates"));
    List<String> lines = guilty.choices(dice);
    lines.remove(fault.wrong());
    lines.forEach(line -> place.row(Role.TEXT, line));
    place.planToLook();
    place.planToType(guilty.program(), guilty.place(), guilty.right());
    place.planToOpen(guilty.program());
    place.planToFinish();
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "The program does not compile. Put the line right that %s names.",
                "Press %s, read what the compiler says, and replace that line by a good one.",
                "A name is misspelt. Find it with %s and type the line anew.",
                "Follow the compiler's message: mend the line, until %s succeeds.",
                "Something is not spelt well. Use %s to see where, and correct the line.",
                "Please press %s, see which line does not compile, and type it correctly.",
                "Could you find the line with the unknown name by %s and write it as "
                    + "it should be?",
                "Run %s, go to the line of the message, and enter the right line instead.",
                "Use %s to find the line that the compiler rejects, then replace it by "
                    + "the correct one.",
                "One line has a misspelt name in it. %s tells you where; type the good "
                    + "line over it.",
                "There is a compile error. Locate it with %s and correct that line by hand.",
                "The compiler reports a name that it does not know: press %s, then "
                    + "rewrite the line.",
                "Press %s. The line with the error must be replaced, so that it "
                    + "compiles and passes.",
                "Test with %s, retype the faulty line, test again.",
                "After %s has shown the error, type the proper line in the place of "
                    + "the wrong one.",
                "Which line fails to compile? %s says so. Put the right version there.",
                "A typo keeps this from compiling. Look with %s and overwrite the line "
                    + "that has it.",
                "The line that %s complains of should be exchanged for the right line "
                    + "from the list.",
                "When %s names a line, correct the spelling of the name in it by "
                    + "writing it again.",
                "To get rid of the compile error that %s shows, type the line as it "
                    + "was meant.",
                "I cannot compile this: a name is wrong. See where with %s and mend the line.",
                "The mistake is a misspelt name; its line is told by %s and has to be "
                    + "typed anew.",
                "Look at what %s says, choose the line that was meant, and type it in.",
                "Compile error! Get its place from %s and write the line properly.",
                "Make it compile: %s tells which line is wrong."),
            "\"" + place.runButton().name() + "\""));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
