package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
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
        Role.HEADING, dice.wording("Remarks", "Review", "Comments", "Chat", "Discussion", "Notes"));
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
    String says = dice.wording("%s:", "%s wrote", "From %s", "%s", "%s says");
    boolean together = dice.chance(0.5);
    for (Remark remark : dice.shuffled(remarks)) {
      Suspect about = remark.about();
      String file = fault.programs().get(about.program()).name();
      String spot = where.formatted(file, about.place() + 1, about.method());
      if (together) {
        place.row(Role.TEXT, says.formatted(remark.author()) + " " + spot).look(Look.MUTED);
      } else {
        place.row(Role.TEXT, says.formatted(remark.author()));
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
            ? dice.wording(
                    "First run %2$s, then type in what %1$s proposes, and test again.",
                    "%1$s is right. Put that line into the program; see with %2$s before and after.",
                    "Look with %2$s what fails and follow the remark of %1$s.",
                    "Do as %1$s says, in the line that fails by %2$s.",
                    "Of the proposals take that of %1$s. %2$s must fail before and succeed after.",
                    "Press %2$s, write the line that %1$s gives in its place, press it again.",
                    "The method that %2$s finds wrong is mended by what %1$s wrote.",
                    "Use the line of %1$s where %2$s shows an error.")
                .formatted(author, run)
            : dice.wording(
                    "A test fails. One of the remarks is about it: type its line in, then press %s.",
                    "See with %s what is wrong, and write the line that a colleague proposes for it.",
                    "Only one remark changes anything. Find it with %s and put its line in.",
                    "Run %s; follow the comment about the method that fails.",
                    "The review has the line that makes %s succeed. Replace the wrong one by it.",
                    "Mend what %s shows, by what was written about it.",
                    "Somebody wrote how the failing line should read. Type it in and use %s.",
                    "Take the right line from the remarks, so that %s finds nothing.")
                .formatted(run));
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
