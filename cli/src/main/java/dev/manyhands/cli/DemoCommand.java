package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.cli.film.Camera;
import dev.manyhands.cli.film.Film;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.learn.TrainingPlan;
import dev.manyhands.office.Office;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.Preset;
import dev.manyhands.work.Place;
import dev.manyhands.work.Report;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobFile;
import dev.manyhands.work.job.Row;
import dev.manyhands.work.ledger.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The first working day: learn in memory, then work on a real web site, and prove it. */
@Command(
    name = "demo",
    description = "Train a policy from nothing, and let it enter 200 customers into a web site.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final double FIRST_ATTEMPT_AT_LEAST = 0.85;
  private static final int TEST_EPISODES_PER_TASK = 10;

  /** What the job is made of; for all kinds the few minutes would not do. */
  private static final Set<Kind> NEEDED = EnumSet.of(Kind.FORMS, Kind.DATA_ENTRY, Kind.WEB);

  @Mixin private Reporting reporting = new Reporting();

  @Option(
      names = "--minutes",
      paramLabel = "M",
      description = "For how long to train (${DEFAULT-VALUE}).")
  private double minutes = 4;

  @Option(
      names = "--humans",
      paramLabel = "N",
      description = "How many digital humans work at once (${DEFAULT-VALUE}).")
  private int humans = 4;

  @Option(
      names = "--policy",
      paramLabel = "P",
      description = "Train nothing; work with a checkpoint's file, or one that ships.")
  private @Nullable String ready;

  @Override
  public Integer call() throws IOException, InterruptedException {
    TrainingPlan plan =
        WrongUse.check(() ->
            TrainingPlan.of(
                Preset.SMALL.size(), Duration.ofMillis(Math.round(minutes * 60_000)), 1));
    Path folder = folder(Clock.system(ZoneId.systemDefault()));
    long begun = System.nanoTime();
    Checkpoint.Contents policy =
        ready == null ? train(plan, folder).contents() : Brains.checkpoint(ready);
    reporting.say("");
    Shown shown = work(policy, folder);
    double seconds = (System.nanoTime() - begun) / 1e9;
    summarise(shown, folder, seconds);
    Report report = shown.result().report();
    Map<String, Object> values = new LinkedHashMap<>(JobRun.values(report));
    values.put("demoSeconds", seconds);
    values.put("folder", folder.toString());
    return reporting.result(
        report.complete() && report.firstAttemptRight() >= FIRST_ATTEMPT_AT_LEAST, values);
  }

  /** What the work came to, and the film of one row of it. */
  private record Shown(JobRun.Result result, @Nullable Path film) {}

  private Training.Result train(TrainingPlan plan, Path folder) {
    List<Task> tasks =
        Office.tasks().stream()
            .filter(task -> task.split() == Split.TRAIN && NEEDED.contains(task.kind()))
            .<Task>map(task -> task)
            .toList();
    reporting.say(
        "1. A small network that knows nothing practises %d tasks in memory, for %s minutes."
            .formatted(tasks.size(), minutes));
    Training training =
        new Training(
            plan,
            tasks,
            null,
            null,
            0,
            folder.resolve("small.ckpt"),
            folder.resolve("learning-curve.png"),
            Map.of("command", "manyhands demo --minutes " + minutes));
    Training.Result trained = training.run(reporting, TEST_EPISODES_PER_TASK);
    reporting.say(
        "   It learned from %d decisions, and now gets %.0f %% right on screens that it has never seen."
            .formatted(trained.progress().samples(), 100 * trained.success().value()));
    return trained;
  }

  private Shown work(Checkpoint.Contents contents, Path folder)
      throws IOException, InterruptedException {
    try (SiteProcess site = SiteProcess.start(folder.resolve("site"));
        NetworkPolicy policy = contents.policy();
        BrowserProvider browsers = Browsers.open(reporting)) {
      Job job = job(site);
      reporting.say(
          "2. %d digital humans with it enter %d customers at %s, a site that it has never seen, in real Chromium."
              .formatted(job.humans(), job.rows().rows().size(), site.address()));
      Row filmed = awkward(job);
      Camera camera =
          new Camera("%s, row %d".formatted(job.name(), filmed.number()), job.instruction(filmed));
      JobRun.Result result =
          JobRun.run(
              job,
              new Place(folder.resolve("work"), null),
              camera.over(policy),
              camera.over(browsers),
              reporting);
      Ending ending = result.endings().get(filmed.number());
      Film film = camera.end(ending instanceof Ending.Verified, JobRun.Result.words(ending));
      if (film == null) {
        return new Shown(result, null);
      }
      Path file = folder.resolve("film.png");
      film.save(file);
      return new Shown(result, file);
    }
  }

  private Job job(SiteProcess site) {
    Path home = Path.of(System.getProperty("manyhands.home", "."));
    Map<String, String> settings = new LinkedHashMap<>(System.getenv());
    settings.put("CRM_HOST", site.address().getHost());
    settings.put("CRM_PORT", String.valueOf(site.address().getPort()));
    Job job = JobFile.read(home.resolve("examples/crm/customers.yaml"), settings, System.getenv());
    return WrongUse.check(() -> job.withHumans(humans));
  }

  /** A row worth looking at: the one with the most letters that English does without. */
  private static Row awkward(Job job) {
    return job.rows().rows().stream()
        .max(
            Comparator.comparingLong(
                row -> String.join("", row.values().values()).chars().filter(c -> c > 127).count()))
        .orElseThrow();
  }

  private static Path folder(Clock clock) throws IOException {
    String stamp = LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
    Path folder = Path.of(System.getProperty("manyhands.home", "."), "runs", "demo-" + stamp);
    return Files.createDirectories(folder);
  }

  private void summarise(Shown shown, Path folder, double seconds) {
    Report report = shown.result().report();
    List<String> handedOver = shown.result().handedOver();
    reporting.say(
        """

        %d of %d customers are in the site's database, each looked up there afterwards; %.1f %% were right at the first attempt.
        %d went to a person, with evidence%s
        Wrongly reported done: %d. Not finished: %d.
        %.1f times a skilled person's speed for each digital human, failures counted in; %.0f rows an hour together.
        %.1f Wh and %.4f EUR for all rows. %.0f s for everything, training included.
        """
            .formatted(
                report.verified(),
                report.rows(),
                100 * report.firstAttemptRight(),
                report.handedOver(),
                handedOver.isEmpty() ? "." : ":\n  " + String.join("\n  ", handedOver),
                report.wronglyReportedDone(),
                report.remaining(),
                report.pace(),
                report.rowsPerHour(),
                report.wattHours(),
                report.cost(),
                seconds)
            .stripTrailing());
    if (!report.paused().isEmpty()) {
      reporting.say(report.paused());
    }
    reporting.say("To look at:");
    if (shown.film() != null) {
      reporting.say("  what it saw and did for one row   " + shown.film());
    }
    if (ready == null) {
      reporting.say("  how it learned                    " + folder.resolve("learning-curve.png"));
      reporting.say("  the policy, to use again          " + folder.resolve("small.ckpt"));
    }
    reporting.say("  every row, with its evidence      " + report.page());
  }
}
