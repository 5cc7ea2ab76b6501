package dev.manyhands.office.code;

import java.util.List;

/**
 * What became of a project.
 *
 * @param problems why it could not be run; else empty
 * @param results of its checks, in order; empty where there are problems
 */
public record Report(List<Problem> problems, List<Result> results) {
  public Report {
    problems = List.copyOf(problems);
    results = List.copyOf(results);
  }

  /** Whether every check was passed. */
  public boolean passed() {
    return problems.isEmpty() && results.stream().allMatch(Result::passed);
  }

  /**
   * Why a project could not be run.
   *
   * @param file in which
   * @param line from 1, or 0 for all of it
   * @param message in a line
   * @param symbol the name that the message is about, or empty
   */
  public record Problem(String file, int line, String message, String symbol) {}

  /**
   * The outcome of a check.
   *
   * @param call what was called
   * @param passed whether it gave what was expected
   * @param message such as "expected 7 but was 6"; empty where passed
   */
  public record Result(String call, boolean passed, String message) {}
}
