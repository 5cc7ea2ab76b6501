package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure as it is seen.
 *
 * @param kind its form, "letter" or "digit"; empty for a block of colour
 * @param sign the letter or the digit that it is, else empty
 * @param size 1 small, 2 large, 0 as large as all others
 */
record Figure(String colour, String kind, String sign, int size) {
  static final List<String> FORMS = List.of("circle", "square", "triangle", "rectangle", "star");
  static final List<String> KINDS =
      List.of("circle", "square", "triangle", "rectangle", "star", "letter", "digit");
  private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String DIGITS = "0123456789";

  /** One of a kind in a colour. */
  static Figure of(Dice dice, String colour, String kind, boolean sizes) {
    String signs = kind.equals("letter") ? LETTERS : kind.equals("digit") ? DIGITS : "";
    int place = dice.below(Math.max(1, signs.length()));
    String sign = signs.isEmpty() ? "" : signs.substring(place, place + 1);
    return new Figure(colour, kind, sign, sizes ? dice.between(1, 2) : 0);
  }

  boolean isSign() {
    return !sign.isEmpty();
  }

  String name() {
    return words(colour, kind, sign);
  }

  String hint() {
    return size == 0 ? "" : size == 1 ? "small" : "large";
  }

  static String words(String... parts) {
    return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }

  /** That many in a few colours and of a few kinds, so that some have much in common. */
  static List<Figure> several(Dice dice, int count, List<String> kinds, boolean sizes) {
    List<String> colours = dice.some(Shapes.COLOURS, dice.between(2, 5));
    List<Figure> figures = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      figures.add(of(dice, dice.of(colours), dice.of(kinds), sizes));
    }
    return figures;
  }

  /** Lays them out here and there over some rows of the width of a sheet, none over another. */
  static List<Widget> layOut(Scene scene, Sheet sheet, Role role, List<Figure> figures) {
    Dice dice = scene.dice();
    int count = figures.size();
    int cellPx = scene.skin().isTiny() ? 22 : dice.between(30, 64);
    int columns = Math.min(sheet.widthPx() / cellPx, Math.max(4, (int) Math.sqrt(2.5 * count)));
    int rows = (count + columns - 1) / columns;
    List<Integer> cells = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      cells.add(i);
    }
    List<Integer> taken = new ArrayList<>(dice.some(cells, count));
    taken.sort(null);
    List<Widget> widgets = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Figure figure = figures.get(i);
      int side = figure.size == 0 ? cellPx * 2 / 3 : figure.size == 1 ? cellPx * 2 / 5 : cellPx - 2;
      int wide = figure.isSign() ? Math.max(5, side / 2) : side;
      int x = sheet.x() + taken.get(i) % columns * cellPx + dice.below(cellPx - side);
      int y = sheet.y() + taken.get(i) / columns * cellPx + dice.below(cellPx - side);
      widgets.add(sheet.page().add(role, x, y, wide, side).name(figure.name()).hint(figure.hint()));
    }
    sheet.space(rows * cellPx + 4);
    return widgets;
  }
}
