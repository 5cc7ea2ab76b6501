package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.miniwob.MiniwobSite;
import dev.manyhands.browser.miniwob.MiniwobTask;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Split;
import dev.manyhands.learn.LearningCurve;
import dev.manyhands.learn.PpoPlan;
import dev.manyhands.learn.PpoTrainer;
import dev.manyhands.learn.Trainer;
import dev.manyhands.learn.TrainingLog;
import dev.manyhands.office.Office;
import dev.manyhands.policy.Checkpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
  private static final Duration SAVE_EVERY = Duration.ofSeconds(30);

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      paramLabel = "TASK",
      arity = "0..*",
      description = "Which tasks; all of the suite that are for training where none is named.")
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
      description = "With what to begin: a checkpoint's file, or one that ships.",
      required = true)
  private String policy = "";

  @Option(names = "--minutes", paramLabel = "M", description = "For how long (${DEFAULT-VALUE}).")
  private double minutes = 10;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What chance follows from (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the better policy goes.",
      required = true)
  private Path out = Path.of("practised.ckpt");

  @Override
  public Integer call() throws InterruptedException {
    Checkpoint.Contents start = Brains.checkpoint(policy);
    Duration duration = Duration.ofMillis(Math.round(minutes * 60_000));
    return switch (suite) {
      case OFFICE ->
          practise(
              WrongUse.check(() -> PpoPlan.inMemory(duration, seed)), start, tasks(), Task::open);
      case MINIWOB ->
          onMiniwob(WrongUse.check(() -> PpoPlan.inBrowsers(duration, seed, pages)), start);
    };
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
      return practise(plan, start, tasks, Task::open);
    }
  }

  private int practise(
      PpoPlan plan, Checkpoint.Contents start, List<Task> tasks, Function<Task, Environment> desk)
      throws InterruptedException {
    Map<String, String> notes =
        Map.of(
            "command",
            "manyhands practise --suite %s --policy %s --minutes %s --seed %d, begun with: %s"
                .formatted(suite, policy, minutes, seed, start.notes().get("command")));
    TrainingLog log =
        TrainingLog.open(out.resolveSibling(out.getFileName() + ".log.csv"), Duration.ZERO);
    long total = plan.duration().toSeconds();
    Trainer.Progress progress;
    try (PpoTrainer trainer = new PpoTrainer(plan, start, tasks, desk, InstantSource.system());
        Bar bar = reporting.bar("practice", total)) {
      Duration nextSave = Duration.ZERO;
      progress = trainer.progress();
      while (!trainer.finished()) {
        progress = trainer.round();
        if (progress.elapsed().compareTo(nextSave) >= 0) {
          nextSave = progress.elapsed().plus(SAVE_EVERY);
          log.practised(progress);
          Checkpoint.save(trainer.contents(notes), out);
        }
        bar.reach(
            Math.min(total, progress.elapsed().toSeconds()),
            "%.0f %% in practice".formatted(100 * progress.successRate()));
      }
      log.practised(progress);
      Checkpoint.save(trainer.contents(notes), out);
    }
    LearningCurve.draw(
        log, "How success rose by practice", out.resolveSibling(out.getFileName() + ".curve.png"));
    new TreeMap<>(progress.success())
        .forEach((task, rate) -> reporting.say("%-34s %6.1f %%".formatted(task, 100 * rate)));
    reporting.say("The policy is in %s.\nMaybe measure it with: manyhands eval".formatted(out));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("suite", suite.toString());
    values.put("practiceRate", progress.successRate());
    values.put("byTask", progress.success());
    values.put("seconds", progress.elapsed().toMillis() / 1000.0);
    values.put("samples", progress.samples());
    values.put("checkpoint", out.toString());
    return reporting.result(true, values);
  }
}
