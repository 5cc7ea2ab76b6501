package dev.manyhands.office.family.writing;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.MailBox;
import dev.manyhands.office.part.MailBox.Mail;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import java.util.List;

/** A message is to be answered with given words. */
final class ReplyToMessage implements Family {
  @Override
  public String id() {
    return "write/reply-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.25;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    List<Mail> mails = MailBox.some(dice, dice.between(2, 5));
    int right = dice.below(mails.size());
    String text = scene.person().get(dice.of(Term.MESSAGE, Term.NOTES, Term.SUBJECT));
    String verb =
        dice.chance(0.4)
            ? ""
            : dice.of(
                "Reply",
                "Answer",
                "Respond",
                "Write back",
                "Reply to this",
                "Write reply",
                "Send answer",
                "Reply by mail");
    List<String> others =
        dice.some(List.of("Forward", "Delete", "Archive", "Print"), dice.below(3));
    String label =
        dice.of(
            "Message",
            "Your reply",
            "Text",
            "Answer",
            "Reply",
            "Your answer",
            "Your text",
            "Your message",
            "Write here",
            "Words");
    boolean line = dice.chance(0.2);
    Correspondence mail =
        new Correspondence(
            scene,
            mails,
            right,
            verb,
            others,
            () -> {
              Input input = line ? Input.text(Term.MESSAGE) : Input.area(Term.MESSAGE);
              return List.of(input.label(label).wants(text).required());
            });
    scene.obstacles();
    Mail which = mails.get(right);
    boolean bySender = dice.chance(0.7);
    String who = Asking.value(dice, bySender ? which.from() : which.subject());
    scene.instruct(
        bySender
            ? Template.fill(
                dice.wording(
                    "Reply to %s with \"%s\".",
                    "Answer the message from %s: \"%s\"",
                    "Write back to %s: \"%s\"",
                    "Find the e-mail by %s and reply to it with the text \"%s\".",
                    "Open %s's mail and answer \"%s\".",
                    "Send %s the reply \"%s\".",
                    "Please reply to %s: \"%s\"",
                    "Could you answer %s with \"%s\"?",
                    "Answer %s's e-mail with the words \"%s\".",
                    "To the mail from %s, reply \"%s\".",
                    "%s has written. Your answer is \"%s\".",
                    "%s is waiting for an answer: \"%s\"",
                    "The message from %s should be answered with \"%s\".",
                    "Write \"%2$s\" in reply to %1$s.",
                    "Send \"%2$s\" as the answer to the mail from %1$s.",
                    "\"%2$s\" is the reply to %1$s. Send it.",
                    "Reply \"%2$s\" to the message of %1$s.",
                    "Type \"%2$s\" as your reply to %1$s and send it.",
                    "Let \"%2$s\" be the answer to what %1$s wrote.",
                    "With the words \"%2$s\", answer the e-mail from %1$s.",
                    "Open the message of %s, reply \"%s\", and send that.",
                    "Look for the mail by %s and write back: \"%s\"",
                    "As a reply to %s, send \"%s\".",
                    "In the inbox there is a message from %s. Answer it: \"%s\"",
                    "Let %s know in a reply: \"%s\"",
                    "Please tell %s \"%s\" in answer to the mail.",
                    "Give %s the answer \"%s\".",
                    "The answer to %s reads \"%s\". Please send it.",
                    "Let the reply to %1$s say \"%2$s\".",
                    "Please write back to %s with the text \"%s\".",
                    "Send back \"%2$s\" to %1$s, whose message is in the inbox.",
                    "Find what %s sent and answer it with \"%s\".",
                    "Respond to %s, saying \"%s\"."),
                who,
                text)
            : Template.fill(
                dice.wording(
                    "Reply to the message about %s with \"%s\".",
                    "Answer the mail with the subject %s: \"%s\"",
                    "Open the message titled %s and answer \"%s\".",
                    "Please reply to the mail about %s: \"%s\"",
                    "Could you answer the message titled %s with \"%s\"?",
                    "The mail with the subject %s needs the answer \"%s\".",
                    "To the message about %s, reply \"%s\".",
                    "Look for the mail on %s and write back: \"%s\"",
                    "In reply to the e-mail about %s, send \"%s\".",
                    "There is a message called %s. Answer it with \"%s\".",
                    "Write \"%2$s\" in answer to the message about %1$s.",
                    "Send \"%2$s\" as the reply to the mail with the subject %1$s.",
                    "\"%2$s\" is the answer to the message on %1$s. Send it.",
                    "Reply \"%2$s\" to the mail that is titled %1$s.",
                    "Type \"%2$s\" as your answer to the e-mail about %1$s and send it.",
                    "Let \"%2$s\" be the reply to the message about %1$s.",
                    "Find the e-mail about %s and answer \"%s\".",
                    "The subject is %s: open that mail and reply \"%s\".",
                    "Answer what was written about %s: \"%s\"",
                    "Open the mail headed %s and send the answer \"%s\".",
                    "Someone wrote about %s. Reply to that with \"%s\".",
                    "The answer to the message about %s reads \"%s\". Please send it.",
                    "Please write back \"%2$s\" to the message called %1$s.",
                    "As a reply to the mail on %s, write \"%s\".",
                    "Give this answer to the message about %s: \"%s\"",
                    "Respond to the mail on %s with the words \"%s\"."),
                who,
                text));
    scene.solvedWhen(() -> mail.sentRight(List.of(text)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
