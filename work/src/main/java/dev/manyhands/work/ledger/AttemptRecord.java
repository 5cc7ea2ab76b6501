package dev.manyhands.work.ledger;

/**
 * What an attempt took.
 *
 * @param outcome one word
 * @param detail in words
 * @param actions how many
 * @param decisions how many
 * @param seconds from taking the item until its verdict, all checks included
 * @param humanSeconds what a skilled person takes for the shortest known way, or 0 if unknown
 * @param cpuSeconds processor time
 * @param wattHours energy
 * @param cost in the currency of the job's prices
 * @param evidence where its evidence is, relative to the job's work folder
 */
public record AttemptRecord(
    String outcome,
    String detail,
    int actions,
    int decisions,
    double seconds,
    double humanSeconds,
    double cpuSeconds,
    double wattHours,
    double cost,
    String evidence) {}
