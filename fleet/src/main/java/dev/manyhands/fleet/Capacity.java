package dev.manyhands.fleet;

/** How many digital humans a memory holds. */
public final class Capacity {
  /** What one takes at most at rest, with a long log; about 300 bytes are usual. */
  public static final long BYTES_PER_HUMAN = 2048;

  /** For the program itself and the desks of the cohorts being worked on. */
  public static final long RESERVED_BYTES = 400L << 20;

  private Capacity() {}

  /** How many fit in a heap of that size. */
  public static long humans(long heapBytes) {
    return Math.max(0, (heapBytes - RESERVED_BYTES) / BYTES_PER_HUMAN);
  }

  /**
   * Refuses more humans than fit.
   *
   * @throws FleetException with the number that fits
   */
  public static void check(long humans, long heapBytes) {
    long most = humans(heapBytes);
    if (humans > most) {
      throw new FleetException(
          "The humans (%d) do not fit into the memory of this program (%d MiB): %d do.\nMaybe use --humans %d, or give Java more memory with JAVA_TOOL_OPTIONS=-Xmx%dm."
              .formatted(humans, heapBytes >> 20, most, Math.max(1, most), heapMegabytes(humans)));
    }
  }

  /** The heap that so many need. */
  static long heapMegabytes(long humans) {
    return (humans * BYTES_PER_HUMAN + RESERVED_BYTES) / (1 << 20) + 1;
  }
}
