package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.miniwob.MiniwobEnvironment.Mode;
import dev.manyhands.browser.miniwob.MiniwobRun;
import dev.manyhands.browser.miniwob.MiniwobRun.Outcome;
import dev.manyhands.browser.miniwob.MiniwobSite;
import dev.manyhands.browser.miniwob.MiniwobTask;
import dev.manyhands.env.task.Split;
import dev.manyhands.learn.Rate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Measures a policy on MiniWoB++, by the literature's scoring and by BrowserGym's. */
final class MiniwobEval {
  private final Map<String, Rate> strict = new TreeMap<>();
  private final Map<String, Rate> lenient = new TreeMap<>();
  private final Map<String, Integer> decisions = new TreeMap<>();
  private int broken;

  private MiniwobEval() {}

  /**
   * Measures, and reports.
   *
   * @param split {@code train}, {@code test}, or null for both
   * @param only whether a task of this name is among those to be measured
   * @param episodes how many in all, spread evenly over the tasks
   */
  static int run(
      Reporting reporting,
      String policy,
      @Nullable Path checkout,
      @Nullable String split,
      Predicate<String> only,
      int episodes,
      int pages,
      double atLeast) {
    if (checkout == null || episodes <= 0 || pages <= 0) {
      throw new WrongUse(
          "The suite needs a checkout (%s), and the episodes (%d) and pages (%d) must be positive.\nMaybe name the checkout with --miniwob."
              .formatted(checkout, episodes, pages));
    }
    if (policy.equals("oracle")) {
      throw new WrongUse("There is no oracle for MiniWoB++.\nMaybe measure small, or random.");
    }
    try (MiniwobSite site = WrongUse.check(() -> new MiniwobSite(checkout));
        BrowserProvider browsers = Browsers.open(reporting)) {
      List<MiniwobTask> tasks = tasks(split, only, site);
      int perTask = (episodes + tasks.size() - 1) / tasks.size();
      MiniwobEval eval = new MiniwobEval();
      long begun = System.nanoTime();
      try (Bar bar = reporting.bar("eval", (long) perTask * tasks.size())) {
        new MiniwobRun(browsers, site, Mode.TEST, pages)
            .play(
                tasks,
                perTask,
                () -> Brains.find(policy, 1),
                outcome -> {
                  eval.add(outcome);
                  bar.step(outcome.task().name());
                });
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("The measurement was interrupted.", e);
      }
      return eval.report(reporting, Duration.ofNanos(System.nanoTime() - begun), atLeast);
    }
  }

  private static List<MiniwobTask> tasks(
      @Nullable String split, Predicate<String> only, MiniwobSite site) {
    List<MiniwobTask> all =
        switch (split) {
          case null -> MiniwobTask.all();
          case "train" -> MiniwobTask.of(Split.TRAIN);
          case "test" -> MiniwobTask.of(Split.HELD_OUT);
          default ->
              throw new WrongUse("The option --split (%s) must be train or test.".formatted(split));
        };
    List<MiniwobTask> tasks = all.stream().filter(task -> only.test(task.name())).toList();
    if (tasks.isEmpty()) {
      throw new WrongUse(
          "No task of this split has a name that --tasks matches.\nMaybe click-.* is meant.");
    }
    List<String> missing =
        tasks.stream().filter(task -> !site.has(task)).map(MiniwobTask::name).toList();
    if (!missing.isEmpty()) {
      throw new WrongUse(
          "The checkout lacks %d tasks: %s.\nMaybe take a newer one."
              .formatted(missing.size(), missing));
    }
    return tasks;
  }

  private void add(Outcome outcome) {
    String task = outcome.task().name();
    strict.merge(task, Rate.NONE.plus(outcome.succeeded()), Rate::plus);
    lenient.merge(task, Rate.NONE.plus(outcome.succeededInBrowserGym()), Rate::plus);
    decisions.merge(task, outcome.decisions(), Integer::sum);
    broken += outcome.broken() ? 1 : 0;
  }

  private int report(Reporting reporting, Duration duration, double atLeast) {
    Rate overall = sum(strict);
    Rate browserGym = sum(lenient);
    reporting.say("%-28s %8s %18s %8s".formatted("task", "raw = 1", "95 % interval", "raw > 0"));
    strict.forEach(
        (task, rate) -> reporting.say(line(task, rate, lenient.getOrDefault(task, Rate.NONE))));
    reporting.say(line("all %d episodes".formatted(overall.episodes()), overall, browserGym));
    double seconds = duration.toNanos() / 1e9;
    int all = decisions.values().stream().mapToInt(Integer::intValue).sum();
    reporting.say(
        "%.0f s, %.1f decisions a second; %d episodes broke down"
            .formatted(seconds, all / seconds, broken));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("suite", "miniwob");
    values.putAll(values(overall, browserGym));
    values.put("byTask", map(task -> strict.getOrDefault(task, Rate.NONE).value()));
    values.put(
        "tasks",
        map(task ->
            values(strict.getOrDefault(task, Rate.NONE), lenient.getOrDefault(task, Rate.NONE))));
    values.put("seconds", seconds);
    values.put("decisions", all);
    values.put("brokenDown", broken);
    return reporting.result(overall.value() >= atLeast, values);
  }

  private <T> Map<String, T> map(Function<String, T> of) {
    Map<String, T> map = new LinkedHashMap<>();
    strict.keySet().forEach(task -> map.put(task, of.apply(task)));
    return map;
  }

  private static Map<String, Object> values(Rate rate, Rate browserGym) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("episodes", rate.episodes());
    values.put("successRate", rate.value());
    values.put("ciLow", rate.low());
    values.put("ciHigh", rate.high());
    values.put("browsergymRate", browserGym.value());
    return values;
  }

  private static String line(String name, Rate rate, Rate browserGym) {
    return "%-28s %6.1f %% %8.1f to %5.1f %% %6.1f %%"
        .formatted(
            name,
            100 * rate.value(),
            100 * rate.low(),
            100 * rate.high(),
            100 * browserGym.value());
  }

  private static Rate sum(Map<String, Rate> rates) {
    return rates.values().stream().reduce(Rate.NONE, Rate::plus);
  }
}
