package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/**
 * Boxes that are drawn on a page to take something in.
 *
 * @param frames the boxes, from left to right or from top to bottom
 * @param said what a sentence calls each, by its colour, its label or its place
 */
record Containers(List<Widget> frames, List<String> said) {
  private static final List<String> COLOURS =
      List.of("black", "black", "gray", "blue", "red", "green", "orange", "purple", "brown");
  private static final List<List<String>> LABELS =
      List.of(
          List.of("A", "B", "C"),
          List.of("1", "2", "3"),
          List.of("X", "Y", "Z"),
          List.of("Basket", "Tray", "Bin"),
          List.of("North", "South", "West"),
          List.of("First", "Second", "Third"));
  private static final double SQUARE = 0.15;

  /** Lays them out over the width of a sheet, side by side or one below another. */
  static Containers of(Scene scene, Sheet sheet, int count, boolean across) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int gap = tiny ? 4 : dice.between(8, 24);
    int most = sheet.widthPx() / (across ? count : 1) - gap;
    int wide = Math.min(most, tiny ? dice.between(44, 90) : dice.between(90, 260));
    int high = tiny ? dice.between(34, 58) : dice.between(64, 150);
    if (!across && count > 1) {
      high = tiny ? 30 : Math.min(high, 240 / count);
    }
    int spare = dice.below(most - wide + 1);
    List<Widget> frames = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int x = sheet.x() + spare + (across ? i * (wide + gap) : 0);
      int y = sheet.y() + (across ? 0 : i * (high + gap));
      frames.add(sheet.page().add(Role.IMAGE, x, y, wide, high));
    }
    sheet.space((across ? high : count * (high + gap)) + 8);
    return named(dice, frames, across);
  }

  /** Told apart by what is seen of them, or by where they are. */
  private static Containers named(Dice dice, List<Widget> frames, boolean across) {
    int count = frames.size();
    int way = dice.below(3);
    boolean byLabel = way == 0;
    boolean byPlace = way == 1 && count > 1;
    List<String> labels = dice.some(dice.of(LABELS), count);
    List<String> colours = dice.some(COLOURS.subList(1, COLOURS.size()), count);
    String colour = dice.of(COLOURS);
    List<String> said = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Widget frame = frames.get(i);
      String own = byPlace || count == 1 ? colour : colours.get(i);
      frame.name(byLabel ? labels.get(i) : own + " " + form(frame));
      said.add(
          byLabel
              ? labelled(dice, labels.get(i))
              : byPlace
                  ? "the " + place(i, count, across) + " box"
                  : "the "
                      + (count == 1 && dice.chance(0.4)
                          ? dice.of("box", "frame")
                          : own + " " + dice.of("box", "box", "frame", form(frame))));
    }
    return new Containers(frames, said);
  }

  private static String labelled(Dice dice, String label) {
    return label.length() == 1
        ? dice.of("box ", "the box ", "the box labelled ") + label
        : dice.of("the box ", "the ", "the box called ") + label;
  }

  private static String place(int i, int count, boolean across) {
    return i == 0
        ? across ? "left" : "upper"
        : i == count - 1 ? across ? "right" : "lower" : "middle";
  }

  private static String form(Widget frame) {
    int wide = frame.box().width();
    int high = frame.box().height();
    return Math.abs(wide - high) < SQUARE * Math.max(wide, high) ? "square" : "rectangle";
  }
}
