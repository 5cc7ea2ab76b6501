package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Things of one kind, of which one is told by its place. */
final class PressNth implements Family {

  private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th", "5th", "6th");
  private static final List<String> WORDS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  @Override
  public String id() {
    return "web/nth-v1";
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
  public double clutterShare() {
    return 0;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("List", "Row", "Sequence", "Entries", "Series"));
    Role role = dice.of(Role.LINK, Role.BUTTON, Role.TEXTBOX, Role.CHECKBOX, Role.RADIO);
    int count = dice.between(2, ORDINALS.size());
    int place = dice.below(count);
    List<String> names = Captions.some(dice, count);
    boolean across = scene.skin().widthPx() > 600 && dice.chance(0.3);
    int high = Math.min(scene.skin().fieldPx(), 26);
    int top = sheet.y();
    int eachPx = sheet.widthPx() / count;
    List<Widget> things = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int x = sheet.x() + (across ? i * eachPx : 0);
      int y = across ? top : top + i * (high + 4);
      things.add(thing(scene, sheet, role, names.get(i), x, y, across ? eachPx - 6 : 140, high));
    }
    sheet.moveTo(top + (across ? 1 : count) * (high + 4) + scene.skin().gapPx());
    Pick.of(scene, sheet, things, things.get(place));
    scene.show(sheet);
    String word =
        switch (role) {
          case LINK -> "link";
          case BUTTON -> "button";
          case TEXTBOX -> dice.of("text field", "input", "textbox", "input field");
          case CHECKBOX -> dice.of("checkbox", "tick box");
          default -> "radio button";
        };
    scene.instruct(
        Template.fill(
            dice.wording(
                "Click on the %s %s.",
                "Press the %s %s.",
                "Click the %s %s on the page.",
                "Use the %s %s from the start.",
                "Click the %s %s.",
                "Please press the %s %s.",
                "Could you click on the %s %s?",
                "Select the %s %s.",
                "Choose the %s %s of those on the page.",
                "Hit the %s %s.",
                "Put the mouse on the %s %s and click.",
                "Counting from the start, click the %s %s.",
                "Go to the %s %s and click it.",
                "Find the %s %s and press it.",
                "The %s %s is to be clicked.",
                "Pick the %s %s.",
                "Which is the %s %s? Click on it.",
                "Only the %s %s should be pressed.",
                "Of all of them, press the %s %s.",
                "Your click belongs on the %s %s.",
                "Make it the %s %s that you click.",
                "Focus into the %s %s."),
            (dice.chance(0.6) ? ORDINALS : WORDS).get(place),
            word));
  }

  private static Widget thing(
      Scene scene, Sheet sheet, Role role, String name, int x, int y, int roomPx, int high) {
    int wide = Math.min(roomPx, Metrics.widthPx(name, scene.skin().fontPx()) + 16);
    return switch (role) {
      case TEXTBOX -> sheet.page().add(role, x, y, roomPx, high);
      case CHECKBOX, RADIO -> {
        int side = Math.min(14, high);
        Widget box = sheet.page().add(role, x, y, side, side).name(name).group("Choice");
        sheet
            .page()
            .text(name, x + side + 4, y, Math.min(wide, roomPx - side - 4), high)
            .labels(box);
        yield box;
      }
      default -> sheet.page().add(role, x, y, wide, high).name(name);
    };
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
