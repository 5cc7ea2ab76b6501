package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of which one is like a sample beside them, or is unlike all the others. */
final class MatchSample implements Family {
  @Override
  public String id() {
    return "web/match-sample-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 40;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Palette", "Compare", "Sample", "Figures", "Colours"));
    boolean forms = dice.chance(0.6);
    int count = dice.between(3, scene.skin().isTiny() ? 8 : 10);
    if (dice.chance(0.4)) {
      odd(scene, sheet, Shapes.looks(dice, 2, forms, false), count);
    } else {
      like(scene, sheet, Shapes.looks(dice, Math.min(count, 6), forms, false));
    }
    scene.show(sheet);
  }

  private static Role role(Dice dice) {
    return dice.of(Role.GENERIC, Role.GENERIC, Role.IMAGE, Role.BUTTON);
  }

  private static void odd(Scene scene, Sheet sheet, List<Shapes.Look> two, int count) {
    Dice dice = scene.dice();
    int place = dice.below(count);
    List<Shapes.Look> looks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      looks.add(two.get(i == place ? 0 : 1));
    }
    List<Widget> figures = Shapes.layOut(scene, sheet, role(dice), looks);
    Pick.of(scene, sheet, figures, figures.get(place));
    scene.instruct(
        dice.wording(
            "Press the one that is not like the others.",
            "Which one does not belong? Click it.",
            "All are the same but one: choose it.",
            "Find the odd one out and press it.",
            "Click on the one that differs.",
            "One of them is different from the rest. Pick that one.",
            "Click what does not fit in with the others.",
            "Choose the one that looks unlike the rest.",
            "Click the figure that is different.",
            "Which is the odd one? Press it.",
            "Find the one that does not match the rest and click it.",
            "Please click the one that is unlike all the others.",
            "Could you press the one that is not the same as the others?",
            "Choose the figure that stands out.",
            "One does not fit: press it.",
            "Select the only one of its kind.",
            "All but one look the same. Click the one that does not.",
            "Press whichever is not the same as the rest.",
            "Pick the figure that has no twin here.",
            "Look for the difference, and click on the one that is different.",
            "Except for one, they are all alike: press that one.",
            "Spot the one that is different and click on it.",
            "Point out the exception."));
  }

  private static void like(Scene scene, Sheet sheet, List<Shapes.Look> looks) {
    Dice dice = scene.dice();
    int place = dice.below(looks.size());
    String word = dice.wording("Sample", "Wanted", "Model", "Pattern", "Example", "Specimen");
    boolean before = dice.chance(0.7);
    Role role = role(dice);
    if (before) {
      sample(scene, sheet, word, looks.get(place));
    }
    List<Widget> figures = Shapes.layOut(scene, sheet, role, looks);
    if (!before) {
      sample(scene, sheet, word, looks.get(place));
    }
    Pick.of(scene, sheet, figures, figures.get(place));
    scene.instruct(
        Template.fill(
            dice.wording(
                "Click the one that looks like the %s.",
                "Press the same as the %s.",
                "Which one matches the %s? Choose it.",
                "Find what is like the %s and press it.",
                "Choose from the figures what the %s shows.",
                "Pick the twin of the %s.",
                "Match the %s.",
                "Press the figure that is the same as the %s.",
                "Choose the one that is just like the %s.",
                "Please click what matches the %s.",
                "Which figure is the same as the %s? Click it.",
                "Find the figure that is no different from the %s and press it.",
                "Look at the %s and press the one that is like it.",
                "Could you click the one that matches the %s?",
                "Compare with the %s and choose the same.",
                "Click the figure shown as the %s.",
                "Select the one that has the look of the %s.",
                "Like the %s: press the figure that is.",
                "There is a %s; click on the figure that looks the same.",
                "Press whichever figure is equal to the %s.",
                "Take the figure which is identical with the %s.",
                "Select what equals the %s."),
            word.toLowerCase(Locale.ROOT)));
  }

  /** A figure with a word before it, which is not to be pressed. */
  private static void sample(Scene scene, Sheet sheet, String word, Shapes.Look look) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    int wide = Metrics.widthPx(word + ":", font) + 2;
    int side = scene.skin().isTiny() ? 18 : dice.between(20, 40);
    sheet.page().text(word + ":", sheet.x(), sheet.y(), wide, font + 6);
    sheet
        .page()
        .add(Role.IMAGE, sheet.x() + wide + 6, sheet.y(), side, side)
        .name(look.name())
        .hint(look.hint());
    sheet.space(side + scene.skin().gapPx() + 6);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
