package dev.manyhands.office.family.form;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Statements, each to be rated on the same scale or by stars. */
final class Survey implements Family {
  private static final List<String> STATEMENTS =
      List.of(
          "The staff is friendly",
          "The shop is easy to find",
          "Prices are fair",
          "Waiting is short",
          "The food is fresh",
          "Rooms are clean",
          "The site is clear",
          "Parking is easy",
          "Delivery is quick",
          "The music is pleasant");
  private static final List<List<String>> SCALES =
      List.of(
          List.of("Agree", "Neutral", "Disagree"),
          List.of("Always", "Often", "Rarely", "Never"),
          List.of("1 star", "2 stars", "3 stars", "4 stars", "5 stars"),
          List.of("Very good", "Good", "Fair", "Poor"),
          List.of("1", "2", "3", "4", "5"));

  @Override
  public String id() {
    return "form/survey-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Survey", "Your opinion", "Feedback", "Rate us"));
    sheet.heading(sheet.page().title());
    List<String> scale = dice.of(SCALES);
    List<String> statements = dice.some(STATEMENTS, dice.between(2, 6));
    int asked = dice.chance(0.7) ? statements.size() : dice.between(1, statements.size());
    Form form = sheet.form();
    List<Instruction.Field> data = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Input input = Input.radio(Term.STATUS).label(statements.get(i)).options(scale);
      if (i < asked) {
        String mark = dice.of(scale);
        data.add(new Instruction.Field(statements.get(i), mark));
        input.wants(mark);
      }
      form.add(input);
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(
        dice.of("Submit", "Send", "Finish", "Done", "OK", "Hand in", "Vote", "Complete"),
        () -> receipt[0].show());
    receipt[0] =
        new Receipt(scene, sheet, dice.wording("Thank you.", "Noted.", "Your answers count."));
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        dice.wording(
            "Answer the survey like this and send it.",
            "Rate the statements and submit.",
            "Fill in the survey.",
            "Give these ratings, then send them.",
            "Please fill in the survey like this and send it.",
            "Answer each statement as given and press the button.",
            "Take the survey with these answers.",
            "Could you answer the survey like this?",
            "Enter these answers and submit the survey.",
            "Here are my answers; put them in and send them.",
            "Choose the given answer for each statement, then submit.",
            "Rate as follows and hand it in.",
            "Use these ratings for the statements and finish.",
            "What is given here goes with each statement; send it then.",
            "The survey is to be answered like this.",
            "Tick the ratings below and send the survey.",
            "Give each statement the mark that stands beside it, and submit.",
            "These are the ratings; enter them and finish the survey.",
            "Once every statement is rated like this, submit.",
            "Hand in the survey with these answers.",
            "My opinion is this; fill in the survey for me.",
            "Mark each statement as given here and finish."),
        dice.shuffled(data));
    scene.solvedWhen(form::sentRight);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_OPTION, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
