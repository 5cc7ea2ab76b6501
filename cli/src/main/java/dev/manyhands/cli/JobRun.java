package dev.manyhands.cli;

import dev.manyhands.env.Policy;
import dev.manyhands.env.surface.SurfaceProvider;
import dev.manyhands.work.Place;
import dev.manyhands.work.Progress;
import dev.manyhands.work.Report;
import dev.manyhands.work.Shift;
import dev.manyhands.work.desk.Time;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.Row;
import dev.manyhands.work.ledger.Ending;
import dev.manyhands.work.ledger.Totals;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Works on a job and shows how it goes, as the commands {@code work} and {@code demo} do it. Ctrl-C
 * stops it cleanly.
 */
final class JobRun implements Progress {
  private static final Duration STOPPING = Duration.ofSeconds(8);

  private final Job job;
  private final Reporting reporting;
  private final Bar bar;
  private final Map<Integer, Ending> endings = new TreeMap<>();

  private JobRun(Job job, Reporting reporting, Bar bar) {
    this.job = job;
    this.reporting = reporting;
    this.bar = bar;
  }

  /**
   * What came of it.
   *
   * @param endings how each row ended in this run, by its number
   */
  record Result(Report report, Map<Integer, Ending> endings) {
    /** What a person should know of first: the rows that are theirs now, and why. */
    List<String> handedOver() {
      return endings.entrySet().stream()
          .filter(ending -> ending.getValue() instanceof Ending.HandedOver)
          .map(ending -> "row %d: %s".formatted(ending.getKey(), words(ending.getValue())))
          .toList();
    }

    /** How a row ended, in words. */
    static String words(@Nullable Ending ending) {
      return switch (ending) {
        case null -> "not reached";
        case Ending.Verified(String reason) -> "verified on the site: " + reason;
        case Ending.HandedOver(var why, String reason) ->
            reason.isBlank() ? why.words() : why.words() + ": " + reason;
        case Ending.Again(_, _, String reason) -> "to be tried again: " + reason;
        case Ending.Uncertain(String reason) -> "uncertain: " + reason;
      };
    }
  }

  static Result run(
      Job job, Place place, Policy policy, SurfaceProvider surfaces, Reporting reporting)
      throws InterruptedException {
    try (Bar bar = reporting.bar("rows", job.rows().rows().size())) {
      JobRun run = new JobRun(job, reporting, bar);
      try (Shift shift = Shift.open(job, place, policy, surfaces, run, Time.system())) {
        Thread stopping = new Thread(() -> run.stop(shift));
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
          return new Result(shift.run(), run.endings);
        } finally {
          if (!stopping.isAlive()) {
            Runtime.getRuntime().removeShutdownHook(stopping);
          }
        }
      }
    }
  }

  @Override
  public void began(Job started, Totals totals, List<String> notices) {
    notices.forEach(reporting::say);
    bar.reach(totals.verified() + totals.handedOver(), "");
  }

  @Override
  public void gaveBack(Row row, Ending ending, Totals totals, Duration remaining) {
    endings.put(row.number(), ending);
    bar.reach(
        totals.verified() + totals.handedOver(),
        "%d verified, %d handed over, about %d s left"
            .formatted(totals.verified(), totals.handedOver(), remaining.toSeconds()));
  }

  @Override
  public void checkingAgain(int rows) {
    reporting.say("Looking at all %d verified rows once more ...".formatted(rows));
  }

  /** What the words of a report have in common. */
  static Map<String, Object> values(Report report) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("rows", report.rows());
    values.put("verified", report.verified());
    values.put("handedOver", report.handedOver());
    values.put("remaining", report.remaining());
    values.put("wronglyReportedDone", report.wronglyReportedDone());
    values.put("firstAttemptRight", report.firstAttemptRight());
    values.put("pace", report.pace());
    values.put("conservativePace", report.conservativePace());
    values.put("rowsPerHour", report.rowsPerHour());
    values.put("seconds", report.seconds());
    values.put("cpuSeconds", report.cpuSeconds());
    values.put("wattHours", report.wattHours());
    values.put("cost", report.cost());
    values.put("paused", report.paused());
    values.put("report", report.page().toString());
    return values;
  }

  private void stop(Shift shift) {
    reporting.say("Stopping; start the same job again to go on.");
    shift.stop();
    try {
      if (!shift.awaitEnd(STOPPING)) {
        reporting.say("The job %s did not stop in time; nothing is lost.".formatted(job.name()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
