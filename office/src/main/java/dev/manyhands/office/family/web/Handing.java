package dev.manyhands.office.family.web;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How something moved comes to count: by a button at the end, or at once with the first move. */
final class Handing {
  private final boolean atOnce;
  private final String end;
  private final Runnable moved;

  private Handing(boolean atOnce, String end, Runnable moved) {
    this.atOnce = atOnce;
    this.end = end;
    this.moved = moved;
  }

  static <T> Handing below(Scene scene, Sheet sheet, boolean atOnce, Supplier<T> held, T right) {
    Dice dice = scene.dice();
    if (!atOnce) {
      return new Handing(
          false, Submission.below(scene, sheet, held, right).told(dice, ""), () -> {});
    }
    Receipt receipt =
        new Receipt(scene, sheet, dice.wording("Moved.", "Done.", "Thank you.", "All right."));
    List<T> first = new ArrayList<>(1);
    scene.solvedWhen(() -> first.size() == 1 && first.getFirst().equals(right));
    return new Handing(
        true,
        ".",
        () -> {
          if (first.isEmpty()) {
            first.add(held.get());
            receipt.show();
          }
        });
  }

  boolean atOnce() {
    return atOnce;
  }

  /** Something was moved. */
  void moved() {
    moved.run();
  }

  /** The sentence to its end. */
  String after(String sentence) {
    return sentence + end;
  }
}
