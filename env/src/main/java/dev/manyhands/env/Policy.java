package dev.manyhands.env;

import java.util.List;

/** A brain: decides for many digital humans at once. */
public interface Policy extends AutoCloseable {
  /**
   * One decision for each observation, in order. An implementation says whether several threads may
   * call it at once; unless it does, one at a time.
   */
  List<Decision> decide(List<Observation> batch);

  @Override
  default void close() {}
}
