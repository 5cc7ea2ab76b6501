package dev.manyhands.office.family;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import java.util.ArrayList;
import java.util.List;

/** A contact form on a company's site: some fields, a message, a button. */
final class ContactForm implements Family {
  private static final List<Term> ASKED =
      List.of(
          Term.FIRST_NAME,
          Term.LAST_NAME,
          Term.EMAIL,
          Term.PHONE,
          Term.COMPANY,
          Term.CITY,
          Term.SUBJECT,
          Term.STREET,
          Term.POSTCODE);
  private static final List<Term> LEFT_ALONE =
      List.of(Term.FAX, Term.COUPON, Term.REFERENCE, Term.NICKNAME, Term.WEBSITE);

  @Override
  public String id() {
    return "form/contact-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String title = dice.wording("Contact us", "Get in touch", "Write to us", "Your enquiry");
    Sheet sheet = scene.sheet(title);
    sheet.heading(title);
    if (dice.chance(0.5)) {
      sheet.aside();
    }
    Form form = sheet.form();
    List<Term> asked = dice.some(ASKED, dice.between(2, 6));
    List<Term> terms = new ArrayList<>(asked);
    terms.addAll(dice.some(LEFT_ALONE, dice.between(0, 2)));
    for (Term term : dice.shuffled(terms)) {
      Input input = Input.of(term);
      form.add(
          asked.contains(term)
              ? input.wants(scene.person().get(term)).required(dice.chance(0.7))
              : input);
    }
    if (dice.chance(0.6)) {
      form.add(Input.area(Term.MESSAGE).wants(scene.person().get(Term.MESSAGE)).required());
    }

    Sheet thanks = scene.sheet(title);
    thanks.heading(dice.wording("Thank you", "Message sent", "Done", "We have your message"));
    scene
        .plan()
        .doneAt(
            thanks.alert(
                dice.wording(
                    "Your message has been sent.",
                    "Thank you, we have received your message.",
                    "We will answer soon."),
                Look.GOOD));
    form.commit(
        dice.of("Send", "Submit", "Send message", "Contact us", "OK", "Send enquiry"),
        () -> scene.show(thanks));
    if (dice.chance(0.3)) {
      sheet.aside();
    }

    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        dice.wording(
            "Fill in the contact form and send it.",
            "Write to the company with these data.",
            "Complete the form on the screen, then submit it.",
            "Please send the contact form.",
            "Enter the data below into the form and send the message.",
            "Get in touch with the company: fill the form and press the button."),
        form);
    scene.solvedWhen(form::sentRight);
  }
}
