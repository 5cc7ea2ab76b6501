package dev.manyhands.fleet;

import dev.manyhands.env.Task;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which task families the work comes from.
 *
 * @param tasks the families
 * @param weights how often each is drawn, in relation to the others
 */
public record Mix(List<Task> tasks, List<Double> weights) {
  /** A human remembers its family in two bytes. */
  private static final int MOST = Short.MAX_VALUE;

  public Mix {
    tasks = List.copyOf(tasks);
    weights = List.copyOf(weights);
    if (tasks.isEmpty() || tasks.size() > MOST) {
      throw new FleetException(
          "The mix names %s families.\nMaybe name some of those that manyhands tasks lists, each with a weight."
              .formatted(tasks.isEmpty() ? "no" : tasks.size()));
    }
    if (weights.size() != tasks.size()) {
      throw new IllegalArgumentException(
          "The weights (%s) must be as many as the families (%d)."
              .formatted(weights, tasks.size()));
    }
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new FleetException(
            "The weight of a family (%s) must be a number of at least 0.".formatted(weight));
      }
      sum += weight;
    }
    if (sum <= 0) {
      throw new FleetException(
          "The weights of the mix (%s) must not all be 0.\nMaybe give one family the weight 1."
              .formatted(weights));
    }
  }

  /** All families alike. */
  public static Mix even(List<Task> tasks) {
    return new Mix(tasks, Collections.nCopies(tasks.size(), 1.0));
  }

  /** The place of a family, drawn by 64 random bits. */
  int draw(long bits) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    double at = (bits >>> 11) * 0x1p-53 * sum;
    for (int i = 0; i < weights.size(); i++) {
      at -= weights.get(i);
      if (at < 0) {
        return i;
      }
    }
    return lastDrawn();
  }

  /** Where a family stands; -1 where it does not. */
  int place(String id) {
    for (int i = 0; i < tasks.size(); i++) {
      if (tasks.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private int lastDrawn() {
    int last = weights.size() - 1;
    while (weights.get(last) == 0) {
      last--;
    }
    return last;
  }

  /** What a mix is known by on disk, such as {@code form/contact-v1=1.0}. */
  String text() {
    String[] parts = new String[tasks.size()];
    Arrays.setAll(parts, i -> tasks.get(i).id() + "=" + weights.get(i));
    return String.join(",", parts);
  }
}
