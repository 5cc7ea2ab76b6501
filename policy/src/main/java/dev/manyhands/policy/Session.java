package dev.manyhands.policy;

import dev.manyhands.env.Observation;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import dev.manyhands.policy.network.Inference;
import org.jspecify.annotations.Nullable;

/**
 * What one thread decides with: a network in memory of its own, and the features of the screens
 * that it has seen last, for the next screen of the same episode is much the same. Used by one
 * thread.
 */
final class Session {
  /** More than take turns in a batch, and few enough to look through. */
  private static final int REMEMBERED = 32;

  private final Inference inference;
  private final @Nullable Features[] recent = new Features[REMEMBERED];
  private int next;

  Session(Inference inference) {
    this.inference = inference;
  }

  Inference inference() {
    return inference;
  }

  /** The features of an observation; they are remembered. */
  Features features(Observation observation) {
    Features features = Featurizer.of(observation, before(observation.previous()));
    recent[next] = features;
    next = (next + 1) % REMEMBERED;
    return features;
  }

  @SuppressWarnings("ReferenceEquality") // the very same screen
  private @Nullable Features before(@Nullable Screen previous) {
    if (previous != null) {
      for (Features features : recent) {
        if (features != null && features.observation().screen() == previous) {
          return features;
        }
      }
    }
    return null;
  }
}
