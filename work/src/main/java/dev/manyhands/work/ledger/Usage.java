package dev.manyhands.work.ledger;

/**
 * What an item has used up while it was lent.
 *
 * @param seconds of a digital human's time
 * @param humanSeconds what a skilled person takes for what was done, or 0 if that is not known
 * @param cpuSeconds processor time
 * @param cost in the currency of the job's prices
 */
public record Usage(double seconds, double humanSeconds, double cpuSeconds, double cost) {
  /** Nothing. */
  public static final Usage NONE = new Usage(0, 0, 0, 0);
}
