package dev.manyhands.learn;

/**
 * How often something succeeded.
 *
 * @param successes how often it did
 * @param episodes how often it was tried
 */
public record Rate(int successes, int episodes) {
  private static final double Z = 1.959964;

  /** Nothing tried yet. */
  public static final Rate NONE = new Rate(0, 0);

  public Rate {
    if (successes < 0 || successes > episodes) {
      throw new IllegalArgumentException(
          "The successes (%d) must lie between 0 and the episodes (%d)."
              .formatted(successes, episodes));
    }
  }

  /** This and one more. */
  public Rate plus(boolean success) {
    return new Rate(successes + (success ? 1 : 0), episodes + 1);
  }

  /** This and others. */
  public Rate plus(Rate other) {
    return new Rate(successes + other.successes, episodes + other.episodes);
  }

  /** The share of successes, 0 where nothing was tried. */
  public double value() {
    return episodes == 0 ? 0 : (double) successes / episodes;
  }

  /** The lower end of the 95 % interval (Wilson 1927). */
  public double low() {
    return episodes == 0 ? 0 : Math.max(0, middle() - half());
  }

  /** The upper end of the 95 % interval (Wilson 1927). */
  public double high() {
    return episodes == 0 ? 1 : Math.min(1, middle() + half());
  }

  private double middle() {
    return (value() + Z * Z / (2 * episodes)) / (1 + Z * Z / episodes);
  }

  private double half() {
    double spread = value() * (1 - value()) / episodes + Z * Z / (4.0 * episodes * episodes);
    return Z * Math.sqrt(spread) / (1 + Z * Z / episodes);
  }
}
