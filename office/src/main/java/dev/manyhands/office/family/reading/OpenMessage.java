package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.MailBox;
import dev.manyhands.office.part.MailBox.Mail;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import java.util.List;

/** A message is to be found in a mail box, by its sender, its subject or its date, and opened. */
final class OpenMessage implements Family {
  @Override
  public String id() {
    return "read/open-message-v1";
  }

  @Override
  public Kind kind() {
    return Kind.READING;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.35;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    List<Mail> mails = MailBox.some(dice, dice.between(3, 6));
    MailBox box =
        new MailBox(
            scene,
            mails,
            (place, page) -> {
              if (dice.chance(0.5)) {
                page.buttons(List.of(dice.of("Reply", "Answer"), dice.of("Forward", "Delete")));
              }
            });
    int right = dice.below(mails.size());
    Mail mail = mails.get(right);
    box.planToOpen(right, true);
    scene.plan().doneAt(box.heading(right));
    box.close();
    scene.obstacles();
    scene.instruct(
        dice.chance(0.6)
            ? Template.fill(
                dice.wording(
                    "Let me see the mail by %s.",
                    "Go to the message that %s sent.",
                    "Look at the e-mail from %s.",
                    "Open the message from %s.",
                    "Open %s's e-mail.",
                    "Read what %s wrote.",
                    "Find the mail sent by %s and open it.",
                    "Click on the mail from %s.",
                    "Please open the mail that came from %s.",
                    "Could you open the message by %s?",
                    "I want to read what %s sent.",
                    "Find the message from %s in the list and click on it.",
                    "%s has written. Open that message.",
                    "Open the mail whose sender is %s.",
                    "Can you show me what %s has written?",
                    "Bring up the e-mail by %s.",
                    "The message that came from %s should be opened.",
                    "Click the message that %s has sent.",
                    "There is a mail from %s; please open it.",
                    "Pick the e-mail of %s from the list.",
                    "Mail from %s: open it.",
                    "Look for the sender %s and open the message.",
                    "I would like to see the mail of %s.",
                    "Select the message by %s so that its text shows.",
                    "Which message is from %s? Open it.",
                    "Open the one that was sent by %s.",
                    "Show me the message of %s."),
                Asking.value(dice, mail.from()))
            : Template.fill(
                dice.wording(
                    "Let me see the mail about %s.",
                    "Go to the message with the title %s.",
                    "Look at the e-mail on %s.",
                    "Open the message about %s.",
                    "Open the e-mail with the subject %s.",
                    "Click on the mail titled %s.",
                    "Find the mail on %s and open it.",
                    "Please open the mail about %s.",
                    "Could you open the message with the subject %s?",
                    "I want to read the message about %s.",
                    "Find the message titled %s in the list and click on it.",
                    "There is a mail about %s. Open that one.",
                    "Open the mail whose subject is %s.",
                    "Can you show me the message on %s?",
                    "Bring up the e-mail about %s.",
                    "The message called %s should be opened.",
                    "Click the message that has the subject %s.",
                    "One message is about %s; please open it.",
                    "Pick the e-mail on %s from the list.",
                    "Mail about %s: open it.",
                    "Look for the subject %s and open the message.",
                    "I would like to see the mail with the title %s.",
                    "Select the message about %s so that its text shows.",
                    "Which message is about %s? Open it.",
                    "Open the one that is titled %s.",
                    "Show me the mail called %s."),
                Asking.value(dice, mail.subject())));
    scene.solvedWhen(() -> box.open() == right);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.PRESSES_ANOTHER);
  }
}
