package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Several sliders, each to be set to a number of its own. */
final class SetSliders implements Family {

  private static final List<String> LABELS =
      List.of("Red", "Green", "Blue", "Bass", "Treble", "Fade");

  @Override
  public String id() {
    return "web/sliders-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public int maxActions() {
    return 120;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Mixer", "Sliders", "Sound", "Light", "Levels"));
    int count = dice.between(2, 3);
    boolean named = dice.chance(0.5);
    int most = dice.of(10, 20);
    List<String> labels = dice.some(LABELS, count);
    List<Sliders> sets = new ArrayList<>();
    for (String label : labels) {
      sets.add(Sliders.of(scene, sheet, named ? label : "", most));
    }
    List<String> right = sets.stream().map(set -> Integer.toString(set.wanted())).toList();
    Submission submission =
        Submission.below(
            scene, sheet, () -> sets.stream().map(set -> set.slider().value()).toList(), right);
    scene.show(sheet);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(named ? labels.get(i) + " to " + right.get(i) : right.get(i));
    }
    String list = String.join(", ", parts);
    scene.instruct(
        submission.after(
            dice,
            named
                ? Template.fill(dice.wording("Set %s", "Move %s", "Bring %s"), list)
                : Template.fill(
                    dice.wording(
                        "Set the sliders to %s, from top to bottom",
                        "Set the sliders to the combination %s",
                        "Move the sliders, the first one first, to %s"),
                    list)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
