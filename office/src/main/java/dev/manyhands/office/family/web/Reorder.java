package dev.manyhands.office.family.web;

import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dates;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** A list to be put in order by dragging: one item moved, or all of them sorted. */
final class Reorder implements Family {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh");
  private static final List<String> NTH = List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th");

  @Override
  public String id() {
    return "web/reorder-v1";
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

  /** What stands in the list at first, what shall in the end, and how that is said. */
  private record Order(List<String> before, List<String> after, String said) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Order", "Ranking", "Playlist", "Queue", "Priorities"));
    boolean across = !tiny && dice.chance(0.25);
    boolean sorted = dice.chance(0.45);
    int count = dice.between(3, tiny ? 5 : 6);
    Order order = sorted ? sorted(dice, count, across) : moved(dice, Lot.some(dice, count), across);
    List<Widget> items = items(scene, sheet, order.before, across);
    List<Widget> wanted = new ArrayList<>();
    for (String words : order.after) {
      wanted.add(items.get(order.before.indexOf(words)));
    }
    Runnable[] heard = {() -> {}};
    Rank rank = new Rank(items, across, dice.chance(0.6), () -> heard[0].run());
    Handing handing = Handing.below(scene, sheet, !sorted && dice.chance(0.5), rank::order, wanted);
    heard[0] = handing::moved;
    if (sorted) {
      planSort(scene, items, wanted, across);
    } else {
      planMove(scene, items, wanted, across);
    }
    scene.show(sheet);
    scene.instruct(handing.after(order.said));
  }

  /** The first that is not in its place is dragged there, before what stands there. */
  private static void planSort(
      Scene scene, List<Widget> items, List<Widget> wanted, boolean across) {
    Gesture.Drop before = across ? Gesture.Drop.LEFT_OF : Gesture.Drop.ABOVE;
    for (Widget item : items) {
      for (Widget other : items) {
        if (item != other) {
          scene
              .plan()
              .dragWhen(
                  view -> {
                    List<Widget> seen = Rank.seen(view, items, across);
                    for (int i = 0; i < seen.size(); i++) {
                      if (seen.get(i) != wanted.get(i)) {
                        return wanted.get(i) == item && seen.get(i) == other;
                      }
                    }
                    return false;
                  },
                  item,
                  other,
                  before);
        }
      }
    }
  }

  private static void planMove(
      Scene scene, List<Widget> items, List<Widget> wanted, boolean across) {
    Widget item = items.getFirst();
    int farthest = 0;
    for (Widget each : items) {
      int away = Math.abs(items.indexOf(each) - wanted.indexOf(each));
      if (away > farthest) {
        farthest = away;
        item = each;
      }
    }
    Widget meant = item;
    int to = wanted.indexOf(meant);
    for (Widget other : items) {
      if (other != meant) {
        for (boolean back : new boolean[] {true, false}) {
          scene
              .plan()
              .dragWhen(
                  view -> {
                    List<Widget> seen = Rank.seen(view, items, across);
                    int from = seen.indexOf(meant);
                    return from != to && back == (from > to) && seen.indexOf(other) == to;
                  },
                  meant,
                  other,
                  across
                      ? back ? Gesture.Drop.LEFT_OF : Gesture.Drop.RIGHT_OF
                      : back ? Gesture.Drop.ABOVE : Gesture.Drop.BELOW);
        }
      }
    }
  }

