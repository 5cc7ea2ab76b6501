package dev.manyhands.office.family.web;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Things of which one is to be pressed, and no other: the first press ends it. */
final class Pick {
  private Pick() {}

  /** Makes one of the things the right one; the message of success goes where the sheet stands. */
  static void of(Scene scene, Sheet sheet, List<Widget> things, Widget right) {
    any(scene, sheet, things, List.of(right));
  }

  /** The same where any one of some will do; the first of them is taken. */
  static void any(Scene scene, Sheet sheet, List<Widget> things, List<Widget> rights) {
    Widget right = rights.getFirst();
    Receipt receipt = receipt(scene, sheet);
    List<Widget> used = new ArrayList<>(1);
    for (Widget thing : things) {
      thing.onClick(() -> {
        used.add(thing);
        receipt.show();
      });
      if (!rights.contains(thing)) {
        scene.plan().confuse(right, thing);
      }
    }
    scene.plan().commit(right);
    scene.solvedWhen(() -> used.size() == 1 && rights.containsAll(used));
  }

  static Receipt receipt(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    return new Receipt(
        scene, sheet, dice.wording("Done.", "That was it.", "Your choice is noted.", "Thank you."));
  }
}
