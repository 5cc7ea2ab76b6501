package dev.manyhands.office.code;

import java.util.List;

/** Writes checks down as a class of their own, with a method for each. */
final class Checks {
  static final String CLASS = "Tests";
  static final String FILE = CLASS + ".java";

  private Checks() {}

  static String source(List<Project.Check> checks) {
    StringBuilder source = new StringBuilder("class " + CLASS + " {\n");
    for (int i = 0; i < checks.size(); i++) {
      source.append(
          "  static String %s() throws Exception { return String.valueOf(%s); }\n"
              .formatted(method(i), checks.get(i).call()));
    }
    return source.append("}\n").toString();
  }

  static String method(int check) {
    return "check" + check;
  }
}
