package dev.manyhands.office.code;

import dev.manyhands.office.code.Project.Check;
import dev.manyhands.office.code.Project.Source;
import dev.manyhands.office.code.Report.Problem;
import dev.manyhands.office.code.Report.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A project taken apart into its methods, where each can be compiled and checked by itself: static
 * ones in plain classes, none of which may use another. Few methods are ever new, though most
 * projects are, and so the compiler is seldom asked. What becomes of the parts is what becomes of
 * the whole, to the letter; where that is not certain there are no parts, or no report.
 */
final class Parts {
  private static final Pattern METHOD =
      Pattern.compile("static [\\w<>\\[\\], .]+ (\\w+)\\([^(){}\"'/]*\\)( throws \\w+)? \\{");
  private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(");

  /** Nothing that only looks like a blank or a line's end. */
  private static final Pattern PLAIN = Pattern.compile("[ -~\\n]*");

  /** What makes more of a text than what stands in its lines, or a class within a class. */
  private static final Pattern SPECIAL =
      Pattern.compile("/\\*|\"\"\"|\\\\u|\\bclass\\b|\\b" + Checks.CLASS + "\\b");

  /** The one error that a name causes wherever its method stands. */
  private static final String UNKNOWN = "cannot find symbol";

  /** The first line of a part's method, in the file made for it. */
  private static final int FIRST_LINE = 2;

  private final Project whole;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Part> byMethod = new HashMap<>();

  /** The names of all classes and methods. */
  private final Set<String> names = new HashSet<>();

  /**
   * A method by itself.
   *
   * @param line where it begins in the whole's file, from 1
   * @param checks those of the whole that call it
   */
  private record Part(String type, String text, int line, List<Check> checks) {
    String file() {
      return type + ".java";
    }

    Project project() {
      String source = "class " + type + " {\n" + text + "\n}\n";
      return new Project(List.of(new Source(file(), source)), checks);
    }
  }

  private Parts(Project whole) {
    this.whole = whole;
  }

  /** The parts of a project, or null where it is not of this kind. */
  static @Nullable Parts of(Project whole) {
    Parts parts = new Parts(whole);
    for (Source source : whole.sources()) {
      if (!parts.take(source)) {
        return null;
      }
    }
    for (Check check : whole.checks()) {
      Matcher call = CALL.matcher(check.call());
      Part called =
          call.lookingAt() ? parts.byMethod.get(call.group(1) + "." + call.group(2)) : null;
      if (called == null || SPECIAL.matcher(check.call()).find()) {
        return null;
      }
      called.checks().add(check);
    }
    return parts;
  }

  /** Takes a file apart; false where it holds anything but methods and remarks. */
  private boolean take(Source source) {
    String type = source.name().substring(0, source.name().lastIndexOf('.'));
    List<String> lines = source.text().lines().map(String::strip).toList();
    boolean framed =
        PLAIN.matcher(source.text()).matches()
            && lines.size() > 2
            && lines.getFirst().equals("class " + type + " {")
            && lines.getLast().equals("}");
    if (!framed || !names.add(type) || Whitelist.allowsType("java/lang/" + type)) {
      return false;
    }
    int begun = -1;
    int depth = 0;
    for (int i = 1; i < lines.size() - 1; i++) {
      String line = lines.get(i);
      if (depth == 0) {
        if (line.isEmpty() || (line.startsWith("//") && line.indexOf('\\') < 0)) {
          continue;
        }
        begun = i;
      }
      depth = depth(line, depth);
      if (depth < 0) {
        return false;
      }
      if (depth == 0 && !add(type, lines.subList(begun, i + 1), begun + 1)) {
        return false;
      }
    }
    return depth == 0;
  }

  private boolean add(String type, List<String> lines, int line) {
    String text = String.join("\n", lines);
    Matcher method = METHOD.matcher(text);
    if (!method.lookingAt() || SPECIAL.matcher(text.substring(method.end())).find()) {
      return false;
    }
    Part part = new Part(type, text, line, new ArrayList<>());
    parts.add(part);
    names.add(method.group(1));
    return byMethod.put(type + "." + method.group(1), part) == null;
  }

  /**
   * How many braces are open after a line; less than none where one is closed that was not opened,
   * where something follows that which closes the last, or where a text does not end.
   */
  private static int depth(String line, int before) {
    int depth = before;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
        continue;
      }
      switch (c) {
        case '"', '\'' -> quote = c;
        case '{' -> depth++;
        case '}' -> {
          depth--;
          if (depth <= 0) {
            return depth == 0 && i == line.length() - 1 ? 0 : -1;
          }
        }
        case '/' -> {
          if (line.startsWith("//", i)) {
            return depth > 0 ? depth : -1;
          }
        }
        default -> {}
      }
    }
    return quote == 0 && depth > 0 ? depth : -1;
  }

  /**
   * What becomes of the whole, or null where it is not certain.
   *
   * @param run what becomes of a part
   */
  @Nullable Report report(Function<Project, Report> run) {
    Map<Check, Result> results = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Part part : parts) {
      Report report = run.apply(part.project());
      for (Problem problem : report.problems()) {
        boolean plain = problem.message().equals(UNKNOWN) && problem.file().equals(part.file());
        if (!plain || problem.symbol().isEmpty() || names.contains(problem.symbol())) {
          return null;
        }
        int line = problem.line() - FIRST_LINE + part.line();
        problems.add(new Problem(problem.file(), line, problem.message(), problem.symbol()));
      }
      for (int i = 0; i < report.results().size(); i++) {
        results.put(part.checks().get(i), report.results().get(i));
      }
    }
    return problems.isEmpty()
        ? new Report(List.of(), whole.checks().stream().map(results::get).toList())
        : new Report(problems, List.of());
  }
}
