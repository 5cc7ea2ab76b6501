package dev.manyhands.office.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small static method that does what it says.
 *
 * @param doc what it does, in a sentence
 * @param lines its lines, indented by two spaces each level, from its head to its last brace
 * @param spared the places of lines in which a change may go unnoticed
 * @param checks of calls without the name of a class, such as {@code total(2, 3)}
 */
public record Routine(
    String doc, List<String> lines, List<Integer> spared, List<Project.Check> checks) {
  private static final Pattern HEAD = Pattern.compile("static (\\S+) (\\w+)\\(([^)]*)\\) \\{");

  public Routine {
    lines = List.copyOf(lines);
    spared = List.copyOf(spared);
    checks = List.copyOf(checks);
    if (checks.isEmpty() || !HEAD.matcher(lines.getFirst()).matches()) {
      throw new IllegalArgumentException(
          "The routine (%s) must begin with a head and have a check.\nMaybe static int f() {"
              .formatted(lines.getFirst()));
    }
  }

  /** A parameter. */
  record Parameter(String type, String name) {}

  /** The name of the method. */
  public String name() {
    return head().group(2);
  }

  /** The type of what it gives back. */
  public String type() {
    return head().group(1);
  }

  List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (String words : head().group(3).split(", ", -1)) {
      int space = words.lastIndexOf(' ');
      parameters.add(new Parameter(words.substring(0, space), words.substring(space + 1)));
    }
    return parameters;
  }

  /** The same with a method called otherwise. */
  public Routine renamed(String from, String to) {
    return new Routine(
        doc,
        lines.stream().map(line -> renamed(line, from, to)).toList(),
        spared,
        checks.stream()
            .map(check -> new Project.Check(renamed(check.call(), from, to), check.expected()))
            .toList());
  }

  /** A piece of code with something called otherwise. */
  public static String renamed(String code, String from, String to) {
    return code.replaceAll("\\b" + Pattern.quote(from) + "\\b", Matcher.quoteReplacement(to));
  }

  /** The first parameter that a line uses, or nothing. */
  public String parameterIn(String line) {
    for (Parameter parameter : parameters()) {
      if (!renamed(line, parameter.name, "").equals(line)) {
        return parameter.name;
      }
    }
    return "";
  }

  private Matcher head() {
    Matcher head = HEAD.matcher(lines.getFirst());
    if (!head.matches()) {
      throw new IllegalStateException("The head (%s) has changed.".formatted(lines.getFirst()));
    }
    return head;
  }
}
