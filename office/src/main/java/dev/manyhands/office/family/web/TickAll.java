package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.part.Namesakes;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A long list of boxes or switches of which most are to be on: those named, all but some, all. */
final class TickAll implements Family {
  private static final int FEWEST = 6;
  private static final int MOST = 14;
  private static final List<String> WEEK =
      List.of(
          "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Holidays");
  private static final List<String> FEATURES =
      List.of(
          "Balcony",
          "Garden",
          "Garage",
          "Lift",
          "Cellar",
          "Terrace",
          "Fireplace",
          "Kitchen",
          "Sauna",
          "Pool",
          "Attic",
          "Parking",
          "Heating",
          "Storage",
          "Wi-Fi",
          "Laundry");
  private static final List<String> TOPPINGS =
      List.of(
          "Cheese",
          "Tomato",
          "Onion",
          "Olives",
          "Mushrooms",
          "Ham",
          "Salami",
          "Peppers",
          "Spinach",
          "Garlic",
          "Basil",
          "Tuna",
          "Pineapple",
          "Capers",
          "Corn",
          "Chili");
  private static final List<String> RIGHTS =
      List.of(
          "Read", "Write", "Delete", "Share", "Print", "Export", "Import", "Comment", "Approve",
          "Publish", "Archive", "Invite", "Rename", "Copy");

  @Override
  public String id() {
    return "web/tick-all-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet =
        scene.sheet(dice.wording("Preferences", "Filter", "Rights", "Request", "Subscriptions"));
    if (dice.chance(0.3)) {
      sheet.paragraph(
          dice.wording("Choose any", "Which ones?", "Your choice:", "Tick what applies", "Select"));
    }
    if (dice.chance(0.4)) {
      sheet.prose(Prose.sentences(dice, dice.between(1, 4)));
    }
    List<String> names = names(dice, dice.between(FEWEST, MOST));
    double on = dice.chance(0.35) ? dice.of(0.2, 0.5, 0.8) : 0;
    boolean boxes = dice.chance(0.65);
    List<Widget> things =
        boxes ? TickSet.boxes(scene, sheet, names) : switches(scene, sheet, names);
    State state = boxes ? State.CHECKED : State.SELECTED;
    Wish wish = wish(dice, names, on > 0);
    for (Widget thing : things) {
      thing.set(state, dice.chance(on));
      scene.plan().check(thing, wish.right().contains(words(thing)));
    }
    List<String> right = names.stream().filter(wish.right()::contains).toList();
    Submission submission =
        Submission.below(
            scene,
            sheet,
            () -> things.stream().filter(each -> each.is(state)).map(TickAll::words).toList(),
            right);
    scene.show(sheet);
    scene.instruct(submission.told(dice, wish.said()));
  }

  private static String words(Widget thing) {
    return thing.name().isEmpty() ? thing.text() : thing.name();
  }

  private static List<String> names(Dice dice, int count) {
    if (dice.chance(0.3)) {
      return Captions.some(dice, count);
    }
    if (dice.chance(0.4)) {
      Term term = dice.of(Term.FULL_NAME, Term.CITY, Term.COMPANY, Term.PRODUCT, Term.LAST_NAME);
      return Namesakes.apart(dice, term, count);
    }
    return dice.some(dice.of(WEEK, FEATURES, TOPPINGS, RIGHTS), count);
  }

  /** Things that a press turns on or off: a column of rows, or small ones in lines. */
  private static List<Widget> switches(Scene scene, Sheet sheet, List<String> names) {
    Dice dice = scene.dice();
    Role role = dice.of(Role.BUTTON, Role.BUTTON, Role.GENERIC, Role.LISTITEM);
    boolean rows = dice.chance(0.4);
    int font = scene.skin().fontPx();
    int high = font + dice.between(5, 11);
    int right = sheet.x() + sheet.widthPx();
    int x = sheet.x();
    List<Widget> switches = new ArrayList<>(names.size());
    for (String name : names) {
      int whole = Math.min(sheet.widthPx(), 260);
      int wide = rows ? whole : Math.min(sheet.widthPx(), Metrics.widthPx(name, font) + 16);
      if (x > sheet.x() && (rows || x + wide > right)) {
        x = sheet.x();
        sheet.space(high + 4);
      }
      Widget each = sheet.page().add(role, x, sheet.y(), wide, high);
      switches.add(role == Role.LISTITEM ? each.text(name) : each.name(name));
      each.onClick(() -> each.set(State.SELECTED, !each.is(State.SELECTED)));
      x += wide + 6;
    }
    sheet.space(high + 4 + scene.skin().gapPx());
    return switches;
  }

  /** What shall be on in the end, and how a sentence says so. */
  private record Wish(List<String> right, String said) {}

