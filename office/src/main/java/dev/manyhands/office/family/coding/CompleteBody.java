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
    place.row(
        Role.HEADING,
        dice.wording(
            "Snippets",
            "Lines",
            "Clipboard",
            "Examples",
            "Code snippets",
            "Candidates",
            "Possible lines",
            "Ready lines",
            "Pieces",
            "Building blocks",
            "Lines to use",
            "Stock of lines",
            "Templates",
            "Material",
            "Parts"));
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
        Template.fill(
            dice.wording(
                "The method %2$s is not written yet. Type the right line into it and "
                    + "press %1$s.",
                "Complete %2$s with one of the lines offered, then run %1$s.",
                "Give %2$s a body that does what its comment says. %1$s must succeed.",
                "Replace the line in %2$s so that %1$s finds nothing wrong.",
                "One of the lines belongs into %2$s. Put it there; check with %1$s.",
                "Please fill in the body of %2$s with the line that fits, and run %1$s.",
                "Could you finish %2$s? One of the given lines does what its comment "
                    + "asks; test it with %1$s.",
                "%2$s has no real body so far. Choose the fitting line, type it in, "
                    + "and press %1$s.",
                "Write the missing line of %2$s, taken from the list, then press %1$s.",
                "Press %1$s to see that %2$s fails, then put the correct line in.",
                "%2$s only returns a placeholder. Overwrite it with the fitting line, "
                    + "and check by %1$s.",
                "Make %2$s do what is written above it, using one of the lines shown, "
                    + "until %1$s succeeds.",
                "Todo: body of %2$s. Take it from the lines on the page. Test with %1$s.",
                "Somebody left %2$s unfinished. Replace its placeholder by a line that "
                    + "works; then %1$s.",
                "Of the lines listed, one implements %2$s. Enter it in the method and "
                    + "press %1$s.",
                "Implement %2$s, so that %1$s passes. The line that you need is among "
                    + "those shown.",
                "Which of these lines makes %2$s right? Type it into the method and run %1$s.",
                "What %2$s should do stands in its comment. Put in the line that does "
                    + "it and press %1$s.",
                "After a look at %1$s, write into %2$s the line that it lacks.",
                "The placeholder in %2$s is to be replaced by real code, one of the "
                    + "lines given. Use %1$s to check.",
                "The test of %2$s fails, as %1$s shows, because it is empty. Supply "
                    + "the right line.",
                "I would like %2$s to be completed. Copy the proper line into it, then "
                    + "click %1$s.",
                "For %2$s just one line is needed, and it is on the page. Type it in, "
                    + "then start %1$s.",
                "Let %1$s show what %2$s should give; then type in the line that gives it.",
                "Finish the method %2$s: its one line is still missing. Then use %1$s."),
            "\"" + place.runButton().name() + "\"",
            guilty.method()));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
