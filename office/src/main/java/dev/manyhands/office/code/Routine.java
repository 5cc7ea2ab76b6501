package dev.manyhands.office.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
  private static final int TYPE = "static ".length();
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
    String head = lines.getFirst();
    return head.substring(head.indexOf(' ', TYPE) + 1, head.indexOf('('));
  }

  /** The type of what it gives back. */
  public String type() {
    String head = lines.getFirst();
    return head.substring(TYPE, head.indexOf(' ', TYPE));
  }

  List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    String head = lines.getFirst();
    String all = head.substring(head.indexOf('(') + 1, head.indexOf(')'));
    for (String words : all.split(", ", -1)) {
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

  /** A piece of code with something called otherwise; nothing is called by no name. */
  public static String renamed(String code, String from, String to) {
    int at = from.isEmpty() ? -1 : find(code, from, 0);
    if (at < 0) {
      return code;
    }
    StringBuilder renamed = new StringBuilder(code.length() + 16);
    int done = 0;
    while (at >= 0) {
      renamed.append(code, done, at).append(to);
      done = at + from.length();
      at = find(code, from, done);
    }
    return renamed.append(code, done, code.length()).toString();
  }

  /** Where a word stands by itself, or -1. */
  private static int find(String code, String word, int from) {
    int at = code.indexOf(word, from);
    while (at >= 0 && (!isEdge(code, at) || !isEdge(code, at + word.length()))) {
      at = code.indexOf(word, at + 1);
    }
    return at;
  }

  /** Whether a word begins or ends at a place. */
  public static boolean isEdge(String code, int place) {
    boolean before = place > 0 && isLetter(code.charAt(place - 1));
    return before != (place < code.length() && isLetter(code.charAt(place)));
  }

  /** Whether a character can be part of a name, as the programs here have them. */
  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
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

  /** Quick where it is the same object, as it nearly always is. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Routine(var itsDoc, var itsLines, var itsSpared, var itsChecks)
            && doc.equals(itsDoc)
            && lines.equals(itsLines)
            && spared.equals(itsSpared)
            && checks.equals(itsChecks));
  }

  @Override
  public int hashCode() {
    return doc.hashCode() * 31 + lines.hashCode();
  }
}
