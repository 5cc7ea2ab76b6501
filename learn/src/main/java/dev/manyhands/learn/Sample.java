package dev.manyhands.learn;

import dev.manyhands.env.Observation;
import dev.manyhands.policy.choice.Choice;
import java.util.List;

/**
 * A moment to learn from.
 *
 * @param observation what was seen
 * @param right the choices that the oracle's actions come from; any of them is right
 */
record Sample(Observation observation, List<Choice> right) {}
