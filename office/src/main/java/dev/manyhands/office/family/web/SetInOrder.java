package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Controls of one sort and without names, and what they shall be set to, told in their order alone.
 */
final class SetInOrder implements Family {
  private static final int MOST = 20;
  private static final int FARTHEST_STEPS = 8;
  private static final int GAP_PX = 8;

  /** In so narrow a column no number has room beside a slider. */
  private static final int NARROW_PX = 110;

  /** Of what sort the controls are, and how little room each must have to stand beside another. */
  private enum Sort {
    SLIDER("slider", 64),
    STEPPER("counter", 190),
    FIELD("field", 44);

    private final String noun;
    private final int leastPx;

    Sort(String noun, int leastPx) {
      this.noun = noun;
      this.leastPx = leastPx;
    }
  }

  @Override
  public String id() {
    return "web/set-in-order-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("Dials", "Lock", "Mixer", "Levels", "Values"));
    if (dice.chance(0.4)) {
      sheet.paragraph(dice.of("Set all.", "Values", "Your combination", "Adjust", "0 to 20"));
    }
    Sort sort = dice.of(Sort.SLIDER, Sort.SLIDER, Sort.STEPPER, Sort.FIELD);
    int count = dice.between(2, 4);
    boolean across = sheet.widthPx() / count >= sort.leastPx && dice.chance(0.5);
    List<String> wanted = new ArrayList<>(count);
    List<Supplier<String>> held = lay(scene, sheet, sort, count, across, wanted);
    Submission submission =
        Submission.below(scene, sheet, () -> held.stream().map(Supplier::get).toList(), wanted);
    scene.show(sheet);
    scene.instruct(submission.told(dice, asked(dice, sort, across, wanted)));
  }

  /** Lays them out, and returns what each holds. */
  private static List<Supplier<String>> lay(
      Scene scene, Sheet sheet, Sort sort, int count, boolean across, List<String> wanted) {
    Dice dice = scene.dice();
    int x = sheet.x();
    int y = sheet.y();
    int widthPx = sheet.widthPx();
    int columnPx = Math.min(widthPx / count, 240);
    int most = dice.of(MOST, MOST, 10);
    List<String> signs = Stepper.signs(dice);
    Role display = dice.of(Role.TEXT, Role.SPINBUTTON, Role.TEXTBOX);
    Role field = dice.of(Role.SPINBUTTON, Role.TEXTBOX);
    boolean narrow = across && columnPx < NARROW_PX;
    Sliders.Shown shown =
        narrow
            ? dice.of(Sliders.Shown.BELOW, Sliders.Shown.ABOVE, Sliders.Shown.WITHIN)
            : dice.of(Sliders.Shown.values());
    int widest = dice.between(60, 260);
    List<Supplier<String>> held = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      if (across) {
        sheet.within(x + i * columnPx, y, columnPx - GAP_PX);
      }
      int start = dice.chance(0.5) ? 0 : dice.between(0, most);
      int aim = other(dice, start, most, sort == Sort.STEPPER ? FARTHEST_STEPS : most);
      wanted.add(Integer.toString(aim));
      held.add(
          switch (sort) {
            case SLIDER ->
                Sliders.from(scene, sheet, most, start, aim, widest, shown).slider()::value;
            case STEPPER -> {
              Widget number = Stepper.row(scene, sheet, "", signs, display, start, aim);
              yield () -> Integer.toString(Stepper.number(number));
            }
            case FIELD -> field(scene, sheet, field, start, aim)::value;
          });
    }
    sheet.within(x, sheet.y(), widthPx);
    return held;
  }

  /** Another number, no farther off than that. */
  private static int other(Dice dice, int start, int most, int farthest) {
    int aim = start;
    while (aim == start) {
      aim = dice.between(Math.max(0, start - farthest), Math.min(most, start + farthest));
    }
    return aim;
  }

  private static Widget field(Scene scene, Sheet sheet, Role role, int start, int aim) {
    int wide = Math.min(sheet.widthPx(), 80);
    int high = Math.min(scene.skin().fieldPx(), 28);
    Widget field = sheet.page().add(role, sheet.x(), sheet.y(), wide, high);
    field.value(start == 0 && scene.dice().chance(0.5) ? "" : Integer.toString(start));
    sheet.space(high + Math.min(10, scene.skin().gapPx()));
    scene.plan().fill(field, Integer.toString(aim));
    return field;
  }

  private static String asked(Dice dice, Sort sort, boolean across, List<String> wanted) {
    String list =
        dice.chance(0.25)
            ? String.join(", ", wanted.subList(0, wanted.size() - 1)) + " and " + wanted.getLast()
            : ValuesInOrder.list(dice, wanted);
    String way = across ? "from left to right" : "from top to bottom";
    String noun = dice.chance(0.7) ? sort.noun : dice.of("control", "value");
    return Template.fill(
        dice.wording(
            "Set the %2$ss to %1$s",
            "Set the %2$ss to %1$s",
            "Set them %3$s to %1$s",
            "Choose the combination %1$s",
            "Bring the %2$ss, %3$s, to %1$s",
            "%1$s is the combination: set it",
            "Each %2$s gets one number, %3$s: %1$s",
            "Move the %2$ss until they stand at %1$s",
            "Make the %2$ss show %1$s",
            "Please set the %2$ss to %1$s, %3$s",
            "Could you set the %2$ss to %1$s",
            "Change the %2$ss to %1$s",
            "Adjust all %2$ss: %1$s, %3$s",
            "We need %1$s on the %2$ss",
            "Let the %2$ss read %1$s",
            "Use the numbers %1$s for the %2$ss, %3$s",
            "Take the first %2$s to the first of these numbers, and so on: %1$s",
            "Put the %2$ss on %1$s",
            "Get the combination %1$s",
            "All %2$ss are to be set, %3$s: %1$s",
            "Adjust the %2$ss, in order, to %1$s",
            "The %2$ss should be at %1$s",
            "There are several %2$ss; set them to %1$s",
            "Set %1$s with the %2$ss",
            "Turn the %2$ss to %1$s, %3$s",
            "Give the %2$ss the values %1$s",
            "One after the other, set the %2$ss to %1$s",
            "Read %3$s, the %2$ss shall say %1$s"),
        list,
        noun,
        way);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(
        Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS, Mistake.SWAPS_TWO);
  }
}
