package dev.manyhands.office.family.web;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How something moved comes to count: by a button at the end, or with a move by itself. */
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
    return below(scene, sheet, atOnce ? 1 : 0, held, right);
  }

  /** With this move, counted from 1, all is over; by a button where it is 0. */
  static <T> Handing below(Scene scene, Sheet sheet, int lastMove, Supplier<T> held, T right) {
    Dice dice = scene.dice();
    if (lastMove == 0) {
      return new Handing(
          false, Submission.below(scene, sheet, held, right).told(dice, ""), () -> {});
    }
    Receipt receipt =
        new Receipt(scene, sheet, dice.wording("Moved.", "Done.", "Thank you.", "All right."));
    List<T> after = new ArrayList<>(lastMove);
    scene.solvedWhen(() -> after.size() == lastMove && after.getLast().equals(right));
    return new Handing(
        true,
        ".",
        () -> {
          if (after.size() < lastMove) {
            after.add(held.get());
            if (after.size() == lastMove) {
              receipt.show();
            }
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
