package dev.manyhands.policy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.action.Action;
import dev.manyhands.policy.choice.Choices;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import dev.manyhands.policy.network.Batch;
import dev.manyhands.policy.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides by a network: the likeliest choice, with its probability as confidence, unless that has
 * led in circles before; then the next likeliest. May be called by several threads at once, which
 * then take turns.
 */
public final class NetworkPolicy implements Policy {
  /** What is alike in size is decided together, for all of a batch are padded to its largest. */
  private static final int AT_ONCE = 32;

  private static final int SECOND_THOUGHTS = 10;

  private final Network network;

  /** Takes over the network: {@link #close} frees its weights. */
  public NetworkPolicy(Network network) {
    this.network = network;
  }

  public Network network() {
    return network;
  }

  @Override
  public synchronized List<Decision> decide(List<Observation> batch) {
    return decideOn(batch.stream().map(Featurizer::of).toList());
  }

  /** As {@link #decide}, where the features are at hand. */
  public synchronized List<Decision> decideOn(List<Features> features) {
    List<Integer> order =
        IntStream.range(0, features.size())
            .boxed()
            .sorted(Comparator.comparingInt(row -> features.get(row).cost()))
            .toList();
    Decision[] decisions = new Decision[features.size()];
    for (int from = 0; from < order.size(); from += AT_ONCE) {
      List<Integer> rows = order.subList(from, Math.min(order.size(), from + AT_ONCE));
      List<Decision> part = decideTogether(rows.stream().map(features::get).toList());
      for (int i = 0; i < rows.size(); i++) {
        decisions[rows.get(i)] = part.get(i);
      }
    }
    return List.of(decisions);
  }

  private List<Decision> decideTogether(List<Features> features) {
    try (NDManager manager = NDManager.newBaseManager()) {
      Batch batch = new Batch(manager, features, network.size().vocabulary());
      NDArray logits = network.logits(batch);
      NDArray probabilities = logits.softmax(-1);
      long[] best = probabilities.argMax(-1).toLongArray();
      float[] confidence = probabilities.max(new int[] {-1}).toFloatArray();
      List<Decision> decisions = new ArrayList<>(features.size());
      for (int row = 0; row < features.size(); row++) {
        Set<List<Action>> futile = Circles.of(features.get(row).observation().history());
        List<Action> actions =
            Choices.actions(batch.choice(row, (int) best[row]), features.get(row));
        float sure = confidence[row];
        if (futile.contains(actions)) {
          float[] all = probabilities.get(row).toFloatArray();
          int at = (int) best[row];
          for (int tries = 0; tries < SECOND_THOUGHTS && futile.contains(actions); tries++) {
            all[at] = 0;
            at = largest(all);
            sure = all[at];
            actions = Choices.actions(batch.choice(row, at), features.get(row));
          }
        }
        decisions.add(new Decision(actions, Math.min(1, sure)));
      }
      return decisions;
    }
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

  @Override
  public void close() {
    network.parameters().close();
  }
}
