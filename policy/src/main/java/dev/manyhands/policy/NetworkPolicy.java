package dev.manyhands.policy;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.choice.Choices;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.network.Network;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Decides by a network: the likeliest choice, with its probability as confidence, unless that is
 * known to be in vain; then the next likeliest. Uses all cores for a batch. Safe for use by many
 * threads.
 */
public final class NetworkPolicy implements Policy {
  private static final int SECOND_THOUGHTS = 10;

  /** Against the likeliest: what is as right as it has about the same probability. */
  private static final double AS_LIKELY = 0.4;

  private final Network network;
  private final ThreadLocal<Session> sessions;

  public NetworkPolicy(Network network) {
    this.network = network;
    this.sessions = ThreadLocal.withInitial(() -> new Session(network.inference()));
  }

  public Network network() {
    return network;
  }

  /** One decision for each observation, and with it what else is to be entered on the screen. */
  @Override
  public List<Decision> decide(List<Observation> batch) {
    if (batch.size() == 1) {
      return List.of(decide(batch.getFirst()));
    }
    return batch.parallelStream().map(this::decide).toList();
  }

  private Decision decide(Observation seen) {
    Features features = sessions.get().features(seen);
    float[] probabilities = probabilities(features);
    return withEntries(single(features, probabilities), features, probabilities);
  }

  /** A single decision, where the features are at hand. */
  public Decision decide(Features features) {
    return single(features, probabilities(features));
  }

  /**
   * A single decision, where the probabilities are at hand too.
   *
   * @param probabilities as {@link #probabilities} gave them; some may be set to 0
   */
  public Decision decide(Features features, float[] probabilities) {
    return single(features, probabilities);
  }

  /**
   * What a decision becomes at work, where all fields are entered that are about as likely.
   *
   * @param first the single decision
   * @param probabilities as for {@link #decide(Features, float[])}
   */
  public Decision withEntriesAlike(Decision first, Features features, float[] probabilities) {
    return withEntries(first, features, probabilities);
  }

  /**
   * A decision that chance took.
   *
   * @param index of the choice among the network's logits
   * @param logProbability the natural logarithm of the choice's probability
   * @param value what the network expects to be paid until the end of the episode
   */
  public record Drawn(Decision decision, int index, double logProbability, double value) {}

  /** A decision drawn by the choices' probabilities, for practice; not one known to be in vain. */
  public Drawn draw(Features features, RandomGenerator random) {
    Network.Judgement judgement = judge(features);
    float[] probabilities = judgement.logits();
    Network.softmax(probabilities);
    Futile futile = new Futile(features.observation());
    int index = draw(probabilities, random);
    List<Action> actions = actions(features, index);
    for (int tries = 0; tries < SECOND_THOUGHTS && futile.contains(actions); tries++) {
      index = draw(probabilities, random);
      actions = actions(features, index);
    }
    float probability = probabilities[index];
    return new Drawn(
        new Decision(actions, Math.min(1, probability)),
        index,
        Math.log(probability + 1e-30),
        judgement.value());
  }

  private static int draw(float[] probabilities, RandomGenerator random) {
    double at = random.nextDouble();
    for (int i = 0; i < probabilities.length; i++) {
      at -= probabilities[i];
      if (at < 0) {
        return i;
      }
    }
    return largest(probabilities);
  }

  /** The probability of each choice; see {@link Network#choice}. */
  public float[] probabilities(Features features) {
    return sessions.get().inference().probabilities(features);
  }

  private Network.Judgement judge(Features features) {
    return sessions.get().inference().judge(features);
  }

  private static Decision single(Features features, float[] probabilities) {
    Futile futile = new Futile(features.observation());
    int best = largest(probabilities);
    List<Action> actions = actions(features, best);
    for (int tries = 0; tries < SECOND_THOUGHTS && futile.contains(actions); tries++) {
      probabilities[best] = 0;
      best = largest(probabilities);
      actions = actions(features, best);
    }
    return new Decision(actions, Math.min(1, probabilities[best]));
  }

  /**
   * Where a text is to be entered or a box to be ticked, and others nearly as likely, all of them
   * without looking in between, as a person goes through a form. From the lowest to the highest,
   * for what a page inserts when a field is left moves only what is below it. No field is entered
   * twice, and no text: where one text is about as likely in two fields, it is in doubt which of
   * them is meant.
   */
  private static Decision withEntries(Decision first, Features features, float[] probabilities) {
    if (!isEntry(first, features)) {
      return first;
    }
    int[] likely =
        IntStream.range(0, probabilities.length)
            .filter(i -> probabilities[i] >= AS_LIKELY * first.confidence())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -probabilities[i]))
            .mapToInt(i -> i)
            .toArray();
    Map<Integer, List<Action>> entries = new TreeMap<>(Comparator.reverseOrder());
    Set<String> texts = new HashSet<>();
    for (int i : likely) {
      switch (Network.choice(features, i)) {
        case Choice.Fill(int element, _) when !entries.containsKey(element) -> {
          List<Action> actions = actions(features, i);
          if (actions.getLast() instanceof Action.Type(String text) && texts.add(text)) {
            entries.put(element, actions);
          }
        }
        case Choice.Click(int element) when isBox(features.elements().get(element)) ->
            entries.putIfAbsent(element, actions(features, i));
        default -> {}
      }
    }
    List<Action> actions = entries.values().stream().flatMap(List::stream).toList();
    return new Decision(actions, first.confidence());
  }

  private static boolean isEntry(Decision decision, Features features) {
    List<Action> actions = decision.actions();
    if (actions.size() == 1 && actions.getFirst() instanceof Action.Click(int x, int y, _)) {
      Element clicked = features.observation().screen().at(x, y);
      return clicked != null && isBox(clicked);
    }
    return actions.getLast() instanceof Action.Type;
  }

  private static boolean isBox(Element element) {
    return element.role() == Role.CHECKBOX;
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
