package dev.manyhands.office.family.coding;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import java.util.List;

/** A question about the tests: which method does not do what it should. */
final class FailingMethod implements Family {
  @Override
  public String id() {
    return "code/failing-method-v1";
  }

  @Override
  public Kind kind() {
    return Kind.CODING;
  }

  @Override
  public int maxActions() {
    return 10;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Fault fault = Fault.draw(scene, 0);
    Workplace place = new Workplace(scene, fault.programs(), fault.texts(), dice.chance(0.3));
    String failing = fault.guilty().method();
    place.planToLook();
    scene
        .plan()
        .answerWhen(place::wasRun, place.runButton(), failing)
        .confuse(place.runButton(), place.line(0, 0));
    scene.show(place.sheet());
    scene.instruct(
        Template.fill(
            dice.wording(
                "Which method fails its test? Press \"%s\" to see.",
                "Run the tests with \"%s\" and tell the name of the method that is wrong.",
                "Press \"%s\" and answer with the method that does not pass.",
                "Name the method that is broken, by what \"%s\" finds.",
                "What is the method called that fails after \"%s\"?",
                "Please press \"%s\" and tell me which method fails.",
                "Could you find out with \"%s\" which method is wrong, and give its name?",
                "After pressing \"%s\", answer with the name of the failing method.",
                "Test with \"%s\": which method is broken?",
                "Run \"%s\". What is the name of the method that fails?",
                "One method does not work. Use \"%s\" and name it.",
                "Give the name of the method that \"%s\" reports as failing.",
                "I need to know which method fails; \"%s\" will show it.",
                "A method has a bug. Which one? See by \"%s\".",
                "By pressing \"%s\" you learn which method is wrong. Answer with it.",
                "The name of the method that fails its test is wanted. Click \"%s\" for it.",
                "Which of the methods has an error, according to \"%s\"?",
                "Let \"%s\" check the program, then say which method did not pass.",
                "See what \"%s\" reports, and name the method concerned.",
                "Failing method? Press \"%s\" and answer.",
                "Tell me the method that needs mending, after you have run \"%s\".",
                "Start \"%s\"; the answer is the method that does not do what it should.",
                "To find the faulty method, use \"%s\". What is it called?",
                "Which method's test is red once \"%s\" has run?",
                "Find with \"%s\" the method that needs to be mended, and answer with "
                    + "its name."),
            place.runButton().name()));
    scene.answer(failing);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_ANSWER, Mistake.PRESSES_ANOTHER);
  }
}
