package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.learn.Evaluation;
import dev.manyhands.learn.Rate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What an evaluation in the office came to: by family, by kind and by split, with intervals. */
record OfficeReport(List<Task> tasks, Evaluation.Result result) {

  void say(Reporting reporting) {
    tasks.stream()
        .sorted(Comparator.comparing(Task::id))
        .forEach(task -> line(reporting, task.id(), split(task.split()), of(task::equals)));
    reporting.say("");
    for (Split split : Split.values()) {
      for (Kind kind : Kind.values()) {
        line(reporting, name(kind), split(split), of(kind, split));
      }
      line(reporting, "all", split(split), of(task -> task.split() == split));
    }
    Rate trained = of(task -> task.split() == Split.TRAIN);
    Rate heldOut = of(task -> task.split() == Split.HELD_OUT);
    if (trained.episodes() > 0 && heldOut.episodes() > 0) {
      reporting.say(
          "The gap between trained and held-out families: %.1f points"
              .formatted(100 * (trained.value() - heldOut.value())));
    }
    Rate overall = result.overall();
    reporting.say(
        "%d episodes: %.1f %% right (95 %% interval %.1f to %.1f), %.0f times a skilled person's speed"
            .formatted(
                overall.episodes(),
                100 * overall.value(),
                100 * overall.low(),
                100 * overall.high(),
                result.pace()));
  }

  private static void line(Reporting reporting, String what, String split, Rate rate) {
    if (rate.episodes() > 0) {
      reporting.say(
          "%-34s %-9s %6.1f %%  (%.0f to %.0f)"
              .formatted(what, split, 100 * rate.value(), 100 * rate.low(), 100 * rate.high()));
    }
  }

  Map<String, Object> values() {
    Rate overall = result.overall();
    Map<String, Double> byFamily = new LinkedHashMap<>();
    result.byFamily().forEach((family, rate) -> byFamily.put(family, rate.value()));
    Map<String, Map<String, Double>> bySplit = new LinkedHashMap<>();
    for (Split split : Split.values()) {
      Map<String, Double> rates = new LinkedHashMap<>();
      Rate all = of(task -> task.split() == split);
      if (all.episodes() > 0) {
        rates.put("all", all.value());
        rates.put("ciLow", all.low());
        rates.put("ciHigh", all.high());
        for (Kind kind : Kind.values()) {
          Rate rate = of(kind, split);
          if (rate.episodes() > 0) {
            rates.put(name(kind), rate.value());
          }
        }
        bySplit.put(split(split), rates);
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("suite", "office");
    values.put("episodes", overall.episodes());
    values.put("successRate", overall.value());
    values.put("ciLow", overall.low());
    values.put("ciHigh", overall.high());
    values.put("bySplit", bySplit);
    values.put("byFamily", byFamily);
    values.put("pace", result.pace());
    values.put("seconds", result.duration().toNanos() / 1e9);
    values.put("decisions", result.decisions());
    return values;
  }

  private Rate of(Kind kind, Split split) {
    return of(task -> task.kind() == kind && task.split() == split);
  }

  private Rate of(Predicate<Task> which) {
    return tasks.stream()
        .filter(which)
        .map(task -> result.byFamily().getOrDefault(task.id(), Rate.NONE))
        .reduce(Rate.NONE, Rate::plus);
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String split(Split split) {
    return split == Split.TRAIN ? "train" : "held-out";
  }
}
