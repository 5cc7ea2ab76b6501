package dev.manyhands.office.family.coding;

import dev.manyhands.office.code.Project.Check;
import dev.manyhands.office.code.Routine;
import dev.manyhands.office.code.Routines;
import dev.manyhands.office.data.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A class of routines, as it should be.
 *
 * @param name of the class
 * @param routines in order
 * @param head lines before the class
 */
record Program(String name, List<Routine> routines, List<String> head) {
  private static final List<String> NAMES =
      List.of(
          "Prices", "Numbers", "Tools", "Helper", "Office", "Rules", "Basics", "Store", "Desk",
          "Figures", "School", "Market", "Garden", "Travel", "Kitchen", "Club", "Library",
          "Harbour", "Museum", "Station");

  /** The last fifth of all is kept for held-out instances. */
  private record Choice(Routine routine, boolean kept) {
    static List<Choice> all() {
      List<Routine> routines = Routines.all();
      int from = routines.size() - routines.size() / 5;
      return IntStream.range(0, routines.size())
          .mapToObj(i -> new Choice(routines.get(i), i >= from))
          .toList();
    }
  }

  private static final List<Choice> ALL = Choice.all();
  private static final List<Choice> SHORT =
      ALL.stream().filter(choice -> choice.routine.lines().size() == 3).toList();

  /** Programs of different routines; in held-out instances of other routines than in training. */
  static List<Program> some(Dice dice, int programs, int routinesEach) {
    return some(dice, programs, routinesEach, ALL);
  }

  /** The same, of routines of one line each. */
  static List<Program> small(Dice dice, int programs, int routinesEach) {
    return some(dice, programs, routinesEach, SHORT);
  }

  /** Lines of such routines. */
  static List<String> lastLines(Dice dice, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(datum(dice, SHORT).lines().get(1).strip());
    }
    return lines;
  }

  private static List<Program> some(Dice dice, int programs, int routinesEach, List<Choice> pool) {
    List<Routine> routines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Program> all = new ArrayList<>();
    for (int i = 0; i < programs; i++) {
      List<Routine> own = new ArrayList<>();
      while (own.size() < routinesEach) {
        Routine routine = datum(dice, pool);
        if (!routines.contains(routine)) {
          routines.add(routine);
          own.add(routine);
        }
      }
      String name = dice.datum(NAMES);
      while (names.contains(name)) {
        name = dice.datum(NAMES);
      }
      names.add(name);
      all.add(new Program(name, List.copyOf(own), List.of()));
    }
    return all;
  }

  private static Routine datum(Dice dice, List<Choice> pool) {
    Choice choice = dice.of(pool);
    while (choice.kept != dice.heldOut()) {
      choice = dice.of(pool);
    }
    return choice.routine;
  }

  /** All lines, indented. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(size());
    lines.addAll(head);
    lines.add("class " + name + " {");
    for (Routine routine : routines) {
      lines.add("  // " + routine.doc());
      for (String line : routine.lines()) {
        lines.add("  " + line);
      }
    }
    lines.add("}");
    return lines;
  }

  /** How many lines there are. */
  int size() {
    int size = head.size() + 2;
    for (Routine routine : routines) {
      size += 1 + routine.lines().size();
    }
    return size;
  }

  /** Where a line of a routine stands in the file. */
  int place(Routine of, int line) {
    int at = head.size() + 1;
    for (Routine routine : routines) {
      if (routine.equals(of)) {
        return at + 1 + line;
      }
      at += 1 + routine.lines().size();
    }
    throw new IllegalArgumentException(
        "The routine (%s) is not in the program (%s).".formatted(of.name(), name));
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    for (Routine routine : routines) {
      for (Check check : routine.checks()) {
        checks.add(new Check(name + "." + check.call(), check.expected()));
      }
    }
    return checks;
  }
}
