package dev.manyhands.learn;

import dev.manyhands.policy.feature.Features;

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
    double pay) {}
