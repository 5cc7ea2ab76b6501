package dev.manyhands.office.family.web;

import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
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
import java.util.stream.IntStream;

/** Boxes of two or three sizes, one of which is to be dragged into or over another. */
final class DragSize implements Family {
  private static final List<List<String>> LETTERS =
      List.of(
          List.of("S", "L", "M"),
          List.of("L", "S", "M"),
          List.of("A", "B", "C"),
          List.of("1", "2", "3"),
          List.of("X", "Y", "Z"),
          List.of("Red", "Blue", "Green"),
          List.of("Cup", "Crate", "Can"));

  @Override
  public String id() {
    return "web/drag-size-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 20;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public double clutterShare() {
    return 0.15;
  }

  /** Which box, from the smallest, is to be moved to which, and how both are called. */
  private record Move(int from, int to, String mover, String target) {
    static Move of(Dice dice, int count) {
      boolean inwards = dice.chance(0.7);
      int small = count == 2 ? 0 : dice.of(0, 0, 1);
      int large = count == 2 || small == 1 ? count - 1 : dice.of(1, 2, 2);
      String one = called(dice, small, count);
      String other = called(dice, large, count);
      return inwards ? new Move(small, large, one, other) : new Move(large, small, other, one);
    }

    private static String called(Dice dice, int place, int count) {
      if (count == 2) {
        return place == 0
            ? dice.of("smaller", "smaller", "small", "little")
            : dice.of("larger", "bigger", "large", "big");
      }
      return switch (place) {
        case 0 -> dice.of("smallest", "smallest", "tiniest");
        case 1 -> dice.of("middle-sized", "medium", "second largest");
        default -> dice.of("largest", "largest", "biggest");
      };
    }

    boolean isInwards() {
      return from < to;
    }
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Boxes", "Sizes", "Nest", "Stack", "Pack"));
    int count = dice.of(2, 2, 3);
    List<Widget> boxes = layOut(scene, sheet, count);
    Move move = Move.of(dice, count);
    Widget mover = boxes.get(move.from);
    Widget target = boxes.get(move.to);
    List<Box> starts = boxes.stream().map(Widget::box).toList();
    Trays trays = new Trays(scene, Trays.Manner.STAYS, false);
    trays.add(target);
    boxes.forEach(trays::take);
    scene
        .plan()
        .dragWhen(
            view -> {
              Element seen = view.find(mover);
              Element other = view.find(target);
              return seen != null && other != null && !isNested(seen.box(), other.box());
            },
            mover,
            target,
            Gesture.Drop.ONTO)
        .confuse(mover, target)
        .confuse(target, mover);
    Handing handing =
        Handing.below(
            scene,
            sheet,
            dice.chance(0.25),
            () ->
                isNested(mover.box(), target.box())
                    && IntStream.range(0, count)
                        .allMatch(i -> i == move.from || boxes.get(i).box().equals(starts.get(i))),
            true);
    trays.onTaken(handing::moved);
    trays.onDropped(() -> cover(boxes));
    scene.show(sheet);
    scene.instruct(handing.after(asked(dice, move)));
  }

