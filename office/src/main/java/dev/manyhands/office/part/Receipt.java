package dev.manyhands.office.part;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Widget;

/** How an application says that it has done something: here, or on a page of its own. */
public final class Receipt {
  private final Scene scene;
  private final Sheet elsewhere;
  private final Widget message;
  private final boolean here;

  /** Lays out the message where a sheet stands, unseen as yet; it is where the plan ends. */
  public Receipt(Scene scene, Sheet sheet, String words) {
    this(scene, sheet, words, scene.dice().chance(0.4));
  }

  private Receipt(Scene scene, Sheet sheet, String words, boolean here) {
    Dice dice = scene.dice();
    this.scene = scene;
    this.here = here;
    if (here) {
      elsewhere = sheet;
      message = sheet.alert(words, Look.GOOD).show(false);
    } else {
      elsewhere = scene.sheet(dice.of(sheet.page().title(), "Done", words));
      if (dice.chance(0.7)) {
        elsewhere.heading(
            dice.wording(
                "Done",
                "Thank you",
                "All set",
                "Success",
                "Complete",
                "Thanks",
                "All done",
                "It worked",
                "Confirmation",
                "Saved",
                "That is all",
                "Completed",
                "Finished"));
      }
      message = elsewhere.alert(words, Look.GOOD);
    }
    scene.plan().doneAt(message);
  }

  /** The same, never on another page. */
  public static Receipt here(Scene scene, Sheet sheet, String words) {
    return new Receipt(scene, sheet, words, true);
  }

  public void show() {
    if (here) {
      message.show(true);
      scene.desk().scrollTo(message.box().y() - scene.desk().heightPx() / 2);
    } else {
      scene.show(elsewhere);
    }
  }

  /** The words with which records are said to be kept. */
  public static String saved(Dice dice) {
    return dice.wording(
        "Saved.",
        "Your changes have been saved.",
        "The record has been saved.",
        "Entry stored.",
        "The data were updated.",
        "Saved successfully.",
        "Your entries have been saved.",
        "Everything has been saved.",
        "Changes saved.",
        "The entry has been saved.",
        "Stored.",
        "We have saved your data.",
        "Done, all is saved.",
        "Your data are safe.",
        "The data have been stored.",
        "Your input was saved.",
        "All changes are stored.");
  }

  /** The words of a button that keeps what was entered. */
  public static String save(Dice dice) {
    return dice.of(
        "Save",
        "Save changes",
        "Submit",
        "OK",
        "Store",
        "Apply",
        "Update",
        "Finish",
        "Save now",
        "Save entry",
        "Confirm",
        "Keep",
        "Save data",
        "Keep changes");
  }
}
