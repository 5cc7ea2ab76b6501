package dev.manyhands.env.task;

/**
 * How seeds are shared out, so that no one is tested on what they learned from: an instance's
 * layout, skin, wording and data all follow from its seed.
 */
public final class Seeds {
  /** Seeds from here on are for evaluation; their skins and wordings are never trained on. */
  public static final long HELD_OUT_FROM = 1L << 40;

  private Seeds() {}

  public static boolean isHeldOut(long seed) {
    return seed >= HELD_OUT_FROM;
  }
}
