package dev.manyhands.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what was measured beside what it must show. */
final class ScaleTable {
  private static final long MILLION = 1_000_000;

  /** Below, what a program takes for itself is most of what each human seems to take. */
  private static final long MANY = 10_000;

  private static final double SUCCESS_KEPT = 0.9;
  private static final String MOVES =
      "not measured here, but by three processes: `mvn -pl cluster -am test -Dtest=ClusterIT`";

  private ScaleTable() {}

  /**
   * A row.
   *
   * @param naive the same of one object and one call of the policy for each human
   */
  record Row(
      String measure, String atLeast, String aim, String measured, Verdict verdict, String naive) {}

  /** How a figure stands to what it must show. */
  enum Verdict {
    AIM("yes, and the aim"),
    YES("yes"),
    /** Where others had the processor for most of the time. */
    BY_PROCESSOR_TIME("by processor time only"),
    NO("no"),
    UNKNOWN("not measured");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }

    /** Of what should be small. */
    static Verdict most(double value, double bar, double aim) {
      return value <= aim ? AIM : value <= bar ? YES : NO;
    }

    /** Of what should be large. */
    static Verdict least(double value, double bar, double aim) {
      return most(-value, -bar, -aim);
    }

    /** By the clock, or else by what the processor would have done alone. */
    Verdict orByProcessorTime(Verdict other) {
      return this == NO && other.ordinal() < NO.ordinal() ? BY_PROCESSOR_TIME : this;
    }
  }

  static List<Row> rows(ScaleResult result) {
    return List.of(
        alive(result),
        memory(result),
        decisions(result),
        flat(result),
        steps(result),
        resets(result),
        share(result),
        kill(result),
        new Row("planned move of 300 k humans", "1 s", "0.5 s", MOVES, Verdict.UNKNOWN, ""),
        new Row("a node killed: its humans work again", "10 s", "5 s", MOVES, Verdict.UNKNOWN, ""),
        peek(result));
  }

  private static Row alive(ScaleResult result) {
    Cell cell = new Cell();
    for (FleetRun run : largest(result)) {
      cell.say(
          "%,d after %.1f s by the clock, %.1f s of processor time"
              .formatted(run.humans(), run.aliveAfterSeconds(), run.aliveAfterCpuSeconds()));
      if (run.humans() >= MILLION) {
        double alone = run.aliveAfterCpuSeconds() / result.plan.workers();
        cell.verdict =
            Verdict.most(run.aliveAfterSeconds(), 20, 5)
                .orByProcessorTime(Verdict.most(alone, 20, 5));
      }
    }
    String naive =
        naive(result, run -> "%,d after %.1f s".formatted(run.humans(), run.aliveAfterSeconds()));
    return cell.row("a million alive, from a cold start", "20 s", "5 s", naive);
  }

  private static Row memory(ScaleResult result) {
    Cell cell = new Cell();
    List<FleetRun> runs = new ArrayList<>(result.fleets);
    if (runs.stream().anyMatch(run -> run.humans() >= MANY)) {
      runs.removeIf(run -> run.humans() < MANY);
    }
    for (FleetRun run : runs) {
      cell.say(
          "%.0f bytes at %,d, %.1f %% of them in the midst of a task"
              .formatted(run.bytesPerHuman(), run.humans(), 100.0 * run.working() / run.humans()));
    }
    runs.stream()
        .filter(run -> run.humans() >= MANY)
        .max(Comparator.comparingDouble(FleetRun::bytesPerHuman))
        .ifPresent(run -> cell.verdict = Verdict.most(run.bytesPerHuman(), 2048, 1200));
    return cell.row("memory a human, all counted", "2 KiB", "1.2 KB", naiveMemory(result));
  }

  private static Row decisions(ScaleResult result) {
    Cell cell = new Cell();
    Success success = result.success;
    for (FleetRun run : largest(result)) {
      double all = run.decisionsPerCpuSecond() * result.plan.workers();
      cell.say(
          "%,.0f by the clock at %,d, %,.0f a second of processor time"
              .formatted(run.decisionsPerSecond(), run.humans(), run.decisionsPerCpuSecond()));
      cell.verdict =
          Verdict.least(run.decisionsPerSecond(), 100_000, 333_000)
              .orByProcessorTime(Verdict.least(all, 100_000, 333_000));
    }
    long tasks = result.fleets.stream().mapToLong(FleetRun::tasks).sum();
    if (success != null && tasks > 0) {
      double rate = result.fleets.stream().mapToLong(FleetRun::solved).sum() / (double) tasks;
      double expected = success.expected(result.fleets);
      cell.say(
          "%.1f %% of %,d tasks right that ended in fleets, %.1f %% of such tasks by the office's evaluation (%.1f %% of %,d episodes of all families alike)"
              .formatted(
                  100 * rate,
                  tasks,
                  100 * expected,
                  100 * success.overall().value(),
                  success.overall().episodes()));
      if (rate < SUCCESS_KEPT * expected) {
        cell.verdict = Verdict.NO;
      }
    }
    return cell.row(
        "decisions a second, observation and step included, at 90 % or more of the policy's"
            + " success",
        "100 k",
        "333 k",
        naive(
            result,
            run ->
                "%,.0f by the clock, %,.0f a second of processor time"
                    .formatted(run.decisionsPerSecond(), run.decisionsPerCpuSecond())));
  }

  private static Row flat(ScaleResult result) {
    Cell cell = new Cell();
    double least = Double.MAX_VALUE;
    double most = 0;
    for (FleetRun run : result.fleets) {
      cell.say("%,.0f at %,d".formatted(run.decisionsPerCpuSecond(), run.humans()));
      least = Math.min(least, run.decisionsPerCpuSecond());
      most = Math.max(most, run.decisionsPerCpuSecond());
    }
    if (result.fleets.size() > 1 && most > 0) {
      double spread = 1 - least / most;
      cell.say("a spread of %.0f %%".formatted(100 * spread));
      cell.verdict = Verdict.most(spread, 0.2, 0.05);
    }
    return cell.row(
        "decisions a second of processor time, from the fewest to the most humans",
        "flat within 20 %",
        "flat within 5 %",
        naive(result, run -> "%,.0f".formatted(run.decisionsPerCpuSecond())));
  }

  private static Row steps(ScaleResult result) {
    Cell cell = new Cell();
    OfficeRun run = result.office;
    if (run != null) {
      cell.say(
          "%,.0f by the clock on %d threads; %,.0f with the resets, of which one of %.1f steps has one, and %,.0f a second of processor time"
              .formatted(
                  run.stepsPerSecond(),
                  run.threads(),
                  run.stepsAndResetsPerSecond(),
                  run.actionsPerInstance(),
                  run.stepsAndResetsPerCpuSecond()));
      cell.verdict = Verdict.least(run.stepsPerSecond(), 2e6, 1e7);
    }
    return cell.row("environment alone, steps a second", "2 M", "10 M", "");
  }

  private static Row resets(ScaleResult result) {
    Cell cell = new Cell();
    OfficeRun run = result.office;
    if (run != null) {
      cell.say(
          "%,.0f by the clock on %d threads, %,.0f a second of processor time"
              .formatted(run.resetsPerSecond(), run.threads(), run.resetsPerCpuSecond()));
      cell.verdict = Verdict.least(run.resetsPerCpuSecond(), 1e5, 5e5);
    }
    return cell.row("office resets, a second of processor time", "100 k", "500 k", "");
  }

  private static Row share(ScaleResult result) {
    Cell cell = new Cell();
    for (FleetRun run : largest(result)) {
      cell.say("%.0f %%".formatted(100 * run.policyShare()));
      cell.verdict = Verdict.least(run.policyShare(), 0, 0.6);
    }
    return cell.row("share of wall time that the policy computes", "report", "60 %", "");
  }

  private static Row kill(ScaleResult result) {
    Cell cell = new Cell();
    KillRun run = result.kill;
    if (run != null) {
      cell.say(
          "%,d back after %.1f s by the clock (born after %.1f); checksum of all %s; %,d lived again in memory, %s; %,d turns of cohorts were in the state"
              .formatted(
                  run.humans(),
                  run.backAfterSeconds(),
                  run.aliveAfterSeconds(),
                  run.same() ? "the same" : "DIFFERENT",
                  run.livedAgain(),
                  run.alike() ? "bit for bit the same" : "DIFFERENT",
                  run.turns()));
      if (!result.sound()) {
        cell.verdict = Verdict.NO;
      } else if (run.humans() >= MILLION) {
        cell.verdict = Verdict.most(run.backAfterSeconds(), 20, 10);
      }
    }
    return cell.row(
        "`kill -9` with a million alive: all back, bit for bit",
        "20 s",
        "10 s",
        "nobody comes back");
  }

  private static Row peek(ScaleResult result) {
    Cell cell = new Cell();
    KillRun run = result.kill;
    if (run != null) {
      cell.say(
          "%.1f ms in the middle, %.1f at worst, %.0f the first time, when Java's graphics start"
              .formatted(run.peekMillis(), run.slowestPeekMillis(), run.firstPeekMillis()));
      cell.verdict = Verdict.most(run.slowestPeekMillis(), 100, 20);
    }
    return cell.row("`peek` at any human while the fleet runs", "100 ms", "20 ms", "");
  }

  /** The lines of a table in Markdown. */
  static List<String> lines(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add("| measure | at least | aim | measured | reached | naive |");
    lines.add("|---|---|---|---|---|---|");
    for (Row row : rows) {
      lines.add(
          "| %s | %s | %s | %s | %s | %s |"
              .formatted(
                  row.measure(),
                  row.atLeast(),
                  row.aim(),
                  row.measured(),
                  row.verdict(),
                  row.naive()));
    }
    return lines;
  }

  private static final class Cell {
    private final List<String> parts = new ArrayList<>();
    private Verdict verdict = Verdict.UNKNOWN;

    void say(String words) {
      parts.add(words);
    }

    Row row(String measure, String atLeast, String aim, String naive) {
      return new Row(measure, atLeast, aim, String.join("; ", parts), verdict, naive);
    }
  }

  private static List<FleetRun> largest(ScaleResult result) {
    return result.fleets.stream().max(Comparator.comparingLong(FleetRun::humans)).stream().toList();
  }

  private interface Words {
    String of(NaiveRun run);
  }

  /** Of the most that fit. */
  private static String naive(ScaleResult result, Words words) {
    return result.naive.stream()
        .filter(NaiveRun::fits)
        .max(Comparator.comparingLong(NaiveRun::humans))
        .map(words::of)
        .orElse("");
  }

  /** How much memory more of them want. */
  private static String naiveMemory(ScaleResult result) {
    String fit =
        naive(result, run -> "%.0f KiB at %,d".formatted(run.bytesPerHuman() / 1024, run.humans()));
    return result.naive.stream()
        .filter(run -> !run.fits())
        .min(Comparator.comparingLong(NaiveRun::humans))
        .map(run ->
            "%s; %,d do not fit: %.1f GiB"
                .formatted(fit, run.humans(), run.bytesPerHuman() * run.humans() / (1 << 30)))
        .orElse(fit);
  }
}
