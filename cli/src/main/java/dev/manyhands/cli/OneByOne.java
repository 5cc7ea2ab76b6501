package dev.manyhands.cli;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a policy that would spread a batch over all cores to the thread that asks: a fleet has a
 * worker a core already.
 */
final class OneByOne implements Policy {
  private final Policy policy;

  private OneByOne(Policy policy) {
    this.policy = policy;
  }

  static Policy of(Policy policy) {
    return new OneByOne(policy);
  }

  @Override
  public List<Decision> decide(List<Observation> batch) {
    List<Decision> decisions = new ArrayList<>(batch.size());
    for (Observation seen : batch) {
      decisions.addAll(policy.decide(List.of(seen)));
    }
    return decisions;
  }
}
