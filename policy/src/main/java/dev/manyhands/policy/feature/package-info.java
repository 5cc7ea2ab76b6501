/**
 * What the network is given. Start from {@link dev.manyhands.policy.feature.Featurizer}, which
 * turns an observation into {@link dev.manyhands.policy.feature.Features}.
 */
@NullMarked
package dev.manyhands.policy.feature;

import org.jspecify.annotations.NullMarked;
