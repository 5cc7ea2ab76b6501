package dev.manyhands.office.part;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import org.jspecify.annotations.Nullable;

/** How what was read is to be given: as the answer of the episode, or in a field on the page. */
public final class Answer {
  private final Scene scene;
  private final String button;
  private final @Nullable Input input;
  private final @Nullable Field field;
  private final @Nullable Form form;

  private Answer(Scene scene) {
    this.scene = scene;
    this.button = "";
    this.input = null;
    this.field = null;
    this.form = null;
  }

  private Answer(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    this.scene = scene;
    this.button =
        dice.of(
            "Submit",
            "OK",
            "Send",
            "Answer",
            "Check",
            "Done",
            "Confirm",
            "Hand in",
            "Send answer",
            "Submit answer",
            "Give answer");
    String label =
        dice.wording(
            "Answer",
            "Your answer",
            "Result",
            "Solution",
            "My answer",
            "Your result",
            "Response",
            "What is it?",
            "Your solution",
            "The answer",
            "Found",
            "Answer here",
            "Reply");
    this.input = Input.text(Term.NOTES).label(label).required(dice.chance(0.3)).unplanned();
    this.form = sheet.form();
    this.field = form.add(input);
    Receipt[] receipt = new Receipt[1];
    form.commit(button, () -> receipt[0].show());
    receipt[0] =
        new Receipt(
            scene,
            sheet,
            dice.wording(
                "Thank you.",
                "Sent.",
                "Noted.",
                "Thanks.",
                "We have your answer.",
                "Your answer has been sent.",
                "Answer received.",
                "Done.",
                "Saved.",
                "Your answer is noted.",
                "The answer was sent.",
                "Answer stored."));
  }

  /** As the answer of the episode. */
  public static Answer spoken(Scene scene) {
    return new Answer(scene);
  }

  /** Lays out a field where a sheet stands, in some instances and where all is in view with it. */
  public static Answer below(Scene scene, Sheet sheet) {
    int formPx = 2 * scene.skin().fieldPx() + 3 * scene.skin().fontPx() + 20;
    boolean room = sheet.y() + formPx + 2 * scene.skin().gapPx() <= scene.skin().heightPx();
    return room && scene.dice().chance(0.5) ? new Answer(scene, sheet) : spoken(scene);
  }

  /** Says what is right, and what could be taken for it; their words must differ. */
  public void is(Widget right, Widget wrong) {
    String words = right.text();
    scene.plan().confuse(right, wrong);
    if (input == null || field == null || form == null) {
      scene.plan().answerAt(right, words);
      scene.answer(words);
    } else {
      input.wants(words);
      scene.plan().fillWhen(view -> view.shows(right), field.control(), words);
      scene.solvedWhen(form::lastSentRight);
    }
  }

  /** Asks a question, and says where the answer goes. */
  public String asked(String question) {
    if (input == null) {
      return question;
    }
    return question
        + " "
        + Template.fill(
            scene
                .dice()
                .wording(
                    "Enter it below and press %s.",
                    "Type it into the field, then press \"%s\".",
                    "Write it in the field and click %s.",
                    "Fill it in and press %s.",
                    "Put it in the box, then click the \"%s\" button.",
                    "Please enter it in the field and press %s.",
                    "Type your answer below, then click %s.",
                    "Key it into the box and press %s.",
                    "Put your answer into the field, then press \"%s\".",
                    "The field is for your answer; press %s then.",
                    "Fill in the field with it and click %s.",
                    "Write it below and press \"%s\".",
                    "Your answer goes into the box. Click %s after that.",
                    "Before you press %s, type it into the field.",
                    "Enter your answer and click the button %s.",
                    "Note it in the field, then use %s.",
                    "Record it in the box and press %s.",
                    "Then type it in and press \"%s\".",
                    "Give it in the field, then press %s.",
                    "Please write it into the box and click %s.",
                    "Put it down below; then click \"%s\".",
                    "Into the field with it, then press %s.",
                    "Enter it in the box below and use the button \"%s\".",
                    "Type it in the box, then press %s.",
                    "Answer in the field and press %s."),
            button);
  }
}
