package dev.manyhands.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Some lines at the bottom of a terminal that are renewed in place, with what is said above them;
 * where there is no terminal, a line now and then. Safe for use by many threads.
 */
final class Board implements AutoCloseable {
  private final Consumer<String> lines;
  private final @Nullable PrintStream terminal;
  private List<String> shown = List.of();

  /**
   * A board with nothing on it.
   *
   * @param lines where what is said goes
   * @param terminal where the board is, or null where that is no terminal
   */
  Board(Consumer<String> lines, @Nullable PrintStream terminal) {
    this.lines = lines;
    this.terminal = terminal;
  }

  static Board of(Reporting reporting) {
    return new Board(reporting::say, Bar.TERMINAL ? System.err : null);
  }

  /** Whether lines are renewed in place. */
  boolean isRenewed() {
    return terminal != null;
  }

  /** Says something that stays. */
  synchronized void say(String words) {
    wipe();
    lines.accept(words);
    draw();
  }

  /** Shows how things are. */
  synchronized void show(Pulse pulse) {
    if (terminal == null) {
      lines.accept(pulse.line());
      return;
    }
    wipe();
    shown = pulse.lines();
    draw();
  }

  private void wipe() {
    if (terminal != null && !shown.isEmpty()) {
      terminal.printf("\033[%dA\r\033[J", shown.size());
      terminal.flush();
    }
  }

  /** A line that is too long is cut by the terminal, not wrapped: wrapped ones are not wiped. */
  private void draw() {
    if (terminal != null && !shown.isEmpty()) {
      terminal.print("\033[?7l");
      shown.forEach(terminal::println);
      terminal.print("\033[?7h");
      terminal.flush();
    }
  }

  @Override
  public synchronized void close() {
    wipe();
    shown = List.of();
  }
}
