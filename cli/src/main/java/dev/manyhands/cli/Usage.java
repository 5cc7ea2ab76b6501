package dev.manyhands.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this program has used so far.
 *
 * @param seconds by the clock, from the start of the Java virtual machine
 * @param cpuSeconds processor time of all threads
 * @param heapBytes memory in use when first looked at, before anyone was born
 */
record Usage(double seconds, double cpuSeconds, long heapBytes) {
  /**
   * What a busy core of a server takes, with its share of memory and cooling: 10 W, an assumption
   * and no measurement.
   */
  static final double WATTS_PER_CORE = 10;

  /** Before anyone is born. */
  static Usage begin() {
    return of(settledHeapBytes());
  }

  Usage now() {
    return of(heapBytes);
  }

  private static Usage of(long heapBytes) {
    return new Usage(
        ManagementFactory.getRuntimeMXBean().getUptime() / 1e3,
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9,
        heapBytes);
  }

  /** What is really in use: after a collection. */
  static long settledHeapBytes() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
