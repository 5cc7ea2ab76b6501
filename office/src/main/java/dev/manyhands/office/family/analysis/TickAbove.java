package dev.manyhands.office.family.analysis;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Figures;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Rows with boxes: those whose number is above or below a bound are to be ticked. */
final class TickAbove implements Family {
  @Override
  public String id() {
    return "analyse/tick-above-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ANALYSIS;
  }

  @Override
  public double tinyShare() {
    return 0.25;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int count = dice.between(2, tiny ? 4 : 7);
    Figures figures = Figures.some(dice, count, 1);
    List<Integer> numbers = figures.column(0);
    boolean above = dice.chance(0.6);
    int bound = numbers.get(figures.ranking(0).get(dice.below(count)));
    String measure = figures.measures().getFirst();
    Sheet sheet =
        scene.sheet(
            dice.wording(
                "Selection",
                "Candidates",
                "Check list",
                "Pick",
                "List",
                "Shortlist",
                "Choose",
                "Options",
                "Table",
                "Tick list",
                "Filter",
                "Entries",
                "Survey",
                "Choice"));
    if (!tiny) {
      sheet.heading(sheet.page().title());
    }
    sheet.paragraph(figures.key() + " / " + measure);
    int font = scene.skin().fontPx();
    int side = font + 2;
    int wide = 0;
    for (String name : figures.names()) {
      wide = Math.max(wide, Metrics.widthPx(name, font) + 8);
    }
    wide = Math.min(wide, sheet.widthPx() - side - 70);
    List<Widget> boxes = new ArrayList<>();
    List<Boolean> wanted = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = figures.names().get(i);
      int x = sheet.x() + side + 8;
      Widget box = sheet.page().add(Role.CHECKBOX, sheet.x(), sheet.y(), side, side).name(name);
      sheet.page().text(name, x, sheet.y(), wide, font + 6).labels(box);
      sheet.page().text(Integer.toString(numbers.get(i)), x + wide + 6, sheet.y(), 56, font + 6);
      sheet.space(font + 12);
      boolean on = above ? numbers.get(i) > bound : numbers.get(i) < bound;
      boxes.add(box.set(State.CHECKED, dice.chance(0.15)));
      wanted.add(on);
      scene.plan().check(box, on);
    }
    Widget submit =
        sheet.button(
            dice.of(
                "Submit", "Apply", "OK", "Save", "Send", "Done", "Confirm", "Continue", "Finish"));
    Receipt receipt = new Receipt(scene, sheet, Receipt.saved(dice));
    List<List<Boolean>> sent = new ArrayList<>();
    submit.onClick(() -> {
      sent.add(boxes.stream().map(Widget::checked).toList());
      receipt.show();
    });
    scene.plan().commit(submit);
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Tick all with %1$s %2$s %3$d and press %4$s.",
                "Choose exactly those whose %1$s is %2$s %3$d, then click %4$s.",
                "Mark every row with %1$s %2$s %3$d. Press %4$s.",
                "Only rows with %1$s %2$s %3$d shall be ticked. Then press %4$s.",
                "Please tick every row whose %s is %s %d, then press %s.",
                "Could you select all those with %s %s %d and press %s?",
                "Check the boxes of those with %s %s %d and click %s.",
                "Tick the rows whose %s is %s %d. Leave the others without a tick, and "
                    + "press %s.",
                "All rows with %s %s %d are to be ticked. Then click %s.",
                "%s %s %d: tick these, no others. Then %s.",
                "Those with %s %s %d get a tick; the rest get none. Press %s.",
                "Make sure that just the rows with %s %s %d are ticked, then press %s.",
                "Before you press %4$s, tick those whose %1$s is %2$s %3$d.",
                "Put a tick at each row with %s %s %d. Confirm with %s.",
                "Which have %s %s %d? Tick them and press %s.",
                "I want all with %s %s %d ticked and none besides. Use %s at the end.",
                "Go through the list, tick what has %s %s %d, and click %s.",
                "Tick the box where %s is %s %d, untick it elsewhere, and press %s.",
                "Whatever has %s %s %d should be selected; then press %s.",
                "Set the ticks so that exactly the rows with %s %s %d have one. Finish "
                    + "with %s.",
                "Pick out those whose %s is %s %d by ticking them, and press %s.",
                "If the %s is %s %d, tick the box. Press %s when done.",
                "Choose by ticking: %s %s %d. After that, click %s.",
                "The boxes of rows with %s %s %d must be checked, all others not. Then "
                    + "press %s.",
                "Select what has %1$s %2$s %3$d and press %4$s."),
            measure,
            above
                ? dice.of(
                    "above", "over", "more than", "greater than", "higher than", "larger than")
                : dice.of(
                    "below", "under", "less than", "smaller than", "lower than", "fewer than"),
            bound,
            submit.name()));
    scene.solvedWhen(() -> sent.equals(List.of(wanted)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.NEVER_COMMITS, Mistake.WRONG_OPTION);
  }
}
