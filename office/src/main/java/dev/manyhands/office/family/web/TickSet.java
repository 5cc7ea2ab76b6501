package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Many tick boxes, of which exactly the named ones are to be ticked. */
final class TickSet implements Family {
  @Override
  public String id() {
    return "web/tick-set-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    Sheet sheet = scene.sheet(dice.wording("Selection", "Choices", "Checklist", "Options", "Pick"));
    int count = dice.between(skin.isTiny() ? 2 : 4, skin.isTiny() ? 11 : 14);
    List<String> names = Captions.some(dice, count);
    boolean ticked = dice.chance(0.3);
    int wanted = dice.chance(0.1) ? 0 : dice.between(1, Math.min(count, 7));
    List<String> right = dice.some(names, wanted);
    List<Widget> boxes = boxes(scene, sheet, names);
    for (Widget box : boxes) {
      box.set(State.CHECKED, ticked && dice.chance(0.3));
      scene.plan().check(box, right.contains(box.name()));
    }
    List<String> inOrder = names.stream().filter(right::contains).toList();
    Submission submission =
        Submission.below(
            scene,
            sheet,
            () -> boxes.stream().filter(Widget::checked).map(Widget::name).toList(),
            inOrder);
    scene.show(sheet);
    scene.instruct(submission.told(dice, asked(dice, right, ticked)));
  }

  private static List<Widget> boxes(Scene scene, Sheet sheet, List<String> names) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    int columns = sheet.widthPx() > 400 && dice.chance(0.4) ? 2 : 1;
    int columnPx = sheet.widthPx() / columns;
    int rowPx = font + dice.between(3, 10);
    int side = Math.min(14, font);
    int top = sheet.y();
    int perColumn = (names.size() + columns - 1) / columns;
    List<Widget> boxes = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      int x = sheet.x() + i / perColumn * columnPx;
      int y = top + i % perColumn * rowPx;
      Widget box = sheet.page().add(Role.CHECKBOX, x, y, side, side).name(names.get(i));
      int wide = Math.min(columnPx - side - 4, Metrics.widthPx(names.get(i), font) + 2);
      sheet.page().text(names.get(i), x + side + 4, y, wide, font + 3).labels(box);
      boxes.add(box);
    }
    sheet.moveTo(top + perColumn * rowPx + scene.skin().gapPx());
    return boxes;
  }

  private static String asked(Dice dice, List<String> right, boolean ticked) {
    if (right.isEmpty()) {
      return dice.wording(
          "Select nothing",
          "Leave all boxes empty",
          "Tick none of them",
          "Do not select anything",
          "Tick nothing",
          "No box should be ticked",
          "Leave everything as it is, with no tick",
          "Check none of the boxes",
          "None of them shall be chosen",
          "Keep all of the boxes empty",
          "Please do not tick any box",
          "All boxes must stay empty",
          "Mark none of these",
          "Choose nothing at all");
    }
    boolean quoted = dice.chance(0.25);
    List<String> parts = right.stream().map(name -> quoted ? '"' + name + '"' : name).toList();
    String list = list(dice, parts);
    return ticked
        ? Template.fill(
            dice.wording(
                "Select only %s",
                "Tick exactly %s and nothing else",
                "Only %s shall be ticked",
                "Select just %s",
                "Tick %s and no others",
                "Please select %s, and only that",
                "Could you leave only %s ticked",
                "Check %s, and untick what else is ticked",
                "Nothing but %s should be ticked",
                "In the end, only %s may be checked",
                "The ticks should be at %s alone",
                "Choose only %s",
                "Have %s ticked and all the others empty",
                "Mark exactly %s",
                "See to it that the boxes ticked are %s and no more",
                "What is to be selected is %s, nothing else",
                "Just %s, please: tick that and clear the others",
                "Correct the ticks so that they are at %s only",
                "Let no box be ticked except %s",
                "Make sure that just %s is ticked"),
            list)
        : Template.fill(
            dice.wording(
                "Select %s",
                "Tick %s",
                "Check the boxes %s",
                "Choose %s",
                "Please select %s",
                "Could you tick %s",
                "Check %s",
                "Put a tick beside %s",
                "Mark %s",
                "Pick %s",
                "Click the boxes of %s",
                "Tick the boxes %s",
                "The boxes to be ticked are %s",
                "We need %s; tick that",
                "From the list, choose %s",
                "Set a tick at %s",
                "Please check the boxes for %s",
                "Select the boxes named %s",
                "What we want is %s; select it",
                "In the list, tick %s",
                "Make your selection: %s",
                "I would like %s ticked",
                "Mark %s in the list"),
            list);
  }

  private static String list(Dice dice, List<String> parts) {
    if (parts.size() > 1 && dice.chance(0.5)) {
      String last = parts.getLast();
      return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + last;
    }
    return String.join(dice.of(", ", ", ", " and "), parts);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
