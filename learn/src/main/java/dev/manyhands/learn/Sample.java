package dev.manyhands.learn;

import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.network.Likely;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A moment of which somebody knew what was right.
 *
 * @param features what was seen
 * @param right the ways to be right, as the oracle says, each the choices that lead to its actions
 * @param kept whether it is to be learned from, for the policy did not know it well enough already
 * @param teacher what the teacher holds likely, where there is one
 */
record Sample(Features features, List<List<Choice>> right, boolean kept, @Nullable Likely teacher)
    implements Lesson {

  @Override
  public Sample asked(@Nullable NetworkPolicy other) {
    return other == null || !kept
        ? this
        : new Sample(features, right, true, Likely.of(other.probabilities(features)));
  }
}
