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
import dev.manyhands.office.widget.Dragging;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Boxes with a corner to pull at, one of which is to be made wider, taller, or smaller. */
final class ResizeThing implements Family {
  private static final int LEAST_PX = 8;
  private static final int HANDLE_PX = 12;

  @Override
  public String id() {
    return "web/resize-v1";
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
    return 0.4;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  /** How the size is to change: -1, 0 or 1 each way. */
  private record Change(int wide, int high, List<String> words) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change(1, 0, List.of("wider", "broader", "wider, but no taller")),
          new Change(-1, 0, List.of("narrower", "less wide", "slimmer")),
          new Change(0, 1, List.of("taller", "higher", "taller, but no wider")),
          new Change(0, -1, List.of("shorter", "less tall", "flatter")),
          new Change(1, 1, List.of("larger", "bigger", "larger both ways")),
          new Change(-1, -1, List.of("smaller", "smaller both ways", "less large")));

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Layout", "Sizes", "Frames", "Designer", "Arrange"));
    int count = tiny ? 1 : dice.of(1, 1, 2);
    List<String> names = dice.some(List.of("Photo", "Window", "Chart", "Panel", "Map", "Note"), 2);
    int cell = tiny ? 130 : 250;
    List<Widget> boxes = new ArrayList<>();
    List<Widget> handles = new ArrayList<>();
    String grip = dice.of("resize", "resize handle", "corner", "◢");
    Role role = dice.of(Role.IMAGE, Role.IMAGE);
    for (int i = 0; i < count; i++) {
      int wide = tiny ? dice.between(56, 90) : dice.between(80, 190);
      int high = tiny ? dice.between(50, 70) : dice.between(70, 130);
      Widget box = sheet.page().add(role, sheet.x() + i * cell, sheet.y(), wide, high);
      boxes.add(box.name(names.get(i)));
      handles.add(handle(box, grip));
    }
    sheet.space(tiny ? 100 : 180);
    int place = dice.below(count);
    Widget box = boxes.get(place);
    Widget handle = handles.get(place);
    Change change = dice.of(CHANGES);
    List<Box> starts = boxes.stream().map(Widget::box).toList();
    Submission submission =
        Submission.below(
            scene,
            sheet,
            () -> {
              for (int i = 0; i < starts.size(); i++) {
                Box now = boxes.get(i).box();
                Box start = starts.get(i);
                boolean meant = i == place;
                if (!fits(now.width() - start.width(), meant ? change.wide : 0)
                    || !fits(now.height() - start.height(), meant ? change.high : 0)) {
                  return false;
                }
              }
              return true;
            },
            true);
    Box start = box.box();
    if (change.wide != 0) {
      scene
          .plan()
          .pushWhen(
              view -> {
                Element seen = view.find(box);
                return seen != null && !fits(seen.box().width() - start.width(), change.wide);
              },
              handle,
              change.wide > 0 ? Gesture.Direction.RIGHT : Gesture.Direction.LEFT);
    }
    if (change.high != 0) {
      scene
          .plan()
          .pushWhen(
              view -> {
                Element seen = view.find(box);
                return seen != null && !fits(seen.box().height() - start.height(), change.high);
              },
              handle,
              change.high > 0 ? Gesture.Direction.DOWN : Gesture.Direction.UP);
    }
    scene.show(sheet);
    String name = names.get(place).toLowerCase(Locale.ROOT);
    String said =
        Template.fill(
            dice.wording(
                "Make the %s %s",
                "Drag the corner of the %s to make it %s",
                "Resize the %s so that it is %s",
                "Change the size of the %s: %s, please",
                "The %s should be %s; pull at its corner",
                "Let the %s become %s",
                "Pull the handle of the %s until it is %s",
                "We want the %s %s; use its handle",
                "Please make the %s %s",
                "Could you resize the %s to make it %s",
                "Drag the handle of the %s so that it gets %s",
                "Resize the %s until it is %s",
                "By its corner, make the %s %s",
                "The %s is to be made %s",
                "Pull at the corner so that the %s becomes %s",
                "Take the %s by its corner and make it %s",
                "I want the %s to be %s",
                "Change the %s so that it becomes %s",
                "Drag its corner until the %s is %s",
                "The size of the %s is wrong: make it %s",
                "Using the handle, get the %s to be %s",
                "Move the corner of the %s until it is %s",
                "Use the mouse to make the %s %s",
                "Get the %s %s than it is now"),
            name,
            dice.of(change.words));
    scene.instruct(submission.told(dice, said));
  }

  private static boolean fits(int grownPx, int wanted) {
    return wanted == 0 ? Math.abs(grownPx) < LEAST_PX : grownPx * wanted >= LEAST_PX;
  }

  /** A handle at the lower right corner, which the size of the box follows. */
  private static Widget handle(Widget box, String name) {
    Box at = box.box();
    Widget handle =
        box.page()
            .add(
                Role.IMAGE,
                at.x() + at.width() - HANDLE_PX,
                at.y() + at.height() - HANDLE_PX,
                HANDLE_PX,
                HANDLE_PX)
            .name(name)
            .group(box.name());
    int[] grab = new int[2];
    return handle.onDrag((phase, x, y) -> {
      if (phase == Dragging.Phase.TAKEN) {
        grab[0] = handle.box().x() - x;
        grab[1] = handle.box().y() - y;
        return;
      }
      int wide = Math.max(2 * HANDLE_PX, x + grab[0] + HANDLE_PX - at.x());
      int high = Math.max(2 * HANDLE_PX, y + grab[1] + HANDLE_PX - at.y());
      box.at(at.x(), at.y(), wide, high);
      handle.at(at.x() + wide - HANDLE_PX, at.y() + high - HANDLE_PX, HANDLE_PX, HANDLE_PX);
    });
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS, Mistake.PUSHES_BACK);
  }
}
