package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.family.coding.Fault.Suspect;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/**
 * Another branch has changes, one of which mends what fails here: that one is taken over. Their
 * titles say of which method they are.
 */
final class CherryPick implements Family {
  private static final List<String> IDLE =
      List.of(
          "Update the notes",
          "Sort the imports",
          "Add a licence",
          "Tidy up",
          "Bump version",
          "Format all files",
          "New icon",
          "Correct a comment");

  @Override
  public String id() {
    return "code/cherry-pick-v1";
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

  /** A change of the other branch, or one of nothing where there is no suspect. */
  private record Change(String title, List<Suspect> suspect) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Fault fault = Fault.draw(scene, 3);
    Workplace place = new Workplace(scene, fault.programs(), fault.texts(), false);
    place.row(
        Role.HEADING,
        dice.wording(
            "Branch \"next\"",
            "Patches",
            "Waiting changes",
            "Commits",
            "Branches",
            "Other branch",
            "Change list",
            "Available changes",
            "History of \"next\"",
            "Proposed changes",
            "Changes",
            "Open changes",
            "Commit log",
            "Not merged yet",
            "Pull requests"));
    List<Change> changes = new ArrayList<>();
    for (Suspect suspect : fault.suspects()) {
      String title =
          dice.wording(
              "Mend %s",
              "Work on %s",
              "%s: another way",
              "Change in %s",
              "Rewrite %s",
              "About %s",
              "%s, second try",
              "Fix %s",
              "Repair of %s",
              "Correct %s",
              "%s changed",
              "Improve %s",
              "%s: new line",
              "Edit %s",
              "%s again",
              "Adapt %s",
              "Touch %s");
      changes.add(new Change(Template.fill(title, suspect.method()), List.of(suspect)));
    }
    dice.some(IDLE, dice.between(0, 2)).forEach(words -> changes.add(new Change(words, List.of())));
    boolean ticked = dice.chance(0.5);
    String take =
        dice.wording(
            "Pick",
            "Take",
            "Merge",
            "Get",
            "Add",
            "Choose",
            "Accept",
            "Use",
            "Apply",
            "Cherry-pick",
            "Bring over",
            "Import",
            "Put in",
            "Include");
    String drop =
        dice.wording(
            "Drop",
            "Remove",
            "Leave out",
            "Not this",
            "Discard",
            "Put back",
            "Take out",
            "Exclude",
            "Omit",
            "Cancel",
            "Delete",
            "Without");
    List<Widget> others = new ArrayList<>();
    Widget[] right = new Widget[1];
    place.planToLook();
    for (Change change : dice.shuffled(changes)) {
      boolean mends = change.suspect().contains(fault.guilty());
      Widget widget =
          ticked ? box(scene, place, fault, change) : link(scene, place, fault, change, take, drop);
      if (mends) {
        right[0] = widget;
      } else {
        others.add(widget);
      }
      if (ticked && mends) {
        scene.plan().checkWhen(place::wasRun, widget);
      } else if (ticked) {
        scene.plan().check(widget, false);
      } else {
        String unwanted = mends ? take : drop;
        scene.plan().pressWhen(view -> place.wasRun(view) && view.reads(widget, unwanted), widget);
      }
    }
    if (right[0] != null && !others.isEmpty()) {
      scene.plan().confuse(right[0], others.getFirst());
    }
    place.planToFinish();
    scene.show(place.sheet());
    scene.instruct(
        Template.fill(
            dice.wording(
                "A method fails its test. Take over the change that is about it, then "
                    + "press %s.",
                "Run %s, and pick from the other branch what belongs to the failing method.",
                "One of the changes mends what %s finds. Take that one alone.",
                "Only the change that mends the failing method is wanted; see with %s.",
                "Look with %s what fails, take the change for it, and test again.",
                "Which change is needed? Press %s to see, and include it, no other.",
                "Bring over the one change that makes %s succeed.",
                "Somebody mended the bug on another branch. Find it with %s and take it.",
                "Please press %s, see which method fails, and take the commit that "
                    + "concerns it.",
                "Could you include the one change that mends what fails by %s, and "
                    + "leave the others?",
                "Use %s to find the broken method; then bring in the change named after it.",
                "Run %s. The change whose title names the failing method is the one to take.",
                "Test with %s, take the right commit, test again.",
                "Among the changes on the other branch, only that about the failing "
                    + "method is needed. %s shows it.",
                "After %s has told you which method is broken, pick the commit for "
                    + "that method.",
                "The failing method was repaired elsewhere; see with %s which it is "
                    + "and take its change over.",
                "Take none of the changes but the one for the method that %s reports.",
                "Which commit repairs the failure? Look with %s, then include just that one.",
                "We need only the change that repairs the method at fault; press %s to "
                    + "find out.",
                "A test fails here, as %s shows. Its cure waits among the changes: take it.",
                "To make %s pass, take over exactly one change, that of the method "
                    + "that fails.",
                "I would like the fix for the failing method, nothing more. Start with %s.",
                "When you know from %s what fails, get the change that has this method "
                    + "in its title.",
                "The other changes can wait: just the one for what %s finds broken "
                    + "should be included.",
                "Press %s and take what is needed to mend the failing method, but no "
                    + "other change.",
                "Cherry-pick the fix for the method that fails under %s.",
                "%s fails here. The mending commit is in the list: take it and nothing else.",
                "Get the program right with one of the commits, as %s shows."),
            "\"" + place.runButton().name() + "\""));
  }

  private static void apply(Workplace place, Fault fault, Change change, boolean on) {
    for (Suspect suspect : change.suspect()) {
      String now = fault.now(suspect);
      String other = now.equals(suspect.right()) ? suspect.wrong().getFirst() : suspect.right();
      place.put(suspect.program(), suspect.place(), on ? other : now);
    }
  }

  private static Widget box(Scene scene, Workplace place, Fault fault, Change change) {
    Sheet sheet = place.sheet();
    int font = scene.skin().fontPx();
    Widget box = sheet.page().add(Role.CHECKBOX, sheet.x(), sheet.y(), font + 2, font + 2);
    box.name(change.title()).onChange(() -> apply(place, fault, change, box.is(State.CHECKED)));
    int wide = Math.min(sheet.widthPx() - font - 8, Metrics.widthPx(change.title(), font) + 4);
    sheet.page().text(change.title(), sheet.x() + font + 8, sheet.y(), wide, font + 4).labels(box);
    sheet.space(font + 8);
    return box;
  }

  private static Widget link(
      Scene scene, Workplace place, Fault fault, Change change, String take, String drop) {
    Sheet sheet = place.sheet();
    int font = scene.skin().fontPx();
    int wide = Math.max(Metrics.widthPx(take, font), Metrics.widthPx(drop, font)) + 4;
    int room = sheet.widthPx() - wide - 10;
    sheet
        .page()
        .add(Role.TEXT, sheet.x(), sheet.y(), room, font + 6)
        .text(change.title())
        .group(change.title() + " / Title");
    Widget link = sheet.page().add(Role.LINK, sheet.x() + room + 6, sheet.y(), wide, font + 6);
    link.name(take).group(change.title());
    link.onClick(() -> {
      boolean on = link.name().equals(take);
      link.name(on ? drop : take);
      apply(place, fault, change, on);
    });
    sheet.space(font + 10);
    return link;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS);
  }
}
