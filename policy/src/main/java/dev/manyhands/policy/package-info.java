/**
 * The policy: screen to features to network to action. Start from {@link
 * dev.manyhands.policy.NetworkPolicy}; its weights come from a {@link
 * dev.manyhands.policy.Checkpoint}.
 */
@NullMarked
package dev.manyhands.policy;

import org.jspecify.annotations.NullMarked;
