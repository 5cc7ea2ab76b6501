package dev.manyhands.office.family.writing;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.MailBox;
import dev.manyhands.office.part.MailBox.Mail;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** A message is to be sent on to somebody, at times with a remark. */
final class ForwardMessage implements Family {
  @Override
  public String id() {
    return "write/forward-v1";
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
    String to = new Person(dice).get(dice.of(Term.EMAIL, Term.EMAIL, Term.FULL_NAME));
    boolean remarks = dice.chance(0.5);
    String remark = remarks && dice.chance(0.5) ? new Person(dice).get(Term.NOTES) : "";
    String toLabel =
        dice.of(
            "To",
            "Recipient",
            "Send to",
            "Address",
            "Addressee",
            "To whom",
            "Forward to",
            "Mail to",
            "Receiver");
    String textLabel =
        dice.of(
            "Message",
            "Remark",
            "Comment",
            "Your note",
            "Note",
            "Your words",
            "Text",
            "Add a remark",
            "Your comment");
    String verb =
        dice.of(
            "Forward",
            "Forward",
            "Pass on",
            "Send on",
            "Fwd",
            "Send further",
            "Forward mail",
            "Pass along",
            "Forward to...",
            "Relay");
    List<String> others = dice.some(List.of("Reply", "Delete", "Archive", "Print"), dice.below(3));
    Correspondence mail =
        new Correspondence(
            scene,
            mails,
            right,
            verb,
            others,
            () -> {
              List<Input> inputs = new ArrayList<>();
              inputs.add(Input.text(Term.EMAIL).label(toLabel).wants(to).required());
              if (remarks) {
                inputs.add(Input.area(Term.NOTES).label(textLabel).wants(remark));
              }
              return inputs;
            });
    scene.obstacles();
    Mail which = mails.get(right);
    String from = Asking.value(dice, which.from());
    String whom = Asking.value(dice, to);
    String asked =
        Template.fill(
            dice.wording(
                "Forward the message from %s to %s.",
                "Send %s's e-mail on to %s.",
                "Pass the mail of %s on to %s.",
                "Find what %s wrote and forward it to %s.",
                "The mail by %s should go to %s too. Forward it.",
                "Let the message of %s be read by %s: forward it.",
                "Please forward the mail from %s to %s.",
                "Could you pass on the message of %s to %s?",
                "The e-mail from %s has to go to %s.",
                "Send on to %2$s what %1$s wrote.",
                "Forward to %2$s the mail that came from %1$s.",
                "Let %2$s have the message from %1$s.",
                "%2$s needs to see the mail by %1$s. Forward it.",
                "%2$s should get the message that %1$s sent.",
                "For %2$s: forward the e-mail by %1$s.",
                "Pass on to %2$s the message that %1$s has sent.",
                "%s has written. Forward that to %s.",
                "What came from %s is to be sent on to %s.",
                "Find the message from %s and pass it on to %s.",
                "Look for the mail by %s; forward it to %s.",
                "The message of %s is for %s as well: send it on.",
                "In the inbox there is a mail from %s. Forward it to %s.",
                "Open what %s sent and forward it to %s.",
                "Would you send %s's message on to %s?",
                "Take the mail of %s and send it on to %s.",
                "Have the e-mail from %s forwarded to %s.",
                "Please let %2$s read what %1$s has written: forward it.",
                "Send %2$s the mail that you have from %1$s.",
                "To %2$s, forward the message of %1$s.",
                "Please see to it that the mail from %s reaches %s: forward it.",
                "Open the message from %s, then forward it to %s."),
            from,
            whom);
    scene.instruct(
        remark.isEmpty()
            ? asked
            : asked
                + " "
                + Template.fill(
                    dice.wording(
                        "Add \"%s\".",
                        "Write \"%s\" with it.",
                        "Add the words \"%s\".",
                        "Write \"%s\" above it.",
                        "As a remark, write \"%s\".",
                        "Put \"%s\" as your note.",
                        "Please add: \"%s\"",
                        "Let it say \"%s\" as well.",
                        "Enter the remark \"%s\".",
                        "The note with it: \"%s\".",
                        "Include \"%s\".",
                        "Add the comment \"%s\".",
                        "Type \"%s\" with it.",
                        "Say \"%s\" in your note.",
                        "With the words \"%s\".",
                        "Put in the words \"%s\"."),
                    remark));
    List<String> wanted = remarks ? List.of(to, remark) : List.of(to);
    scene.solvedWhen(() -> mail.sentRight(wanted));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
