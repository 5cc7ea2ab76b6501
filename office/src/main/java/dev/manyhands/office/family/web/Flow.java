package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Running words with things to press among them. */
final class Flow {
  private Flow() {}

  /** Lays out the things in lines, with words that mean nothing between them. */
  static List<Widget> of(Scene scene, Sheet sheet, Role role, List<String> names) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    int line = font + 5;
    int right = sheet.x() + sheet.widthPx();
    List<Widget> things = new ArrayList<>(names.size());
    int x = sheet.x();
    for (String name : names) {
      String before = words(dice);
      for (String words : before.isEmpty() ? List.of(name) : List.of(before, name)) {
        int wide = Math.min(sheet.widthPx(), Metrics.widthPx(words, font) + 2);
        if (x > sheet.x() && x + wide > right) {
          x = sheet.x();
          sheet.space(line);
        }
        if (words.equals(name)) {
          things.add(sheet.page().add(role, x, sheet.y(), wide, line).name(name));
        } else {
          sheet.page().text(words, x, sheet.y(), wide, line);
        }
        x += wide + 4;
      }
    }
    sheet.space(line + Math.min(8, scene.skin().gapPx()));
    return things;
  }

  private static String words(Dice dice) {
    StringBuilder words = new StringBuilder();
    for (int i = dice.below(4); i > 0; i--) {
      words.append(words.isEmpty() ? "" : " ").append(Captions.nonsense(dice, dice.between(1, 3)));
    }
    return words.toString();
  }
}
