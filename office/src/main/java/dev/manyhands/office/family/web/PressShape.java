package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Coloured figures of which one is to be pressed. */
final class PressShape implements Family {
  @Override
  public String id() {
    return "web/shape-v1";
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
    Sheet sheet = scene.sheet(dice.wording("Figures", "Shapes", "Colours", "Picture", "Blocks"));
    if (dice.chance(0.4)) {
      byAnything(scene, sheet);
      return;
    }
    boolean forms = dice.chance(0.7);
    boolean sizes = forms && dice.chance(0.4);
    int count = dice.between(2, forms ? 4 + (scene.skin().isTiny() ? 3 : 6) : 6);
    List<Shapes.Look> looks = Shapes.looks(dice, count, forms, sizes);
    Role role = dice.of(Role.GENERIC, Role.GENERIC, Role.IMAGE, Role.BUTTON);
    List<Widget> figures = Shapes.layOut(scene, sheet, role, looks);
    int place = dice.below(looks.size());
    Shapes.Look look = looks.get(place);
    Pick.of(scene, sheet, figures, figures.get(place));
    scene.show(sheet);
    String one = forms ? "" : dice.of("", " one", " block", " button", " box");
    scene.instruct(
        Template.fill(
            dice.wording(
                "Click on the %s%s.",
                "Press the %s%s.",
                "Click the %s%s in the picture.",
                "Choose the %s%s.",
                "Click the %s%s.",
                "Please press the %s%s.",
                "Could you click on the %s%s?",
                "Select the %s%s.",
                "Pick the %s%s.",
                "Look for the %s%s and press it.",
                "Hit the %s%s.",
                "Where is the %s%s? Click it.",
                "The %s%s is to be pressed.",
                "Point at the %s%s and click.",
                "Take the %s%s.",
                "Tap the %s%s.",
                "Of all you see, click the %s%s.",
                "Put the mouse on the %s%s and press.",
                "You should click on the %s%s.",
                "See the %s%s? Press it.",
                "Only the %s%s should be clicked.",
                "Find the %s%s and click it."),
            look.called(),
            one.isEmpty() && !forms ? " one" : one));
  }

  /**
   * One of those that have something in common: a size, a colour, a form, or that they are letters.
   */
  private static void byAnything(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    int count = dice.between(2, scene.skin().isTiny() ? 9 : 12);
    List<String> kinds = dice.some(Figure.KINDS, dice.between(2, 5));
    List<Figure> looks = Figure.several(dice, count, kinds, dice.chance(0.5));
    Wanted wanted = Wanted.like(dice.of(looks), dice, false);
    Role role = dice.of(Role.GENERIC, Role.GENERIC, Role.IMAGE);
    List<Widget> figures = Figure.layOut(scene, sheet, role, looks);
    List<Widget> rights = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (wanted.fits(looks.get(i))) {
        rights.add(figures.get(i));
      }
    }
    Pick.any(scene, sheet, figures, rights);
    scene.show(sheet);
    String called = wanted.called(dice, false);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Click on %s.",
                "Press %s.",
                "Choose %s.",
                "Find %s and click it.",
                "Point at %s and press.",
                "Take %s.",
                "Click %s in the picture.",
                "Pick %s from the picture.",
                "Please click %s.",
                "Could you press %s?",
                "Select %s.",
                "Hit %s.",
                "Tap %s.",
                "Put the mouse on %s and click.",
                "Look at the picture and press %s.",
                "You should click %s.",
                "Among the figures, click %s.",
                "Pick out %s and press it.",
                "Search the picture for %s and click on it.",
                "Make your click on %s.",
                "Go to %s and press.",
                "In the picture, choose %s.",
                "Look for %s and press it."),
            (rights.size() == 1 ? "the " : dice.of("one ", "some ", "any ")) + called));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
