package dev.manyhands.office.family.assembled;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Small areas that have nothing to do with each other, and something to do in two or three. */
final class TwoTasks implements Family {
  private static final List<Part.Kind> KINDS =
      List.of(
          Part.Kind.TICK,
          Part.Kind.LIST,
          Part.Kind.RADIO,
          Part.Kind.SLIDER,
          Part.Kind.SLIDER,
          Part.Kind.STEPPER,
          Part.Kind.SUGGEST,
          Part.Kind.SUGGEST,
          Part.Kind.TEXT);
  private static final List<String> ACTS =
      List.of("Refresh", "Pin", "Follow", "Like", "Mute", "Star", "Play", "Join", "Remind me");

  @Override
  public String id() {
    return "web/two-tasks-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 120;
  }

  @Override
  public double tinyShare() {
    return 0.25;
  }

  @Override
  public double clutterShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Dashboard", "Start page", "My page", "Panel"));
    Parts parts = new Parts(scene);
    int most = Math.min(Parts.fits(scene, sheet), tiny ? 2 : 5);
    int count = Math.max(2, dice.between(2, Math.max(2, most)));
    int asked = Math.min(count, dice.of(2, 2, 3));
    boolean twice = dice.chance(0.35);
    Part.Kind again = dice.of(KINDS);
    List<Boolean> which = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      which.add(i < asked);
    }
    which = dice.shuffled(which);
    for (int i = 0; i < count; i++) {
      Form form = sheet.form().unplanned();
      if (!tiny && dice.chance(0.3)) {
        sheet.heading(dice.of("Today", "Shortcuts", "Quick access", "Team", "Home", "Trip"));
        form = sheet.form().unplanned();
      }
      parts.add(sheet, form, twice && which.get(i) ? again : dice.of(KINDS), which.get(i));
      if (!tiny && dice.chance(0.3)) {
        sheet.space(scene.skin().gapPx());
        sheet.buttons(dice.some(ACTS, dice.between(1, 2)));
      }
    }
    sheet.space(scene.skin().gapPx());
    String button =
        dice.of(
            "Done", "Save", "Update", "Go", "OK", "Submit", "Confirm", "Send", "Finish", "Apply",
            "Ready");
    parts.commit(sheet, button, view -> true);
    scene.show(sheet);
    List<Part> order = dice.chance(0.5) ? parts.asked() : dice.shuffled(parts.asked());
    scene.instruct(
        Clauses.all(dice, order)
            + Template.fill(
                dice.wording(
                    " Then press %s.",
                    " Click %s when that is done.",
                    " Close with %s.",
                    " Press %s at the end.",
                    " After that, click \"%s\".",
                    " Then click %s.",
                    " At the end, press %s.",
                    " When all is done, press %s.",
                    " Finish with %s.",
                    " Press %s when you have finished.",
                    " After all that, press %s.",
                    " Confirm with \"%s\".",
                    " Please press %s then.",
                    " Once that is done, click %s.",
                    " Last of all, click \"%s\".",
                    " Do not forget to press %s.",
                    " Complete it with %s.",
                    " Submit all of it with %s.",
                    " End by pressing %s.",
                    " The last thing to click is %s.",
                    " Finally hit %s."),
                button));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.FORGETS_ONE, Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS);
  }
}
