package dev.manyhands.office.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.office.code.Project.Check;
import dev.manyhands.office.code.Project.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkbenchTest {
  private static Report run(String body) {
    return run(body, "A.run()");
  }

  private static Report run(String body, String call) {
    Source source = new Source("A.java", "class A {\n" + body + "\n}\n");
    return Workbench.shared().run(new Project(List.of(source), List.of(new Check(call, "7"))));
  }

  private static String message(Report report) {
    return report.problems().isEmpty()
        ? report.results().getFirst().message()
        : report.problems().getFirst().message();
  }

  @Test
  void tellsWhatWasExpectedAndWhatWas() {
    assertThat(run("static int run() { return 3 + 4; }").passed()).isTrue();
    Report wrong = run("static int run() { return 3 * 4; }");
    assertThat(wrong.passed()).isFalse();
    assertThat(message(wrong)).isEqualTo("expected 7 but was 12");
    assertThat(message(run("static int run() { return 1 / (3 - 3); }")))
        .isEqualTo("threw ArithmeticException: / by zero");
  }

  @Test
  void givesTheCompilersMessagesWithTheirLinesAndSymbols() {
    Report report = run("static int run() {\n  int total = 7;\n  return totl;\n}");
    assertThat(report.problems())
        .containsExactly(new Report.Problem("A.java", 4, "cannot find symbol", "totl"));
    assertThat(message(run("static int run() { return 7 }"))).isEqualTo("';' expected");
    assertThat(run("", "A.run()").problems().getFirst().file()).isEqualTo("Tests.java");
  }

  /** The compiler is used again and again: nothing of one program may be known in the next. */
  @Test
  void forgetsEveryProgram() {
    assertThat(
            run("static int run() { return seven(); } static int seven() { return 7; }").passed())
        .isTrue();
    Report other = run("static int run() { return seven(); }");
    assertThat(other.problems())
        .containsExactly(new Report.Problem("A.java", 2, "cannot find symbol", "seven"));
    assertThat(run("static int run() { return new Cell().held; } }  class Cell { int held = 7;"))
        .matches(Report::passed);
    assertThat(run("static int run() { return new Cell().held; }").problems())
        .first()
        .extracting(Report.Problem::symbol)
        .isEqualTo("Cell");
    assertThat(run("static int run() { return String.valueOf(7).length() + 6; }").passed())
        .isTrue();
  }

  @Test
  void runsWhatOrdinaryProgramsDo() {
    Report report =
        run(
            """
            static class Cell { int held; Cell(int held) { this.held = held; } }
            static int[] numbers = {1, 2, 3};
            static int run() {
              java.util.Map<String, Integer> counts = new java.util.TreeMap<>();
              java.util.List<Cell> cells = new java.util.ArrayList<>();
              for (int number : numbers) {
                counts.put("n" + number, number);
                cells.add(new Cell(number));
              }
              int sum = 0;
              for (Cell cell : cells) {
                sum += cell.held;
              }
              for (String key : counts.keySet()) {
                switch (key) {
                  case "n1": sum += counts.get(key); break;
                  default: break;
                }
              }
              try {
                return Integer.parseInt("x");
              } catch (NumberFormatException e) {
                return sum;
              }
            }
            """);
    assertThat(message(report)).isEmpty();
    assertThat(report.passed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          while (true) { }                                              | did not come to an end
          for (;;) { try { run(); } catch (IllegalStateException e) { } } | did not come to an end
          return run() + 1;                                             | did not come to an end
          int i = 0; do { i++; if (i > 3) continue; } while (true);     | did not come to an end
          int[] a = new int[2000000000]; return a.length;               | used too much memory
          int n = 0; while (true) { Object o = new int[1000]; n++; }    | used too much memory
          String s = "ab"; while (true) { s = s + s; }                  | made a text that is too long
          StringBuilder b = new StringBuilder("a"); while (true) { b.append(b); } | made a text that is too long
          java.util.List<Object> l = new java.util.ArrayList<>(); while (true) { l.add(l); } | put a collection into a collection
          java.util.List<Object> l = new java.util.ArrayList<>(); while (true) { l.add(1); } | did not come to an end
          """)
  void endsWhatWouldNotEndByItself(String code, String message) {
    long begun = System.nanoTime();
    assertThat(message(run("static int run() { " + code + " }"))).isEqualTo(message);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(0); return 7;",
        "Runtime.getRuntime().halt(0); return 7;",
        "new Thread().start(); return 7;",
        "return A.class.getDeclaredMethods().length;",
        "return \"\".getClass().getName().length();",
        "return new A().hashCode();",
        "return Thread.currentThread().getName().length();",
        "return (int) System.nanoTime();",
        "return (int) (Math.random() * 7);",
        "return \"ab\".repeat(1000000000).length();",
        "return new StringBuilder(2000000000).length();",
        "return String.format(\"%2000000000d\", 1).length();",
        "return \"aaaaaaaaaaaaaaaaaaaaaaaaaaaab\".matches(\"(a+)+\") ? 7 : 0;",
        "return new int[100][100000].length;",
        "return new int[1].clone().length;",
        "Runnable r = () -> {}; return 7;",
        "Object o = new Object() { }; return 7;",
        "synchronized (\"\") { return 7; }",
        "try { return 7; } finally { while (true) { } }",
        "try { return 7; } catch (Throwable t) { return 7; }",
        "try { while (true) { } } catch (Error e) { return 7; }",
        "final String a = \"aaaaaaaaaaaaaaaa\"; final String b = a + a; return b.length();",
        "new java.net.Socket(\"127.0.0.1\", 80).close(); return 7;",
        "return new java.util.ArrayList<Integer>(2000000000).size();",
        "return dev.manyhands.office.code.Meter.class.hashCode();",
        "Class.forName(\"java.lang.System\"); return 7;"
      })
  void refusesWhatIsNotAllowed(String code) {
    Report report = run("static int run() throws Exception { " + code + " }");
    assertThat(report.problems()).as(code).hasSize(1);
    assertThat(message(report))
        .matches(".* is not allowed here|package dev.manyhands.office.code does not exist");
    assertThat(report.results()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static int run() { return 7; } protected void finalize() { while (true) { } }",
        "static native int run();",
        "static class B extends Thread { } static int run() { new B().start(); return 7; }",
        "static class E extends RuntimeException { } static int run() { return 7; }",
        "static <T> T id(T t) { return t; } static int run() { return id(7); }",
        "enum B { C } static int run() { return 7; }",
        "record B(int c) { } static int run() { return 7; }",
        "@Override public String toString() { return \"\"; } static int run() { return 7; }",
        "} package b; class B {"
      })
  void refusesDeclarationsThatHideWhatRuns(String body) {
    Report report = run(body);
    assertThat(report.problems()).as(body).isNotEmpty();
    assertThat(report.results()).isEmpty();
  }

  @Test
  void leavesFilesAlone(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "7");
    String path = secret.toString();
    for (String code :
        List.of(
            "static int run() throws Exception { return java.nio.file.Files.readAllLines("
                + "java.nio.file.Path.of(\"%s\")).size(); }",
            "static int run() throws Exception { return new java.io.FileReader(\"%s\").read(); }",
            "static int run() throws Exception { new java.io.File(\"%s\").delete(); return 7; }",
            "static int run() throws Exception { new ProcessBuilder(\"rm\", \"%s\").start();"
                + " return 7; }")) {
      assertThat(message(run(code.formatted(path)))).endsWith("is not allowed here");
    }
    assertThat(secret).hasContent("7");
  }

  @Test
  void endsAnEndlessInitializer() {
    Report report = run("static int x = spin(); static int spin() { while (true) { } }", "A.x");
    assertThat(message(report)).isEqualTo("did not come to an end");
  }

  @Test
  @Timeout(20)
  void refusesProgramsThatAreHardToCompile() {
    String deep = "(".repeat(5000) + "7" + ")".repeat(5000);
    assertThat(run("static int run() { return " + deep + "; }").passed()).isFalse();
    String wide = "static int run() { return 7" + " + 0".repeat(2900) + "; }";
    assertThat(run(wide).results().size() + run(wide).problems().size()).isEqualTo(1);
    assertThat(message(run("int x;".repeat(3000)))).isEqualTo("the program is too long");
  }

  @Test
  void givesTheSameReportOnAnyThread() throws InterruptedException {
    String code =
        "static int run() { return depth(1); } static int depth(int n) {"
            + " return n > 1500 ? n : depth(n + 1); }";
    Report here = run(code);
    AtomicReference<Report> there = new AtomicReference<>();
    Thread thread = new Thread(() -> there.set(run(code + " ")));
    thread.start();
    thread.join();
    assertThat(message(here)).isEqualTo("expected 7 but was 1501");
    assertThat(there.get()).isEqualTo(here);
  }
}