  private static Order moved(Dice dice, List<String> before, boolean across) {
    int count = before.size();
    int from = dice.below(count);
    int to = (from + dice.between(1, count - 1)) % count;
    List<String> after = new ArrayList<>(before);
    String item = after.remove(from);
    after.add(to, item);
    String verb =
        dice.wording(
            "Drag",
            "Move",
            "Bring",
            "Put",
            "Shift",
            "Take",
            "Pull",
            "Please move",
            "Please drag",
            "Slide",
            "Push",
            "Carry",
            "Using the mouse, move",
            "With the mouse, drag",
            "In the list, move",
            "Reorder the list: bring",
            "Could you drag",
            "Change the order: take",
            "Relocate",
            "Send",
            "Click and drag",
            "We need you to move",
            "Get",
            "Place");
    List<String> ways = new ArrayList<>();
    ways.add("to the " + NTH.get(to) + dice.of(" position", " place", " spot"));
    ways.add("to position " + (to + 1));
    ways.add("to the " + ORDINALS.get(to) + dice.of(" position", " place"));
    if (to == 0) {
      ways.add(across ? "to the far left" : "to the top");
      ways.add(across ? "to the front" : "to the top of the list");
    } else if (to == count - 1) {
      ways.add(across ? "to the far right" : "to the bottom");
      ways.add(across ? "to the end" : "to the bottom of the list");
    }
    if (Math.abs(to - from) == 1) {
      String way = across ? to < from ? "left" : "right" : to < from ? "up" : "down";
      ways.add(way + dice.of(" by one", " by one place", " one position"));
      ways.add("one step " + way);
    }
    if (to > 0) {
      ways.add(
          (across ? "right after " : dice.of("right below ", "right after ")) + after.get(to - 1));
    }
    if (to < count - 1) {
      ways.add(
          (across ? "just before " : dice.of("just above ", "just before ")) + after.get(to + 1));
    }
    return new Order(before, after, verb + " " + item + " " + dice.of(ways));
  }

