package dev.manyhands.office.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles and checks programs, method by method where that tells the same; the same at most once
 * while it is remembered. Safe for use by many threads, which wait for each other: there is one
 * compiler.
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
      known = inParts(project);
      if (known == null) {
        return whole(project);
      }
      reports.put(project, known);
    }
    return known;
  }

  private @Nullable Report inParts(Project project) {
    Parts parts = isTooLong(project) ? null : Parts.of(project);
    return parts == null ? null : parts.report(this::whole);
  }

  private Report whole(Project project) {
    Report known = reports.get(project);
    if (known == null) {
      known = compileAndRun(project);
      reports.put(project, known);
    }
    return known;
  }

  private static boolean isTooLong(Project project) {
    return project.sources().stream().mapToInt(source -> source.text().length()).sum()
        > MOST_CHARACTERS;
  }

  /** As one program, whatever is remembered. */
  synchronized Report compileAndRun(Project project) {
    String first = project.sources().getFirst().name();
    if (isTooLong(project)) {
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
