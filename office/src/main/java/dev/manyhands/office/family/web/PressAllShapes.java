package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
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
    boolean forms = dice.chance(0.4);
    List<Shapes.Look> kinds = Shapes.looks(dice, dice.between(2, 4), forms, false);
    Shapes.Look wanted = kinds.getFirst();
    List<Shapes.Look> looks = new ArrayList<>(List.of(wanted));
    for (int i = dice.between(2, scene.skin().isTiny() ? 7 : 11); i > 0; i--) {
      looks.add(dice.of(kinds));
    }
    looks = dice.shuffled(looks);
    Role role = dice.of(Role.GENERIC, Role.GENERIC, Role.BUTTON);
    List<Widget> figures = Shapes.layOut(scene, sheet, role, looks);
    List<Widget> right =
        figures.stream().filter(figure -> figure.name().equals(wanted.name())).toList();
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
    String noun = forms ? "s" : dice.of(" blocks", " ones", " tiles", " boxes");
    scene.instruct(
        submission.after(
            dice,
            dice.wording(
                    "Select all the %s",
                    "Click on all %s",
                    "Mark every one of the %s",
                    "Choose all %s",
                    "Select each of the %s")
                .formatted(wanted.name() + noun)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
