package dev.manyhands.learn;

import dev.manyhands.policy.NetworkPolicy;
import org.jspecify.annotations.Nullable;

/** A moment to learn from: by what would have been right, or by how it went. */
sealed interface Lesson permits Sample, Experience {
  /** The same with what a teacher says of it, where there is one and it has something to say. */
  default Lesson asked(@Nullable NetworkPolicy teacher) {
    return this;
  }
}
