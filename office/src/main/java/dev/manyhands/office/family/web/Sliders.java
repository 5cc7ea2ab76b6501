package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;

/** A slider with its number beside it, to be set to another number. */
record Sliders(Widget slider, int wanted) {
  private static final int FARTHEST = 20;

  /** Lays one out below a label, and plans to set it. */
  static Sliders of(Scene scene, Sheet sheet, String label, int most) {
    Dice dice = scene.dice();
    if (!label.isEmpty()) {
      sheet.paragraph(label);
      sheet.space(2 - scene.skin().gapPx());
    }
    int wide = Math.min(sheet.widthPx() - 36, dice.between(50, 130) * 2) / 2 * 2;
    int high = Math.min(scene.skin().fieldPx(), 24);
    int middle = most / 2;
    int farthest = Math.min(middle, FARTHEST);
    int start = dice.chance(0.5) ? 0 : dice.between(0, most);
    int wanted = middle + dice.between(-farthest, farthest);
    wanted = wanted == start ? wanted == middle ? middle + 1 : middle : wanted;
    Widget slider =
        sheet.page().add(Role.SLIDER, sheet.x(), sheet.y(), wide, high).name(label).range(0, most);
    slider.value(Integer.toString(start));
    Widget number = sheet.page().text(slider.value(), sheet.x() + wide + 4, sheet.y(), 30, high);
    slider.onChange(() -> number.text(slider.value()));
    sheet.space(high + scene.skin().gapPx());
    scene.plan().fill(slider, Integer.toString(wanted));
    return new Sliders(slider, wanted);
  }
}
