package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.code.Routine;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** A line stands in the program that does not belong there: it is emptied. */
final class SpareLine implements Family {
  private static final List<String> SPARE =
      List.of(
          "break;",
          "debug();",
          "<<<<<<< main",
          "=======",
          "stop here",
          "print(result);",
          "done = 1;",
          "int = 5;",
          "TODO",
          "log(\"here\");",
          "continue;",
          "retrun 0;",
          "test();",
          "...",
          "end if",
          "x++;",
          "pause(10);",
          ">>>>>>> next");

  @Override
  public String id() {
    return "code/spare-line-v1";
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
    List<Program> programs = Fault.draw(scene, 3).programs();
    int number = dice.below(programs.size());
    Program program = programs.get(number);
    Routine routine = dice.of(program.routines());
    int at = program.place(routine, 1);
    String spare = dice.datum(SPARE);
    List<List<String>> texts = new ArrayList<>();
    programs.forEach(one -> texts.add(new ArrayList<>(one.lines())));
    texts.get(number).add(at, "    " + spare);
    Workplace place = new Workplace(scene, programs, texts, true);
    if (dice.chance(0.5)) {
      place.row(
          Role.HEADING,
          dice.wording(
              "Hint",
              "Rules",
              "Style",
              "Tips",
              "Reminder",
              "Tip of the day",
              "Guidelines",
              "Good to know",
              "Conventions",
              "House rules",
              "Note",
              "Please remember",
              "Principles",
              "Advice"));
      place.row(
          Role.TEXT, dice.of("Keep lines short.", "One step a line.", "Say why.", "Test first."));
    }
    place.planToLook();
    place.planToType(number, at, "");
    place.planToOpen(number);
    place.planToFinish();
    scene.show(place.sheet());
    scene.instruct(
        Template.fill(
            dice.wording(
                "A line too many stands in the program. See with %s which, and empty it.",
                "Run %s and clear the line that the compiler complains of.",
                "Something was left behind that does not belong there. Remove it; %s "
                    + "must succeed.",
                "Find with %s the line that should not be there, and delete what it says.",
                "One line has no business here: %s tells which. Leave it blank.",
                "Make it compile by taking a line out; look with %s where.",
                "Clear the superfluous line, as %s shows, and test again.",
                "Press %s. The line of the first message is to go.",
                "Please press %s, find the line that does not belong there, and delete "
                    + "its text.",
                "Could you clear the line that was left in by mistake? %s tells which it is.",
                "Use %s to find the superfluous line, then empty it.",
                "Run %s, go to the line in the message, and delete everything in it.",
                "The program has one line that must not be there. Look with %s, then "
                    + "remove its text.",
                "Test with %s, empty the wrong line, test again.",
                "One line is in the way: see with %s which one and make it empty.",
                "There is an extra line that keeps this from compiling. %s shows it; "
                    + "erase what it says.",
                "After %s has named a line, erase the text of that line.",
                "Which line does not belong here? Press %s and then clear it.",
                "Remove the text of the line about which %s complains.",
                "The line that was left in the code by accident, which %s points out, "
                    + "is to be emptied.",
                "The compiler stumbles over a stray line. Press %s to find it and "
                    + "delete the text.",
                "To make %s pass, no line needs writing; one only needs to be emptied.",
                "I left a line in by mistake. Find it by %s and clear it for me.",
                "Erase the stray line. %s gives its number.",
                "When %s reports an error in a line, delete that line's text and test again.",
                "Take away what does not belong in the program: %s says in which line "
                    + "it stands.",
                "By pressing %s you see a line that makes no sense. Blank it out.",
                "A leftover line breaks the program; with %s you find it, then you "
                    + "delete its content.",
                "Delete the odd line that keeps %s from succeeding.",
                "Somebody forgot a line in this program. Get rid of it, then use %s."),
            "\"" + place.runButton().name() + "\""));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
