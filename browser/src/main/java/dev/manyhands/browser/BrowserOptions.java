package dev.manyhands.browser;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How browsers are started and how patient they are.
 *
 * @param chromium the browser's program; see {@link ChromiumFinder}
 * @param widthPx width of the visible page
 * @param heightPx height of the visible page
 * @param timeout how long a site may take to answer, and a page to react
 */
public record BrowserOptions(Path chromium, int widthPx, int heightPx, Duration timeout) {
  public BrowserOptions {
    if (widthPx <= 0 || heightPx <= 0) {
      throw new IllegalArgumentException(
          "The size of a page (%d × %d) must be positive.".formatted(widthPx, heightPx));
    }
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException(
          "The timeout (%s) must be positive.\nMaybe use 15 s.".formatted(timeout));
    }
  }

  /** A page of 1024 × 768 and 15 s of patience. */
  public static BrowserOptions of(Path chromium) {
    return new BrowserOptions(chromium, 1024, 768, Duration.ofSeconds(15));
  }

  /** The same with other patience. */
  public BrowserOptions withTimeout(Duration other) {
    return new BrowserOptions(chromium, widthPx, heightPx, other);
  }

  /** The same with a page of another size. */
  public BrowserOptions withSize(int width, int height) {
    return new BrowserOptions(chromium, width, height, timeout);
  }
}
