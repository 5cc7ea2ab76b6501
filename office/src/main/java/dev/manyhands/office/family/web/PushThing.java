package dev.manyhands.office.family.web;

import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
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
import java.util.Locale;

/** Figures on a board, one of which is to be moved up, down, to the left or to the right. */
final class PushThing implements Family {
  private static final int LEAST_PX = 8;

  @Override
  public String id() {
    return "web/push-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 30;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public double clutterShare() {
    return 0.15;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Board", "Canvas", "Move it", "Table", "Drawing"));
    int count = dice.of(1, 1, 2, 3);
    int cell = tiny ? 48 : dice.between(90, 130);
    List<Shapes.Look> looks = Shapes.looks(dice, count, true, false);
    Role role = dice.of(Role.IMAGE, Role.IMAGE);
    Trays free = new Trays(scene, Trays.Manner.STAYS, false);
    int top = sheet.y() + cell / 2;
    List<Widget> things = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int side = tiny ? dice.between(12, 24) : dice.between(18, 60);
      int x = sheet.x() + i * cell + (cell - side) / 2 + (count == 1 ? dice.below(cell / 2) : 0);
      int y = top + dice.below(cell - side / 2);
      Widget thing = sheet.page().add(role, x, y, side, side).name(looks.get(i).name());
      free.take(thing);
      things.add(thing);
    }
    sheet.moveTo(top + cell * 2);
    int place = dice.below(count);
    Widget thing = things.get(place);
    Gesture.Direction way = dice.of(Gesture.Direction.values());
    List<Box> starts = things.stream().map(Widget::box).toList();
    Submission submission =
        Submission.below(
            scene,
            sheet,
            () -> {
              for (int i = 0; i < starts.size(); i++) {
                Box now = things.get(i).box();
                if (i != place && !now.equals(starts.get(i))) {
                  return false;
                }
              }
              return went(starts.get(place), thing.box(), way);
            },
            true);
    Box start = thing.box();
    scene
        .plan()
        .pushWhen(
            view -> {
              Element seen = view.find(thing);
              return seen != null && !went(start, seen.box(), way);
            },
            thing,
            way);
    scene.show(sheet);
    String it =
        count == 1
            ? dice.of("shape", "item", "figure", "thing", "object")
            : looks.get(place).name();
    String said =
        Template.fill(
            dice.wording(
                "Drag the %s %s",
                "Move the %s %s",
                "Push the %s %s",
                "Shift the %s %s a bit",
                "Pull the %s %s",
                "Nudge the %s %s",
                "Drag the %s a little further %s",
                "With the mouse, move the %s %s",
                "Please move the %s %s",
                "Could you drag the %s %s",
                "Move the %s to another place, further %s",
                "Take the %s and drag it %s",
                "Click and hold the %s, and drag it %s",
                "The %s should be moved %s",
                "Let the %s go %s",
                "Use the mouse to drag the %s %s",
                "Put the %s somewhere further %s",
                "Get the %s to move %s",
                "Draw the %s %s with the mouse",
                "Grab the %s and pull it %s",
                "The %s stands wrong: move it %s",
                "Change the place of the %s by dragging it %s",
                "Bring the %s further %s",
                "Slide the %s %s"),
            it,
            words(dice, way));
    scene.instruct(submission.told(dice, said));
  }

  private static String words(Dice dice, Gesture.Direction way) {
    return switch (way) {
      case UP -> dice.of("up", "up", "upwards");
      case DOWN -> dice.of("down", "down", "downwards");
      case LEFT, RIGHT -> dice.of("", "", "to the ") + way.name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether it went that way, and no other. */
  private static boolean went(Box from, Box to, Gesture.Direction way) {
    int dx = to.x() - from.x();
    int dy = to.y() - from.y();
    int along =
        switch (way) {
          case UP -> -dy;
          case DOWN -> dy;
          case LEFT -> -dx;
          case RIGHT -> dx;
        };
    boolean upright = way == Gesture.Direction.UP || way == Gesture.Direction.DOWN;
    return along >= LEAST_PX && Math.abs(upright ? dx : dy) <= along / 2;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS, Mistake.PUSHES_BACK);
  }
}
