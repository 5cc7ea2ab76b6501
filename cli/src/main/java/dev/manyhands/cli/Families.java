package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.office.Office;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Option;

/** The option by which a command is held to some families of the office's tasks. */
final class Families {
  @Option(
      names = "--tasks",
      paramLabel = "REGEX",
      description = "Only the tasks whose id matches (${DEFAULT-VALUE}).")
  private String only = ".*";

  /** Those that match and are of the part that the command is about; at least one. */
  List<Task> of(Predicate<Task> part) {
    Predicate<String> matches = names();
    List<Task> tasks =
        Office.tasks().stream()
            .filter(task -> matches.test(task.id()))
            .<Task>map(task -> task)
            .filter(part)
            .toList();
    if (tasks.isEmpty()) {
      throw new WrongUse(
          "No task of this split matches (%s).\nMaybe web/.* is meant; manyhands tasks lists them."
              .formatted(only));
    }
    return tasks;
  }

  /** Whether a name is among those that the command is held to. */
  Predicate<String> names() {
    try {
      return Pattern.compile(only).asMatchPredicate();
    } catch (PatternSyntaxException e) {
      throw new WrongUse(
          "The option --tasks (%s) is no regular expression: %s"
              .formatted(only, e.getDescription()),
          e);
    }
  }
}
