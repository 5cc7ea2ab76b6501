package dev.manyhands.office.family.writing;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
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
    String verb = dice.chance(0.4) ? "" : dice.of("Reply", "Answer", "Respond", "Write back");
    List<String> others =
        dice.some(List.of("Forward", "Delete", "Archive", "Print"), dice.below(3));
    String label = dice.of("Message", "Your reply", "Text", "Answer");
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
            ? dice.wording(
                    "Reply to %s with \"%s\".",
                    "Answer the message from %s: \"%s\"",
                    "Write back to %s: \"%s\"",
                    "Find the e-mail by %s and reply to it with the text \"%s\".",
                    "Open %s's mail and answer \"%s\".",
                    "Send %s the reply \"%s\".",
                    "Respond to %s, saying \"%s\".")
                .formatted(who, text)
            : dice.wording(
                    "Reply to the message about %s with \"%s\".",
                    "Answer the mail with the subject %s: \"%s\"",
                    "Open the message titled %s and answer \"%s\".",
                    "Respond to the mail on %s with the words \"%s\".")
                .formatted(who, text));
    scene.solvedWhen(() -> mail.sentRight(List.of(text)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
