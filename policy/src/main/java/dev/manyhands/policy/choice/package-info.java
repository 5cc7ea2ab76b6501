/**
 * What the network chooses between. Start from {@link dev.manyhands.policy.choice.Choice}; {@link
 * dev.manyhands.policy.choice.Choices} turns one into actions, and an oracle's actions back into
 * the choices that would have led to them.
 */
@NullMarked
package dev.manyhands.policy.choice;

import org.jspecify.annotations.NullMarked;
