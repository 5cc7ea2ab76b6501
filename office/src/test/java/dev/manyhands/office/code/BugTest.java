package dev.manyhands.office.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.office.code.Project.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BugTest {
  /** Many routines, or many variants of one, compiled at once. */
  private static Report run(List<Routine> routines) {
    List<Source> sources = new ArrayList<>();
    List<Project.Check> checks = new ArrayList<>();
    for (int i = 0; i < routines.size(); i++) {
      String name = "A" + i;
      Routine routine = routines.get(i);
      sources.add(
          new Source(
              name + ".java",
              "class %s {\n%s\n}\n".formatted(name, String.join("\n", routine.lines()))));
      for (Project.Check check : routine.checks()) {
        checks.add(new Project.Check(name + "." + check.call(), check.expected()));
      }
    }
    return Workbench.shared().run(new Project(sources, checks));
  }

  @Test
  void everyRoutineDoesWhatItsChecksSay() {
    for (Routine routine : Routines.all()) {
      Report report = run(List.of(routine));
      assertThat(report.passed()).as("%s: %s", routine.name(), report).isTrue();
    }
    assertThat(Routines.all().stream().map(Routine::name)).doesNotHaveDuplicates();
  }

  @Test
  void theChecksTellEveryBug() {
    List<String> unnoticed = new ArrayList<>();
    for (Routine routine : Routines.all()) {
      List<Bug> bugs = Bug.of(routine);
      assertThat(bugs).as(routine.name()).isNotEmpty();
      List<Routine> variants = new ArrayList<>();
      for (Bug bug : bugs) {
        List<String> lines = new ArrayList<>(routine.lines());
        lines.set(bug.line(), bug.wrong());
        variants.add(new Routine(routine.doc(), lines, List.of(), routine.checks()));
      }
      Report report = run(variants);
      assertThat(report.problems()).as(routine.name()).isEmpty();
      for (int i = 0; i < bugs.size(); i++) {
        int each = routine.checks().size();
        List<Report.Result> results = report.results().subList(i * each, (i + 1) * each);
        if (results.stream().allMatch(Report.Result::passed)) {
          unnoticed.add(routine.name() + ": " + bugs.get(i).wrong().strip());
        }
      }
    }
    assertThat(unnoticed).isEmpty();
  }
}
