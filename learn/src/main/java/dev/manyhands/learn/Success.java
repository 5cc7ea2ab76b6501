package dev.manyhands.learn;

import dev.manyhands.env.Task;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often a policy's own recent episodes succeeded, by family. Safe for use by many threads. */
final class Success {
  /** How slowly a rate follows the last episodes. */
  private static final double FOLLOW = 0.05;

  private final Map<String, Double> rates = new ConcurrentHashMap<>();

  /** Nothing has succeeded yet of these; the rates of others begin with their first episode. */
  Success(List<Task> tasks) {
    tasks.forEach(task -> rates.put(task.id(), 0.0));
  }

  /** An episode of a family has ended. */
  void ended(Task task, boolean succeeded) {
    double rate = succeeded ? 1 : 0;
    rates.merge(task.id(), rate, (old, now) -> old + FOLLOW * (now - old));
  }

  /**
   * How much a family is to be practised: one that fails more.
   *
   * @param review that of one that always succeeds, against 1 for one that never does
   */
  double weight(Task task, double review) {
    return review + 1 - rates.getOrDefault(task.id(), 0.0);
  }

  Map<String, Double> rates() {
    return Map.copyOf(rates);
  }

  /** Goes on from what {@link #rates} gave, for the families that there still are. */
  void restore(Map<String, Double> byFamily) {
    rates.replaceAll((family, rate) -> byFamily.getOrDefault(family, rate));
  }
}
