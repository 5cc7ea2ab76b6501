package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Answer;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.MailBox;
import dev.manyhands.office.part.MailBox.Mail;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A question that one of the messages in a mail box answers. */
final class MessageAnswer implements Family {
  private static final List<Term> ABOUT =
      List.of(
          Term.ORDER_NUMBER,
          Term.PRICE,
          Term.PHONE,
          Term.START_DATE,
          Term.CITY,
          Term.QUANTITY,
          Term.REFERENCE,
          Term.CUSTOMER_NUMBER,
          Term.PRODUCT,
          Term.WEBSITE);

  @Override
  public String id() {
    return "read/message-answer-v1";
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
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    List<Mail> mails = MailBox.some(dice, dice.between(2, 5));
    List<Term> terms = dice.some(ABOUT, dice.between(2, 4));
    List<String> labels = terms.stream().map(term -> term.word(dice)).toList();
    List<List<Widget>> facts = new ArrayList<>();
    MailBox box =
        new MailBox(
            scene,
            mails,
            (place, page) -> {
              Person person = new Person(dice);
              List<String> values = terms.stream().map(person::get).toList();
              facts.add(Facts.layOut(scene, page, labels, values));
            });
    int right = dice.below(mails.size());
    int asked = dice.below(terms.size());
    List<Widget> shown = facts.get(right);
    box.planToOpen(right, false);
    Answer.spoken(scene).is(shown.get(asked), shown.get((asked + 1) % shown.size()));
    box.close();
    scene.obstacles();
    String who = Asking.value(dice, mails.get(right).from());
    scene.instruct(
        Template.fill(
            dice.wording(
                "What is the %2$s in the message from %1$s?",
                "Which %2$s does %1$s give in the e-mail?",
                "%1$s has sent a mail. Answer with the %2$s in it.",
                "Open the mail from %1$s and tell me the %2$s.",
                "Find the %2$s that %1$s wrote.",
                "Please open the message from %s and answer with the %s.",
                "Could you tell me the %2$s that %1$s mentions?",
                "%1$s wrote to us. What is the %2$s in that message?",
                "Which %2$s stands in the mail that came from %1$s?",
                "Give me the %2$s from the e-mail of %1$s.",
                "What %2$s did %1$s send us?",
                "In the message sent by %s, look for the %s and answer with it.",
                "Read what %1$s wrote. Which %2$s is given there?",
                "I need the %2$s; it is in the mail from %1$s.",
                "Check the mail of %1$s: what does it give as the %2$s?",
                "The %2$s is in the message of %1$s. What is it?",
                "Go to the message that %1$s sent and read the %2$s in it.",
                "Mail from %s: which %s?",
                "There is a mail from %s in the list. Open it and give the %s.",
                "According to the message from %s, what is the %s?",
                "%1$s has told us the %2$s by mail. What is it?",
                "Answer with the %2$s that you find in the message from %1$s.",
                "See the e-mail of %s and report the %s.",
                "When you have opened the message from %s, tell me the %s.",
                "Look up the %2$s in the mail by %1$s.",
                "Look into %1$s's message for the %2$s."),
            who,
            terms.get(asked).word(dice)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_ANSWER, Mistake.MISREADS);
  }
}
