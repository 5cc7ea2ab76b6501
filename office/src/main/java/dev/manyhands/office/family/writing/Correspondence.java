package dev.manyhands.office.family.writing;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.part.Detour;
import dev.manyhands.office.part.MailBox;
import dev.manyhands.office.part.MailBox.Mail;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A mail box in which one message is to be acted on by writing something and sending it. */
final class Correspondence {
  private final Scene scene;
  private final int right;
  private final String verb;
  private final Supplier<List<Input>> inputs;
  private final MailBox box;
  private final List<Sent> sent = new ArrayList<>();
  private final Receipt receipt;

  private record Sent(int place, List<String> values) {}

  /**
   * Lays out the mail box, and shows it.
   *
   * @param verb the button that leads to the writing; empty where it stands below the message
   * @param others buttons beside it
   * @param inputs what is to be written, made anew at each call
   */
  Correspondence(
      Scene scene,
      List<Mail> mails,
      int right,
      String verb,
      List<String> others,
      Supplier<List<Input>> inputs) {
    this.scene = scene;
    this.right = right;
    this.verb = verb;
    this.inputs = inputs;
    this.box = new MailBox(scene, mails, (place, page) -> below(place, page, others));
    this.receipt =
        Receipt.here(
            scene,
            box.list(),
            scene
                .dice()
                .wording(
                    "Sent.",
                    "Your message has been sent.",
                    "Message sent.",
                    "The message is out.",
                    "Mail sent.",
                    "Done, it is sent.",
                    "Message delivered.",
                    "It has been sent off.",
                    "Your mail is on its way.",
                    "Your message is out.",
                    "Your e-mail has been sent.",
                    "Off it goes."));
    box.planToOpen(right, false);
    box.close();
  }

  private void below(int place, Sheet page, List<String> others) {
    Dice dice = scene.dice();
    if (verb.isEmpty()) {
      form(place, page);
      return;
    }
    List<String> words = new ArrayList<>(others);
    words.add(dice.below(words.size() + 1), verb);
    for (Widget button : page.buttons(words)) {
      if (button.name().equals(verb)) {
        Sheet writing = scene.bare(verb);
        writing.heading(verb);
        form(place, writing);
        Widget cancel =
            writing.button(
                dice.of(
                    "Cancel", "Discard", "Back", "Close", "Never mind", "Leave", "Do not write"));
        cancel.onClick(() -> scene.show(page));
        button.onClick(() -> scene.show(writing));
        scene.plan().press(place == right ? button : cancel);
      } else {
        Detour.from(scene, button, page);
      }
    }
  }

  private void form(int place, Sheet sheet) {
    Form form = sheet.form();
    if (place != right) {
      form.unplanned();
    }
    inputs.get().forEach(form::add);
    form.commit(
        scene
            .dice()
            .of(
                "Send",
                "Send now",
                "Submit",
                "Send message",
                "Send mail",
                "Send off",
                "Send it",
                "Dispatch",
                "OK"),
        () -> {
          sent.add(new Sent(place, form.values()));
          box.close();
          receipt.show();
        });
  }

  /** Whether just this was sent, from the right message. */
  boolean sentRight(List<String> values) {
    return sent.equals(List.of(new Sent(right, values)));
  }
}