  private static Order sorted(Dice dice, int count, boolean across) {
    boolean falling = dice.chance(0.3);
    List<String> after = new ArrayList<>();
    String said;
    switch (dice.below(3)) {
      case 0 -> {
        LinkedHashSet<Integer> numbers = new LinkedHashSet<>();
        int least = dice.of(0, 0, -90);
        while (numbers.size() < count) {
          numbers.add(dice.between(least, dice.of(20, 99)));
        }
        numbers.stream().sorted().forEach(number -> after.add(number.toString()));
        said =
            falling
                ? dice.wording(
                    "Sort the numbers from high to low",
                    "Put the numbers in descending order",
                    "Arrange the numbers, the largest first",
                    "Order the numbers from the largest to the smallest",
                    "Bring the numbers into descending order",
                    "Please sort the numbers, beginning with the largest",
                    "Rearrange the numbers so that they go down",
                    "Make the list of numbers fall from the highest to the lowest",
                    "The numbers should stand in descending order",
                    "The biggest number comes first, the smallest last: sort them so",
                    "Let the numbers become smaller and smaller",
                    "Reorder the list so that the highest number is first and the lowest is last",
                    "Sort in descending order",
                    "From big to small, put the numbers in order",
                    "Could you put the numbers in order, highest first",
                    "Line the numbers up from the greatest to the least",
                    "Largest first: arrange the numbers",
                    "Order by size, beginning with the biggest number",
                    "Drag the numbers into decreasing order")
                : dice.wording(
                    "Sort the numbers from low to high",
                    "Put the numbers in ascending order",
                    "Arrange the numbers, the smallest first",
                    "Order the numbers from the smallest to the largest",
                    "Bring the numbers into ascending order",
                    "Please sort the numbers, beginning with the smallest",
                    "Rearrange the numbers so that they go up",
                    "Make the list of numbers rise from the lowest to the highest",
                    "The numbers should stand in ascending order",
                    "The smallest number comes first, the biggest last: sort them so",
                    "Let the numbers become larger and larger",
                    "Reorder the list so that the lowest number is first and the highest is last",
                    "Sort in ascending order",
                    "From small to big, put the numbers in order",
                    "Could you put the numbers in order, lowest first",
                    "Line the numbers up from the least to the greatest",
                    "Smallest first: arrange the numbers",
                    "Order by size, beginning with the smallest number",
                    "Drag the numbers into increasing order");
      }
      case 1 -> {
        Dates dates = new Dates(dice);
        LinkedHashSet<LocalDate> days = new LinkedHashSet<>(Dates.some(dice, count));
        days.stream().sorted().forEach(day -> after.add(dates.write(day)));
        said =
            falling
                ? dice.wording(
                    "Sort the dates, the latest first",
                    "Put the dates in order from new to old",
                    "Order the dates from the newest to the oldest",
                    "Please sort the dates, beginning with the latest",
                    "Bring the dates into descending order",
                    "Rearrange the dates so that the most recent one comes first",
                    "The newest date belongs first, the oldest last: put them so",
                    "Latest first: arrange the dates",
                    "Drag the dates into order, going back in time",
                    "Sort the dates in reverse, from last to first",
                    "The dates should run from the latest to the earliest day",
                    "Could you put the newest date first and the others after it in order",
                    "From the most recent to the oldest, sort the dates",
                    "Let the list begin with the latest date and end with the earliest",
                    "Arrange the dates from the latest to the earliest")
                : dice.wording(
                    "Sort the dates, the earliest first",
                    "Put the dates in order from old to new",
                    "Order the dates from the oldest to the newest",
                    "Please sort the dates, beginning with the earliest",
                    "Bring the dates into ascending order",
                    "Rearrange the dates so that the most recent one comes last",
                    "The oldest date belongs first, the newest last: put them so",
                    "Earliest first: arrange the dates",
                    "Drag the dates into order, going forward in time",
                    "Sort the dates by time, from first to last",
                    "The dates should run from the earliest to the latest day",
                    "Could you put the oldest date first and the others after it in order",
                    "From the oldest to the most recent, sort the dates",
                    "Let the list begin with the earliest date and end with the latest",
                    "Arrange the dates from the earliest to the latest");
      }
      default -> {
        Lot.people(dice, count).stream().sorted(Comparator.naturalOrder()).forEach(after::add);
        said =
            falling
                ? dice.wording(
                    "Sort the names from Z to A",
                    "Put the names in reverse alphabetical order",
                    "Order the names by the alphabet, from the end to the beginning",
                    "Please sort the names in reverse, Z to A",
                    "Bring the names into descending order",
                    "Rearrange the names so that they run from Z to A",
                    "The names should stand in reverse alphabetical order",
                    "Z to A: arrange the names",
                    "Drag the names into the reverse order of the alphabet",
                    "Could you order the names from Z down to A",
                    "From Z to A, put the names in order",
                    "Sort the list of names against the alphabet",
                    "Let the list of names begin at the end of the alphabet",
                    "Sort alphabetically, but backwards",
                    "Arrange the names backwards, Z first")
                : dice.wording(
                    "Sort the names from A to Z",
                    "Put the names in alphabetical order",
                    "Order the names by the alphabet, from the beginning to the end",
                    "Please sort the names, A to Z",
                    "Bring the names into ascending order",
                    "Rearrange the names so that they run from A to Z",
                    "The names should stand in alphabetical order",
                    "A to Z: arrange the names",
                    "Drag the names into the order of the alphabet",
                    "Could you order the names from A up to Z",
                    "From A to Z, put the names in order",
                    "Sort the list of names alphabetically",
                    "Let the list of names begin at the beginning of the alphabet",
                    "Sort alphabetically",
                    "Arrange the names by the alphabet");
      }
    }
    List<String> right = falling ? after.reversed() : after;
    List<String> before = dice.shuffled(right);
    while (before.equals(right)) {
      before = dice.shuffled(right);
    }
    String end = across ? dice.of("", " from left to right") : dice.of("", " from top to bottom");
    return new Order(before, List.copyOf(right), said + (dice.chance(0.4) ? end : ""));
  }

  private static List<Widget> items(Scene scene, Sheet sheet, List<String> words, boolean across) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    int high = font + dice.between(6, scene.skin().isTiny() ? 9 : 18);
    int gap = dice.of(0, 2, 4);
    int most = 0;
    for (String each : words) {
      most = Math.max(most, Trays.widthPx(each, font));
    }
    int wide = Math.min(sheet.widthPx() / (across ? words.size() : 1) - gap, most + 20);
    if (!across) {
      wide = Math.min(sheet.widthPx(), Math.max(wide, dice.between(100, 400)));
    }
    Role role = dice.of(Role.LISTITEM, Role.LISTITEM, Role.GENERIC, Role.TEXT);
    List<Widget> items = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int x = sheet.x() + (across ? i * (wide + gap) : 0);
      int y = sheet.y() + (across ? 0 : i * (high + gap));
      Widget item = sheet.page().add(role, x, y, wide, high);
      items.add(role == Role.GENERIC ? item.name(words.get(i)) : item.text(words.get(i)));
    }
    sheet.space((across ? high : words.size() * (high + gap)) + 8);
    return items;
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.NEVER_COMMITS);
  }
}
