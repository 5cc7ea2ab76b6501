package dev.manyhands.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come: a bar on a terminal, else a line at every tenth of the way. Safe for
 * use by many threads.
 */
final class Bar implements AutoCloseable {
  /** Set by the launcher where standard error is a terminal. */
  static final boolean TERMINAL = Boolean.getBoolean("manyhands.terminal");

  private final String task;
  private final long total;
  private final PrintWriter lines;
  private final @Nullable ProgressBar bar;
  private long done;
  private long tenthsSaid;

  private Bar(String task, long total, PrintWriter lines, @Nullable ProgressBar bar) {
    this.task = task;
    this.total = total;
    this.lines = lines;
    this.bar = bar;
  }

  static Bar begin(String task, long total, PrintWriter lines) {
    ProgressBar bar =
        TERMINAL
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()
            : null;
    return new Bar(task, total, lines, bar);
  }

  /** Says how far it has come, and something about it, such as "91 % right". */
  synchronized void reach(long reached, String words) {
    done = Math.min(total, reached);
    if (bar != null) {
      bar.stepTo(done);
      bar.setExtraMessage(" " + words);
    } else if (total > 0 && done * 10 / total > tenthsSaid) {
      tenthsSaid = done * 10 / total;
      lines.println("%s: %d %% %s".formatted(task, 100 * done / total, words).strip());
      lines.flush();
    }
  }

  /** One step further. */
  synchronized void step(String words) {
    reach(done + 1, words);
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
