package dev.manyhands.cli;

import dev.manyhands.fleet.Figures;
import dev.manyhands.work.job.Price;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a fleet is doing: what the terminal shows while it works, and what Prometheus is told.
 *
 * @param last what was done at the look before
 * @param now what was done so far
 * @param cpuSeconds processor time since the fleet began to work
 * @param heapBytes memory in use, with what is yet to be collected
 * @param pace of each human, NaN if not yet known
 */
record Pulse(Figures last, Figures now, double cpuSeconds, long heapBytes, double pace) {
  /** A family's rate says something after so many tasks. */
  private static final int ENOUGH = 20;

  private static final int WORST = 5;

  static long usedBytes() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  double joules() {
    return cpuSeconds * Usage.WATTS_PER_CORE;
  }

  double joulesPerThousandTasks() {
    return 1000 * joules() / Math.max(1, now.tasks());
  }

  double costPerThousandTasks() {
    return 1000 * Price.DEFAULT.cost(cpuSeconds) / Math.max(1, now.tasks());
  }

  double decisionsPerSecond() {
    return (now.decisions() - last.decisions()) / seconds();
  }

  double tasksPerSecond() {
    return (now.tasks() - last.tasks()) / seconds();
  }

  /** Of the tasks that ended since the look before, or of all where none did. */
  double right() {
    long tasks = now.tasks() - last.tasks();
    return tasks == 0 ? now.successRate() : (double) (now.solved() - last.solved()) / tasks;
  }

  private double seconds() {
    return Math.max(1e-3, now.seconds() - last.seconds());
  }

  /** In one line, for a log. */
  String line() {
    return "%s  %s; %s".formatted(clock(), people(), speed());
  }

  /** In a few lines, for a terminal. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%s  %s".formatted(clock(), people()));
    lines.add("          " + speed());
    lines.add(
        "          %s a skilled person's speed each, %,.0f decisions and %,d tasks so far, %.1f %% right"
            .formatted(
                Double.isNaN(pace) ? "…" : "%.3g times".formatted(pace),
                (double) now.decisions(),
                now.tasks(),
                100 * now.successRate()));
    lines.add(
        "          %.0f %% in the policy, %,d MiB, %.1f W; for a thousand tasks: %s"
            .formatted(
                100 * now.share(Figures.Phase.POLICY),
                heapBytes >> 20,
                joules() / Math.max(1e-3, now.seconds()),
                price()));
    String worst = worst();
    if (!worst.isEmpty()) {
      lines.add("          fall short: " + worst);
    }
    return lines;
  }

  private String clock() {
    long seconds = (long) now.seconds();
    return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private String people() {
    return "%,d alive: %,d working, %,d idle, %,d paused"
        .formatted(now.humans(), now.working(), now.idle(), now.paused());
  }

  private String speed() {
    return "%,.0f decisions/s, %,.0f tasks/s, %.0f %% right"
        .formatted(decisionsPerSecond(), tasksPerSecond(), 100 * right());
  }

  String price() {
    if (now.tasks() == 0) {
      return "not known, since none has ended";
    }
    return "%.3g kJ, %s".formatted(joulesPerThousandTasks() / 1000, money(costPerThousandTasks()));
  }

  /** An amount of {@link Price#DEFAULT}'s currency. */
  static String money(double amount) {
    return amount < 0.01
        ? String.format(Locale.ROOT, "%.2g €", amount)
        : String.format(Locale.ROOT, "%.2f €", amount);
  }

  private String worst() {
    return now.byFamily().entrySet().stream()
        .filter(family -> family.getValue().tasks() >= ENOUGH)
        .filter(family -> family.getValue().solved() < family.getValue().tasks())
        .sorted(Comparator.comparingDouble(Pulse::share).thenComparing(Map.Entry::getKey))
        .limit(WORST)
        .map(family -> "%s %.0f %%".formatted(family.getKey(), 100 * share(family)))
        .collect(Collectors.joining(", "));
  }

  private static double share(Map.Entry<String, Figures.Ended> family) {
    return (double) family.getValue().solved() / family.getValue().tasks();
  }
}
