package dev.manyhands.office.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.office.code.Project.Check;
import dev.manyhands.office.code.Project.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartsTest {
  private static final int PROJECTS = 250;
  private static final List<String> TYPES = List.of("Prices", "Tools", "Rules");
  private static final List<String> SPOILT =
      List.of(
          "return;",
          "return a +",
          "int x = (1;",
          "x = \"}\" + y;",
          "return '{' + unknown + other;",
          "for (;;) {",
          "}",
          "} static int more() { return 7; ",
          "int more; more++; // { in words",
          "Tests.check0();",
          "Prices.total(1, 2);",
          "return this.total;",
          "class B { }",
          "long n = 0; while (true) { n++; }",
          "int[] few = new int[0]; few[1]++;",
          "String s = null; s.length();",
          "return undefined;");

  /** Programs with one line gone wrong in one way or another, or with none. */
  private static Project project(SplittableRandom random) {
    List<Source> sources = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    for (String type : TYPES.subList(0, random.nextInt(1, 4))) {
      List<String> lines = new ArrayList<>(List.of("class " + type + " {"));
      List<Routine> routines = new ArrayList<>();
      for (int left = random.nextInt(1, 3); left > 0; left--) {
        Routine routine = Routines.all().get(random.nextInt(Routines.all().size()));
        routines.add(routine);
        lines.add("// " + routine.doc());
        lines.addAll(routine.lines());
        routine
            .checks()
            .forEach(check -> checks.add(new Check(type + "." + check.call(), check.expected())));
      }
      spoil(lines, routines.getFirst(), random);
      lines.add("}");
      sources.add(new Source(type + ".java", String.join("\n", lines)));
    }
    return new Project(sources, checks);
  }

  private static void spoil(List<String> lines, Routine routine, SplittableRandom random) {
    int inside = 2 + random.nextInt(1, routine.lines().size() - 1);
    String line = lines.get(inside);
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        Bug bug = Bug.of(routine).get(random.nextInt(Bug.of(routine).size()));
        lines.set(2 + bug.line(), bug.wrong());
      }
      case 2 -> {
        String name = routine.parameterIn(line);
        lines.set(inside, name.isEmpty() ? line : Routine.renamed(line, name, name + "x"));
      }
      case 3 -> lines.set(inside, SPOILT.get(random.nextInt(SPOILT.size())));
      case 4 -> lines.add(inside, SPOILT.get(random.nextInt(SPOILT.size())));
      case 5 -> lines.set(2, Routine.renamed(lines.get(2), routine.name(), "renamed"));
      default -> {}
    }
  }

  @Test
  void tellWhatTheWholeTells() {
    SplittableRandom random = new SplittableRandom(1);
    int parted = 0;
    for (int i = 0; i < PROJECTS; i++) {
      Project project = project(random);
      Parts parts = Parts.of(project);
      if (parts != null && parts.report(Workbench.shared()::run) != null) {
        parted++;
      }
      assertThat(Workbench.shared().run(project))
          .as(project.toString())
          .isEqualTo(Workbench.shared().compileAndRun(project));
    }
    assertThat(parted).isGreaterThan(PROJECTS / 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static int held = 7; static int run() { return held; }",
        "static int run() { return 7; }\nstatic int run() { return 7; }",
        "static int run() { return 7; } static int more() { return 7; }",
        "static class B { }\nstatic int run() { return 7; }",
        "static int run() { /* } */ return 7; }",
        "static int run() { return 7; } // \\u007d",
        "int run() { return 7; }",
        "static int run() { return 7; }\n}\nclass B {",
        "static int run() { return 7; }\u2003",
        "static int other() { return 7; }"
      })
  void areNotMadeOfWhatIsMoreThanMethods(String body) {
    Source source = new Source("A.java", "class A {\n" + body + "\n}\n");
    assertThat(Parts.of(new Project(List.of(source), List.of(new Check("A.run()", "7"))))).isNull();
  }
}
