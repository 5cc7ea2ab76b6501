package dev.manyhands.office.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles and checks programs; the same program at most once while it is remembered. Safe for use
 * by many threads, which wait for each other: there is one compiler.
 */
public final class Workbench {
  private static final int REMEMBERED = 4096;
  private static final int MOST_CHARACTERS = 12_000;
  private static final Workbench SHARED = new Workbench();

  private final Compilation compilation = new Compilation();
  private final Map<Project, Report> reports =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Project, Report> eldest) {
          return size() > REMEMBERED;
        }
      };

  private Workbench() {}

  /** The workbench of this machine. */
  public static Workbench shared() {
    return SHARED;
  }

  /** What becomes of a project. */
  public synchronized Report run(Project project) {
    Report known = reports.get(project);
    if (known == null) {
      known = compileAndRun(project);
      reports.put(project, known);
    }
    return known;
  }

  private Report compileAndRun(Project project) {
    int characters = project.sources().stream().mapToInt(source -> source.text().length()).sum();
    String first = project.sources().getFirst().name();
    if (characters > MOST_CHARACTERS) {
      return refused(new Refusal(first, 0, "the program is too long"));
    }
    Compilation.Outcome outcome;
    Sandbox sandbox;
    try {
      outcome = compilation.compile(project);
      if (!outcome.problems().isEmpty()) {
        return new Report(outcome.problems(), List.of());
      }
      sandbox = Sandbox.of(outcome.classes());
    } catch (Refusal refusal) {
      return refused(refusal);
    } catch (StackOverflowError _) {
      return refused(new Refusal(first, 0, "the program is nested too deeply"));
    }
    return new Report(List.of(), sandbox.run(project.checks()));
  }

  private static Report refused(Refusal refusal) {
    return new Report(List.of(refusal.problem()), List.of());
  }
}
