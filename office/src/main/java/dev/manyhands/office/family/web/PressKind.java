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
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Controls of all kinds, of which one is told by what it is. */
final class PressKind implements Family {

  /** A kind of control, and what it is called. */
  private record Species(Role role, List<String> words) {
    static Species of(Role role, String... words) {
      return new Species(role, List.of(words));
    }
  }

  private static final List<Species> SPECIES =
      List.of(
          Species.of(Role.BUTTON, "button", "push button"),
          Species.of(Role.LINK, "link", "hyperlink"),
          Species.of(Role.TEXTBOX, "text field", "text box", "input field", "text input"),
          Species.of(Role.TEXTAREA, "text area", "textarea", "area for several lines"),
          Species.of(Role.CHECKBOX, "checkbox", "tick box", "check box"),
          Species.of(Role.RADIO, "radio button", "radio"));

  @Override
  public String id() {
    return "web/press-kind-v1";
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
    Sheet sheet = scene.bare(dice.wording("Controls", "Widgets", "Elements", "Samples", "Kit"));
    List<Species> there = dice.some(SPECIES, dice.between(3, SPECIES.size()));
    Species right = dice.of(there);
    List<Species> all = new ArrayList<>(there);
    for (int i = dice.below(3); i > 0; i--) {
      all.add(dice.of(there));
    }
    all = dice.shuffled(all);
    List<String> names = Captions.some(dice, all.size());
    List<Widget> controls = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      controls.add(control(scene, sheet, all.get(i).role, names.get(i)));
    }
    List<Widget> rights = controls.stream().filter(w -> w.role() == right.role).toList();
    Receipt receipt = Pick.receipt(scene, sheet);
    List<Widget> used = new ArrayList<>();
    for (Widget control : controls) {
      control.onClick(() -> {
        used.add(control);
        receipt.show();
      });
      if (control.role() != right.role) {
        scene.plan().confuse(rights.getFirst(), control);
      }
    }
    scene.plan().commit(rights.getFirst());
    scene.show(sheet);
    String word = dice.of(right.words);
    scene.instruct(
        rights.size() > 1
            ? Template.fill(
                dice.wording(
                    "Choose any %s and click it.",
                    "Use one %s.",
                    "Find a %s and press it.",
                    "Click on a %s.",
                    "Press any %s.",
                    "Click one %s.",
                    "Click any %s.",
                    "Please press a %s.",
                    "Could you click one %s?",
                    "Select any %s with a click.",
                    "Click one of the things that are a %s.",
                    "Choose one %s and press it.",
                    "Any %s will do: click it.",
                    "Press some %s.",
                    "Pick one %s.",
                    "There is more than one %s; click one of them.",
                    "Look for a %s and click on it.",
                    "It does not matter which %s you press.",
                    "On the page, click a %s.",
                    "Press one of type %s."),
                word)
            : Template.fill(
                dice.wording(
                    "Find the %s and click it.",
                    "There is one %s: press it.",
                    "Use the %s.",
                    "Click the thing that is a %s.",
                    "Click on the %s.",
                    "Press the %s.",
                    "Click a %s.",
                    "Click on a \"%s\" widget.",
                    "Please click the %s.",
                    "Could you press the %s?",
                    "Look for the %s and press it.",
                    "Click on the only %s.",
                    "Press what is a %s.",
                    "Which of these is a %s? Click it.",
                    "Hit the %s.",
                    "Bring the pointer to the %s and click.",
                    "Click the widget that is a %s.",
                    "Select the %s.",
                    "The %s is the thing to click.",
                    "Point at the %s and click it.",
                    "Only the %s is to be clicked.",
                    "The page has one %s, so press it.",
                    "Put the mouse on the %s and press it."),
                word));
    scene.solvedWhen(() -> used.size() == 1 && rights.contains(used.getFirst()));
  }

  private static Widget control(Scene scene, Sheet sheet, Role role, String name) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    int high = Math.min(skin.fieldPx(), 26);
    int wide = Math.min(sheet.widthPx(), Metrics.widthPx(name, skin.fontPx()) + 20);
    int x = sheet.x() + dice.below(sheet.widthPx() - wide + 1);
    int fieldPx = Math.min(sheet.widthPx(), dice.between(90, 260));
    int side = Math.min(14, high);
    Widget control =
        switch (role) {
          case TEXTBOX -> {
            Widget field = sheet.page().add(role, sheet.x(), sheet.y(), fieldPx, high);
            yield dice.chance(0.3) ? field.value(name) : field;
          }
          case TEXTAREA -> {
            int tall = 2 * skin.fontPx() + 24;
            Widget area = sheet.page().add(role, sheet.x(), sheet.y(), fieldPx, tall);
            sheet.space(tall - high);
            yield area;
          }
          case CHECKBOX, RADIO -> {
            Widget box =
                sheet.page().add(role, sheet.x(), sheet.y(), side, side).name(name).group("Choice");
            int textPx = Math.min(sheet.widthPx() - side - 4, wide);
            sheet.page().text(name, sheet.x() + side + 4, sheet.y(), textPx, high).labels(box);
            yield box;
          }
          default -> sheet.page().add(role, x, sheet.y(), wide, high).name(name);
        };
    sheet.space(high + Math.min(6, skin.gapPx()));
    return control;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
