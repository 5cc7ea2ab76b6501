package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.List;
import java.util.stream.IntStream;

/** Sections of which one is to be opened before something is submitted. */
final class ExpandSection implements Family {

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "4th", "5th", "6th");

  @Override
  public String id() {
    return "web/expand-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Questions", "Topics", "Handbook", "Sections", "Help"));
    int count = dice.chance(0.3) ? 1 : dice.between(2, tiny ? 4 : 6);
    boolean numbered = dice.chance(0.4);
    String word = dice.of("Section", "Part", "Chapter", "Section #", "Topic", "Item", "Unit");
    List<String> names = numbered ? numbered(word, count) : Captions.some(dice, count);
    Accordion accordion =
        new Accordion(
            scene, sheet, names, dice.chance(0.5), i -> sheet.prose(Prose.sentence(dice)));
    int right = dice.below(count);
    Widget heading = accordion.heading(right);
    if (count > 1 && dice.chance(0.4)) {
      accordion.toggle((right + dice.between(1, count - 1)) % count);
    }
    scene.plan().pressWhen(view -> accordion.isClosed(view, right), heading);
    if (count > 1) {
      scene.plan().confuse(heading, accordion.heading((right + 1) % count));
    }
    Submission submission =
        Submission.below(scene, sheet, () -> accordion.isOpen(right), Boolean.TRUE);
    Widget submit = submission.button();
    scene.plan().seekWhen(view -> view.is(heading, State.EXPANDED) && !view.shows(submit));
    scene.show(sheet);
    scene.instruct(submission.told(dice, asked(dice, names, right)));
  }

  private static List<String> numbered(String word, int count) {
    String space = word.endsWith("#") ? "" : " ";
    return IntStream.rangeClosed(1, count).mapToObj(i -> word + space + i).toList();
  }

  private static String asked(Dice dice, List<String> names, int right) {
    if (names.size() == 1 && dice.chance(0.7)) {
      return dice.wording(
          "Expand the section below",
          "Open the section on the page",
          "Unfold the only section",
          "Make the content of the section visible",
          "Open up the section",
          "Unfold the section",
          "Click on the section so that it opens",
          "Please expand the section",
          "Could you open the section shown here",
          "Have a look at what is inside the section",
          "Let the section show its text",
          "Expand what can be expanded",
          "There is one section: open it",
          "The section is closed; open it",
          "Make the section open",
          "Uncover the text of the section",
          "Show what the section hides");
    }
    if (dice.chance(0.3)) {
      return Template.fill(
          dice.wording(
              "Expand the %s section",
              "Open the %s heading",
              "Unfold the %s of the sections",
              "Open the %s section",
              "Unfold the %s section",
              "Please expand the %s part",
              "Click on the %s heading so that it opens",
              "Could you open the %s section",
              "Make the %s section show its text",
              "The %s section should be open",
              "Let the %s heading show what is under it",
              "Of the sections, expand the %s",
              "Counting from the top, open the %s section",
              "Reveal the text of the %s section",
              "See what the %s heading hides",
              "Show what is under the %s heading"),
          ORDINALS.get(right));
    }
    return Template.fill(
        dice.wording(
            "Expand the section %s",
            "Open %s",
            "Unfold the heading %s",
            "Click on %s so that its text shows",
            "Open the section %s",
            "Please expand %s",
            "Unfold %s",
            "Could you open the section called %s",
            "Expand the part named %s",
            "Make the section %s show its text",
            "%s should be open",
            "Click the heading %s to open it",
            "Reveal what the heading %s hides",
            "Let me see the text under %s",
            "The section %s has to be expanded",
            "See what is in the section %s",
            "Look for %s and expand it",
            "Have %s unfolded",
            "Bring up the contents of %s",
            "By a click on its heading, open %s",
            "Show what is under %s"),
        Asking.value(dice, names.get(right)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