  private static Wish wish(Dice dice, List<String> names, boolean begun) {
    int style = dice.below(10);
    if (style == 0) {
      return new Wish(names, all(dice));
    }
    if (style == 1 && begun) {
      return new Wish(List.of(), none(dice));
    }
    if (style <= 3) {
      List<String> left = dice.some(names, dice.between(1, 3));
      List<String> right = names.stream().filter(name -> !left.contains(name)).toList();
      return new Wish(right, allBut(dice, listed(dice, left)));
    }
    List<String> right = dice.some(names, dice.between(3, Math.min(9, names.size() - 1)));
    String list = dice.chance(0.6) ? String.join(", ", quoted(dice, right)) : listed(dice, right);
    return new Wish(right, begun ? exactly(dice, list) : named(dice, list));
  }

  private static List<String> quoted(Dice dice, List<String> names) {
    boolean marks = names.stream().anyMatch(name -> name.indexOf(',') >= 0) || dice.chance(0.2);
    return names.stream().map(name -> marks ? '"' + name + '"' : name).toList();
  }

  private static String listed(Dice dice, List<String> names) {
    return Asking.list(dice, quoted(dice, names));
  }

  private static String all(Dice dice) {
    return dice.wording(
        "Select all of them",
        "Tick everything",
        "Choose every one on the list",
        "Turn all of them on",
        "Everything has to be selected",
        "Please mark the whole list",
        "Mark all that there is",
        "Select each entry, without exception",
        "Leave none out: select all",
        "All of these should be chosen",
        "Choose the complete list",
        "We want all of it, so select everything",
        "Switch every entry on",
        "Have everything selected",
        "See to it that all entries are selected",
        "Pick all of them");
  }

  private static String none(Dice dice) {
    return dice.wording(
        "Clear the whole selection",
        "Nothing may stay selected",
        "Take all the marks away",
        "Turn everything off",
        "Unselect all of them",
        "Remove every selection",
        "Make the list empty of marks",
        "None of these should be chosen in the end",
        "Undo all that is selected",
        "Please deselect everything",
        "Let nothing be selected",
        "Switch off all that is on");
  }

  private static String allBut(Dice dice, String list) {
    return Template.fill(
        dice.wording(
            "Select all but %s",
            "Tick everything except %s",
            "Choose all of them, only not %s",
            "All except %s should be on",
            "Mark every entry but %s",
            "Pick everything other than %s",
            "Please select all entries except %s",
            "Leave out %s and select all the rest",
            "Turn on all of them except %s",
            "Everything apart from %s has to be selected",
            "We want the whole list without %s",
            "Apart from %s, select all of it",
            "Not %s, but all the others shall be chosen",
            "Select the lot, with the exception of %s",
            "All but %s are needed; select those",
            "Could you mark all entries except %s",
            "Except for %s, choose everything",
            "Only %s must not be selected, all others must",
            "Have all on and %s off",
            "Skip %s and tick everything else"),
        list);
  }

  private static String exactly(Dice dice, String list) {
    return Template.fill(
        dice.wording(
            "In the end exactly these are on: %s",
            "Only these shall be selected: %s",
            "Select just these and clear the rest: %s",
            "What is chosen must be %s and nothing else",
            "Change the selection to %s",
            "Correct the selection: only %s",
            "Make the selection be %s",
            "Keep or select %s, and turn off all others",
            "No more and no less than %s should be selected",
            "Let the selected ones be %s",
            "These stay or come on, the others go off: %s",
            "Update the choice to %s",
            "The choice should be %s alone",
            "Set the list so that only %s are selected",
            "%s: these and no others are to be on",
            "Have nothing selected except %s",
            "Bring the selection to %s",
            "Out of all these, only %s may be marked",
            "The final selection is %s",
            "Adjust the list to %s only"),
        list);
  }

  private static String named(Dice dice, String list) {
    return Template.fill(
        dice.wording(
            "Select all of these: %s",
            "Tick each of %s",
            "Choose the following: %s",
            "Mark %s",
            "Turn on %s",
            "Pick every one of %s",
            "Please choose %s",
            "Check all of the following: %s",
            "The following are needed: %s. Select them",
            "These have to be selected: %s",
            "Go through the list and mark %s",
            "Put in your choice: %s",
            "Activate %s",
            "I want %s; choose all of those",
            "All these apply: %s. Tick them",
            "Switch on %s",
            "Our choice is %s; mark it on the page",
            "Could you select the entries %s",
            "Find and select %s",
            "Set %s to on",
            "Do not forget any of these when you select: %s",
            "Click on each of %s",
            "%s: select them all",
            "Of this list, take %s",
            "Include %s",
            "Select what is listed here: %s"),
        list);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(
        Mistake.COMMITS_AT_ONCE, Mistake.FORGETS_ONE, Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
