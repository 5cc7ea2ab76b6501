package dev.manyhands.browser.miniwob;

import dev.manyhands.env.task.Split;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One task of the suite. The flight tasks are not among them: they embed copies of airlines' own
 * pages.
 *
 * @param name the page's name without its ending
 * @param split BrowserGym's: what may be practised, and what is only ever measured
 * @param reload whether the page must be loaded anew for every episode, for it carries something
 *     over from one to the next
 */
public record MiniwobTask(String name, Split split, boolean reload) {
  private static final List<MiniwobTask> ALL = read();

  /** All tasks, by name. */
  public static List<MiniwobTask> all() {
    return ALL;
  }

  /** The tasks of a split, by name. */
  public static List<MiniwobTask> of(Split split) {
    return ALL.stream().filter(task -> task.split() == split).toList();
  }

  private static List<MiniwobTask> read() {
    try (InputStream in = MiniwobTask.class.getResourceAsStream("tasks.csv")) {
      if (in == null) {
        throw new IllegalStateException("The list of tasks (tasks.csv) is missing.");
      }
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().skip(1).map(MiniwobTask::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MiniwobTask parse(String line) {
    String[] columns = line.split(",", -1);
    return new MiniwobTask(
        columns[0],
        columns[1].equals("train") ? Split.TRAIN : Split.HELD_OUT,
        columns[2].equals("yes"));
  }
}
