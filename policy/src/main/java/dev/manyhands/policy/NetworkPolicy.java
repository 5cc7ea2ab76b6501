package dev.manyhands.policy;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.action.Action;
import dev.manyhands.policy.choice.Choices;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Tape;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Decides by a network: the likeliest choice, with its probability as confidence, unless that is
 * known to be in vain; then the next likeliest. Uses all cores for a batch. Safe for use by many
 * threads.
 */
public final class NetworkPolicy implements Policy {
  private static final int SECOND_THOUGHTS = 10;

  private final Network network;
  private final Queue<Tape> tapes = new ConcurrentLinkedQueue<>();

  public NetworkPolicy(Network network) {
    this.network = network;
  }

  public Network network() {
    return network;
  }

  @Override
  public List<Decision> decide(List<Observation> batch) {
    return batch.parallelStream().map(seen -> decide(Featurizer.of(seen))).toList();
  }

  /** As the other {@code decide}, where the features are at hand. */
  public Decision decide(Features features) {
    Tape free = tapes.poll();
    Tape tape = free == null ? network.tape() : free;
    float[] probabilities = network.logits(features, tape);
    tapes.add(tape);
    Network.softmax(probabilities);
    Set<List<Action>> futile = Futile.on(features.observation());
    int best = largest(probabilities);
    List<Action> actions = actions(features, best);
    for (int tries = 0; tries < SECOND_THOUGHTS && futile.contains(actions); tries++) {
      probabilities[best] = 0;
      best = largest(probabilities);
      actions = actions(features, best);
    }
    return new Decision(actions, Math.min(1, probabilities[best]));
  }

  private static List<Action> actions(Features features, int index) {
    return Choices.actions(Network.choice(features, index), features);
  }

  private static int largest(float[] values) {
    int largest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
