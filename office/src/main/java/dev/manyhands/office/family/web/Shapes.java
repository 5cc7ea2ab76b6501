package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Figures without words, told by their looks. */
final class Shapes {
  static final List<String> COLOURS =
      List.of(
          "red", "blue", "green", "yellow", "orange", "purple", "pink", "black", "cyan", "brown",
          "gray");
  static final List<String> FORMS = List.of("circle", "square", "triangle", "rectangle");

  private Shapes() {}

  /** How one looks; a size of 0 is as large as all others. */
  record Look(String colour, String form, int size) {
    String name() {
      return form.isEmpty() ? colour : colour + " " + form;
    }

    String hint() {
      return size == 0 ? "" : size == 1 ? "small" : "large";
    }

    /** As a sentence calls it. */
    String called() {
      return hint().isEmpty() ? name() : hint() + " " + name();
    }
  }

  /** That many looks, all different; with forms, or blocks of colour alone. */
  static List<Look> looks(Dice dice, int count, boolean forms, boolean sizes) {
    List<String> colours = dice.some(COLOURS, Math.max(dice.between(2, 4), forms ? 0 : count));
    List<String> kinds = forms ? dice.some(FORMS, dice.between(2, 4)) : List.of("");
    List<Look> all = new ArrayList<>();
    for (String colour : colours) {
      for (String kind : kinds) {
        for (int size = sizes ? 1 : 0; size <= (sizes ? 2 : 0); size++) {
          all.add(new Look(colour, kind, size));
        }
      }
    }
    return dice.some(all, count);
  }

  /** Lays them out over the width of a sheet, none over another. */
  static List<Widget> layOut(Scene scene, Sheet sheet, Role role, List<Look> looks) {
    Dice dice = scene.dice();
    int cellPx = Math.min(sheet.widthPx() / 3, scene.skin().isTiny() ? 44 : 70);
    int columns = Math.min(dice.between(3, 6), sheet.widthPx() / cellPx);
    List<Widget> figures = new ArrayList<>(looks.size());
    for (int i = 0; i < looks.size(); i++) {
      Look look = looks.get(i);
      int side =
          switch (look.size) {
            case 1 -> cellPx / 4 + dice.below(3);
            case 2 -> cellPx * 3 / 4 + dice.below(3);
            default -> cellPx / 3 + dice.below(cellPx / 3);
          };
      int x = sheet.x() + i % columns * cellPx + dice.below(cellPx - side);
      int y = sheet.y() + i / columns * cellPx + dice.below(cellPx - side);
      figures.add(sheet.page().add(role, x, y, side, side).name(look.name()).hint(look.hint()));
    }
    sheet.space((looks.size() + columns - 1) / columns * cellPx + 4);
    return figures;
  }
}
