package dev.manyhands.office.family.form;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
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
    Widget send = form.commit(dice.of("Submit", "OK", "Continue", "Save"), () -> receipt[0].show());
    String leave = dice.of("Cancel", "Back", "Leave", "Discard");
    Widget cancel = sheet.button(leave);
    cancel.onClick(() -> {
      left[0] = true;
      receipt[0].show();
    });
    receipt[0] = new Receipt(scene, sheet, dice.wording("Closed.", "Finished.", "That is all."));
    boolean spoken = dice.chance(0.5);
    String phrase = dice.of("not offered", "impossible", "not available", "cannot be done");
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
            ? dice.wording(
                    "If it is not there, answer \"%s\".",
                    "Where there is no such choice, say \"%s\".",
                    "Should it be missing, finish with the answer \"%s\".")
                .formatted(phrase)
            : dice.wording(
                    "If it is not there, press %s.",
                    "Where there is no such choice, click \"%s\".",
                    "Should it be missing, press \"%s\" instead.")
                .formatted(leave);
    scene.instruct(
        dice.wording(
                    "Choose %s as %s and press %s. ",
                    "Take \"%s\" for the %s, then click %s. ",
                    "Pick \"%s\" under %s and press \"%s\". ",
                    "We want %s as the %s; confirm with %s. ")
                .formatted(wanted, term.word(dice), send.name())
            + otherwise);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.MISREADS, Mistake.PRESSES_ANOTHER);
  }
}
