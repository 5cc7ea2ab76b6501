package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.office.Office;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Option;

/** The option by which a command is held to some families of the office's tasks. */
final class Families {
  @Option(
      names = "--tasks",
      paramLabel = "REGEX",
      description = "Only the families whose id matches (${DEFAULT-VALUE}).")
  private String only = ".*";

  /** Those that match and are of the part that the command is about; at least one. */
  List<Task> of(Predicate<Task> part) {
    List<Task> tasks;
    try {
      tasks =
          Office.tasks().stream()
              .filter(task -> task.id().matches(only))
              .<Task>map(task -> task)
              .filter(part)
              .toList();
    } catch (PatternSyntaxException e) {
      throw new WrongUse(
          "The option --tasks (%s) is no regular expression: %s"
              .formatted(only, e.getDescription()),
          e);
    }
    if (tasks.isEmpty()) {
      throw new WrongUse(
          "No task of this split matches (%s).\nMaybe web/.* is meant; manyhands tasks lists them."
              .formatted(only));
    }
    return tasks;
  }
}
