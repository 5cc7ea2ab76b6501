package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.miniwob.MiniwobSite;
import dev.manyhands.browser.miniwob.MiniwobTask;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Split;
import dev.manyhands.learn.PpoPlan;
import dev.manyhands.learn.Trainer;
import dev.manyhands.office.Office;
import dev.manyhands.policy.Checkpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "practise",
    description = "Let a policy improve by practice alone: it is told only whether it succeeded.",
    mixinStandardHelpOptions = true)
final class PractiseCommand implements Callable<Integer> {
  private static final double STANDARD_MINUTES = 10;

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      paramLabel = "TASK|JOB.yaml",
      arity = "0..*",
      description =
          "Which tasks; all of the suite that are for training where none is named. Or a job, to practise at its site on the rows that it marks for that.")
  private List<String> names = List.of();

  @Option(
      names = "--suite",
      description = "Which tasks: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private EvalCommand.Suite suite = EvalCommand.Suite.OFFICE;

  @Option(
      names = "--miniwob",
      paramLabel = "DIR",
      description = "A checkout of MiniWoB++, for that suite.")
  private @Nullable Path miniwob;

  @Option(
      names = "--pages",
      paramLabel = "N",
      description = "How many pages of MiniWoB++ are practised on at once (${DEFAULT-VALUE}).")
  private int pages = 2 * Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--policy",
      paramLabel = "P",
      description =
          "With what to begin: a checkpoint's file, or one that ships. For a job, by default what practised there before, or else small.")
  private @Nullable String policy;

  @Option(
      names = "--minutes",
      paramLabel = "M",
      description = "For how long (10, or as the job says).")
  private @Nullable Double minutes;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What chance follows from (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the better policy goes; a job's stays beside the job.")
  private @Nullable Path out;

  @Override
  public Integer call() throws InterruptedException {
    if (names.size() == 1 && names.getFirst().matches(".*\\.ya?ml")) {
      return new JobPractice(reporting, Path.of(names.getFirst()), policy, minutes, seed).run();
    }
    String named = policy;
    if (named == null || out == null) {
      throw new WrongUse(
          "A suite is practised with a policy (%s) to begin with, and a file (%s) for the better one.\nMaybe add --policy small --out practised.ckpt."
              .formatted(policy, out));
    }
    Checkpoint.Contents start = Brains.checkpoint(named);
    Duration duration = Duration.ofMillis(Math.round(minutes() * 60_000));
    return switch (suite) {
      case OFFICE ->
          practise(WrongUse.check(() -> PpoPlan.inMemory(duration, seed)), start, tasks());
      case MINIWOB ->
          onMiniwob(WrongUse.check(() -> PpoPlan.inBrowsers(duration, seed, pages)), start);
    };
  }

  private double minutes() {
    return minutes == null ? STANDARD_MINUTES : minutes;
  }

  private List<Task> tasks() {
    return names.isEmpty()
        ? Office.tasks().stream()
            .filter(task -> task.split() == Split.TRAIN)
            .<Task>map(task -> task)
            .toList()
        : names.stream().<Task>map(name -> WrongUse.check(() -> Office.task(name))).toList();
  }

  private int onMiniwob(PpoPlan plan, Checkpoint.Contents start) throws InterruptedException {
    Path checkout = miniwob;
    if (checkout == null) {
      throw new WrongUse("The suite needs a checkout.\nMaybe name it with --miniwob.");
    }
    try (MiniwobSite site = WrongUse.check(() -> new MiniwobSite(checkout));
        BrowserProvider browsers = Browsers.open(reporting)) {
      List<Task> tasks =
          MiniwobTask.of(Split.TRAIN).stream()
              .filter(task -> names.isEmpty() || names.contains(task.name()))
              .map(task -> (Task) new MiniwobPractice(browsers, site, task))
              .toList();
      if (tasks.isEmpty() || (!names.isEmpty() && tasks.size() < names.size())) {
        throw new WrongUse(
            "Not all of the tasks (%s) are in the suite's train split, which alone may be practised."
                .formatted(names));
      }
      return practise(plan, start, tasks);
    }
  }

  private int practise(PpoPlan plan, Checkpoint.Contents start, List<Task> tasks)
      throws InterruptedException {
    Path file = out == null ? Path.of("practised.ckpt") : out;
    Map<String, String> notes =
        Map.of(
            "command",
            "manyhands practise --suite %s --policy %s --minutes %s --seed %d, begun with: %s"
                .formatted(suite, policy, minutes(), seed, start.notes().get("command")));
    PracticeRun.Result result =
        new PracticeRun(plan, start, tasks, notes, file).run(reporting, () -> false);
    Trainer.Progress progress = result.progress();
    new TreeMap<>(progress.success())
        .forEach((task, rate) -> reporting.say("%-34s %6.1f %%".formatted(task, 100 * rate)));
    reporting.say("The policy is in %s.\nMaybe measure it with: manyhands eval".formatted(file));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("suite", suite.toString());
    values.put("practiceRate", progress.successRate());
    values.put("byTask", progress.success());
    values.put("seconds", progress.elapsed().toMillis() / 1000.0);
    values.put("samples", progress.samples());
    values.put("checkpoint", file.toString());
    return reporting.result(true, values);
  }
}
