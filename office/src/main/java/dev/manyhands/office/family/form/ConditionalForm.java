package dev.manyhands.office.family.form;

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
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Section;
import java.util.ArrayList;
import java.util.List;

/** A form of which one choice decides what else is asked for. */
final class ConditionalForm implements Family {
  private static final List<String> WAYS = Person.choices(Term.CONTACT_BY);

  /** What each way of being reached asks for. */
  private static final List<List<Term>> BRANCHES =
      List.of(
          List.of(Term.EMAIL),
          List.of(Term.PHONE, Term.LANGUAGE),
          List.of(Term.STREET, Term.POSTCODE, Term.CITY),
          List.of(Term.START_DATE, Term.DEPARTMENT));

  @Override
  public String id() {
    return "form/conditional-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Call back", "Advice", "Get an answer", "Reach us"));
    sheet.heading(sheet.page().title());
    Form form = sheet.form();
    for (Term term : dice.some(List.of(Term.FIRST_NAME, Term.LAST_NAME, Term.COMPANY), 2)) {
      form.add(Input.text(term).wants(scene.person().get(term)).required(dice.chance(0.5)));
    }
    int chosen = dice.below(WAYS.size());
    Input input = dice.chance(0.5) ? Input.radio(Term.CONTACT_BY) : Input.list(Term.CONTACT_BY);
    Field way = form.add(input.wants(WAYS.get(chosen)).required());
    List<Section> sections = new ArrayList<>();
    List<List<Field>> branches = new ArrayList<>();
    int top = sheet.y() + scene.skin().gapPx();
    int bottom = top;
    for (int i = 0; i < WAYS.size(); i++) {
      boolean asked = i == chosen;
      List<Term> terms = BRANCHES.get(i);
      List<Field> fields = new ArrayList<>();
      sheet.moveTo(top);
      Runnable content =
          () -> {
            Form branch = sheet.form();
            for (Term term : terms) {
              Input each = Input.of(term);
              fields.add(branch.add(asked ? each.wants(scene.person().get(term)) : each));
            }
          };
      sections.add(sheet.page().section(false, content));
      bottom = Math.max(bottom, sheet.y());
      branches.add(fields);
    }
    sheet.moveTo(bottom);
    way.controls().forEach(control -> control.onChange(() -> branch(way, sections, branches)));
    Receipt[] receipt = new Receipt[1];
    List<Field> fields = new ArrayList<>(form.fields());
    branches.forEach(fields::addAll);
    List<List<String>> sent = new ArrayList<>(1);
    Runnable send =
        () -> {
          sent.add(fields.stream().map(Field::value).toList());
          receipt[0].show();
        };
    form.commit(
        dice.of("Send", "Submit", "Request", "Continue", "Ask", "OK", "Go on", "Finish"), send);
    receipt[0] =
        new Receipt(scene, sheet, dice.wording("We will be in touch.", "Thank you.", "Sent."));
    scene.show(sheet);
    scene.obstacles();
    Asking.fields(
        scene,
        dice.wording(
            "Fill in the form and send it; more fields may show as you go.",
            "Ask for an answer with these data.",
            "Send the request. What you choose decides what is asked for.",
            "Complete the form, then submit it.",
            "Please fill in the form and send it off.",
            "Fill in all of this, then send it.",
            "Request an answer: enter these data and send them.",
            "Could you fill in this form and submit it?",
            "Put in these data and hand in the request.",
            "Use these data for the request. Some fields show only after a choice.",
            "Enter what is given here, also where new fields appear, and submit.",
            "We want to be contacted; here is what the form needs. Send it.",
            "Submit the form with the following.",
            "Make a request with these data.",
            "Take these data for the form; when all is in, send it.",
            "Some fields appear later: fill in these as well, and send the form.",
            "Type in everything that is given and send the form.",
            "Once the form holds all of this, submit it.",
            "The form has to be filled in like this and sent.",
            "Choose how to be reached, fill in the rest and send it.",
            "Enter all of this and send the request."),
        fields.stream().filter(Field::isAsked).toList(),
        "The %s is %s.",
        "Enter %s: %s.",
        "As %s give %s.",
        "Type %2$s under %1$s.",
        "%1$s: %2$s.",
        "Put %2$s under %1$s.",
        "Use %2$s as %1$s.",
        "%1$s is %2$s.",
        "Set %s to %s.",
        "Under %s enter %s.",
        "Please give %2$s as %1$s.",
        "Fill in %2$s for %1$s.",
        "For %s, the answer is %s.",
        "In the field %s goes %s.",
        "Choose or enter %2$s for %1$s.",
        "My %s is %s.",
        "Let %s be %s.",
        "The form asks for %s: it is %s.",
        "Answer %2$s when asked for %1$s.",
        "For %s take %s.");
    List<String> right = fields.stream().map(Field::wanted).toList();
    scene.solvedWhen(() -> sent.equals(List.of(right)));
  }

  /** Shows what belongs to the choice, and empties the rest. */
  private static void branch(Field way, List<Section> sections, List<List<Field>> branches) {
    int place = WAYS.indexOf(way.value());
    for (int i = 0; i < sections.size(); i++) {
      sections.get(i).show(i == place);
      if (i != place) {
        branches.get(i).forEach(field -> field.control().value(""));
      }
    }
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
