package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Detour;
import dev.manyhands.office.part.MailBox;
import dev.manyhands.office.part.MailBox.Mail;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A message is to be found and dealt with by one of the buttons below it. */
final class HandleMessage implements Family {
  private static final List<String> ACTS =
      List.of(
          "Delete",
          "Archive",
          "Mark as unread",
          "Star",
          "Report spam",
          "Print",
          "Snooze",
          "Mute",
          "Pin",
          "Flag",
          "Add label",
          "Move to folder",
          "Mark as important",
          "Block sender");

  private record Deed(int place, String act) {}

  @Override
  public String id() {
    return "read/handle-message-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public double tinyShare() {
    return 0.2;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    List<Mail> mails = MailBox.some(dice, dice.between(2, 5));
    int right = dice.below(mails.size());
    List<String> acts = dice.some(ACTS, dice.between(2, tiny ? 2 : 4));
    String act = dice.of(acts);
    List<Deed> done = new ArrayList<>();
    Runnable[] after = new Runnable[1];
    MailBox box =
        new MailBox(
            scene,
            mails,
            (place, page) ->
                buttons(
                    scene,
                    page,
                    place == right,
                    acts,
                    act,
                    word -> {
                      done.add(new Deed(place, word));
                      after[0].run();
                    }));
    Receipt receipt =
        Receipt.here(scene, box.list(), dice.wording("Done.", "That is done.", "As you wish."));
    after[0] =
        () -> {
          box.close();
          receipt.show();
        };
    box.planToOpen(right, false);
    box.close();
    scene.obstacles();
    Mail mail = mails.get(right);
    boolean bySender = dice.chance(0.6);
    scene.instruct(
        bySender
            ? Template.fill(
                dice.wording(
                    "%2$s: the message from %1$s.",
                    "Open the mail by %1$s and press %2$s.",
                    "Do this with %1$s's message: %2$s.",
                    "The e-mail of %1$s: %2$s, please.",
                    "Please choose %2$s for the message that came from %1$s.",
                    "Find the mail from %s, open it, and use %s.",
                    "Open the message from %s, then click the button %s.",
                    "Could you open the mail by %s and press %s there?",
                    "Take the message sent by %s and choose %s.",
                    "The mail from %s: open it and click %s.",
                    "With the message of %s, do this: %s.",
                    "For the mail that %s sent, press %s.",
                    "Look for the message from %s. When it is open, press %s.",
                    "%1$s wrote a message. Open it and use the button %2$s.",
                    "Use %2$s on the message from %1$s.",
                    "Choose %2$s for the mail that came from %1$s.",
                    "Press %2$s below the message from %1$s.",
                    "Among the messages is one from %s; open it, then %s.",
                    "In the message sent by %s, click %s.",
                    "After you have opened the mail from %s, press %s.",
                    "I would like you to press %2$s in the message by %1$s.",
                    "What %s wrote needs this: %s. Open it first.",
                    "The sender is %s: open that mail and click on %s.",
                    "Find what %1$s sent and choose %2$s."),
                Asking.value(dice, mail.from()),
                act)
            : Template.fill(
                dice.wording(
                    "%2$s: the message about %1$s.",
                    "Open the mail titled %1$s and press %2$s.",
                    "Do this with the message on %1$s: %2$s.",
                    "Please open the message about %s and press %s.",
                    "Find the mail on %s, open it, and use %s.",
                    "Open the message titled %s, then click the button %s.",
                    "Could you open the mail with the subject %s and press %s there?",
                    "Take the message about %s and choose %s.",
                    "The mail with the title %s: open it and click %s.",
                    "With the message on %s, do this: %s.",
                    "For the mail whose subject is %s, press %s.",
                    "Look for the subject %s. When the message is open, press %s.",
                    "There is a message about %s. Open it and use the button %s.",
                    "Use %2$s on the message about %1$s.",
                    "Choose %2$s for the mail with the subject %1$s.",
                    "Press %2$s below the message about %1$s.",
                    "Among the messages is one titled %s; open it, then %s.",
                    "In the message about %s, click %s.",
                    "After you have opened the mail about %s, press %s.",
                    "I would like you to press %2$s in the message called %1$s.",
                    "The subject is %s: open that mail and click on %s.",
                    "Find the message with the subject %1$s and choose %2$s."),
                Asking.value(dice, mail.subject()),
                act));
    scene.solvedWhen(() -> done.equals(List.of(new Deed(right, act))));
  }

  private static void buttons(
      Scene scene,
      Sheet page,
      boolean right,
      List<String> acts,
      String act,
      Consumer<String> done) {
    List<Widget> buttons = new ArrayList<>();
    for (int i = 0; i < acts.size(); i += 2) {
      buttons.addAll(page.buttons(acts.subList(i, Math.min(i + 2, acts.size()))));
    }
    for (Widget button : buttons) {
      button.onClick(() -> done.accept(button.name()));
      if (right && button.name().equals(act)) {
        scene
            .plan()
            .commit(button)
            .confuse(button, buttons.get(buttons.getFirst() == button ? 1 : 0));
      }
    }
    if (scene.dice().chance(0.3)) {
      Detour.from(scene, page.link(scene.dice().of("Details", "Show original", "Help")), page);
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
