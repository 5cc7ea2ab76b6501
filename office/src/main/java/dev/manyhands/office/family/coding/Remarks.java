package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.family.coding.Fault.Suspect;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.widget.Look;
import java.util.ArrayList;
import java.util.List;

/**
 * Colleagues wrote what they would write in a line; one of them is right, as the instruction or the
 * tests say. The line is typed into its place by hand.
 */
final class Remarks implements Family {
  private static final List<String> NAMES =
      List.of(
          "Anna", "Bela", "Carla", "Dimitri", "Elif", "Farid", "Greta", "Henrik", "Ines", "Jonas",
          "Katya", "Luca", "Mona", "Nils", "Olga");

  @Override
  public String id() {
    return "code/remarks-v1";
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

  /** What somebody wrote. */
  private record Remark(String author, Suspect about, String line) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Fault fault = Fault.draw(scene, 4);
    Suspect guilty = fault.guilty();
    Workplace place = new Workplace(scene, fault.programs(), fault.texts(), true);
    place.row(
        Role.HEADING,
        dice.wording(
            "Remarks",
            "Review",
            "Comments",
            "Chat",
            "Discussion",
            "Code review",
            "Feedback",
            "Opinions",
            "Review notes",
            "Messages",
            "Colleagues",
            "Annotations",
            "Talk",
            "Suggestions",
            "Proposals",
            "Notes"));
    List<Remark> remarks = new ArrayList<>();
    List<String> authors = new ArrayList<>();
    boolean named = dice.chance(0.5);
    for (Suspect suspect : fault.suspects()) {
      remarks.add(new Remark(author(dice, authors), suspect, suspect.right()));
      boolean other = named && suspect.equals(guilty) && suspect.wrong().size() > 1;
      if (other) {
        remarks.add(new Remark(author(dice, authors), suspect, suspect.wrong().get(1)));
      }
    }
    String where = dice.of("%1$s.java, line %2$d", "Line %2$d of %1$s.java", "%3$s", "In %3$s");
    String says =
        dice.wording(
            "%s:",
            "%s wrote",
            "From %s",
            "%s",
            "By %s",
            "Comment by %s",
            "%s proposes",
            "%s thinks",
            "%s suggests",
            "Note by %s",
            "%s commented",
            "%s would write",
            "%s says");
    boolean together = dice.chance(0.5);
    for (Remark remark : dice.shuffled(remarks)) {
      Suspect about = remark.about();
      String file = fault.programs().get(about.program()).name();
      String spot = Template.fill(where, file, about.place() + 1, about.method());
      if (together) {
        place.row(Role.TEXT, Template.fill(says, remark.author()) + " " + spot).look(Look.MUTED);
      } else {
        place.row(Role.TEXT, Template.fill(says, remark.author()));
        place.row(Role.TEXT, spot).look(Look.MUTED);
      }
      place.row(Role.TEXT, remark.line());
    }
    String author = authors.get(0);
    for (Remark remark : remarks) {
      if (remark.about().equals(guilty) && remark.line().equals(guilty.right())) {
        author = remark.author();
      }
    }
    place.planToLook();
    place.planToType(guilty.program(), guilty.place(), guilty.right());
    place.planToOpen(guilty.program());
    place.planToFinish();
    scene.show(place.sheet());
    String run = "\"" + place.runButton().name() + "\"";
    scene.instruct(
        named
            ? Template.fill(
                dice.wording(
                    "First run %2$s, then type in what %1$s proposes, and test again.",
                    "%1$s is right. Put that line into the program; see with %2$s before "
                        + "and after.",
                    "Look with %2$s what fails and follow the remark of %1$s.",
                    "Do as %1$s says, in the line that fails by %2$s.",
                    "Of the proposals take that of %1$s. %2$s must fail before and succeed after.",
                    "Press %2$s, write the line that %1$s gives in its place, press it again.",
                    "The method that %2$s finds wrong is mended by what %1$s wrote.",
                    "Please do what %s suggests for the failing method; %s shows which "
                        + "method that is.",
                    "Could you enter the line that %s proposes? Press %s first and again "
                        + "afterwards.",
                    "%1$s knows the cure: type that line over the wrong one and check with %2$s.",
                    "Press %2$s, then replace the faulty line by the one %1$s suggests.",
                    "Accept the proposal by %s. Run %s before you type it in and after.",
                    "The suggestion made by %s is the right one; put it in after running %s.",
                    "See with %2$s which method fails. Its line should read as %1$s says.",
                    "Follow %1$s, not the others: after %2$s, type that line into the program.",
                    "Ignore all remarks but that of %1$s. Press %2$s, enter the line, and "
                        + "press %2$s again.",
                    "We agreed on the version of %s. Test with %s, write it in, and test again.",
                    "What %s wrote should be in the program. Use %s to see the failure first.",
                    "After %2$s has shown the failure, change the line into the one from %1$s.",
                    "Take the advice of %s, so that %s succeeds.",
                    "Let %2$s run, then change the line that fails as %1$s would.",
                    "I trust %1$s: use that line for what %2$s reports.",
                    "Remark by %s: type it in. Test with %s, before and after.",
                    "Whose line is right? That of %s. Enter it where %s finds the failure.",
                    "Start with %2$s; the line of %1$s then goes into the place that it is about.",
                    "Use the line of %1$s where %2$s shows an error."),
                author,
                run)
            : Template.fill(
                dice.wording(
                    "A test fails. One of the remarks is about it: type its line in, then "
                        + "press %s.",
                    "See with %s what is wrong, and write the line that a colleague "
                        + "proposes for it.",
                    "Only one remark changes anything. Find it with %s and put its line in.",
                    "Run %s; follow the comment about the method that fails.",
                    "The review has the line that makes %s succeed. Replace the wrong one by it.",
                    "Mend what %s shows, by what was written about it.",
                    "Somebody wrote how the failing line should read. Type it in and use %s.",
                    "Please press %s and, for the method that fails, type in the line that "
                        + "is proposed.",
                    "Could you find the failing method with %s and change it as its remark "
                        + "suggests?",
                    "Press %s first. The remark about the failing method contains the line "
                        + "you need.",
                    "Use %s to see which method is broken, and enter what was proposed for it.",
                    "Of all the remarks, one concerns the failure. Run %s to know which, "
                        + "then follow it.",
                    "Test with %s, apply the matching remark, test again.",
                    "After %s has named the failing method, write its line as a colleague "
                        + "advises.",
                    "One remark matters, namely that about the method that fails by %s. "
                        + "Type its line in.",
                    "Which remark is needed? %s shows. Put its line in place of the wrong one.",
                    "A colleague has already found the cure for what %s reports: copy that "
                        + "line into the code.",
                    "The line that is wrong by %s has to be replaced by the one in the "
                        + "remark about it.",
                    "Check with %s what does not work, read the remark on it, and change "
                        + "the line so.",
                    "Every remark proposes a line; only that for the failing method is to "
                        + "be typed in. Use %s.",
                    "Look which method fails under %s, and enter the line that is "
                        + "suggested for this method.",
                    "To make %s pass, follow the remark that deals with the method at fault.",
                    "I need the failing method mended as the review proposes. Start with %s.",
                    "There is a proposal for each method. Run %s and carry out that for "
                        + "the broken one.",
                    "When %s fails, see which method it is and copy the line from the "
                        + "remark on it.",
                    "Take the right line from the remarks, so that %s finds nothing."),
                run));
  }

  private static String author(Dice dice, List<String> authors) {
    String author = dice.datum(NAMES);
    for (int i = 0; authors.contains(author); i++) {
      author = NAMES.get(i);
    }
    authors.add(author);
    return author;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
