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
import java.util.List;

/**
 * Two branches differ in a line of each method: the instruction says whose is to be taken, or the
 * tests show which was taken wrongly.
 */
final class MergeConflict implements Family {
  @Override
  public String id() {
    return "code/merge-v1";
  }

  @Override
  public Kind kind() {
    return Kind.CODING;
  }

  /** Ten for a line that is to be changed; it may be four. */
  @Override
  public int maxActions() {
    return 16;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Fault fault = Fault.draw(scene, 5);
    boolean told = dice.chance(0.5);
    List<List<String>> texts = fault.texts();
    String ours =
        dice.wording(
            "ours", "main", "mine", "local", "current", "trunk", "base", "head", "stable",
            "release", "master", "own", "left");
    String theirs =
        dice.wording(
            "theirs",
            "next",
            "incoming",
            "remote",
            "other",
            "feature",
            "branch",
            "topic",
            "upstream",
            "draft",
            "foreign",
            "update",
            "right");
    // Whose line is usual, and right but for the culprit's.
    String usual = dice.chance(0.5) ? ours : theirs;
    String unusual = usual.equals(ours) ? theirs : ours;
    if (told) {
      for (Suspect suspect : fault.suspects()) {
        texts.get(suspect.program()).set(suspect.place(), "<<<<<<<");
      }
    }
    Workplace place = new Workplace(scene, fault.programs(), texts, false);
    Sheet sheet = place.sheet();
    place.row(
        Role.HEADING,
        dice.wording(
            "Conflicts",
            "Merge",
            "Two versions",
            "Merge conflicts",
            "Conflicting lines",
            "Versions",
            "To be merged",
            "Differences",
            "Both sides",
            "Resolve conflicts",
            "Open conflicts",
            "Choose a side",
            "Merging",
            "Both changed"));
    boolean radios = dice.chance(0.5);
    String take =
        dice.wording(
            "Take %s",
            "Use %s",
            "Accept %s",
            "Choose %s",
            "Pick %s",
            "Select %s",
            "Apply %s",
            "Prefer %s",
            "Get %s",
            "Put in %s",
            "Go with %s",
            "Keep %s");
    Suspect guilty = fault.guilty();
    if (!told) {
      place.planToLook();
    }
    for (Suspect suspect : fault.suspects()) {
      boolean guiltyOne = suspect.equals(guilty);
      String right = guiltyOne ? unusual : usual;
      place.row(Role.TEXT, suspect.method());
      int font = scene.skin().fontPx();
      int stateX = sheet.x() + sheet.widthPx() - 90;
      Widget state =
          sheet.page().text(told ? "open" : usual, stateX, sheet.y() - font - 8, 90, font + 6);
      for (String whose : List.of(ours, theirs)) {
        String line = whose.equals(right) ? suspect.right() : suspect.wrong().getFirst();
        Runnable taken =
            () -> {
              state.text(whose);
              place.put(suspect.program(), suspect.place(), line);
            };
        String words = radios ? whose : Template.fill(take, whose);
        Widget widget = radios ? radio(scene, sheet, words) : button(scene, sheet, words);
        widget.group(suspect.method());
        if (radios) {
          widget.set(State.CHECKED, !told && whose.equals(usual));
          widget.onChange(taken);
        } else {
          widget.onClick(taken);
        }
        place.row(Role.TEXT, line);
        if (whose.equals(right) && radios) {
          scene.plan().checkWhen(view -> told || place.wasRun(view), widget);
        } else if (whose.equals(right)) {
          scene
              .plan()
              .pressWhen(view -> (told || place.wasRun(view)) && !view.reads(state, right), widget);
        }
      }
    }
    place.planToFinish();
    scene.show(sheet);
    scene.instruct(told ? told(dice, place, fault, usual, unusual) : tested(dice, place));
  }

