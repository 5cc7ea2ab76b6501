package dev.manyhands.work.desk;

import java.time.Duration;
import java.time.Instant;

/** The time of day, and waiting for it to pass. Safe for use by many threads. */
public interface Time {
  Instant now();

  /**
   * Waits.
   *
   * @throws InterruptedException if interrupted meanwhile
   */
  void sleep(Duration duration) throws InterruptedException;

  /** Real time. */
  static Time system() {
    return new Time() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
      }
    };
  }
}
