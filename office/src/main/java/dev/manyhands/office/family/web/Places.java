package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Towns with a code of letters each, as they are suggested to travellers. */
final class Places {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPRSTUVWXYZ";

  private Places() {}

  /** That many, such as "Lyon (LYS)", of which none is part of another. */
  static List<String> some(Dice dice, int count) {
    List<String> cities = new ArrayList<>(count);
    while (cities.size() < count) {
      String city = new Person(dice).get(Term.CITY);
      if (cities.stream().noneMatch(other -> other.contains(city) || city.contains(other))) {
        cities.add(city);
      }
    }
    return cities.stream().map(city -> city + " (" + code(dice) + ")").toList();
  }

  private static String code(Dice dice) {
    StringBuilder code = new StringBuilder(3);
    for (int i = 0; i < 3; i++) {
      code.append(LETTERS.charAt(dice.below(LETTERS.length())));
    }
    return code.toString();
  }

  /** The name alone or the code alone. */
  static String called(Dice dice, String place) {
    int bracket = place.indexOf(" (");
    return dice.chance(0.7)
        ? place.substring(0, bracket)
        : place.substring(bracket + 2, place.length() - 1);
  }

  /** A field with its name above it, inside it, or nowhere. */
  static Widget field(Scene scene, Sheet sheet, String label) {
    boolean inside = scene.dice().chance(0.4);
    if (!inside && !label.isEmpty()) {
      sheet.paragraph(label);
      sheet.space(2 - scene.skin().gapPx());
    }
    int wide = Math.min(sheet.widthPx(), scene.dice().between(140, 320));
    int high = Math.min(scene.skin().fieldPx(), 30);
    Widget field = sheet.page().add(Role.TEXTBOX, sheet.x(), sheet.y(), wide, high).name(label);
    sheet.space(high + scene.skin().gapPx());
    return inside ? field.placeholder(label) : field;
  }
}
