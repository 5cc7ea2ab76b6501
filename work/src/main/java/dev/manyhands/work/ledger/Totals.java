package dev.manyhands.work.ledger;

/**
 * How far the whole job has come, all runs together.
 *
 * @param rows how many rows the job has
 * @param verified how many have arrived
 * @param verifiedFirst how many of these at the first attempt
 * @param handedOver how many went to a person, uncertain ones included
 * @param vanished how many were verified but were gone at the end
 * @param seconds of all digital humans
 * @param humanSecondsVerified what a skilled person takes for the verified ones
 * @param verifiedByUs how many verified ones that is known for
 * @param cpuSeconds processor time
 * @param cost in the currency of the job's prices
 */
public record Totals(
    int rows,
    int verified,
    int verifiedFirst,
    int handedOver,
    int vanished,
    double seconds,
    double humanSecondsVerified,
    int verifiedByUs,
    double cpuSeconds,
    double cost) {
  /** How many are still to be worked on. */
  public int open() {
    return rows - verified - handedOver;
  }
}
