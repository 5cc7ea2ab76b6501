package dev.manyhands.office;

import dev.manyhands.env.Task;
import dev.manyhands.office.family.Families;
import java.util.Comparator;
import java.util.List;

/** Every task of the office. */
public final class Office {
  private static final List<Task> TASKS =
      Families.all().stream().<Task>map(OfficeTask::new).toList();

  private Office() {}

  public static List<Task> tasks() {
    return TASKS;
  }

  /**
   * The task of an id.
   *
   * @throws IllegalArgumentException where there is none; the message names ids that are near
   */
  public static OfficeTask task(String id) {
    for (Task task : TASKS) {
      if (task.id().equals(id) && task instanceof OfficeTask office) {
        return office;
      }
    }
    List<String> near =
        TASKS.stream()
            .map(Task::id)
            .sorted(Comparator.comparingInt(other -> distance(id, other)))
            .limit(3)
            .toList();
    throw new IllegalArgumentException(
        "The task (%s) is unknown.\nMaybe one of %s.".formatted(id, near));
  }

  /** How many letters must be put in, taken out or exchanged (Levenshtein 1966). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
