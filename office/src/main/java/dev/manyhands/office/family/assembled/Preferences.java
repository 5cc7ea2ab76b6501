package dev.manyhands.office.family.assembled;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Section;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A list of chapters at the side, one of which shows its controls: some are to be changed. */
final class Preferences implements Family {
  private static final List<String> CHAPTERS =
      List.of(
          "Printing",
          "Editor",
          "Travel",
          "Sound",
          "Storage",
          "Calls",
          "Calendar",
          "Kitchen",
          "Security",
          "Delivery",
          "Keyboard",
          "Colours");
  private static final List<Part.Kind> KINDS =
      List.of(
          Part.Kind.TICK,
          Part.Kind.TICK,
          Part.Kind.LIST,
          Part.Kind.RADIO,
          Part.Kind.SLIDER,
          Part.Kind.STEPPER,
          Part.Kind.TEXT);
  private static final int SIDE_PX = 120;

  @Override
  public String id() {
    return "web/preferences-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 160;
  }

  @Override
  public double clutterShare() {
    return 0;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.bare(dice.wording("Preferences", "Set-up", "Control centre", "Profile"));
    sheet.heading(sheet.page().title());
    List<String> names = dice.some(CHAPTERS, dice.between(2, 5));
    int changed = Math.min(names.size(), dice.of(1, 2, 2, 3));
    List<Integer> route = new ArrayList<>();
    for (int place : dice.some(places(names.size()), changed)) {
      route.add(place);
    }
    boolean sorted = dice.chance(0.7);
    if (sorted) {
      route.sort(Integer::compare);
    } else if (route.remove((Object) 0)) {
      route.addFirst(0);
    }
    List<Widget> openers = openers(scene, sheet, names);
    Parts parts = new Parts(scene);
    List<Section> sections = new ArrayList<>();
    List<List<Part>> inside = new ArrayList<>();
    int top = sheet.y();
    int bottom = top;
    for (int i = 0; i < names.size(); i++) {
      boolean asked = route.contains(i);
      sheet.moveTo(top);
      int from = parts.all().size();
      sections.add(sheet.page().section(i == 0, () -> lay(scene, parts, sheet, asked)));
      inside.add(List.copyOf(parts.all().subList(from, parts.all().size())));
      bottom = Math.max(bottom, sheet.y());
    }
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      openers
          .get(i)
          .onClick(() -> {
            for (int j = 0; j < sections.size(); j++) {
              sections.get(j).show(j == place);
              openers.get(j).set(State.SELECTED, j == place);
            }
          });
    }
    openers.getFirst().set(State.SELECTED, true);
    sheet.moveTo(bottom + scene.skin().gapPx());
    for (int i = 0; i + 1 < route.size(); i++) {
      List<Part> here = inside.get(route.get(i));
      Widget next = openers.get(route.get(i + 1));
      scene.plan().pressWhen(view -> shows(view, here), next);
    }
    List<Part> last = inside.get(route.getLast());
    String button =
        dice.of(
            "Apply",
            "Save",
            "OK",
            "Keep",
            "Done",
            "Save all",
            "Confirm",
            "Store",
            "Submit",
            "Finish");
    Predicate<View> atLast = view -> shows(view, last);
    parts.commit(sheet, button, atLast);
    scene
        .plan()
        .pressWhen(
            view -> route.stream().noneMatch(place -> shows(view, inside.get(place))),
            openers.get(route.getFirst()));
    scene.show(sheet);
    StringBuilder words = new StringBuilder();
    boolean told = dice.chance(0.6);
    for (int place : route) {
      List<Part> asked = inside.get(place).stream().filter(Part::isAsked).toList();
      String what = Clauses.all(dice, asked);
      String low = Character.toLowerCase(what.charAt(0)) + what.substring(1);
      words.append(
          told
              ? Template.fill(
                      dice.wording(
                          "Under %s, ",
                          "%s: ",
                          "In the chapter %s, ",
                          "In %s, ",
                          "At %s, ",
                          "Under the heading %s, ",
                          "Go to %s; there, ",
                          "In the part %s, ",
                          "Open %s; there, ",
                          "In the section %s, ",
                          "When %s is open, ",
                          "At the heading %s, ",
                          "Below %s, ",
                          "Within %s, ",
                          "On the page %s, "),
                      names.get(place))
                  + low
              : Template.fill(
                      dice.wording(
                          "In %s: ",
                          "%s - ",
                          "At %s: ",
                          "Under %s: ",
                          "Open %s. ",
                          "Go to %s. ",
                          "[%s] ",
                          "In the part %s: ",
                          "Section %s. ",
                          "Under the heading %s: ",
                          "Open the page %s. ",
                          "Chapter %s: ",
                          "For %s: "),
                      names.get(place))
                  + what);
      words.append(' ');
    }
    scene.instruct(
        words
            + Template.fill(
                dice.wording(
                    "Then press %s.",
                    "At the end press %s.",
                    "Do not forget to press %s.",
                    "Finish with %s.",
                    "Press %s then.",
                    "After all that, press %s.",
                    "Finally press %s.",
                    "Then click on %s.",
                    "Please press %s in the end.",
                    "Confirm all of it with \"%s\".",
                    "When everything is set, press %s.",
                    "Store it with %s.",
                    "Close with \"%s\".",
                    "Last of all, click %s.",
                    "Hit %s when you have finished.",
                    "After that, click \"%s\".",
                    "The last step is %s.",
                    "Once that is done, press %s.",
                    "End by clicking %s.",
                    "Click %s when all is set."),
                button));
  }

  private static List<Integer> places(int count) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(i);
    }
    return places;
  }

  /** The list of chapters, and beside it the room for one of them. */
  private static List<Widget> openers(Scene scene, Sheet sheet, List<String> names) {
    Dice dice = scene.dice();
    Role role = dice.of(Role.LINK, Role.LISTITEM, Role.BUTTON, Role.MENUITEM, Role.TREEITEM);
    int high = scene.skin().fontPx() + 12;
    boolean right = dice.chance(0.3);
    int x = right ? sheet.x() + sheet.widthPx() - SIDE_PX : sheet.x();
    List<Widget> openers = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Widget opener = sheet.page().add(role, x, sheet.y() + i * (high + 4), SIDE_PX - 16, high);
      String name = names.get(i);
      openers.add(role == Role.LISTITEM ? opener.text(name) : opener.name(name));
    }
    sheet.within(right ? sheet.x() : sheet.x() + SIDE_PX, sheet.y(), sheet.widthPx() - SIDE_PX);
    return openers;
  }

  private static void lay(Scene scene, Parts parts, Sheet sheet, boolean asked) {
    Dice dice = scene.dice();
    int most = Math.min(3, Parts.fits(scene, sheet));
    int count = dice.between(1, most);
    int right = dice.below(count);
    Form form = sheet.form().unplanned();
    for (int i = 0; i < count; i++) {
      parts.add(sheet, form, dice.of(KINDS), asked && (i == right || dice.chance(0.3)));
    }
  }

  /** Whether it is the chapter with these controls that shows. */
  private static boolean shows(View view, List<Part> parts) {
    return parts.stream().anyMatch(part -> view.shows(part.first()));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.FORGETS_ONE, Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS);
  }
}
