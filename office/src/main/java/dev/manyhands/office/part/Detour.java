package dev.manyhands.office.part;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;

/** A page that a button or a link leads to and that is of no use but for its way back. */
public final class Detour {
  private Detour() {}

  /** Makes something lead there; the plan knows the way back. */
  public static void from(Scene scene, Widget opener, Sheet back) {
    Dice dice = scene.dice();
    Sheet away = scene.bare(opener.name());
    away.heading(opener.name());
    if (dice.chance(0.5)) {
      away.prose(Prose.sentence(dice));
    }
    Widget cancel =
        away.button(
            dice.of(
                "Cancel",
                "Back",
                "Close",
                "Discard",
                "Go back",
                "Return",
                "Leave",
                "Never mind",
                "Exit",
                "Not now"));
    cancel.onClick(() -> scene.show(back));
    opener.onClick(() -> scene.show(away));
    scene.plan().press(cancel);
  }
}
