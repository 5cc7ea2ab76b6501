package dev.manyhands.work;

import dev.manyhands.work.job.Price;
import dev.manyhands.work.ledger.Usage;
import java.time.Duration;
import java.time.Instant;

/** The time from taking an item until giving it back, and what it costs. */
final class Stretch {
  private final Shift shift;
  private final Price price;
  private final Instant began;
  private final double cpuBefore;

  Stretch(Shift shift, Price price) {
    this.shift = shift;
    this.price = price;
    this.began = shift.time().now();
    this.cpuBefore = shift.meter().cpuSeconds();
  }

  /**
   * What was used up: of the processor time of all, an equal share for each digital human.
   *
   * @param humanSeconds what a skilled person takes, or 0 if not known
   */
  Usage end(double humanSeconds) {
    double seconds = Duration.between(began, shift.time().now()).toMillis() / 1000.0;
    double cpuSeconds = (shift.meter().cpuSeconds() - cpuBefore) / shift.job().humans();
    return new Usage(seconds, humanSeconds, cpuSeconds, price.cost(cpuSeconds));
  }
}
