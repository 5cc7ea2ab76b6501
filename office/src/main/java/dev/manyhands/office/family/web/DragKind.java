package dev.manyhands.office.family.web;

import dev.manyhands.env.action.Gesture;
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
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Things in a picture, of which all that are of a kind are to be dragged into a box. */
final class DragKind implements Family {
  private static final int FEWEST = 3;
  private static final int MOST = 8;
  private static final int MOST_MOVED = 6;

  @Override
  public String id() {
    return "web/drag-kind-v1";
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
    return 0.15;
  }

  /**
   * What there is, and what of it goes where.
   *
   * @param figures that are drawn; none where there are cards
   * @param words on the cards
   * @param groups the places of all that are of a kind, for each kind that is asked for
   * @param said what the kinds are called
   */
  private record Things(
      List<Figure> figures, List<String> words, List<List<Integer>> groups, List<String> said) {
    int count() {
      return Math.max(figures.size(), words.size());
    }

    int moved() {
      return groups.stream().mapToInt(List::size).sum();
    }

    /** Whether each kind is there, and there is something left to be done wrongly. */
    boolean fits() {
      return groups.stream().noneMatch(List::isEmpty)
          && moved() <= MOST_MOVED
          && (groups.size() > 1 || moved() < count());
    }
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Sort", "Shapes", "Drawing", "Collect", "Canvas"));
    boolean tiny = scene.skin().isTiny();
    int boxes = dice.of(1, 1, 1, 2, 2, tiny ? 2 : 3);
    int kinds = boxes > 1 && dice.chance(0.6) ? boxes : 1;
    Things things = draw(dice, kinds, tiny);
    boolean beside = dice.chance(0.3) && boxes < 3;
    boolean first = dice.chance(0.5);
    boolean across = boxes == 1 || (!beside && dice.chance(0.7));
    int x = sheet.x();
    int y = sheet.y();
    int widthPx = sheet.widthPx();
    int halfPx = widthPx / 2;
    List<Widget> widgets = new ArrayList<>();
    Containers[] laid = new Containers[1];
    Runnable drawn =
        () ->
            widgets.addAll(
                things.figures.isEmpty()
                    ? cards(scene, sheet, things)
                    : figures(scene, sheet, things));
    Runnable framed = () -> laid[0] = Containers.of(scene, sheet, boxes, across);
    List<Runnable> parts = first ? List.of(drawn, framed) : List.of(framed, drawn);
    int lowest = y;
    for (int i = 0; i < parts.size(); i++) {
      if (beside) {
        sheet.within(x + i * halfPx, y, halfPx - 4);
      }
      parts.get(i).run();
      lowest = Math.max(lowest, sheet.y());
    }
    sheet.within(x, lowest, widthPx);
    plan(scene, sheet, things, widgets, laid[0]);
  }

  private static void plan(
      Scene scene, Sheet sheet, Things things, List<Widget> widgets, Containers boxes) {
    Dice dice = scene.dice();
    Trays trays =
        new Trays(
            scene,
            dice.of(
                Trays.Manner.LINES_UP,
                Trays.Manner.STAYS,
                Trays.Manner.STAYS,
                Trays.Manner.GOES_IN),
            false);
    List<Trays.Tray> frames = boxes.frames().stream().map(trays::add).toList();
    widgets.forEach(trays::take);
    List<Integer> aims =
        dice.some(IntStream.range(0, frames.size()).boxed().toList(), things.groups.size());
    List<List<Integer>> right = new ArrayList<>();
    frames.forEach(_ -> right.add(List.of()));
    List<String> parts = new ArrayList<>();
    String pattern = pattern(dice);
    for (int i = 0; i < things.groups.size(); i++) {
      int aim = aims.get(i);
      Trays.Tray tray = frames.get(aim);
      right.set(aim, things.groups.get(i));
      parts.add(Template.fill(pattern, things.said.get(i), boxes.said().get(aim)));
      for (int place : things.groups.get(i)) {
        Widget thing = widgets.get(place);
        scene
            .plan()
            .dragWhen(
                view -> Trays.outside(view, thing, tray), thing, tray.frame, Gesture.Drop.ONTO);
      }
    }
    confuse(scene, things, widgets, boxes, aims.getFirst());
    int last = dice.chance(0.25) ? things.moved() : 0;
    Handing handing =
        Handing.below(
            scene,
            sheet,
            last,
            () -> frames.stream().map(tray -> places(tray.things, widgets)).toList(),
            List.copyOf(right));
    trays.onTaken(handing::moved);
    scene.show(sheet);
    scene.instruct(handing.after(asked(dice, parts)));
  }

  private static List<Integer> places(List<Widget> in, List<Widget> all) {
    return in.stream().map(all::indexOf).sorted().toList();
  }

  /** Another box to be wrong with, or for want of one another thing. */
  private static void confuse(
      Scene scene, Things things, List<Widget> widgets, Containers boxes, int aim) {
    List<Widget> frames = boxes.frames();
    if (frames.size() > 1) {
      scene.plan().confuse(frames.get(aim), frames.get((aim + 1) % frames.size()));
      return;
    }
    List<Integer> chosen = things.groups.getFirst();
    for (int i = 0; i < widgets.size(); i++) {
      if (!chosen.contains(i)) {
        scene.plan().confuse(widgets.get(chosen.getFirst()), widgets.get(i));
        return;
      }
    }
  }

