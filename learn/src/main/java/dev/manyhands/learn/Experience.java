package dev.manyhands.learn;

import dev.manyhands.policy.NetworkPolicy.Drawn;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.network.Network;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision of one's own, and how it went.
 *
 * @param features what was seen
 * @param chosen the index of what was chosen
 * @param logProbability the logarithm of the probability that it had
 * @param version of the policy that chose it
 * @param advantage how much better it went than expected
 * @param pay what was paid until the end, as far as is known
 */
record Experience(
    Features features,
    int chosen,
    double logProbability,
    long version,
    double advantage,
    double pay)
    implements Lesson {

  /** What it teaches, where it is to be done again: what was chosen is what was right. */
  Sample asRight() {
    return new Sample(features, List.of(List.of(Network.choice(features, chosen))), true, null);
  }

  /** A decision, before it is known how it went. */
  record Tried(Features features, Drawn drawn, long version, double reward) {}

  /**
   * What decisions that followed each other turned out to be worth (generalised advantage
   * estimation, Schulman et al. 2016), from the last to the first: {@code d = r + g·V' - V}, {@code
   * A = d + g·l·A'}.
   *
   * @param after what is expected of the screen after the last of them; 0 where that was the end
   */
  static List<Experience> of(List<Tried> tried, double after, PpoPlan plan) {
    List<Experience> experiences = new ArrayList<>(tried.size());
    double nextValue = after;
    double nextAdvantage = 0;
    for (Tried each : tried.reversed()) {
      double value = each.drawn().value();
      double error = each.reward() + plan.discount() * nextValue - value;
      double advantage = error + plan.discount() * plan.smoothing() * nextAdvantage;
      experiences.add(
          new Experience(
              each.features(),
              each.drawn().index(),
              each.drawn().logProbability(),
              each.version(),
              advantage,
              advantage + value));
      nextValue = value;
      nextAdvantage = advantage;
    }
    return experiences;
  }
}
