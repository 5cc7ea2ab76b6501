package dev.manyhands.office.family.writing;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
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

    String verb = dice.of("New message", "Compose", "Write", "New mail", "New");
    Sheet writing = scene.bare(verb);
    writing.heading(verb);
    Form form = writing.form();
    form.add(
        Input.text(Term.EMAIL).label(dice.of("To", "Recipient", "Send to")).wants(to).required());
    if (!copy.isEmpty() || dice.chance(0.4)) {
      form.add(Input.text(Term.EMAIL).label(dice.of("Cc", "CC", "Copy to")).wants(copy));
    }
    form.add(Input.text(Term.SUBJECT).label(dice.of("Subject", "Title", "About")).wants(subject));
    form.add(
        Input.area(Term.MESSAGE).label(dice.of("Message", "Text", "Body")).wants(text).required());
    Receipt[] receipt = new Receipt[1];
    form.commit(
        dice.of("Send", "Send now", "Send message"),
        () -> {
          box.close();
          receipt[0].show();
        });
    Widget cancel = writing.button(dice.of("Discard", "Cancel", "Close"));
    cancel.onClick(box::close);
    Widget compose = box.list().button(verb);
    compose.onClick(() -> scene.show(writing));
    receipt[0] =
        Receipt.here(scene, box.list(), dice.wording("Sent.", "Message sent.", "On its way."));
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
      fields.add(new Instruction.Field(dice.of("To", "Recipient"), to));
      if (!copy.isEmpty()) {
        fields.add(new Instruction.Field(dice.of("Cc", "Copy to"), copy));
      }
      fields.add(new Instruction.Field(dice.of("Subject", "Title"), subject));
      fields.add(new Instruction.Field(dice.of("Text", "Message", "Body"), text));
      scene.instruct(
          dice.wording(
              "Write an e-mail and send it.",
              "Send this message.",
              "Compose the following mail, then send it.",
              "A new mail is to go out."),
          fields);
      return;
    }
    String asked =
        dice.wording(
                "Tell %1$s \"%3$s\" by mail; the subject is \"%2$s\".",
                "New mail for %1$s, subject \"%2$s\", text \"%3$s\".",
                "Write \"%3$s\" to %1$s under the title \"%2$s\".",
                "Write an e-mail to %1$s with the subject \"%2$s\" and the text \"%3$s\".",
                "Send %1$s a mail titled \"%2$s\" that says \"%3$s\".",
                "Compose a message to %1$s. Subject: \"%2$s\". Text: \"%3$s\"",
                "E-mail %1$s about \"%2$s\": \"%3$s\"",
                "Mail \"%3$s\" to %1$s, with \"%2$s\" as the subject.")
            .formatted(Asking.value(dice, to), subject, text);
    scene.instruct(
        copy.isEmpty()
            ? asked
            : asked
                + " "
                + dice.wording("Put %s in copy.", "A copy goes to %s.", "Cc %s.")
                    .formatted(Asking.value(dice, copy)));
  }
}
