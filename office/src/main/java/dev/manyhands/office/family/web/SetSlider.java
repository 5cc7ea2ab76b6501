package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.List;

/** A slider to be set to a number by the keys. */
final class SetSlider implements Family {
  @Override
  public String id() {
    return "web/slider-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 80;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Slider", "Volume", "Level", "Setting", "Scale"));
    String label =
        dice.chance(0.4)
            ? dice.of(
                "Volume",
                "Brightness",
                "Level",
                "Speed",
                "Contrast",
                "Zoom",
                "Balance",
                "Warmth",
                "Tempo",
                "Size")
            : "";
    Sliders set =
        label.isEmpty() && dice.chance(0.5)
            ? Sliders.between(scene, sheet, -dice.of(5, 10, 20), dice.of(0, 5, 10, 20))
            : Sliders.of(scene, sheet, label, dice.of(10, 10, 20, 30, 50, 100));
    Submission submission =
        Submission.below(scene, sheet, () -> set.slider().value(), Integer.toString(set.wanted()));
    scene.show(sheet);
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Select %s with the slider",
                    "Set the slider to %s",
                    "Move the slider to %s",
                    "Choose the value %s on the slider",
                    "Bring the slider to %s",
                    "Please set the slider to %s",
                    "Could you move the slider to %s",
                    "The slider should stand at %s",
                    "Put the slider on %s",
                    "Make the slider show %s",
                    "Change the value of the slider to %s",
                    "Slide to %s",
                    "Adjust the slider so that it reads %s",
                    "On the slider, pick %s",
                    "Pull the handle along until the number is %s",
                    "We need the value %s on the slider",
                    "Shift the slider to the value %s",
                    "With the slider, go to %s",
                    "I would like the slider at %s",
                    "By moving the slider, choose %s",
                    "Slider to %s",
                    "Use the slider to get the number %s",
                    "The number beside the slider is to be %s",
                    "Move the handle of the slider as far as %s",
                    "Until the slider says %s, keep moving it",
                    "Drag the slider until it shows %s"),
                set.wanted())));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
