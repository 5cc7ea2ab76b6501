package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Controls without names in groups, and a sentence that says in clauses what to do with which. */
final class DoClauses implements Family {

  private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd");
  private static final List<String> WORDS = List.of("first", "second", "third");
  private static final List<Role> GROUPS =
      List.of(Role.RADIO, Role.TEXTBOX, Role.CHECKBOX, Role.SLIDER);

  @Override
  public String id() {
    return "web/clauses-v1";
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
  public double clutterShare() {
    return 0;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("Tasks", "Steps", "Form", "Panel", "Exercise"));
    boolean words = dice.chance(0.3);
    List<Supplier<String>> held = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    List<String> clauses = new ArrayList<>();
    for (Role role : dice.some(GROUPS, dice.between(1, 3))) {
      if (role == Role.SLIDER) {
        Sliders set =
            dice.chance(0.5)
                ? Sliders.between(scene, sheet, -10, 10)
                : Sliders.of(scene, sheet, "", dice.of(10, 10, 20));
        held.add(set.slider()::value);
        wanted.add(Integer.toString(set.wanted()));
        clauses.add(
            Template.fill(
                dice.wording(
                    "select %s with the slider",
                    "set the slider to %s",
                    "move the slider to %s",
                    "choose %s on the slider",
                    "drag the slider to %s",
                    "put the slider on %s",
                    "make the slider show %s",
                    "bring the slider to %s",
                    "pick %s with the slider",
                    "adjust the slider to %s",
                    "pull the slider until it says %s",
                    "let the slider stand at %s",
                    "change the slider to %s",
                    "turn the slider to %s",
                    "slide to %s"),
                set.wanted()));
        continue;
      }
      List<Widget> group = group(scene, sheet, role, dice.between(1, 3));
      int place = dice.below(group.size());
      String nth = (words ? WORDS : ORDINALS).get(place);
      String text = role == Role.TEXTBOX ? Captions.one(dice) + dice.between(10, 99) : "on";
      clauses.add(clause(dice, role, nth, text));
      for (int i = 0; i < group.size(); i++) {
        Widget widget = group.get(i);
        String right = i == place ? text : "";
        held.add(() -> role == Role.TEXTBOX ? widget.value() : widget.checked() ? "on" : "");
        wanted.add(right);
        if (role == Role.TEXTBOX) {
          scene.plan().fill(widget, right);
        } else if (role == Role.CHECKBOX || i == place) {
          scene.plan().check(widget, i == place);
        }
      }
    }
    List<String> names =
        dice.chance(0.5)
            ? dice.of(List.of("Yes", "No"), List.of("OK", "Cancel"), List.of("Submit"))
            : Captions.some(dice, dice.between(1, 2));
    List<Widget> buttons = sheet.buttons(names);
    Widget right = dice.of(buttons);
    clauses.add(
        Template.fill(
            dice.wording(
                "click the \"%s\" button",
                "press %s",
                "click button \"%s\"",
                "click %s",
                "click on %s",
                "press the button \"%s\"",
                "push %s",
                "press \"%s\"",
                "click the button labeled \"%s\"",
                "hit the %s button",
                "use the button \"%s\"",
                "finish with %s",
                "tap \"%s\"",
                "choose the button %s",
                "press the %s button",
                "hit \"%s\""),
            right.name()));
    Receipt receipt = Pick.receipt(scene, sheet);
    List<Object> sent = new ArrayList<>();
    for (Widget button : buttons) {
      button.onClick(() -> {
        sent.add(button);
        sent.add(held.stream().map(Supplier::get).toList());
        receipt.show();
      });
    }
    scene.plan().commit(right);
    if (buttons.size() > 1) {
      scene.plan().confuse(right, buttons.get(buttons.indexOf(right) == 0 ? 1 : 0));
    }
    scene.show(sheet);
    String all = String.join(", ", clauses.subList(0, clauses.size() - 1));
    String sentence = all + dice.of(", and ", " and ", ", then ") + clauses.getLast() + ".";
    scene.instruct(sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1));
    scene.solvedWhen(() -> sent.equals(List.of(right, wanted)));
  }

  private static String clause(Dice dice, Role role, String nth, String text) {
    return switch (role) {
      case TEXTBOX ->
          Template.fill(
              dice.wording(
                  "enter \"%2$s\" into the %1$s text field",
                  "type \"%2$s\" in the %1$s textbox",
                  "put \"%2$s\" into the %1$s input",
                  "enter \"%2$s\" in the %1$s field",
                  "type \"%2$s\" into the %1$s text box",
                  "write \"%2$s\" into the %1$s text field",
                  "fill the %1$s text field with \"%2$s\"",
                  "put \"%2$s\" in the %1$s box",
                  "in the %1$s textbox enter \"%2$s\"",
                  "into the %1$s field type \"%2$s\"",
                  "key \"%2$s\" into the %1$s input",
                  "let the %1$s text field say \"%2$s\"",
                  "set the %1$s textbox to \"%2$s\"",
                  "type the text \"%2$s\" in the %1$s input field",
                  "give the %1$s field the text \"%2$s\"",
                  "fill in \"%2$s\" at the %1$s text field",
                  "have the %1$s input hold \"%2$s\"",
                  "write \"%2$s\" in the %1$s box for text"),
              nth,
              text);
      case CHECKBOX ->
          Template.fill(
              dice.wording(
                  "tick the %s checkbox",
                  "check the %s box",
                  "check the %s checkbox",
                  "select the %s checkbox",
                  "mark the %s checkbox",
                  "click the %s tick box",
                  "put a tick in the %s box",
                  "tick the %s box",
                  "set the %s checkbox",
                  "turn on the %s checkbox",
                  "activate the %s tick box",
                  "click on the %s checkbox",
                  "choose the %s checkbox",
                  "let the %s checkbox be ticked",
                  "switch on the %s checkbox"),
              nth);
      default ->
          Template.fill(
              dice.wording(
                  "check the %s radio button",
                  "choose the %s radio button",
                  "select the %s radio button",
                  "click the %s radio button",
                  "pick the %s radio button",
                  "choose the %s radio",
                  "mark the %s radio button",
                  "set the %s radio button",
                  "use the %s radio button",
                  "click on the %s radio",
                  "select the %s of the radio buttons",
                  "take the %s round button",
                  "press the %s radio button",
                  "go for the %s radio button",
                  "take radio %s"),
              nth);
    };
  }

  private static List<Widget> group(Scene scene, Sheet sheet, Role role, int count) {
    int high = Math.min(scene.skin().fieldPx(), 26);
    int side = Math.min(14, high);
    int wide = Math.min(sheet.widthPx(), scene.dice().between(80, 240));
    boolean across = role != Role.TEXTBOX && scene.dice().chance(0.5);
    List<Widget> group = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int x = sheet.x() + (across ? i * (side + 14) : 0);
      boolean box = role == Role.TEXTBOX;
      Widget widget = sheet.page().add(role, x, sheet.y(), box ? wide : side, box ? high : side);
      group.add(role == Role.RADIO ? widget.group("Choice") : widget);
      sheet.space(across && i < count - 1 ? 0 : (box ? high : side) + 4);
    }
    sheet.space(Math.min(8, scene.skin().gapPx()));
    return group;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(
        Mistake.FORGETS_ONE,
        Mistake.COMMITS_AT_ONCE,
        Mistake.PRESSES_ANOTHER,
        Mistake.NEVER_COMMITS);
  }
}
