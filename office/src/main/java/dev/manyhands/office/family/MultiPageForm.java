package dev.manyhands.office.family;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A form over several pages, and mostly one more to look it all over before it is sent. */
final class MultiPageForm implements Family {
  private static final List<Term> ASKED =
      List.of(
          Term.SALUTATION,
          Term.FIRST_NAME,
          Term.LAST_NAME,
          Term.EMAIL,
          Term.PHONE,
          Term.BIRTHDAY,
          Term.COMPANY,
          Term.STREET,
          Term.CITY,
          Term.POSTCODE,
          Term.COUNTRY,
          Term.PAYMENT,
          Term.SHIPPING,
          Term.PRODUCT,
          Term.QUANTITY,
          Term.SIZE,
          Term.LANGUAGE,
          Term.START_DATE);
  private static final List<Term> LEFT_ALONE =
      List.of(Term.FAX, Term.COUPON, Term.REFERENCE, Term.NICKNAME, Term.MIDDLE_NAME);
  private static final int FEW_CHOICES = 5;

  @Override
  public String id() {
    return "form/multi-page-v1";
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
            "Application",
            "Registration",
            "Your order",
            "Request",
            "Your request",
            "Sign-up",
            "Enrolment",
            "Claim",
            "Survey",
            "Order form",
            "New account",
            "Form",
            "New member");
    int count = dice.between(2, 4);
    List<Sheet> sheets = new ArrayList<>();
    List<Form> forms = new ArrayList<>();
    List<Term> asked = dice.some(ASKED, dice.between(count, Math.min(9, count * 3)));
    boolean radios = dice.chance(0.5);
    for (int i = 0; i < count; i++) {
      Sheet sheet = scene.sheet(title);
      sheet.heading(heading(dice, title, i, count));
      Form form = sheet.form();
      for (Term term : asked.subList(asked.size() * i / count, asked.size() * (i + 1) / count)) {
        boolean few = !Person.choices(term).isEmpty() && Person.choices(term).size() <= FEW_CHOICES;
        Input input = few && radios ? Input.radio(term) : Input.of(term);
        form.add(input.wants(scene.person().get(term)).required(dice.chance(0.7)));
      }
      if (dice.chance(0.3)) {
        form.add(Input.text(LEFT_ALONE.get(i)));
      }
      sheets.add(sheet);
      forms.add(form);
    }

    List<List<String>> sent = new ArrayList<>();
    Receipt[] receipt = new Receipt[1];
    Runnable send =
        () -> {
          sent.add(values(forms));
          receipt[0].show();
        };
    boolean reviewed = dice.chance(0.75);
    Sheet end = reviewed ? scene.sheet(title) : sheets.getLast();
    Runnable last = reviewed ? review(scene, end, sheets, forms, send) : send;
    String next =
        dice.of(
            "Next",
            "Continue",
            "Next step",
            "Next page",
            "Go on",
            "Forward",
            "Proceed",
            "Continue to next page",
            "To the next step",
            "Onwards",
            "Save and continue");
    for (int i = 0; i < count; i++) {
      Sheet following = i + 1 < count ? sheets.get(i + 1) : sheets.get(i);
      boolean ends = i + 1 == count;
      String words = ends && !reviewed ? submit(dice) : next;
      forms.get(i).commit(words, ends ? last : () -> scene.show(following));
      if (i > 0) {
        Sheet before = sheets.get(i - 1);
        sheets
            .get(i)
            .button(dice.of("Back", "Previous", "Go back", "Previous page", "Step back"))
            .onClick(() -> scene.show(before));
      }
    }
    receipt[0] =
        new Receipt(
            scene,
            end,
            dice.wording(
                "We have received your application.",
                "Thank you. Everything has been sent.",
                "Your form has been submitted.",
                "Thank you, we have got everything.",
                "Your data have been sent.",
                "Sent.",
                "The form has been sent.",
                "Done.",
                "We have your form now.",
                "Submitted.",
                "Your form has reached us.",
                "All done, you will hear from us."));

