package dev.manyhands.office.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a routine gone wrong: an operator, a comparison, a constant, a variable or a call was
 * exchanged. The routine's checks tell every bug from what is right.
 *
 * @param line its place in the routine
 * @param wrong what stands there instead of what is right, as far indented
 */
public record Bug(int line, String wrong) {
  /** What programmers mistake for each other (the usual mutation operators). */
  private static final Map<String, List<String>> MISTAKEN =
      Map.ofEntries(
          Map.entry(" + ", List.of(" - ")),
          Map.entry(" - ", List.of(" + ")),
          Map.entry(" * ", List.of(" + ")),
          Map.entry(" / ", List.of(" * ")),
          Map.entry(" % ", List.of(" / ")),
          Map.entry(" += ", List.of(" -= ")),
          Map.entry(" *= ", List.of(" += ")),
          Map.entry("++", List.of("--")),
          Map.entry(" < ", List.of(" <= ", " > ")),
          Map.entry(" <= ", List.of(" < ", " >= ")),
          Map.entry(" > ", List.of(" >= ", " < ")),
          Map.entry(" >= ", List.of(" > ", " <= ")),
          Map.entry(" == ", List.of(" != ")),
          Map.entry(" != ", List.of(" == ")),
          Map.entry(" && ", List.of(" || ")),
          Map.entry(".max(", List.of(".min(")),
          Map.entry(".min(", List.of(".max(")),
          Map.entry(".indexOf(", List.of(".lastIndexOf(")),
          Map.entry(".lastIndexOf(", List.of(".indexOf(")),
          Map.entry(".startsWith(", List.of(".endsWith(")),
          Map.entry(".toUpperCase(", List.of(".toLowerCase(")),
          Map.entry("return true", List.of("return false")),
          Map.entry("return false", List.of("return true")));

  private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

  /** Those of the routines asked for before: finding them takes long, and routines are few. */
  private static final Map<Routine, List<Bug>> KNOWN = new ConcurrentHashMap<>();

  /** All bugs of a routine, in a fixed order. */
  public static List<Bug> of(Routine routine) {
    return KNOWN.computeIfAbsent(routine, Bug::find);
  }

  private static List<Bug> find(Routine routine) {
    List<Bug> bugs = new ArrayList<>();
    for (int i = 1; i < routine.lines().size() - 1; i++) {
      if (!routine.spared().contains(i)) {
        for (String wrong : mistakes(routine, routine.lines().get(i))) {
          bugs.add(new Bug(i, wrong));
        }
      }
    }
    return List.copyOf(bugs);
  }

  private static Set<String> mistakes(Routine routine, String line) {
    Set<String> wrong = new LinkedHashSet<>();
    MISTAKEN.keySet().stream()
        .sorted()
        .forEach(right -> {
          boolean joins = right.equals(" + ") && routine.type().equals("String");
          for (int at = line.indexOf(right); at >= 0 && !joins; at = line.indexOf(right, at + 1)) {
            for (String other : MISTAKEN.getOrDefault(right, List.of())) {
              wrong.add(line.substring(0, at) + other + line.substring(at + right.length()));
            }
          }
        });
    Matcher number = NUMBER.matcher(line);
    while (number.find()) {
      int right = Integer.parseInt(number.group());
      wrong.add(with(line, number, Integer.toString(right + 1)));
      if (right > 1) {
        wrong.add(with(line, number, Integer.toString(right - 1)));
      }
    }
    for (Routine.Parameter one : routine.parameters()) {
      Matcher variable = Pattern.compile("\\b" + one.name() + "\\b").matcher(line);
      while (variable.find()) {
        for (Routine.Parameter other : routine.parameters()) {
          if (other.type().equals(one.type()) && !other.equals(one)) {
            wrong.add(with(line, variable, other.name()));
          }
        }
      }
    }
    return wrong;
  }

  private static String with(String line, Matcher found, String other) {
    return line.substring(0, found.start()) + other + line.substring(found.end());
  }
}
