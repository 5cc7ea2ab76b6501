package dev.manyhands.office.family.coding;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
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
    String ours = dice.wording("ours", "main", "mine", "local", "current", "left");
    String theirs = dice.wording("theirs", "next", "incoming", "remote", "other", "right");
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
    place.row(Role.HEADING, dice.wording("Conflicts", "Merge", "Two versions", "Both changed"));
    boolean radios = dice.chance(0.5);
    String take = dice.wording("Take %s", "Use %s", "Accept %s", "Keep %s");
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
        String words = radios ? whose : take.formatted(whose);
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
      return dice.wording(
              "In %s, take the version called %s, and press %s.",
              "Settle the conflict in %s by what is called %s, then %s.",
              "For %s, decide for %s. Check it with %s.",
              "The two versions of %s: choose %s and run %s.",
              "Merge %s with the line of %s; %s must succeed.")
          .formatted(method, unusual, run);
    }
    return dice.wording(
            "In %s, take the version called %s, everywhere else %s. Then press %s.",
            "Settle the conflicts: for %s it is %s, for all others %s. Check with %s.",
            "Decide for %2$s in %1$s and for %3$s in the rest, then %4$s.",
            "All conflicts go to %3$s, but that in %1$s to %2$s. Run %4$s at the end.",
            "Only %s comes from %s; what else there is comes from %s. Press %s after it.",
            "Take %3$s, except for %1$s, which is %2$s. Look with %4$s whether all is well.",
            "The line of %s is that of %s, the others are of %s; %s must succeed.")
        .formatted(method, unusual, usual, run);
  }

  private static String tested(Dice dice, Workplace place) {
    return dice.wording(
            "The merge took a wrong version once. See with %s where, and take the other.",
            "Since the merge a method fails. Find it with %s and choose its other version.",
            "Run %s; where a test fails, the other branch was right.",
            "One conflict was settled wrongly. Settle it the other way, so that %s succeeds.",
            "Press %s. The method that fails needs the line of the other side.",
            "All is merged, but not well: let %s tell where, and change sides there.",
            "Change one decision of the merge: that of the method that %s complains of.",
            "Correct the merge by the other version of the failing method, then %s.")
        .formatted("\"" + place.runButton().name() + "\"");
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
