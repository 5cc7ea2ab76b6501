package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Figures of which those with something in common are to be counted. */
final class CountFigures implements Family {
  @Override
  public String id() {
    return "analyse/count-figures-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
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
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Count", "Figures", "Picture", "Board", "How many"));
    boolean blocks = dice.chance(0.2);
    List<String> kinds = blocks ? List.of("") : kinds(dice);
    boolean sizes = dice.chance(0.5);
    int count = dice.between(2, tiny ? 12 : 16);
    List<Figure> figures = new ArrayList<>(Figure.several(dice, count, kinds, sizes));
    Figure model =
        dice.chance(0.2)
            ? Figure.of(dice, dice.of(Shapes.COLOURS), dice.of(kinds), sizes)
            : dice.of(figures);
    Wanted wanted = Wanted.like(model, dice, blocks);
    for (int more = dice.below(4); more > 0; more--) {
      figures.set(dice.below(count), model);
    }
    Role role = dice.of(Role.IMAGE, Role.IMAGE, Role.GENERIC);
    int right = (int) figures.stream().filter(wanted::fits).count();
    String called = wanted.plural(dice, blocks);
    if (!kinds.contains("rectangle") && dice.chance(0.5)) {
      called = called.replace("square", "rectangle");
    }
    String question =
        Template.fill(
            dice.wording(
                "How many %s are there?",
                "How many %s do you see?",
                "Count the %s.",
                "How many of the figures are %s?",
                "What is the number of %s in the picture?",
                "How many %s are shown?",
                "Say how many %s there are.",
                "Give the number of %s.",
                "How many %s can be seen?",
                "Please count the %s.",
                "Look at the picture: how many %s are in it?",
                "Could you tell how many %s there are?",
                "Find out how many %s there are.",
                "Number of %s?",
                "What number of %s is shown?",
                "Count how many %s there are in the picture.",
                "In the picture, how many are %s?",
                "We want to know how many %s there are.",
                "How many of all these are %s?",
                "Look for the %s and count them.",
                "Tell the number of %s that are shown.",
                "If you count the %s, what do you get?",
                "How many %s can you count?",
                "There are how many %s?"),
            called);
    String asked;
    if (dice.chance(0.8)) {
      Figure.layOut(scene, sheet, role, figures);
      asked = NumberAnswer.below(scene, sheet, right, 10, question);
    } else {
      asked = NumberAnswer.below(scene, sheet, right, 10, question);
      Figure.layOut(scene, sheet, role, figures);
    }
    scene.show(sheet);
    scene.instruct(asked);
  }

  /** Forms, often with letters and digits among them, which are figures too. */
  private static List<String> kinds(Dice dice) {
    List<String> kinds = new ArrayList<>(dice.some(Figure.KINDS, dice.between(2, 5)));
    if (dice.chance(0.3)) {
      kinds.addAll(List.of("letter", "letter", "digit"));
    }
    return kinds;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.MISREADS);
  }
}