  /** Side by side, from small to large in any order, each larger than the one before by far. */
  private static List<Widget> layOut(Scene scene, Sheet sheet, int count) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    int most = Math.min(sheet.widthPx() / count - 4, tiny ? 76 : dice.between(110, 210));
    int sidePx = most * dice.between(85, 100) / 100;
    List<Integer> sides = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sides.addFirst(sidePx);
      sidePx = sidePx * dice.between(45, 68) / 100;
    }
    boolean oblong = dice.chance(0.3);
    List<String> names = names(dice, count, oblong);
    boolean hinted = names.getFirst().contains(" ") && dice.chance(0.6);
    Role role = dice.of(Role.IMAGE, Role.IMAGE, Role.GENERIC);
    int cellPx = sheet.widthPx() / count;
    int roomPx = Math.min(cellPx, most + (tiny ? 4 : 60));
    int highest = sides.getLast() + (tiny ? 8 : 40);
    List<Integer> order = dice.shuffled(IntStream.range(0, count).boxed().toList());
    List<Widget> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int wide = sides.get(i);
      int high = oblong ? wide * 2 / 3 : wide;
      int x = sheet.x() + order.get(i) * roomPx + dice.below(roomPx - wide + 1);
      int y = sheet.y() + dice.below(highest - high + 1);
      Widget box = sheet.page().add(role, x, y, wide, high).name(names.get(i));
      boxes.add(hinted ? box.hint(hint(sides, i)) : box);
    }
    sheet.space(highest + 6);
    return boxes;
  }

  /** As pictures tell sizes: by whether one is nearer to the largest or to the smallest. */
  private static String hint(List<Integer> sides, int i) {
    int middle = sides.getFirst() * sides.getLast();
    return sides.get(i) * sides.get(i) < middle ? "small" : "large";
  }

  private static List<String> names(Dice dice, int count, boolean oblong) {
    if (dice.chance(0.35)) {
      return dice.shuffled(dice.of(LETTERS).subList(0, count));
    }
    String form = oblong ? "rectangle" : dice.of("square", "square", "circle");
    List<String> colours = dice.some(Shapes.COLOURS, count);
    boolean same = dice.chance(0.4);
    return IntStream.range(0, count).mapToObj(i -> colours.get(same ? 0 : i) + " " + form).toList();
  }

  /** What a later box lies over is hidden by it, where it is not merely held. */
  private static void cover(List<Widget> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      Box below = boxes.get(i).box();
      boolean hidden =
          boxes.subList(i + 1, boxes.size()).stream()
              .map(Widget::box)
              .anyMatch(above ->
                  above.width() > below.width()
                      && above.contains(below.centerX(), below.centerY()));
      boxes.get(i).set(State.COVERED, hidden);
    }
  }

  /** Whether the smaller of the two lies wholly within the other. */
  private static boolean isNested(Box one, Box other) {
    Box in = one.width() < other.width() ? one : other;
    Box out = in.equals(one) ? other : one;
    return in.x() >= out.x()
        && in.y() >= out.y()
        && in.x() + in.width() <= out.x() + out.width()
        && in.y() + in.height() <= out.y() + out.height();
  }

  private static String asked(Dice dice, Move move) {
    String noun = dice.of("box", "box", "box", "one", "shape", "block");
    String first = move.mover + " " + (noun.equals("one") ? "box" : noun);
    String second =
        dice.chance(0.5) ? move.target + " " + noun : move.target + dice.of(" one", " one", "");
    String into =
        move.isInwards()
            ? dice.of("into", "into", "inside", "onto")
            : dice.of("over", "onto", "on top of", "over");
    return Template.fill(
        dice.wording(
            "Drag the %s %s the %s",
            "Drag the %s %s the %s",
            "Move the %s %s the %s",
            "Put the %s %s the %s",
            "Please drag the %s %s the %s",
            "Place the %s %s the %s",
            "With the mouse, drag the %s %s the %s",
            "Could you put the %s %s the %s",
            "Take the %s and drag it %s the %s",
            "Look at the sizes and drag the %s %s the %s",
            "Bring the %s %s the %s",
            "Pull the %s %s the %s",
            "The %s belongs %s the %s: drag it there",
            "Use the mouse to move the %s %s the %s",
            "Let the %s lie %s the %s",
            "Grab the %s and drop it %s the %s",
            "Find the %s and drag it %s the %s",
            "We want the %s %s the %s",
            "Drop the %s %s the %s",
            "Shift the %s until it is %s the %s",
            "By drag and drop, move the %s %s the %s",
            "Click and hold the %s, and drag it %s the %s",
            "Get the %s %s the %s",
            "The %s should end up %s the %s",
            "Carry the %s %s the %s",
            "Fit the %s %s the %s with the mouse"),
        first,
        into,
        second);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(
        Mistake.COMMITS_AT_ONCE,
        Mistake.FORGETS_ONE,
        Mistake.NEVER_COMMITS,
        Mistake.PRESSES_ANOTHER);
  }
}
