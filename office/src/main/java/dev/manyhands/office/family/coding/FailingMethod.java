package dev.manyhands.office.family.coding;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
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
        dice.wording(
                "Which method fails its test? Press \"%s\" to see.",
                "Run the tests with \"%s\" and tell the name of the method that is wrong.",
                "Press \"%s\" and answer with the method that does not pass.",
                "Name the method that is broken, by what \"%s\" finds.",
                "What is the method called that fails after \"%s\"?",
                "Find with \"%s\" the method that needs to be mended, and answer with its name.")
            .formatted(place.runButton().name()));
    scene.answer(failing);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_ANSWER, Mistake.PRESSES_ANOTHER);
  }
}
