package dev.manyhands.learn;

import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.feature.Features;
import java.util.List;

/**
 * A moment to learn from.
 *
 * @param features what was seen
 * @param right the ways to be right, as the oracle says, each the choices that lead to its actions
 */
record Sample(Features features, List<List<Choice>> right) {}
