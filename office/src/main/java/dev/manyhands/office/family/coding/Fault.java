package dev.manyhands.office.family.coding;

import dev.manyhands.office.code.Bug;
import dev.manyhands.office.code.Routine;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * Programs with one line gone wrong, and for every routine a line that might be.
 *
 * @param programs as they should be
 * @param suspects one line of every routine
 * @param culprit the place of the one that is wrong
 */
record Fault(List<Program> programs, List<Suspect> suspects, int culprit) {
  private static final int MOST_FIXES = 4;

  /**
   * A line that might be wrong.
   *
   * @param program which program
   * @param place which line of it
   * @param method the name of the routine
   * @param right what should stand there
   * @param wrong what might, among it, first, what does where it is the culprit
   */
  record Suspect(int program, int place, String method, String right, List<String> wrong) {
    /** What is right and what is not, in random order. */
    List<String> choices(Dice dice) {
      List<String> choices = new ArrayList<>(wrong);
      choices.add(right);
      return dice.shuffled(choices);
    }
  }

  /** Draws programs that have room on the screen, where the panel takes rows for each routine. */
  static Fault draw(Scene scene, int panelRowsEach) {
    Dice dice = scene.dice();
    List<Program> programs = Program.some(dice, dice.of(1, 1, 2, 3), dice.of(1, 2, 2));
    while (!fits(scene, programs, panelRowsEach)) {
      programs = Program.some(dice, programs.size() > 1 && dice.chance(0.5) ? 2 : 1, 1);
    }
    List<Suspect> suspects = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      for (Routine routine : programs.get(i).routines()) {
        suspects.add(suspect(dice, programs.get(i), i, routine));
      }
    }
    return new Fault(programs, List.copyOf(suspects), dice.below(suspects.size()));
  }

  /** Draws programs with a method that does nothing yet. */
  static Fault stub(Scene scene, int panelRows) {
    Dice dice = scene.dice();
    List<Program> programs = Program.small(dice, dice.of(1, 2), dice.of(1, 2));
    while (!fits(scene, programs, panelRows)) {
      programs = Program.small(dice, 1, 1);
    }
    int number = dice.below(programs.size());
    Program program = programs.get(number);
    Routine routine = dice.of(program.routines());
    String stub =
        switch (routine.type()) {
          case "boolean" -> "return false;";
          case "String" -> "return null;";
          case "char" -> "return ' ';";
          default -> "return 0;";
        };
    String right = routine.lines().get(1).strip();
    int place = program.place(routine, 1);
    return new Fault(
        programs, List.of(new Suspect(number, place, routine.name(), right, List.of(stub))), 0);
  }

  /** Draws programs in one line of which a parameter is misspelt. */
  static Fault misspelt(Scene scene, int panelRows) {
    Dice dice = scene.dice();
    Fault plain = draw(scene, panelRows);
    Suspect was = plain.guilty();
    Program program = plain.programs.get(was.program);
    Routine routine =
        program.routines().stream()
            .filter(one -> one.name().equals(was.method))
            .findFirst()
            .orElseThrow();
    String name = routine.parameterIn(was.right);
    if (name.isEmpty()) {
      return misspelt(scene, panelRows);
    }
    int at = dice.below(name.length());
    String odd = name.substring(0, at) + name.charAt(at) + name.substring(at) + "x";
    List<String> wrong = new ArrayList<>(List.of(Routine.renamed(was.right, name, odd)));
    wrong.addAll(was.wrong.subList(0, Math.min(1, was.wrong.size())));
    Suspect guilty = new Suspect(was.program, was.place, was.method, was.right, wrong);
    return new Fault(plain.programs, List.of(guilty), 0);
  }

  private static boolean fits(Scene scene, List<Program> programs, int panelRowsEach) {
    int routines = 0;
    int longest = 0;
    for (Program program : programs) {
      routines += program.routines().size();
      longest = Math.max(longest, program.size());
    }
    return Workplace.hasRoom(scene, longest, 1 + panelRowsEach * routines);
  }

  private static Suspect suspect(Dice dice, Program program, int number, Routine routine) {
    List<Bug> bugs = Bug.of(routine);
    Bug first = dice.of(bugs);
    List<String> wrong = new ArrayList<>(List.of(first.wrong().strip()));
    for (Bug other : dice.shuffled(bugs)) {
      String line = other.wrong().strip();
      if (other.line() == first.line() && !wrong.contains(line) && wrong.size() < MOST_FIXES - 1) {
        wrong.add(line);
      }
    }
    return new Suspect(
        number,
        program.place(routine, first.line()),
        routine.name(),
        routine.lines().get(first.line()).strip(),
        List.copyOf(wrong));
  }

  Suspect guilty() {
    return suspects.get(culprit);
  }

  /** What is wrong with it. */
  String wrong() {
    return guilty().wrong().getFirst();
  }

  /** What a line holds at first. */
  String now(Suspect suspect) {
    return suspect.equals(guilty()) ? wrong() : suspect.right();
  }

  /** The lines of all programs, with the fault. */
  List<List<String>> texts() {
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      List<String> lines = new ArrayList<>(programs.get(i).lines());
      if (i == guilty().program()) {
        String was = lines.get(guilty().place());
        String indent = was.substring(0, was.length() - was.stripLeading().length());
        lines.set(guilty().place(), indent + wrong());
      }
      texts.add(lines);
    }
    return texts;
  }
}
