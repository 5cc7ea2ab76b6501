package dev.manyhands.work;

import dev.manyhands.env.pace.HumanPace;
import dev.manyhands.work.ledger.Totals;
import java.nio.file.Path;

/**
 * What a job has come to, all of its runs together unless said otherwise.
 *
 * @param rows how many rows it has
 * @param verified how many have arrived, as the verification has seen
 * @param handedOver how many went to a person, with evidence
 * @param remaining how many are still to be done
 * @param wronglyReportedDone how many were verified, but were not there when looked at again at the
 *     end; these are handed over too
 * @param uncheckedAtEnd how many verified ones could not be looked at again at the end
 * @param firstAttemptRight the share of all rows that arrived at the first attempt
 * @param pace the speed of one digital human as a multiple of a skilled person's, with the failures
 *     counted in: the person does what was handed over. The time of an attempt that a crash cut
 *     short is not known and not in it
 * @param conservativePace the same with {@link HumanPace#CONSERVATIVE}
 * @param rowsPerHour verified and handed over by all digital humans together, in this run
 * @param seconds how long this run took
 * @param cpuSeconds processor time
 * @param wattHours energy
 * @param cost in the currency of the job's prices
 * @param paused why this run ended before its time, or empty
 * @param page the report for people
 */
public record Report(
    int rows,
    int verified,
    int handedOver,
    int remaining,
    int wronglyReportedDone,
    int uncheckedAtEnd,
    double firstAttemptRight,
    double pace,
    double conservativePace,
    double rowsPerHour,
    double seconds,
    double cpuSeconds,
    double wattHours,
    double cost,
    String paused,
    Path page) {

  /** Whether every row has arrived or is with a person, and none was wrongly reported done. */
  public boolean complete() {
    return remaining == 0 && wronglyReportedDone == 0;
  }

  /** The pace that totals amount to. */
  static double pace(Totals totals) {
    if (totals.verifiedByUs() == 0 || totals.seconds() <= 0) {
      return 0;
    }
    double mean = totals.humanSecondsVerified() / totals.verifiedByUs();
    return HumanPace.effectivePace(
        mean * totals.verified(), totals.seconds(), mean * totals.handedOver());
  }
}
