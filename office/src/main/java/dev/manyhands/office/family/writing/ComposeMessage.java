package dev.manyhands.office.family.writing;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.MailBox;
import dev.manyhands.office.part.MailBox.Mail;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A new message with recipient, subject and text, begun from a mail box full of others. */
final class ComposeMessage implements Family {
  @Override
  public String id() {
    return "write/compose-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WRITING;
  }

  @Override
  public double tinyShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Person person = scene.person();
    List<Mail> mails = MailBox.some(dice, dice.between(2, 4));
    MailBox box = new MailBox(scene, mails, (_, _) -> {});
    String to = person.get(dice.of(Term.EMAIL, Term.EMAIL, Term.FULL_NAME));
    String copy = dice.chance(0.3) ? new Person(dice).get(Term.EMAIL) : "";
    String subject = person.get(Term.SUBJECT);
    String text = person.get(Term.MESSAGE);

    String verb =
        dice.of(
            "New message",
            "Compose",
            "Write",
            "New mail",
            "New",
            "Write mail",
            "New e-mail",
            "Create mail",
            "Write a message",
            "Start a mail",
            "Compose mail");
    Sheet writing = scene.bare(verb);
    writing.heading(verb);
    Form form = writing.form();
    form.add(
        Input.text(Term.EMAIL)
            .label(
                dice.of(
                    "To",
                    "Recipient",
                    "Send to",
                    "Addressee",
                    "Receiver",
                    "To whom",
                    "Mail to",
                    "Goes to"))
            .wants(to)
            .required());
    if (!copy.isEmpty() || dice.chance(0.4)) {
      form.add(
          Input.text(Term.EMAIL)
              .label(
                  dice.of("Cc", "CC", "Copy to", "Carbon copy", "In copy", "Copy for", "Also to"))
              .wants(copy));
    }
    form.add(
        Input.text(Term.SUBJECT)
            .label(
                dice.of(
                    "Subject",
                    "Title",
                    "About",
                    "Subject line",
                    "Topic",
                    "Heading",
                    "Regarding",
                    "Re"))
            .wants(subject));
    form.add(
        Input.area(Term.MESSAGE)
            .label(
                dice.of(
                    "Message",
                    "Text",
                    "Body",
                    "Your message",
                    "Content",
                    "Mail text",
                    "Your text",
                    "Letter",
                    "What to say"))
            .wants(text)
            .required());
    Receipt[] receipt = new Receipt[1];
    form.commit(
        dice.of(
            "Send",
            "Send now",
            "Send message",
            "Send mail",
            "Send off",
            "Send it",
            "Mail it",
            "Dispatch",
            "Send e-mail"),
        () -> {
          box.close();
          receipt[0].show();
        });
    Widget cancel =
        writing.button(
            dice.of(
                "Discard",
                "Cancel",
                "Close",
                "Back",
                "Throw away",
                "Delete draft",
                "Never mind",
                "Leave"));
    cancel.onClick(box::close);
    Widget compose = box.list().button(verb);
    compose.onClick(() -> scene.show(writing));
    receipt[0] =
        Receipt.here(
            scene,
            box.list(),
            dice.wording(
                "Sent.",
                "Message sent.",
                "The mail is out.",
                "Mail sent.",
                "Your e-mail was sent.",
                "It has been sent.",
                "Done, the message is sent.",
                "Message delivered.",
                "Your mail is on its way.",
                "On its way."));
    box.planToClose();
    scene.plan().press(compose);
    box.close();
    scene.obstacles();
    ask(scene, to, copy, subject, text);
    scene.solvedWhen(form::sentRight);
  }

  private static void ask(Scene scene, String to, String copy, String subject, String text) {
    Dice dice = scene.dice();
    if (dice.chance(0.4)) {
      List<Instruction.Field> fields = new ArrayList<>();
      fields.add(
          new Instruction.Field(
              dice.of("To", "Recipient", "Send to", "Addressee", "For", "Receiver", "Mail to"),
              to));
      if (!copy.isEmpty()) {
        fields.add(
            new Instruction.Field(
                dice.of("Cc", "Copy to", "In copy", "Copy for", "Also to"), copy));
      }
      fields.add(
          new Instruction.Field(
              dice.of("Subject", "Title", "About", "Subject line", "Topic", "Heading"), subject));
      fields.add(
          new Instruction.Field(
              dice.of("Text", "Message", "Body", "Content", "Words", "Mail text", "What to write"),
              text));
      scene.instruct(
          dice.wording(
              "Write an e-mail and send it.",
              "Send this message.",
              "Compose the following mail, then send it.",
              "Please send a new mail with these data.",
              "Mail this to the one named here.",
              "Could you write this e-mail?",
              "Start a new message, fill it in as follows, and send it.",
              "This has to be mailed.",
              "Send off the e-mail given below.",
              "The following is to be sent by mail.",
              "Create a mail from what is listed and send it off.",
              "New e-mail, as follows:",
              "Begin a message, enter what is given here, then send it.",
              "Would you please send the mail described here?",
              "Someone is waiting for this mail. Write and send it.",
              "Put together this message and dispatch it.",
              "Fill in a new mail with all of this and send it.",
              "Here is what to write; please send it as a new message.",
              "Open a new mail, key this in, and press the button that sends it.",
              "Let this message go out.",
              "Please compose and send the mail below.",
              "An e-mail with this content should be sent.",
              "A new mail is to go out."),
          fields);
      return;
    }
    String asked =
        Template.fill(
            dice.wording(
                "Tell %1$s \"%3$s\" by mail; the subject is \"%2$s\".",
                "New mail for %1$s, subject \"%2$s\", text \"%3$s\".",
                "Write \"%3$s\" to %1$s under the title \"%2$s\".",
                "Write an e-mail to %1$s with the subject \"%2$s\" and the text \"%3$s\".",
                "Send %1$s a mail titled \"%2$s\" that says \"%3$s\".",
                "Compose a message to %1$s. Subject: \"%2$s\". Text: \"%3$s\"",
                "E-mail %1$s about \"%2$s\": \"%3$s\"",
                "Send \"%3$s\" to %1$s; the subject line is \"%2$s\".",
                "Put \"%3$s\" into a mail to %1$s and give it the subject \"%2$s\".",
                "\"%3$s\": please mail this to %1$s and call the mail \"%2$s\".",
                "Could you write \"%3$s\" to %1$s? The subject should be \"%2$s\".",
                "With the subject \"%2$s\", send %1$s the text \"%3$s\".",
                "Subject \"%2$s\", to %1$s: \"%3$s\"",
                "Under the heading \"%2$s\", let %1$s know: \"%3$s\"",
                "A mail with the subject \"%2$s\" and the message \"%3$s\" has to go to %1$s.",
                "Title \"%2$s\", text \"%3$s\": please send this to %1$s.",
                "The message reads \"%3$s\" and its subject is \"%2$s\"; send it to %1$s.",
                "%1$s needs to hear \"%3$s\". Send a mail with the title \"%2$s\".",
                "Let %1$s know \"%3$s\" in a new e-mail headed \"%2$s\".",
                "Drop %1$s a line saying \"%3$s\" and use \"%2$s\" as the title.",
                "To: %1$s. Subject: \"%2$s\". Body: \"%3$s\".",
                "Please start a new message to %1$s, enter \"%2$s\" as its subject, type \"%3$s\", and send it off.",
                "%1$s is waiting for a mail: its subject is \"%2$s\", its text \"%3$s\".",
                "Would you e-mail %1$s? Subject line: \"%2$s\"; message: \"%3$s\"",
                "Type \"%3$s\" in a mail that is called \"%2$s\" and goes to %1$s.",
                "\"%3$s\" is to be sent to %1$s. As the subject, put \"%2$s\".",
                "Please tell %1$s by e-mail that \"%3$s\"; title the message \"%2$s\".",
                "\"%2$s\" is the subject and \"%3$s\" the text of a mail for %1$s.",
                "Write to %1$s: \"%3$s\". Let the subject be \"%2$s\".",
                "Mail \"%3$s\" to %1$s, with \"%2$s\" as the subject."),
            Asking.value(dice, to),
            subject,
            text);
    scene.instruct(
        copy.isEmpty()
            ? asked
            : asked
                + " "
                + Template.fill(
                    dice.wording(
                        "Put %s in copy.",
                        "A copy goes to %s.",
                        "Send a copy to %s.",
                        "%s gets a copy.",
                        "Let %s have a copy of it.",
                        "Please copy in %s.",
                        "Also put %s in the Cc.",
                        "%s should be in copy.",
                        "Copy it to %s.",
                        "In copy: %s.",
                        "Give %s a copy as well.",
                        "Don't forget the copy for %s.",
                        "With a copy to %s.",
                        "%s is to receive a copy, too.",
                        "Enter %s as the one who gets a copy.",
                        "Cc %s."),
                    Asking.value(dice, copy)));
  }
}