    scene.show(sheets.getFirst());
    scene.obstacles();
    List<Field> fields = forms.stream().flatMap(form -> form.fields().stream()).toList();
    Asking.fields(
        scene,
        dice.wording(
            "Fill in all pages of the form and submit it.",
            "Go through the form page by page, then send it.",
            "Complete the application with these data.",
            "Enter the data step by step and submit at the end.",
            "Fill in every step, check the summary and send it.",
            "Please fill in the form, page after page, and send it.",
            "Could you go through all pages of the form and submit it?",
            "The form has several pages. Fill in each of them and send it in the end.",
            "Complete every page with these data, then submit.",
            "Go from page to page, enter the data, and send the form at the end.",
            "Enter these data wherever the pages ask for them, then send all.",
            "Fill in one page after the other until the form can be submitted.",
            "Work your way through the form and send it at the end.",
            "Key in these data step by step, then submit the form.",
            "The form is to be filled in and sent, with all its pages.",
            "Put the data into the form; some of them belong on later pages. Submit it.",
            "Fill in the fields, go on to the next page, and at the end send it all.",
            "On each page, enter what is given here; submit the form on the last.",
            "Get the whole form filled in and sent.",
            "Once every page is filled in, submit the form.",
            "These data belong on the pages of the form. Enter and send them.",
            "Finish the form: fill in each page and press the last button.",
            "Make the application: enter the data on each page, then send.",
            "Please complete all steps and submit.",
            "Take the form to its end with these data.",
            "Fill in the pages one by one and submit the form.",
            "With these data, go through every page, then send the form.",
            "Please work through the pages and hand the form in."),
        fields.stream().filter(Field::isAsked).toList(),
        "The %s is %s.",
        "Enter %s: %s.",
        "As %s give %s.",
        "%s: %s.",
        "Please enter %2$s as %1$s.",
        "%s is %s.",
        "%s = %s.",
        "Fill in %2$s as the %1$s.",
        "Type %2$s as %1$s.",
        "%2$s is the %1$s.",
        "The %1$s to enter is %2$s.",
        "For %s, enter %s.",
        "For %s, it is %s.",
        "Where it asks for the %s, enter %s.",
        "Under %s, write %s.",
        "The answer to %s is %s.",
        "Let the %s be %s.",
        "Give %2$s as the %1$s.",
        "Put %2$s under %1$s.",
        "%s should be %s.",
        "With %s, it is %s.",
        "In the field for the %s, put %s.",
        "As the %s, write %s.",
        "The %s should read %s.",
        "When asked for the %s, say %s.",
        "Set %s to %s.",
        "Put down %2$s as %1$s.",
        "For %s take %s.");
    List<String> wanted = fields.stream().map(Field::wanted).toList();
    scene.solvedWhen(() -> sent.size() == 1 && sent.getFirst().equals(wanted));
  }

  /** A page that shows all that was entered, with a way back to each; returns how to show it. */
  private static Runnable review(
      Scene scene, Sheet review, List<Sheet> sheets, List<Form> forms, Runnable send) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    review.heading(
        dice.wording(
            "Summary",
            "Check your data",
            "Review",
            "Overview",
            "Please check",
            "Your entries",
            "What you entered",
            "Before you send",
            "Last step",
            "Check and send",
            "Everything correct?",
            "Is this right?"));
    Page page = review.page();
    String change = dice.of("Change", "Edit", "Correct", "Back to this page", "Alter", "Amend");
    int line = skin.fontPx() + 6;
    int linkPx = review.widthPx() * 30 / 100;
    int column = (review.widthPx() - linkPx) / 2;
    List<Widget> shown = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Sheet sheet = sheets.get(i);
      for (Field field : forms.get(i).fields()) {
        int y = review.y();
        page.text(field.label(), review.x(), y, column - 10, line);
        Widget value = page.text("", review.x() + column, y, column - 10, line);
        Widget link = page.add(Role.LINK, review.x() + 2 * column, y, linkPx, line);
        String words = change + " " + field.label();
        int wide = Math.min(linkPx, Metrics.widthPx(words, skin.fontPx()) + 2);
        link.at(link.box().x(), y, wide, line).name(words).onClick(() -> scene.show(sheet));
        String right = shownAs(field.wanted());
        scene.plan().pressWhen(view -> view.shows(value) && !view.reads(value, right), link);
        review.moveTo(y + line + Math.min(10, skin.gapPx()));
        shown.add(value);
        fields.add(field);
      }
    }
    review.space(skin.gapPx());
    Widget submit = review.button(submit(dice)).onClick(send);
    scene.plan().commit(submit);
    review
        .button(dice.of("Back", "Previous", "Go back"))
        .onClick(() -> scene.show(sheets.getLast()));
    return () -> {
      for (int i = 0; i < fields.size(); i++) {
        shown.get(i).text(shownAs(fields.get(i).value()));
      }
      scene.show(review);
    };
  }

  private static String shownAs(String value) {
    return value.isEmpty() ? "–" : value;
  }

  private static String heading(Dice dice, String title, int page, int pages) {
    return switch (dice.below(3)) {
      case 0 -> "Step " + (page + 1) + " of " + pages;
      case 1 -> title + " (" + (page + 1) + "/" + pages + ")";
      default -> title;
    };
  }

  private static String submit(Dice dice) {
    return dice.of(
        "Submit",
        "Send",
        "Finish",
        "Send application",
        "Complete",
        "Confirm",
        "Send off",
        "Hand in",
        "Submit form",
        "Send now",
        "Submit all");
  }

  private static List<String> values(List<Form> forms) {
    return forms.stream().flatMap(form -> form.values().stream()).toList();
  }
}
