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
    String title =
        dice.wording(
            "Contact us",
            "Get in touch",
            "Write to us",
            "Contact",
            "Your message",
            "Write a message",
            "Send us a message",
            "Ask us",
            "Help desk",
            "Questions?",
            "Talk to us",
            "Your enquiry");
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
    thanks.heading(
        dice.wording(
            "Thank you",
            "Message sent",
            "Done",
            "Sent",
            "Thanks",
            "Success",
            "All done",
            "Message received",
            "Received",
            "We will write back",
            "We have your message"));
    scene
        .plan()
        .doneAt(
            thanks.alert(
                dice.wording(
                    "Your message has been sent.",
                    "Thank you, we have received your message.",
                    "Message sent.",
                    "Thanks for writing to us.",
                    "Your enquiry has reached us.",
                    "You will hear from us.",
                    "We have got your message.",
                    "We will reply by e-mail.",
                    "Your message is on its way.",
                    "Expect our answer within two days.",
                    "We will answer soon."),
                Look.GOOD));
    form.commit(
        dice.of(
            "Send",
            "Submit",
            "Send message",
            "Contact us",
            "OK",
            "Send enquiry",
            "Send off",
            "Send form",
            "Send now",
            "Submit form",
            "Go"),
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
            "Please fill in the contact form and send it off.",
            "Could you send the company a message with these data?",
            "Send the form with these data.",
            "Write to them by means of the form.",
            "Enter what is given and press the button.",
            "The company should get this message. Fill in the form and send it.",
            "A message is to be sent through the form.",
            "Key the data into the contact form, then submit it.",
            "Use the form on this page to send the following.",
            "Put these data into the fields and send the form.",
            "Ask the company by filling in its form.",
            "Fill in every field that is named here, then send the form.",
            "Contact the company through its form, with what is given here.",
            "The contact form has to be filled in and sent.",
            "Type these data into the form and let it go.",
            "With these data, complete the contact form and press the button.",
            "Once the form holds these data, send it.",
            "Please use the contact form for this message.",
            "Submit the form after entering these data.",
            "Please write to the company through the form.",
            "Fill the fields of the contact form and submit them.",
            "Let the company have this message through the form.",
            "Get in touch with the company: fill the form and press the button."),
        form);
    scene.solvedWhen(form::sentRight);
  }
}
