package dev.manyhands.policy;

import dev.manyhands.policy.network.Size;
import java.util.Arrays;
import java.util.Locale;

/** The sizes that ship: the same code, other numbers. */
public enum Preset {
  /** For a million digital humans on two cores. */
  NANO(new Size(32, 3, 2, 768)),
  /** Learns in minutes. */
  SMALL(new Size(64, 3, 4, 4096)),
  /** Learns the most. */
  BASE(new Size(96, 4, 6, 8192));

  private final Size size;

  Preset(Size size) {
    this.size = size;
  }

  public Size size() {
    return size;
  }

  /**
   * The preset of a name, in any case.
   *
   * @throws IllegalArgumentException for another name
   */
  public static Preset of(String name) {
    return Arrays.stream(values())
        .filter(preset -> preset.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The preset (%s) is unknown.\nMaybe use nano, small or base.".formatted(name)));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
