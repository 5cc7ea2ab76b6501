package dev.manyhands.office.family.reading;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A few facts, and questions about them on the page itself, with answers to choose from. */
final class Quiz implements Family {
  private static final List<Term> TERMS =
      List.of(
          Term.CITY,
          Term.COMPANY,
          Term.PRICE,
          Term.QUANTITY,
          Term.PRODUCT,
          Term.LAST_NAME,
          Term.JOB_TITLE,
          Term.POSTCODE,
          Term.START_DATE,
          Term.REFERENCE,
          Term.ORDER_NUMBER);

  @Override
  public String id() {
    return "read/quiz-v1";
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
    Person person = scene.person();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Quiz",
                "Test",
                "Exercise",
                "Questions",
                "Questionnaire",
                "Worksheet",
                "Reading test",
                "Short quiz",
                "Comprehension",
                "Check your reading",
                "Exercises",
                "Knowledge test",
                "Fill-in test",
                "Training",
                "Exam"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    List<Term> terms = dice.some(TERMS, dice.between(2, tiny ? 2 : 5));
    List<String> labels = terms.stream().map(term -> term.word(dice)).toList();
    Facts.layOut(scene, sheet, labels, terms.stream().map(person::get).toList());
    Form form = sheet.form();
    String question =
        dice.wording(
            "What is the %s?",
            "Which %s is right?",
            "%s:",
            "Choose the %s.",
            "Which %s is it?",
            "Which is the %s?",
            "What %s is given?",
            "Select the %s:",
            "Right %s:",
            "Pick the %s.",
            "Your answer for %s",
            "What does it say for %s?",
            "The %s is");
    boolean radios = dice.chance(0.7);
    for (Term term : dice.some(terms, tiny ? 1 : dice.between(1, 2))) {
      List<String> options = new ArrayList<>(List.of(person.get(term)));
      while (options.size() < (tiny ? 2 : 4)) {
        String other = new Person(dice).get(term);
        if (!options.contains(other)) {
          options.add(other);
        }
      }
      Input input = radios ? Input.radio(term) : Input.list(term);
      form.add(
          input
              .options(dice.shuffled(options))
              .label(Template.fill(question, labels.get(terms.indexOf(term))))
              .wants(person.get(term)));
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(dice.of("Submit", "Check", "Hand in", "Answer", "OK"), () -> receipt[0].show());
    receipt[0] = new Receipt(scene, sheet, dice.wording("Handed in.", "Thank you.", "Answered."));
    scene.show(sheet);
    scene.instruct(
        dice.wording(
            "Answer the questions on the page.",
            "Read the facts, choose the right answers and press the button.",
            "Take the quiz.",
            "Answer what is asked on the page, then send it.",
            "Choose what is right by what the page says, and submit it.",
            "Do the exercise.",
            "Please answer all the questions and submit them.",
            "Could you do this quiz? The answers are in the text.",
            "Read what is above and choose the answers that fit.",
            "Find the right answers on the page, choose them, and send them in.",
            "Please take this test, going by the facts on the page.",
            "Fill in the quiz correctly and hand it in.",
            "For each question choose the right answer, then press the button below.",
            "All questions can be answered from the page. Do so and submit.",
            "The quiz is to be filled in with the right answers and sent.",
            "Work through the questions and hand in your answers.",
            "Choose every answer according to the facts given, then send them.",
            "Complete the test by what is written on the page.",
            "Which answers are right? Choose them and submit.",
            "Use the facts shown to answer the questions, and send the answers.",
            "Look at the facts, answer what is asked, and press the button at the end.",
            "I would like the quiz to be answered and handed in.",
            "Pick the correct options, then submit the form.",
            "Do the questions, please.",
            "After reading the facts, complete the questions and send them.",
            "Solve the test on the screen."));
    scene.solvedWhen(form::lastSentRight);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
