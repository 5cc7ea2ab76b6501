package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;

/** A slider with its number beside it, to be set to another number. */
record Sliders(Widget slider, int wanted) {
  private static final int FARTHEST = 20;
  private static final int NUMBER_PX = 30;

  /** Where the number of a slider stands. */
  enum Shown {
    BESIDE,
    BELOW,
    ABOVE,
    /** Nowhere but in the slider itself. */
    WITHIN
  }

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
    return layOut(scene, sheet, label, 0, most, start, wanted, wide, high, Shown.BESIDE);
  }

  /** One without a label, between any two numbers, also such as are below zero. */
  static Sliders between(Scene scene, Sheet sheet, int least, int most) {
    Dice dice = scene.dice();
    int wide = Math.min(sheet.widthPx() - 36, dice.between(50, 260)) / 2 * 2;
    int high = Math.min(scene.skin().fieldPx(), 24);
    int start = dice.between(least, most);
    int near = Math.clamp(start + dice.between(-FARTHEST, FARTHEST), least, most);
    int wanted = near == start ? start < most ? start + 1 : start - 1 : near;
    return layOut(scene, sheet, "", least, most, start, wanted, wide, high, Shown.BESIDE);
  }

  /** One without a label, as wide as a sheet has room and no wider than this. */
  static Sliders from(
      Scene scene, Sheet sheet, int most, int start, int wanted, int widest, Shown shown) {
    int beside = shown == Shown.BESIDE ? NUMBER_PX + 6 : 0;
    int wide = Math.min(sheet.widthPx() - beside, widest) / 2 * 2;
    int high = Math.min(scene.skin().fieldPx(), 24);
    return layOut(scene, sheet, "", 0, most, start, wanted, wide, high, shown);
  }

  private static Sliders layOut(
      Scene scene,
      Sheet sheet,
      String label,
      int least,
      int most,
      int start,
      int wanted,
      int wide,
      int high,
      Shown shown) {
    int linePx = scene.skin().fontPx() + 3;
    int top = sheet.y();
    int y = shown == Shown.ABOVE ? top + linePx : top;
    Widget slider =
        sheet.page().add(Role.SLIDER, sheet.x(), y, wide, high).name(label).range(least, most);
    slider.value(Integer.toString(start));
    if (shown != Shown.WITHIN) {
      Widget number =
          switch (shown) {
            case BESIDE ->
                sheet.page().text(slider.value(), sheet.x() + wide + 4, y, NUMBER_PX, high);
            case BELOW, ABOVE, WITHIN -> {
              int numberY = shown == Shown.BELOW ? y + high : top;
              yield sheet.page().text(slider.value(), sheet.x(), numberY, NUMBER_PX, linePx);
            }
          };
      slider.onChange(() -> number.text(slider.value()));
    }
    boolean lined = shown == Shown.ABOVE || shown == Shown.BELOW;
    sheet.space(high + scene.skin().gapPx() + (lined ? linePx : 0));
    scene.plan().fill(slider, Integer.toString(wanted));
    return new Sliders(slider, wanted);
  }
}