  private static String told(
      Dice dice, Workplace place, Fault fault, String usual, String unusual) {
    String method = fault.guilty().method();
    String run = "\"" + place.runButton().name() + "\"";
    if (fault.suspects().size() == 1) {
      return Template.fill(
          dice.wording(
              "In %s, take the version called %s, and press %s.",
              "Settle the conflict in %s by what is called %s, then %s.",
              "For %s, decide for %s. Check it with %s.",
              "The two versions of %s: choose %s and run %s.",
              "Please resolve %s with the version %s and press %s.",
              "Could you choose, for %s, the side named %s, and then press %s?",
              "Use, in %s, the line from %s. Afterwards press %s.",
              "Conflict in %s: take %s, then press %s.",
              "The conflict in %s is to be resolved in favour of %s; press %s when "
                  + "that is done.",
              "There is one conflict, in %s. Pick the line of %s and confirm that "
                  + "all is well with %s.",
              "For the method %s we want what %s has. Run %s after choosing it.",
              "%2$s is the right side for %1$s. Choose it and press %3$s.",
              "Resolve the conflict: %s gets the version of %s. Test with %s.",
              "%s should be as in %s. Select that and click %s.",
              "I would like %s to be taken from %s; then run the tests with %s.",
              "Two people changed %s. Keep the change of %s, and let %s show that it works.",
              "Choose %2$s for %1$s, so that %3$s passes.",
              "Once you have accepted %2$s for %1$s, press %3$s.",
              "Which side? For %s it is %s. Then %s.",
              "Let %s come from %s, and click %s to make sure that nothing fails.",
              "Merge %s with the line of %s; %s must succeed."),
          method,
          unusual,
          run);
    }
    return Template.fill(
        dice.wording(
            "In %s, take the version called %s, everywhere else %s. Then press %s.",
            "Settle the conflicts: for %s it is %s, for all others %s. Check with %s.",
            "Decide for %2$s in %1$s and for %3$s in the rest, then %4$s.",
            "All conflicts go to %3$s, but that in %1$s to %2$s. Run %4$s at the end.",
            "Only %s comes from %s; what else there is comes from %s. Press %s after it.",
            "Take %3$s, except for %1$s, which is %2$s. Look with %4$s whether all " + "is well.",
            "Please resolve %s with %s and every other conflict with %s, then press %s.",
            "Could you choose %2$s for %1$s, %3$s for all the rest, and press %4$s?",
            "Use %3$s for every method except %1$s; that one gets %2$s. Finally " + "press %4$s.",
            "%s: %s. All others: %s. Then %s.",
            "The conflict in %s is resolved in favour of %s, the rest in favour of "
                + "%s. End with %s.",
            "We want %s from %s and everything else from %s. Run %s when all is chosen.",
            "For the method %s pick the side %s; for any other method pick %s. "
                + "Afterwards click %s.",
            "Choose %3$s wherever there is a conflict, apart from %1$s, where %2$s "
                + "is right. Then press %4$s.",
            "Keep %3$s in general, but %2$s in %1$s. Press %4$s to see that it works.",
            "With the exception of %1$s, for which you choose %2$s, accept %3$s; "
                + "test with %4$s.",
            "Merge so that %s is as in %s and the others are as in %s, then press %s.",
            "Resolve all conflicts: %3$s throughout, only %1$s by %2$s. Then click %4$s.",
            "Only in %s is %s the right side. In the remaining methods it is %s. "
                + "Press %s at the end.",
            "Everything is to be taken from %3$s, %1$s alone from %2$s; %4$s must " + "pass then.",
            "Since %s was changed better in %s, take it from there, and the rest "
                + "from %s. Check with %s.",
            "I need %2$s in %1$s and %3$s in every other method. Once that is " + "done, run %4$s.",
            "Let %3$s win each conflict except the one in %1$s, which %2$s wins. "
                + "Then use %4$s.",
            "The line of %s is that of %s, the others are of %s; %s must succeed."),
        method,
        unusual,
        usual,
        run);
  }

  private static String tested(Dice dice, Workplace place) {
    return Template.fill(
        dice.wording(
            "The merge took a wrong version once. See with %s where, and take the other.",
            "Since the merge a method fails. Find it with %s and choose its other " + "version.",
            "Run %s; where a test fails, the other branch was right.",
            "One conflict was settled wrongly. Settle it the other way, so that %s " + "succeeds.",
            "Press %s. The method that fails needs the line of the other side.",
            "All is merged, but not well: let %s tell where, and change sides there.",
            "Change one decision of the merge: that of the method that %s complains of.",
            "Please press %s to see which method fails, and choose the other " + "version for it.",
            "Could you find the wrongly merged method with %s and switch it to the "
                + "other side?",
            "One method was merged from the wrong branch. %s shows which; change it over.",
            "A wrong side was chosen for one method. Find it by pressing %s and "
                + "choose the opposite one.",
            "Use %s to find the failing method, then replace its line by that of "
                + "the other version.",
            "Wrong side taken somewhere. Test with %s, switch the failing one, " + "test again.",
            "Run the tests with %s. Whatever fails was merged the wrong way round: "
                + "reverse it.",
            "After the merge, not all tests pass. See with %s what fails and pick "
                + "the alternative line there.",
            "Press %s, look which method is reported, and select the version that "
                + "is not selected now.",
            "The merge broke one method. It is found with %s and mended by its " + "other version.",
            "Which method was merged badly? %s tells. Take the other side for that " + "one alone.",
            "Leave all decisions but one: the method that fails by %s needs the " + "other branch.",
            "When %s reports a method, its conflict was settled for the wrong "
                + "side. Settle it anew.",
            "In order to make %s pass, change sides for the one method that fails.",
            "I think that somebody picked the wrong side once. Check with %s and "
                + "pick the other there.",
            "With %s you see the method that was taken from the wrong branch; "
                + "switch that one.",
            "Undo the one bad choice of this merge, which %s brings to light, by "
                + "choosing the other side.",
            "The failing method in %s has the wrong version. Exchange it for the "
                + "other and test once more.",
            "Correct the merge by the other version of the failing method, then %s."),
        "\"" + place.runButton().name() + "\"");
  }

  private static Widget button(Scene scene, Sheet sheet, String words) {
    int tall = scene.skin().fontPx() + 8;
    int wide = Metrics.widthPx(words, scene.skin().fontPx()) + 20;
    Widget button = sheet.page().button(words, sheet.x(), sheet.y(), wide, tall);
    sheet.space(tall + 2);
    return button;
  }

  private static Widget radio(Scene scene, Sheet sheet, String words) {
    int font = scene.skin().fontPx();
    Widget radio = sheet.page().add(Role.RADIO, sheet.x(), sheet.y(), font + 2, font + 2);
    int wide = Metrics.widthPx(words, font) + 4;
    sheet.page().text(words, sheet.x() + font + 8, sheet.y(), wide, font + 4).labels(radio);
    sheet.space(font + 7);
    return radio.name(words);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS);
  }
}
