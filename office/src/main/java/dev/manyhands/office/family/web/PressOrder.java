package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/**
 * Buttons that are to be pressed one after the other; nothing but the focus tells which was last.
 */
final class PressOrder implements Family {
  @Override
  public String id() {
    return "web/press-order-v1";
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
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("Panel", "Controls", "Buttons", "Console", "Board"));
    int steps = dice.chance(0.75) ? 2 : 3;
    int count = steps + dice.below(scene.skin().isTiny() ? 2 : 5);
    List<String> names =
        switch (dice.below(3)) {
          case 0 ->
              List.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN").subList(0, count);
          case 1 -> List.of("A", "B", "C", "D", "E", "F", "G").subList(0, count);
          default -> Captions.some(dice, count);
        };
    List<Widget> buttons = Scatter.of(scene, sheet, Role.BUTTON, dice.shuffled(names));
    List<Widget> order = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      String name = names.get(i);
      order.addAll(buttons.stream().filter(button -> button.name().equals(name)).toList());
    }
    Receipt receipt = Pick.receipt(scene, sheet);
    List<Widget> used = new ArrayList<>();
    for (Widget button : buttons) {
      button.onClick(() -> {
        if (used.isEmpty() || used.getLast() != button) {
          used.add(button);
        }
        if (!used.equals(order.subList(0, Math.min(used.size(), steps - 1)))) {
          receipt.show();
        }
      });
    }
    for (int i = steps - 1; i > 0; i--) {
      Widget before = order.get(i - 1);
      if (i == steps - 1) {
        scene.plan().commitWhen(view -> view.is(before, State.FOCUSED), order.get(i));
      } else {
        scene.plan().pressWhen(view -> view.is(before, State.FOCUSED), order.get(i));
      }
    }
    scene.plan().press(order.getFirst()).confuse(order.getFirst(), order.getLast());
    scene.show(sheet);
    scene.instruct(asked(dice, order));
    scene.solvedWhen(() -> used.equals(order));
  }

  private static String asked(Dice dice, List<Widget> order) {
    String first = Asking.value(dice, order.getFirst().name());
    String second = Asking.value(dice, order.get(1).name());
    if (order.size() == 2) {
      return Template.fill(
          dice.wording(
              "Click button %s, then click button %s.",
              "Press %s, then press %s.",
              "First press %s and after that %s.",
              "Push %s and then push %s.",
              "Click %s, then click %s.",
              "Press the button %s and then the button %s.",
              "Please click %s first and %s after it.",
              "Click %s and, after that, %s.",
              "After %s, click %s.",
              "Could you press %s and then %s?",
              "Start with %s, then go on to %s.",
              "Hit %s, next hit %s.",
              "First click on %s, then on %s.",
              "Begin by pressing %s and end with %s.",
              "Two buttons are to be pressed: %s, and then %s.",
              "Press %2$s, but only after %1$s.",
              "Before %2$s, press %1$s; then press %2$s.",
              "%s comes first and %s second: press them so.",
              "Once you have clicked %s, click %s.",
              "When %s has been pressed, press %s.",
              "Click on %s before you click on %s."),
          first,
          second);
    }
    return Template.fill(
        dice.wording(
            "Click %s, then %s, then %s.",
            "Press %s, %s and %s in this order.",
            "First %s, second %s, and at last %s: press these buttons.",
            "Click button %s, then button %s, then button %s.",
            "Press %s, then press %s, and then press %s.",
            "Please click %s first, then %s and %s.",
            "Click %s, next %s, and finally %s.",
            "Start with %s, go on with %s, and end with %s.",
            "Could you press %s, %s and then %s?",
            "In this order, press %s, %s, %s.",
            "First click %s, after it %s, and after that %s.",
            "Three buttons are to be pressed: %s, %s, and then %s.",
            "Hit %s, then hit %s, then hit %s.",
            "Press %s before %s, and %s after both.",
            "Begin by pressing %s; then comes %s, and then %s.",
            "One after another, click %s, %s and %s.",
            "Once you have pressed %s, press %s and then %s.",
            "Push one after the other %s, %s, %s."),
        first,
        second,
        Asking.value(dice, order.getLast().name()));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
