package dev.manyhands.office.family.form;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** A choice that may not be there: then it is to be said, or the form to be left. */
final class OptionMissing implements Family {
  private static final List<Term> CHOSEN =
      List.of(Term.PAYMENT, Term.SHIPPING, Term.SIZE, Term.COLOUR, Term.LANGUAGE, Term.SOURCE);

  @Override
  public String id() {
    return "form/option-missing-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Term term = dice.of(CHOSEN);
    boolean missing = dice.chance(0.5);
    List<String> choices = dice.shuffled(Person.choices(term));
    String wanted = choices.getFirst();
    List<String> offered = dice.shuffled(missing ? choices.subList(1, 4) : choices.subList(0, 3));
    Sheet sheet = scene.sheet(dice.wording("Choose", "Options", "Your choice", "Pick one"));
    Widget heading = sheet.heading(sheet.page().title());
    Form form = sheet.form().unplanned();
    Input input = Input.radio(term).options(offered);
    form.add(missing ? input : input.wants(wanted));
    boolean[] left = {false};
    Receipt[] receipt = new Receipt[1];
    Widget send =
        form.commit(
            dice.of("Submit", "OK", "Continue", "Save", "Send", "Confirm", "Next", "Apply"),
            () -> receipt[0].show());
    String leave =
        dice.of("Cancel", "Back", "Leave", "Discard", "Exit", "Close", "Abort", "Give up");
    Widget cancel = sheet.button(leave);
    cancel.onClick(() -> {
      left[0] = true;
      receipt[0].show();
    });
    receipt[0] = new Receipt(scene, sheet, dice.wording("Closed.", "Finished.", "That is all."));
    boolean spoken = dice.chance(0.5);
    String phrase =
        dice.of(
            "not offered",
            "impossible",
            "not available",
            "cannot be done",
            "missing",
            "no such choice",
            "does not exist",
            "unavailable");
    if (!missing) {
      Widget radio = form.fields().getFirst().controls().get(offered.indexOf(wanted));
      scene.plan().check(radio, true).commit(send).confuse(send, cancel);
      scene.solvedWhen(() -> form.sentRight() && !left[0]);
    } else if (spoken) {
      scene.plan().answerAt(heading, phrase).confuse(heading, heading);
      scene.answer(phrase);
      scene.solvedWhen(() -> form.records().isEmpty() && !left[0]);
    } else {
      scene.plan().commit(cancel).confuse(cancel, send);
      scene.solvedWhen(() -> form.records().isEmpty() && left[0]);
    }
    scene.show(sheet);
    String otherwise =
        spoken
            ? Template.fill(
                dice.wording(
                    "If it is not there, answer \"%s\".",
                    "Where there is no such choice, say \"%s\".",
                    "If it is not offered, answer \"%s\".",
                    "When it cannot be chosen, answer \"%s\".",
                    "If you do not find it, say \"%s\".",
                    "In case it is missing, your answer is \"%s\".",
                    "Otherwise just answer \"%s\".",
                    "If it is missing from the list, reply \"%s\".",
                    "No such choice? Then answer \"%s\".",
                    "Answer \"%s\" if that is not among the choices.",
                    "If that choice does not exist, the answer shall be \"%s\".",
                    "Say \"%s\" in case there is no such choice.",
                    "Unless it is offered, answer \"%s\".",
                    "Not there? Finish by saying \"%s\".",
                    "Should it be missing, finish with the answer \"%s\"."),
                phrase)
            : Template.fill(
                dice.wording(
                    "If it is not there, press %s.",
                    "Where there is no such choice, click \"%s\".",
                    "If it is not offered, click %s.",
                    "When it cannot be chosen, press \"%s\".",
                    "If you do not find it, use %s.",
                    "In case it is missing, hit %s.",
                    "Otherwise just press %s.",
                    "If it is missing from the list, leave with %s.",
                    "No such choice? Then click %s.",
                    "Press %s if that is not among the choices.",
                    "If that choice does not exist, end it with %s.",
                    "Click \"%s\" in case there is no such choice.",
                    "Unless it is offered, press %s.",
                    "Not there? Click \"%s\" then.",
                    "Should it be missing, press \"%s\" instead."),
                leave);
    scene.instruct(
        Template.fill(
                dice.wording(
                    "Choose %s as %s and press %s. ",
                    "Take \"%s\" for the %s, then click %s. ",
                    "Pick \"%s\" under %s and press \"%s\". ",
                    "Select %s for %s and click %s. ",
                    "Set the %2$s to %1$s and press %3$s. ",
                    "Please choose \"%s\" as %s, then press %s. ",
                    "As %2$s, take %1$s and press \"%3$s\". ",
                    "The %2$s should be %1$s; press %3$s to go on. ",
                    "Could you pick %s as the %s and click %s? ",
                    "For the %2$s choose \"%1$s\", then hit %3$s. ",
                    "%2$s: %1$s. Then press %3$s. ",
                    "Under %2$s, tick %1$s and finish with %3$s. ",
                    "Mark %s as %s, then %s. ",
                    "Once \"%s\" is chosen as %s, press %s. ",
                    "Our %2$s is %1$s; choose it and click \"%3$s\". ",
                    "I would like %s for the %s, so choose it and press %s. ",
                    "From the choices for %2$s, take %1$s and press %3$s. ",
                    "Go for %s as %s, and send it with %s. ",
                    "What we need as %2$s is \"%1$s\"; select it, then click %3$s. ",
                    "We want %s as the %s; confirm with %s. "),
                wanted,
                term.word(dice),
                send.name())
            + otherwise);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
