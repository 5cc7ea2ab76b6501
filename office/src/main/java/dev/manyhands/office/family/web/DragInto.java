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

/** Things that are to be dragged into boxes: some by their names, or all that are alike. */
final class DragInto implements Family {
  private static final List<List<String>> PLACES =
      List.of(
          List.of("Basket", "Crate", "Shelf", "Bag"),
          List.of("Inbox", "Archive", "Drafts", "Trash"),
          List.of("Left box", "Middle box", "Right box", "Lower box"),
          List.of("Folder A", "Folder B", "Folder C", "Folder D"),
          List.of("Reports", "Invoices", "Photos", "Contracts"),
          List.of("Cart", "Wish list", "Bin", "Gift box"),
          List.of("Team North", "Team South", "Team East", "Team West"));

  @Override
  public String id() {
    return "web/drag-into-v1";
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

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Sort", "Boxes", "Tidy up", "Collect", "Drop zone"));
    Lot lot = Lot.of(dice, dice.between(3, tiny ? 5 : 8));
    int count = lot.rest() ? 2 : dice.between(1, tiny ? 2 : 3);
    List<String> places = dice.some(dice.of(PLACES), count);
    if (lot.rest()) {
      places = List.of("Left box", "Right box");
    }
    Trays trays =
        new Trays(
            scene, dice.of(Trays.Manner.LINES_UP, Trays.Manner.STAYS, Trays.Manner.GOES_IN), false);
    boolean above = dice.chance(0.5);
    List<Trays.Tray> frames = new ArrayList<>();
    if (above) {
      frames.addAll(frames(scene, sheet, trays, places));
    }
    List<Widget> things = things(scene, sheet, lot);
    if (!above) {
      frames.addAll(frames(scene, sheet, trays, places));
    }
    things.forEach(trays::take);
    int aim = lot.rest() ? 0 : dice.below(frames.size());
    List<List<String>> right = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      right.add(new ArrayList<>());
    }
    for (int i = 0; i < things.size(); i++) {
      int place = lot.chosen().contains(i) ? aim : lot.rest() ? 1 : -1;
      if (place >= 0) {
        Widget thing = things.get(i);
        Trays.Tray tray = frames.get(place);
        right.get(place).add(Trays.words(thing));
        scene
            .plan()
            .dragWhen(
                view -> Trays.outside(view, thing, tray), thing, tray.frame, Gesture.Drop.ONTO);
      }
    }
    right.forEach(names -> names.sort(null));
    for (int i = 0; i < things.size() && !lot.rest(); i++) {
      if (!lot.chosen().contains(i)) {
        scene.plan().confuse(things.get(lot.chosen().getFirst()), things.get(i));
      }
    }
    boolean single = lot.chosen().size() == 1 && !lot.rest();
    Handing handing =
        Handing.below(
            scene,
            sheet,
            single && dice.chance(0.4),
            () -> frames.stream().map(Trays.Tray::names).toList(),
            List.copyOf(right));
    trays.onTaken(handing::moved);
    scene.show(sheet);
    scene.instruct(handing.after(asked(dice, lot, places, aim)));
  }

  private static String asked(Dice dice, Lot lot, List<String> places, int aim) {
    String place = dice.chance(0.2) ? '"' + places.get(aim) + '"' : places.get(aim);
    if (lot.rest()) {
      return Template.fill(
          dice.wording(
              "Drag %s into the left box and everything else into the right box",
              "Put %s into the left box, and all others into the right one",
              "Sort: %s go left, the rest goes right",
              "Move %s to the left box and the others to the right box",
              "Put %s on the left and the others on the right",
              "Please drag %s to the left box and the rest to the right box",
              "Sort the items: %s belong in the left box, all the others in the right one",
              "Drop %s in the left box; all else belongs in the right box",
              "The left box is for %s, the right box for everything else",
              "To the left go %s, to the right all the others",
              "With the mouse, move %s into the left box, and whatever else there is into the right"
                  + " box",
              "Could you put %s in the left box and the remaining ones in the right box",
              "Left box: %s. Right box: all the rest",
              "Fill the left box with %s and the right box with the others",
              "Separate them: %s to the left box, the others to the right box",
              "Everything has its box: for %s it is the left one, for the rest the right one",
              "Drag %s left, and what is not among them right",
              "Take %s to the left box and carry the rest to the right box",
              "Place %s in the left box and whatever remains in the right box"),
          lot.said());
    }
    String the = place.matches("\"?(Folder|Team) .*") ? "" : "the ";
    return Template.fill(
        dice.wording(
            "Drag %s into %s%s",
            "Put %s into %s%s",
            "Move %s to %s%s",
            "Drop %s in %s%s",
            "Drag %s to %s%s",
            "Place %s in %s%s with the mouse",
            "Take %s and drop it on %s%s",
            "Bring %s over to %s%s",
            "Pull %s onto %s%s",
            "Carry %s into %s%s",
            "Please drag %s into %s%s",
            "Could you move %s into %s%s",
            "With the mouse, drag %s to %s%s",
            "Let %s end up in %s%s",
            "Store %s in %s%s",
            "%s should go into %s%s",
            "Into %2$s%3$s goes the following: %1$s",
            "Clear up: %s to %s%s",
            "Use the mouse to move %s into %s%s",
            "Find %s and drag it over %s%s",
            "Grab %s and drop it in %s%s",
            "Click and hold %s, drag it to %s%s and let go",
            "Everything else stays, but move %s into %s%s",
            "Transfer %s to %s%s",
            "Using drag and drop, put %s in %s%s",
            "Shift %s into %s%s"),
        lot.said(),
        the,
        place);
  }

  private static List<Trays.Tray> frames(
      Scene scene, Sheet sheet, Trays trays, List<String> places) {
    boolean tiny = scene.skin().isTiny();
    Dice dice = scene.dice();
    int gap = tiny ? 4 : 16;
    int wide = Math.min(tiny ? 200 : 220, sheet.widthPx() / places.size()) - gap;
    int high = tiny ? dice.between(38, 56) : dice.between(70, 140);
    Role role = dice.of(Role.IMAGE, Role.IMAGE, Role.IMAGE);
    List<Trays.Tray> frames = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int x = sheet.x() + i * (wide + gap);
      Widget frame = sheet.page().add(role, x, sheet.y(), wide, high).name(places.get(i));
      frames.add(trays.add(frame));
    }
    sheet.space(high + Math.min(10, scene.skin().gapPx()) + 2);
    return frames;
  }

  private static List<Widget> things(Scene scene, Sheet sheet, Lot lot) {
    if (!lot.looks().isEmpty()) {
      return Shapes.layOut(scene, sheet, scene.dice().of(Role.IMAGE, Role.IMAGE), lot.looks());
    }
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    int high = font + dice.between(4, 10);
    Role role = dice.of(Role.TEXT, Role.LISTITEM, Role.TEXT, Role.IMAGE);
    List<Widget> things = new ArrayList<>();
    int x = sheet.x();
    int y = sheet.y();
    for (String words : lot.words()) {
      int wide = Math.min(sheet.widthPx(), Trays.widthPx(words, font));
      if (x > sheet.x() && x + wide > sheet.x() + sheet.widthPx()) {
        x = sheet.x();
        y += high + 4;
      }
      Widget thing = sheet.page().add(role, x, y, wide, high);
      boolean text = role == Role.LISTITEM || role == Role.TEXT;
      things.add(text ? thing.text(words) : thing.name(words));
      x += wide + 5;
    }
    sheet.moveTo(y + high + 8);
    return things;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
