package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
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

/** Blocks of which all of a colour are to be marked before something is submitted. */
final class PressAllShapes implements Family {
  @Override
  public String id() {
    return "web/shape-set-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 80;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Blocks", "Colours", "Tiles", "Palette", "Mosaic"));
    Role role = dice.of(Role.GENERIC, Role.GENERIC, Role.BUTTON);
    Asked asked = dice.chance(0.4) ? byAnything(scene, sheet, role) : byName(scene, sheet, role);
    List<Widget> figures = asked.figures();
    List<Widget> right = asked.right();
    for (Widget figure : figures) {
      figure.onClick(() -> figure.set(State.SELECTED, !figure.is(State.SELECTED)));
      boolean on = right.contains(figure);
      scene
          .plan()
          .pressWhen(view -> view.shows(figure) && view.is(figure, State.SELECTED) != on, figure);
    }
    Widget other = figures.stream().filter(each -> !right.contains(each)).findFirst().orElse(null);
    if (other != null) {
      scene.plan().confuse(right.getLast(), other);
    }
    Submission submission =
        Submission.below(
            scene,
            sheet,
            () -> figures.stream().filter(figure -> figure.is(State.SELECTED)).toList(),
            right);
    scene.show(sheet);
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Select all the %s",
                    "Click on all %s",
                    "Mark every one of the %s",
                    "Choose all %s",
                    "Click each of the %s",
                    "Press all %s",
                    "Click all the %s",
                    "Please select all %s",
                    "Could you mark all the %s",
                    "Pick all %s",
                    "Find all the %s and click them",
                    "Select every one of the %s",
                    "Every one of the %s has to be marked",
                    "All the %s are to be selected",
                    "Tap each of the %s",
                    "Go through the picture and click all %s",
                    "Mark all the %s",
                    "Choose every one of the %s",
                    "Click the %s, all of them",
                    "Among these, select all %s",
                    "Wherever you see %s, click them",
                    "Make sure that all %s are selected",
                    "Select each of the %s"),
                asked.called())));
  }

  /** What is asked for, and what of it is there. */
  private record Asked(List<Widget> figures, List<Widget> right, String called) {}

  /** By what they are called in full; a colour may come in several shades. */
  private static Asked byName(Scene scene, Sheet sheet, Role role) {
    Dice dice = scene.dice();
    boolean forms = dice.chance(0.4);
    boolean shades = dice.chance(0.5);
    List<Shapes.Look> kinds = Shapes.looks(dice, dice.between(2, 4), forms, false);
    Shapes.Look wanted = kinds.getFirst();
    List<Shapes.Look> looks = new ArrayList<>(List.of(wanted));
    for (int i = dice.between(2, scene.skin().isTiny() ? 7 : 11); i > 0; i--) {
      looks.add(dice.of(kinds));
    }
    looks = dice.shuffled(looks);
    List<Widget> figures = Shapes.layOut(scene, sheet, role, looks);
    for (Widget figure : figures) {
      figure.hint(shades ? dice.of("", "light", "light", "dark") : "");
    }
    List<Widget> right =
        figures.stream().filter(figure -> figure.name().equals(wanted.name())).toList();
    String called =
        forms
            ? wanted.name() + "s"
            : shades && dice.chance(0.6)
                ? dice.wording("shades of ", "tones of ", "kinds of ", "tints of ", "hues of ")
                    + wanted.name()
                : wanted.name() + dice.of(" blocks", " ones", " tiles", " boxes");
    return new Asked(figures, right, called);
  }

  /** By some of what is seen of them: size, colour, form, or that they are letters or digits. */
  private static Asked byAnything(Scene scene, Sheet sheet, Role role) {
    Dice dice = scene.dice();
    int count = dice.between(3, scene.skin().isTiny() ? 9 : 12);
    List<String> kinds = dice.some(Figure.KINDS, dice.between(2, 4));
    List<Figure> looks = Figure.several(dice, count, kinds, dice.chance(0.5));
    Wanted wanted = Wanted.like(dice.of(looks), dice, false);
    List<Widget> figures = Figure.layOut(scene, sheet, role, looks);
    List<Widget> right = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (wanted.fits(looks.get(i))) {
        right.add(figures.get(i));
      }
    }
    return new Asked(figures, right, wanted.plural(dice, false));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
