package dev.manyhands.work.job;

/**
 * What computing costs, in any one currency.
 *
 * @param coreHour a processor core for an hour, without electricity
 * @param wattsPerCore what a busy core draws, its share of the machine included
 * @param kilowattHour electricity
 */
public record Price(double coreHour, double wattsPerCore, double kilowattHour) {
  /**
   * A machine of 800 € with 8 cores that lasts 4 years costs 0.0029 € a core hour; a busy core
   * draws about 10 W; a household pays about 0.35 € a kilowatt hour.
   */
  public static final Price DEFAULT = new Price(0.003, 10, 0.35);

  public Price {
    if (!(coreHour >= 0) || !(wattsPerCore >= 0) || !(kilowattHour >= 0)) {
      throw new IllegalArgumentException(
          "The prices (core hour %s, watts %s, kilowatt hour %s) must not be negative."
              .formatted(coreHour, wattsPerCore, kilowattHour));
    }
  }

  /** The energy of some processor time. */
  public double wattHours(double cpuSeconds) {
    return cpuSeconds / 3600 * wattsPerCore;
  }

  /** The cost of some processor time, electricity included. */
  public double cost(double cpuSeconds) {
    return cpuSeconds / 3600 * coreHour + wattHours(cpuSeconds) / 1000 * kilowattHour;
  }
}
