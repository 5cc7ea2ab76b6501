package dev.manyhands.work.site;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.work.Place;
import dev.manyhands.work.Progress;
import dev.manyhands.work.Report;
import dev.manyhands.work.Shift;
import dev.manyhands.work.desk.Time;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobException;
import dev.manyhands.work.job.JobFile;
import dev.manyhands.work.job.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process that works on a job, to be killed or to get in another one's way. */
public final class Worker {
  private Worker() {}

  /** Arguments: the job file, the site, and the milliseconds that a decision takes. */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      Job job = JobFile.read(Path.of(arguments[0]), Map.of("site", arguments[1]), System.getenv());
      try (Shift shift =
          Shift.open(
              job,
              Place.beside(job),
              slow(Long.parseLong(arguments[2])),
              new PlainSurfaces(),
              new Announcer(),
              Time.system())) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(shift)));
        Report report = shift.run();
        System.out.println("ended " + report.verified() + " " + report.remaining());
        System.out.flush();
      }
    } catch (JobException e) {
      System.out.println(e.getMessage());
      System.exit(e.reason().exitCode());
    }
  }

  private static void stop(Shift shift) {
    shift.stop();
    try {
      shift.awaitEnd(Duration.ofSeconds(8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Announcer implements Progress {
    @Override
    public void took(Row row) {
      System.out.println("took " + row.number());
    }
  }

  private static Policy slow(long millis) {
    FormPolicy policy = new FormPolicy();
    return new Policy() {
      @Override
      public List<Decision> decide(List<Observation> batch) {
        try {
          Thread.sleep(millis);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return policy.decide(batch);
      }
    };
  }

  /** Starts such a process; what it says comes on its standard output. */
  public static Process start(Path job, MemberSite site, long decisionMillis) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName(),
            job.toString(),
            site.address("").toString(),
            Long.toString(decisionMillis))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
