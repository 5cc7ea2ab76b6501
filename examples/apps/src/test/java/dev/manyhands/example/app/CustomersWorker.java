package dev.manyhands.example.app;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.work.Place;
import dev.manyhands.work.Progress;
import dev.manyhands.work.Report;
import dev.manyhands.work.Shift;
import dev.manyhands.work.desk.Time;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobFile;
import dev.manyhands.work.job.Row;
import dev.manyhands.work.ledger.Ending;
import dev.manyhands.work.ledger.Totals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A process that enters customers in a real browser by {@link HarbourPlan}, to be killed. */
final class CustomersWorker {
  private CustomersWorker() {}

  /** Arguments: the job file and the port of the site. */
  public static void main(String[] arguments) throws InterruptedException {
    Job job = JobFile.read(Path.of(arguments[0]), Map.of("CRM_PORT", arguments[1]), Map.of());
    try (BrowserProvider browsers = BrowserProvider.onThisMachine();
        Shift shift =
            Shift.open(
                job,
                Place.beside(job),
                new HarbourPlan(),
                browsers,
                new Announcer(),
                Time.system())) {
      Report report = shift.run();
      System.out.println(report);
      System.out.printf(
          "ended %d %d %d%n", report.verified(), report.handedOver(), report.remaining());
    }
  }

  private static final class Announcer implements Progress {
    @Override
    public void took(Row row) {
      System.out.println("took " + row.number());
    }

    @Override
    public void gaveBack(Row row, Ending ending, Totals totals, Duration remaining) {
      System.out.println(row.number() + " " + ending);
    }
  }

  /** Starts such a process. */
  static Process start(Path job, int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            CustomersWorker.class.getName(),
            job.toString(),
            Integer.toString(port))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
