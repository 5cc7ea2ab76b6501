package dev.manyhands.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The time of this process, by the clock and by what all its threads had of the processor. */
record Stopwatch(double seconds, double cpuSeconds) {
  static Stopwatch now() {
    return new Stopwatch(
        System.nanoTime() / 1e9,
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9);
  }

  Stopwatch since(Stopwatch earlier) {
    return new Stopwatch(seconds - earlier.seconds, cpuSeconds - earlier.cpuSeconds);
  }

  /** From the start of Java. */
  static double secondsSinceStart() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
  }

  /** What is really in use of the heap: after a collection. */
  static long settledHeapBytes() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
