package dev.manyhands.learn;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Task;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.choice.Choices;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import dev.manyhands.policy.network.Network;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Looks over the shoulder of whoever works on one instance, and says of whatever is seen there what
 * would be right (DAgger, Ross et al. 2011); or takes the mouse itself, to show how it is done.
 * Used by one thread.
 */
final class Tutor {
  /**
   * After so many decisions that the oracle would not have made, an episode is given up: what is
   * seen on wild ways would crowd out what is seen on sensible ones.
   */
  private static final int MISTAKES = 6;

  private final TrainingPlan plan;
  private final Task.Solver oracle;
  private final boolean shows;
  private final SplittableRandom keeps;

  /** As at work: what comes of entering several fields without looking has to be learned too. */
  private final boolean entersAll;

  private @Nullable Features last;
  private int mistakes;

  /**
   * Begins with an instance.
   *
   * @param shows whether the oracle acts
   * @param keeps by which is drawn what is kept
   */
  Tutor(TrainingPlan plan, Task.Solver oracle, boolean shows, SplittableRandom keeps) {
    this.plan = plan;
    this.oracle = oracle;
    this.shows = shows;
    this.keeps = keeps;
    this.entersAll = keeps.nextBoolean();
  }

  /** What is done on a screen, and what would have been right there. */
  record Moment(Decision decision, Sample sample) {}

  /** Decides by the policy, or by the oracle. */
  Moment decide(Observation seen, NetworkPolicy policy) {
    Features features = Featurizer.of(seen, last);
    last = features;
    List<List<Choice>> ways =
        oracle.alternatives(seen).stream()
            .map(actions -> Choices.of(actions, features))
            .filter(choices -> !choices.isEmpty())
            .toList();
    float[] probabilities = policy.probabilities(features);
    boolean kept = !ways.isEmpty() && isKept(Network.surprise(features, ways, probabilities));
    Sample sample = new Sample(features, ways, kept, null);
    if (shows) {
      return new Moment(Decision.certain(oracle.next(seen)), sample);
    }
    Decision decision = policy.decide(features, probabilities);
    mistakes += agrees(decision, ways, features) ? 0 : 1;
    return new Moment(
        entersAll ? policy.withEntriesAlike(decision, features, probabilities) : decision, sample);
  }

  /** What the policy knows already teaches little. */
  private boolean isKept(double surprise) {
    return keeps.nextDouble() < plan.easy() + surprise / plan.hard();
  }

  private static boolean agrees(Decision decision, List<List<Choice>> right, Features features) {
    return right.stream()
        .flatMap(List::stream)
        .anyMatch(choice -> Choices.actions(choice, features).equals(decision.actions()));
  }

  boolean shows() {
    return shows;
  }

  boolean givesUp() {
    return mistakes >= MISTAKES;
  }
}
