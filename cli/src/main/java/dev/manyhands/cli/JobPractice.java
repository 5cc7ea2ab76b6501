package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.learn.PpoPlan;
import dev.manyhands.learn.Rate;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.work.Place;
import dev.manyhands.work.desk.Time;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobException;
import dev.manyhands.work.job.JobFile;
import dev.manyhands.work.job.Practice;
import dev.manyhands.work.practice.PracticeGround;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Practice at a job's own site. What it was worth is measured on rows that were not practised on;
 * the better policy is kept for that site.
 *
 * @param policy with what to begin, or null for what practised there before
 * @param minutes for how long, or null for as long as the job says
 */
record JobPractice(
    Reporting reporting, Path file, @Nullable String policy, @Nullable Double minutes, long seed) {
  /** Episodes of a measurement: enough to tell half from three quarters. */
  private static final int TESTS = 24;

  /** So many of them may break off before the trouble is the site's. */
  private static final int PATIENCE = 6;

  int run() throws InterruptedException {
    Job job = JobFile.read(file);
    Practice practice = job.practice();
    if (practice == null) {
      throw new JobException(
          JobException.Reason.JOB_FILE,
          "%s marks no rows for practice.\nMaybe add 'practice: {rows: practice.csv}', with rows that may be left at the site."
              .formatted(file));
    }
    Path folder = Place.beside(job).folder();
    Overlay overlay = Overlay.in(folder);
    String name = policy == null ? overlay.orSmall(job) : policy;
    Checkpoint.Contents start = Brains.checkpoint(name);
    Duration duration =
        minutes == null ? practice.duration() : Duration.ofMillis(Math.round(minutes * 60_000));
    PpoPlan plan = WrongUse.check(() -> PpoPlan.inBrowsers(duration, seed, job.humans()));
    try (BrowserProvider browsers = Browsers.open(reporting)) {
      PracticeGround ground = new PracticeGround(job, practice, browsers, Time.system());
      Rate before = measure(start, ground.heldBack(), job.humans());
      reporting.say(line("Before", before, name));
      if (before.value() == 1) {
        reporting.say("There is nothing that practice could better.");
        return reporting.result(true, values(before, before, ground, false, overlay));
      }
      Map<String, String> notes =
          Map.of(
              "command",
              "manyhands practise %s --seed %d, begun with: %s"
                  .formatted(file.getFileName(), seed, start.notes().get("command")));
      PracticeRun practising =
          new PracticeRun(
              plan, start, List.of(ground.practised()), notes, folder.resolve("practised.ckpt"));
      PracticeRun.Result result =
          practising.run(reporting, () -> ground.attempts() + TESTS >= practice.attempts());
      Rate after = measure(result.contents(), ground.heldBack(), job.humans());
      boolean better = after.value() > before.value();
      reporting.say(line("After", after, "%d attempts".formatted(ground.attempts())));
      if (better) {
        overlay.keep(result.contents(), job);
        reporting.say(
            "It is better: kept in %s, which 'manyhands work' uses for this site from now on."
                .formatted(overlay.file()));
      } else {
        reporting.say("It is not better: %s stays in use. Maybe practise longer.".formatted(name));
      }
      return reporting.result(better, values(before, after, ground, better, overlay));
    }
  }

  private static String line(String when, Rate rate, String with) {
    return "%s: %.0f %% of %d held-back rows right (95 %% interval %.0f to %.0f), with %s"
        .formatted(
            when, 100 * rate.value(), rate.episodes(), 100 * rate.low(), 100 * rate.high(), with);
  }

  private static Map<String, Object> values(
      Rate before, Rate after, PracticeGround ground, boolean kept, Overlay overlay) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("before", before.value());
    values.put("after", after.value());
    values.put("heldBackEpisodes", after.episodes());
    values.put("attempts", ground.attempts());
    values.put("kept", kept);
    values.put("overlay", overlay.file().toString());
    return values;
  }

  /** How often the policy succeeds, by several at once, each with a browser of its own. */
  private static Rate measure(Checkpoint.Contents contents, Task task, int humans)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger broken = new AtomicInteger();
    try (NetworkPolicy policy = WrongUse.check(contents::policy);
        ExecutorService threads =
            Executors.newFixedThreadPool(
                humans, Thread.ofPlatform().name("test-", 0).daemon().factory())) {
      List<Future<Rate>> parts = new ArrayList<>();
      for (int i = 0; i < humans; i++) {
        parts.add(threads.submit(() -> measure(policy, task, next, broken)));
      }
      Rate rate = Rate.NONE;
      for (Future<Rate> part : parts) {
        rate = rate.plus(part.get());
      }
      return rate;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException trouble) {
        throw trouble;
      }
      throw new IllegalStateException("The measurement broke off.", e.getCause());
    }
  }

  private static Rate measure(
      NetworkPolicy policy, Task task, AtomicInteger next, AtomicInteger broken) {
    Rate rate = Rate.NONE;
    Environment desk = task.open();
    try {
      for (int test = next.getAndIncrement(); test < TESTS; test = next.getAndIncrement()) {
        try {
          rate = rate.plus(Episode.of(task, desk, test).run(policy));
        } catch (SurfaceException e) {
          if (broken.incrementAndGet() >= PATIENCE) {
            throw e;
          }
        }
      }
    } finally {
      desk.close();
    }
    return rate;
  }
}
