package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Fields of a board, or points on a line, all alike; one is told by where it is. */
final class PressPlace implements Family {
  private static final List<String> NTH = List.of("first", "second", "third", "fourth", "fifth");

  /** A board's place and what it is called. */
  private record Place(int column, int row, String called) {}

  @Override
  public String id() {
    return "web/place-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 40;
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
    Sheet sheet = scene.bare(dice.wording("Board", "Places", "Map", "Seats", "Shelf"));
    boolean line = dice.chance(0.35);
    boolean upright = line && dice.chance(0.4);
    int columns = upright ? 1 : line ? dice.between(3, 7) : dice.between(2, 4);
    int rows = upright ? dice.between(3, 6) : line ? 1 : dice.between(2, 4);
    Place place = line ? onLine(dice, columns, rows) : onBoard(dice, columns, rows);
    Role role = dice.of(Role.GENERIC, Role.GENERIC, Role.BUTTON, Role.IMAGE);
    String name =
        dice.of("gray", "black circle", "blue", "square", "seat", "point", "tile", "dot", "pad");
    int roomPx = scene.skin().heightPx() - sheet.y() - scene.skin().fieldPx() - 24;
    int cellPx = Math.min(Math.min(sheet.widthPx() / columns, roomPx / rows), dice.between(24, 80));
    int side = Math.max(7, cellPx * dice.between(4, 9) / 10);
    List<Widget> fields = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      int x = sheet.x() + i % columns * cellPx;
      int y = sheet.y() + i / columns * cellPx;
      fields.add(sheet.page().add(role, x, y, side, side).name(name));
    }
    sheet.space(rows * cellPx + 6);
    Pick.of(scene, sheet, fields, fields.get(place.row() * columns + place.column()));
    scene.show(sheet);
    String noun = dice.of("one", "field", "place", "point", "item", "spot", "element", "object");
    String called =
        place.called().contains("%s")
            ? Template.fill(place.called(), noun)
            : place.called() + " " + noun;
    scene.instruct(
        Template.fill(
            dice.wording(
                "Click the %s.",
                "Press the %s.",
                "Choose the %s.",
                "Pick the %s.",
                "Take the %s.",
                "Select the %s, please.",
                "Find the %s and click on it.",
                "The %s is to be pressed.",
                "Click on the %s.",
                "Please press the %s.",
                "Could you click the %s?",
                "Hit the %s.",
                "Tap the %s.",
                "Select the %s.",
                "Go for the %s.",
                "Mark the %s with a click.",
                "I want you to click the %s.",
                "Your target is the %s.",
                "Look for the %s and press it.",
                "Which is the %s? Click on it.",
                "Of all these, click the %s.",
                "Move to the %s and press it.",
                "Just click the %s.",
                "The one to click is the %s.",
                "Make your choice: the %s.",
                "Only the %s should be clicked.",
                "Put the pointer on the %s and click."),
            called));
  }

  private static Place onLine(Dice dice, int columns, int rows) {
    int count = columns * rows;
    boolean across = rows == 1;
    int at = dice.below(count);
    int back = count - 1 - at;
    List<String> words = new ArrayList<>();
    if (at == 0) {
      words.addAll(across ? List.of("leftmost", "first") : List.of("topmost", "uppermost", "top"));
    } else if (back == 0) {
      words.addAll(across ? List.of("rightmost", "last") : List.of("lowest", "bottom", "last"));
    } else if (at == back) {
      words.addAll(List.of("middle", "middle", "central", "centre"));
    }
    if (words.isEmpty() || dice.chance(0.4)) {
      words = List.of(NTH.get(Math.min(at, back)));
    }
    String called = dice.of(words);
    boolean counted = NTH.contains(called) && (at > 0 || dice.chance(0.5));
    if (counted) {
      String end = across ? at <= back ? "left" : "right" : at <= back ? "top" : "bottom";
      return new Place(across ? at : 0, across ? 0 : at, called + " %s from the " + end);
    }
    return across ? new Place(at, 0, called) : new Place(0, at, called);
  }

  private static Place onBoard(Dice dice, int columns, int rows) {
    List<Place> places = new ArrayList<>();
    for (boolean top : new boolean[] {true, false}) {
      for (boolean left : new boolean[] {true, false}) {
        String high = top ? dice.of("top", "upper") : dice.of("bottom", "lower");
        String side = left ? "left" : "right";
        String called = dice.of(high + " " + side, high + " " + side, high + "-" + side);
        places.add(new Place(left ? 0 : columns - 1, top ? 0 : rows - 1, called));
      }
    }
    if (columns % 2 == 1 && rows % 2 == 1) {
      String called = dice.of("middle", "centre", "central", "center");
      places.add(new Place(columns / 2, rows / 2, called));
    }
    if (columns % 2 == 1) {
      places.add(new Place(columns / 2, 0, dice.of("top middle", "top centre", "upper middle")));
      places.add(new Place(columns / 2, rows - 1, dice.of("bottom middle", "lower middle")));
    }
    if (rows % 2 == 1) {
      places.add(new Place(0, rows / 2, dice.of("middle left", "left middle")));
      places.add(new Place(columns - 1, rows / 2, dice.of("middle right", "right middle")));
    }
    return dice.of(places);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