  private static Things draw(Dice dice, int kinds, boolean tiny) {
    while (true) {
      int count = dice.between(FEWEST, tiny ? MOST - 1 : MOST);
      Things things = dice.chance(0.2) ? words(dice, count, kinds) : figures(dice, count, kinds);
      if (things.fits()) {
        return things;
      }
    }
  }

  /** Cards of which some have the same words. */
  private static Things words(Dice dice, int count, int kinds) {
    List<String> pool =
        dice.chance(0.4)
            ? dice.some(List.of("A", "B", "C", "D", "E", "F", "K", "M", "R", "T"), kinds + 1)
            : dice.some(Lot.some(dice, 10), kinds + 1);
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(dice.of(pool));
    }
    String noun = dice.of("cards with %s", "cards that say %s", "cards with \"%s\"", "%s cards");
    return new Things(
        List.of(),
        words,
        groups(kinds, count, (kind, i) -> words.get(i).equals(pool.get(kind))),
        pool.subList(0, kinds).stream().map(noun::formatted).toList());
  }

  private static Things figures(Dice dice, int count, int kinds) {
    boolean sizes = dice.chance(0.4);
    List<String> forms =
        dice.some(dice.chance(0.8) ? Figure.FORMS : Figure.KINDS, dice.between(2, 4));
    List<Figure> figures = Figure.several(dice, count, forms, sizes);
    int by = dice.below(sizes && kinds < 3 ? 3 : 2);
    List<Wanted> wanted =
        kinds == 1
            ? List.of(Wanted.like(dice.of(figures), dice, false))
            : figures.stream()
                .map(figure ->
                    switch (by) {
                      case 0 -> new Wanted("", figure.kind(), "", 0);
                      case 1 -> new Wanted(figure.colour(), "", "", 0);
                      default -> new Wanted("", "", "", figure.size());
                    })
                .distinct()
                .limit(kinds)
                .toList();
    boolean enough =
        wanted.size() == kinds && wanted.stream().allMatch(one -> one.sign().isEmpty());
    return new Things(
        figures,
        List.of(),
        enough
            ? groups(kinds, count, (kind, i) -> wanted.get(kind).fits(figures.get(i)))
            : List.of(List.of()),
        wanted.stream().map(one -> one.plural(dice, false)).toList());
  }

  /** Whether something at a place is of a kind. */
  private interface Fit {
    boolean of(int kind, int place);
  }

  private static List<List<Integer>> groups(int kinds, int count, Fit fit) {
    IntFunction<List<Integer>> group =
        kind -> IntStream.range(0, count).filter(i -> fit.of(kind, i)).boxed().toList();
    return IntStream.range(0, kinds).mapToObj(group).toList();
  }

  private static List<Widget> figures(Scene scene, Sheet sheet, Things things) {
    Role role = scene.dice().of(Role.IMAGE, Role.IMAGE, Role.GENERIC);
    List<Widget> widgets = Figure.layOut(scene, sheet, role, things.figures);
    // Beside a large box in the same drawing, things of one size are all small.
    if (things.figures.getFirst().size() == 0 && scene.dice().chance(0.3)) {
      widgets.forEach(widget -> widget.hint("small"));
    }
    return widgets;
  }

  private static List<Widget> cards(Scene scene, Sheet sheet, Things things) {
    Role role = scene.dice().of(Role.TEXT, Role.LISTITEM, Role.IMAGE, Role.GENERIC);
    int high = scene.skin().fontPx() + scene.dice().between(4, 10);
    return Trays.cards(scene, sheet, role, high, things.words);
  }

  private static String pattern(Dice dice) {
    return dice.wording(
        "all %1$s into %2$s",
        "all %1$s into %2$s",
        "all %1$s to %2$s",
        "all the %1$s into %2$s",
        "the %1$s into %2$s",
        "all of the %1$s into %2$s",
        "each of the %1$s into %2$s",
        "into %2$s all %1$s",
        "any %1$s into %2$s",
        "every one of the %1$s into %2$s",
        "all %1$s over to %2$s",
        "to %2$s all the %1$s");
  }

  private static String asked(Dice dice, List<String> parts) {
    return Template.fill(
        dice.wording(
            "Drag %s",
            "Drag %s",
            "Move %s",
            "Put %s",
            "Sort what you see: %s",
            "Please drag %s",
            "Please move %s",
            "With the mouse, drag %s",
            "Could you move %s",
            "Bring %s",
            "Tidy up: %s",
            "Use the mouse to drag %s",
            "Leave everything else where it is, and drag %s",
            "Pull %s",
            "Carry %s",
            "By drag and drop, move %s",
            "Look at the picture and drag %s",
            "Nothing else is to be moved, but drag %s",
            "You should drag %s",
            "Take the mouse and move %s",
            "Shift %s",
            "Transfer %s",
            "Get %s",
            "One after the other, drag %s",
            "Now drag %s",
            "What belongs together goes together: drag %s",
            "Clear the picture a little and put %s"),
        String.join(dice.of(" and ", ", and ", ", ", "; "), parts));
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
