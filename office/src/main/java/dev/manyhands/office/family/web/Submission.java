package dev.manyhands.office.family.web;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A button that hands in what a page holds. Only the first time counts, and then all is over. */
record Submission(Widget button) {

  /** Lays it out where a sheet stands; solved where what is held is right when it is pressed. */
  static <T> Submission below(Scene scene, Sheet sheet, Supplier<T> held, T right) {
    Dice dice = scene.dice();
    String words = dice.chance(0.6) ? "Submit" : dice.of("OK", "Send", "Done", "Go", "Confirm");
    Widget button = sheet.button(words);
    Receipt receipt =
        new Receipt(scene, sheet, dice.wording("Thank you.", "Received.", "Handed in.", "Noted."));
    List<T> sent = new ArrayList<>(1);
    button.onClick(() -> {
      sent.add(held.get());
      receipt.show();
    });
    scene.plan().commit(button);
    scene.solvedWhen(() -> sent.equals(List.of(right)));
    return new Submission(button);
  }

  /** The same sentence, with the button at its end. */
  String told(Dice dice, String sentence) {
    return sentence
        + Template.fill(
            dice.wording(
                ", and confirm with %s.",
                "; end with a click on %s.",
                ". Complete it with %s.",
                " and press %s.",
                ", then click %s.",
                " and click \"%s\".",
                " and hit %s.",
                ", then press the \"%s\" button.",
                ", then press %s.",
                ". Then press %s.",
                ". Then click %s.",
                ". After that, press \"%s\".",
                ", and then hit %s.",
                ". Submit with %s.",
                ". Press %s when you are done.",
                ", then click on the button %s.",
                "; then click the %s button.",
                " before you press %s.",
                ". When that is done, press %s.",
                " and confirm by pressing %s.",
                "; press %s at the end.",
                ". Finally, click \"%s\".",
                ". Press the button %s afterwards.",
                " and push %s.",
                "; the last step is to press %s.",
                ", and click on %s in the end.",
                ", and finish with %s."),
            button.name());
  }

  /** The same in fewer wordings, which families kept for evaluation are measured with. */
  String after(Dice dice, String sentence) {
    return sentence
        + Template.fill(
            dice.wording(
                ", and confirm with %s.",
                "; end with a click on %s.",
                ". Complete it with %s.",
                " and press %s.",
                ", then click %s.",
                " and click \"%s\".",
                " and hit %s.",
                ", then press the \"%s\" button.",
                ", and finish with %s."),
            button.name());
  }
}
