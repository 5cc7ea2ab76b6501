package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.office.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "tasks",
    description = "List every task family: id, kind, split.",
    mixinStandardHelpOptions = true)
final class TasksCommand implements Callable<Integer> {
  @Mixin private Reporting reporting = new Reporting();

  @Override
  public Integer call() {
    List<Task> tasks = Office.tasks();
    for (Task task : tasks) {
      reporting.say("%-32s %-14s %s".formatted(task.id(), word(task.kind()), word(task.split())));
    }
    return reporting.result(
        !tasks.isEmpty(), Map.of("tasks", tasks.stream().map(TasksCommand::values).toList()));
  }

  private static Map<String, String> values(Task task) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("id", task.id());
    values.put("kind", word(task.kind()));
    values.put("split", word(task.split()));
    return values;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
