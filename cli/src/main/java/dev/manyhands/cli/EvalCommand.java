package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.env.task.Split;
import dev.manyhands.learn.Evaluation;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "eval",
    description = "Measure a policy on seeds and skins that nothing was learned from.",
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  @Mixin private Reporting reporting = new Reporting();
  @Mixin private Families families = new Families();

  @Option(
      names = "--policy",
      paramLabel = "P",
      description = "Who decides: " + Brains.DESCRIPTION + ".",
      required = true)
  private String policy = "";

  @Option(
      names = "--suite",
      description = "Which tasks: ${COMPLETION-CANDIDATES}.",
      required = true)
  private Suite suite = Suite.OFFICE;

  @Option(
      names = "--split",
      description =
          "Which part: of the office train, held-out or all (train), of MiniWoB++ train or test (both).")
  private @Nullable String split;

  @Option(
      names = "--miniwob",
      paramLabel = "DIR",
      description = "A checkout of MiniWoB++, for that suite.")
  private @Nullable Path miniwob;

  @Option(
      names = "--pages",
      paramLabel = "N",
      description = "How many pages of MiniWoB++ are played on at once (${DEFAULT-VALUE}).")
  private int pages = Runtime.getRuntime().availableProcessors();

  @Option(names = "--surface", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private Stage.Surface surface = Stage.Surface.OFFICE;

  @Option(
      names = "--episodes",
      paramLabel = "N",
      description = "How many in all, spread evenly over the families (${DEFAULT-VALUE}).")
  private int episodes = 500;

  @Option(
      names = "--at-least",
      paramLabel = "RATE",
      description = "The success rate below which the result falls short (${DEFAULT-VALUE}).")
  private double atLeast;

  /** Collections of tasks. */
  enum Suite {
    OFFICE,
    MINIWOB;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    return switch (suite) {
      case OFFICE -> office();
      case MINIWOB ->
          MiniwobEval.run(
              reporting, policy, miniwob, split, families.names(), episodes, pages, atLeast);
    };
  }

  private int office() {
    Predicate<Split> part =
        switch (split) {
          case null -> one -> one == Split.TRAIN;
          case "train" -> one -> one == Split.TRAIN;
          case "held-out" -> one -> one == Split.HELD_OUT;
          case "all" -> _ -> true;
          default ->
              throw new WrongUse(
                  "The option --split (%s) must be train, held-out or all.".formatted(split));
        };
    if (episodes <= 0) {
      throw new WrongUse("The episodes (%d) must be positive.".formatted(episodes));
    }
    List<Task> tasks = families.of(task -> part.test(task.split()));
    int perTask = (episodes + tasks.size() - 1) / tasks.size();
    OfficeReport report = new OfficeReport(tasks, run(tasks, perTask));
    report.say(reporting);
    return reporting.result(report.result().overall().value() >= atLeast, report.values());
  }

  private Evaluation.Result run(List<Task> tasks, int perTask) {
    try (Brain brain = Brains.find(policy, 1);
        Stage stage = Stage.of(surface, reporting);
        Bar bar = reporting.bar("eval", (long) perTask * tasks.size())) {
      int atOnce = surface == Stage.Surface.BROWSER ? 1 : brain.atOnce();
      return Evaluation.run(
          brain,
          tasks,
          perTask,
          task -> brain.seat(task, stage.open(task)),
          atOnce,
          InstantSource.system(),
          outcome -> bar.step(outcome.task().id()));
    }
  }
}
