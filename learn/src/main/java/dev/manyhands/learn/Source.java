package dev.manyhands.learn;

import dev.manyhands.policy.NetworkPolicy;
import java.util.List;
import java.util.Map;

/** Where a trainer's lessons come from. Used by one thread. */
interface Source extends AutoCloseable {
  /**
   * The next lessons, about so many.
   *
   * @param policy who acts from now on
   * @param version counts how often it has changed
   * @param oracleShare of the episodes that begin now, how many the oracle shows
   */
  List<? extends Lesson> next(NetworkPolicy policy, long version, double oracleShare, int count);

  /** The success rate of the policy's own recent episodes, by family. */
  Map<String, Double> success();

  /** Goes on from success rates by family, as {@link #success} gave them. */
  void restore(Map<String, Double> byFamily);

  /** How many of the oracle's decisions no choice of the network leads to. */
  long unlabelled();

  @Override
  void close();
}
