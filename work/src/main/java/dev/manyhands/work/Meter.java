package dev.manyhands.work;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures processor time: of this process and of those that it started, such as browsers. Safe for
 * use by many threads.
 */
final class Meter {
  /** Looking at all processes takes milliseconds itself. */
  private static final long SAMPLE_NANOS = 300_000_000;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Map<Long, Double> children = new HashMap<>();
  private final double start;
  private long sampledNanos = System.nanoTime() - 2 * SAMPLE_NANOS;

  Meter() {
    start = total();
  }

  /** The processor time so far, in seconds. */
  double cpuSeconds() {
    return total() - start;
  }

  private synchronized double total() {
    if (System.nanoTime() - sampledNanos > SAMPLE_NANOS) {
      sampledNanos = System.nanoTime();
      sampleChildren();
    }
    double own = system.getProcessCpuTime() / 1e9;
    return own + children.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private void sampleChildren() {
    // What a child used up stays counted after it has ended.
    ProcessHandle.current()
        .descendants()
        .forEach(child ->
            children.put(
                child.pid(),
                child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0));
  }
}
