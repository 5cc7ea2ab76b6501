package dev.manyhands.office.family.coding;

import dev.manyhands.office.code.Routine;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Programs in which one name is written wrongly in one line: a variable, a type or a method.
 *
 * @param programs as they should be
 * @param program in which
 * @param place in which line of it
 * @param name as it should be
 * @param odd as it is written
 */
record Slip(List<Program> programs, int program, int place, String name, String odd) {
  private static final int SHORTEST = 3;
  private static final List<String> TYPES = List.of("int", "String", "char", "boolean", "]");
  static final Set<String> KEYWORDS =
      Set.of(
          "return",
          "for",
          "while",
          "else",
          "int",
          "boolean",
          "char",
          "static",
          "class",
          "new",
          "true",
          "false",
          "null",
          "break",
          "continue");
  private static final List<String> OTHERS =
      List.of(
          "width",
          "letters",
          "answer",
          "minimum",
          "Integer",
          "round",
          "position",
          "number",
          "height",
          "colour",
          "message",
          "status",
          "user",
          "folder",
          "window",
          "ticks",
          "amount",
          "offset",
          "buffer");

  static Slip draw(Scene scene, int panelRowsEach) {
    Dice dice = scene.dice();
    while (true) {
      List<Program> programs = Fault.draw(scene, panelRowsEach).programs();
      int program = dice.below(programs.size());
      List<String> lines = programs.get(program).lines();
      int place = dice.below(lines.size());
      String line = lines.get(place);
      List<String> words = words(line);
      if (words.isEmpty() || isFixed(line)) {
        continue;
      }
      String name = dice.of(words);
      String odd = odd(dice, name);
      if (!declares(line, name)
          && !line.contains("\"")
          && !OTHERS.contains(odd)
          && programs.stream().noneMatch(one -> words(one).contains(odd))) {
        return new Slip(programs, program, place, name, odd);
      }
    }
  }

  /** Comments and heads are as they are. */
  private static boolean isFixed(String line) {
    return line.contains("//") || line.contains("static ") || line.contains("class ");
  }

  /** The names in a line. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (int from = 0; from < line.length(); ) {
      int to = from;
      while (to < line.length() && Routine.isLetter(line.charAt(to))) {
        to++;
      }
      if (to - from >= SHORTEST && Character.isLetter(line.charAt(from)) && !isQuoted(line, from)) {
        String word = line.substring(from, to);
        if (!KEYWORDS.contains(word) && !words.contains(word)) {
          words.add(word);
        }
      }
      from = to + 1;
    }
    return words;
  }

  private static boolean isQuoted(String line, int place) {
    return place > 0 && (line.charAt(place - 1) == '"' || line.charAt(place - 1) == '\'');
  }

  private static Set<String> words(Program program) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : program.lines()) {
      if (!line.contains("//") && !line.contains("class ")) {
        words.addAll(words(line));
      }
    }
    return words;
  }

  /** Whether a name stands behind a type in a line. */
  static boolean declares(String line, String name) {
    String word = " " + name;
    for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      String before = line.substring(0, at);
      if (Routine.isEdge(line, at + word.length())
          && TYPES.stream()
              .anyMatch(type ->
                  before.endsWith(type) && Routine.isEdge(line, before.length() - type.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Letters exchanged, doubled, left out or mistaken, or a capital that is none. */
  private static String odd(Dice dice, String name) {
    int at = dice.below(name.length() - 1);
    char letter = name.charAt(at);
    char next = name.charAt(at + 1);
    String head = name.substring(0, at);
    String tail = name.substring(at + 1);
    return switch (dice.below(6)) {
      case 0 -> letter == next ? head + tail : head + next + letter + name.substring(at + 2);
      case 1 -> head + letter + letter + tail;
      case 2 -> name.length() > 3 ? head + tail : name + letter;
      case 3 -> head + (char) ('a' + dice.below(26)) + letter + tail;
      case 4 -> {
        String first = name.substring(0, 1);
        String upper = first.toUpperCase(Locale.ROOT);
        yield (upper.equals(first) ? first.toLowerCase(Locale.ROOT) : upper) + name.substring(1);
      }
      default -> head + (letter == 'e' ? 'a' : 'e') + tail;
    };
  }

  /** The line as it should be. */
  String right() {
    return programs.get(program).lines().get(place).strip();
  }

  /** The line as it is. */
  String wrong() {
    return Routine.renamed(right(), name, odd);
  }

  /** The lines of all programs, with the slip. */
  List<List<String>> texts() {
    List<List<String>> texts = new ArrayList<>();
    programs.forEach(one -> texts.add(new ArrayList<>(one.lines())));
    texts.get(program).set(place, Routine.renamed(texts.get(program).get(place), name, odd));
    return texts;
  }

  /** So many names, the right one among them, in random order. */
  List<String> offered(Dice dice, int count) {
    Set<String> offered = new LinkedHashSet<>(List.of(name));
    List<String> others = new ArrayList<>(words(programs.get(program)));
    others.addAll(dice.some(OTHERS, 4));
    for (String other : dice.shuffled(others)) {
      if (offered.size() < count) {
        offered.add(other);
      }
    }
    return dice.shuffled(List.copyOf(offered));
  }
}
