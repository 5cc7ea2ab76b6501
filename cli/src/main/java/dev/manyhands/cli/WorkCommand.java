package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.work.Place;
import dev.manyhands.work.Report;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "work",
    description = "Let digital humans do a job; start it again to go on where it was.",
    mixinStandardHelpOptions = true)
final class WorkCommand implements Callable<Integer> {
  @Mixin private Reporting reporting = new Reporting();

  @Parameters(paramLabel = "JOB.yaml", description = "What to do, where, with which rows.")
  private Path file = Path.of("");

  @Option(
      names = "--policy",
      paramLabel = "P",
      description =
          "Who decides: a checkpoint's file, or one that ships; by default what practised at the site, or else small.")
  private @Nullable String policy;

  @Option(names = "--humans", paramLabel = "N", description = "How many at once (as the job says).")
  private @Nullable Integer humans;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where evidence, report and ledger go (beside the job).")
  private @Nullable Path folder;

  @Option(
      names = "--ledger",
      paramLabel = "URL",
      description = "A PostgreSQL database for the ledger, such as jdbc:postgresql://host/db.")
  private @Nullable String ledger;

  @Override
  public Integer call() throws InterruptedException {
    if ("oracle".equals(policy)) {
      throw new WrongUse(
          "The policy (oracle) knows only tasks of the office, not the work of others.\nMaybe use small.");
    }
    Job read = JobFile.read(file);
    int atOnce = humans == null ? read.humans() : humans;
    Job job = WrongUse.check(() -> read.withHumans(atOnce));
    Place beside = Place.beside(job);
    Place place = new Place(folder == null ? beside.folder() : folder, ledger);
    try (Brain brain = Brains.find(decider(job, beside), 1);
        BrowserProvider browsers = Browsers.open(reporting)) {
      JobRun.Result result = JobRun.run(job, place, brain, browsers, reporting);
      tell(result);
      return reporting.result(result.report().complete(), JobRun.values(result.report()));
    }
  }

  private String decider(Job job, Place beside) {
    if (policy != null) {
      return policy;
    }
    Overlay overlay = Overlay.in(beside.folder());
    if (overlay.isFor(job)) {
      reporting.say("The policy that practised at this site decides: " + overlay.file());
    }
    return overlay.orSmall(job);
  }

  private void tell(JobRun.Result result) {
    Report report = result.report();
    reporting.say(
        "%d of %d rows are verified, %d are handed over, %d remain. %.1f %% were right at the first attempt."
            .formatted(
                report.verified(),
                report.rows(),
                report.handedOver(),
                report.remaining(),
                100 * report.firstAttemptRight()));
    result.handedOver().forEach(line -> reporting.say("  " + line));
    if (!report.paused().isEmpty()) {
      reporting.say(report.paused());
    }
    reporting.say(
        "%.1f times a skilled person's speed; %.4f for %.1f Wh; the report is %s"
            .formatted(report.pace(), report.cost(), report.wattHours(), report.page()));
  }
}
