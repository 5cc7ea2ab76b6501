/**
 * The network. Start from {@link dev.manyhands.policy.network.Network}: a {@link
 * dev.manyhands.policy.network.Batch} of features in, one logit for every choice out.
 */
@NullMarked
package dev.manyhands.policy.network;

import org.jspecify.annotations.NullMarked;
