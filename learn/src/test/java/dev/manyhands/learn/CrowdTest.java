package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Status;
import dev.manyhands.env.task.Seeds;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrowdTest {
  private static final NamedFieldTask TASK = new NamedFieldTask();
  private static final TrainingPlan PLAN =
      TrainingPlan.of(new Size(16, 1, 1, 64), Duration.ofMinutes(1), 1);

  private final Crowd crowd = new Crowd(PLAN, List.of(TASK), null);
  private final NetworkPolicy policy = policy(1);

  private static NetworkPolicy policy(int seed) {
    return new NetworkPolicy(Network.random(PLAN.size(), new Random(seed)));
  }

  /** So many decisions of one human, on one task after another. */
  private static List<Episode> work(Apprentice apprentice, Environment desk, int decisions) {
    List<Episode> episodes = new ArrayList<>();
    for (int i = 0; i < decisions; i++) {
      if (episodes.isEmpty() || !episodes.getLast().running()) {
        episodes.add(Episode.of(TASK, desk, Seeds.HELD_OUT_FROM + i));
      }
      Episode last = episodes.getLast();
      last.perform(apprentice.decide(List.of(last.observation())).getFirst());
    }
    return episodes;
  }

  @Test
  void whatIsMoreThanEightVersionsOldIsDroppedAndCounted() {
    crowd.publish(policy, 0);
    Apprentice apprentice = crowd.apprentice();
    try (Environment desk = apprentice.open(TASK)) {
      work(apprentice, desk, 5);
      assertThat(crowd.next(policy, 8, 1, 3)).hasSize(3);
      crowd.next(policy, 9, 1, 0);
      work(apprentice, desk, 4);
      assertThat(crowd.next(policy, 9, 1, 4)).hasSize(4);
    }
    assertThat(crowd.figures()).isEqualTo(new Crowd.Figures(10, 7, 2, 0));
  }

  @Test
  @Timeout(120)
  void aFullStreamHoldsNobodyUpForLong() {
    crowd.publish(policy, 0);
    Apprentice apprentice = crowd.apprentice();
    try (Environment desk = apprentice.open(TASK)) {
      work(apprentice, desk, Crowd.ROOM + 3);
      assertThat(crowd.figures().noRoom()).isEqualTo(3);
      crowd.close();
      work(apprentice, desk, 200);
      assertThat(crowd.figures().noRoom()).isEqualTo(203);
    }
  }

  @Test
  void aNewVersionIsLiveFromTheNextBatchOnAndTheOldOneStaysAsItWas() {
    crowd.next(started(), 0, 0, 0);
    Apprentice apprentice = crowd.apprentice();
    try (Environment desk = apprentice.open(TASK)) {
      var first = Episode.of(TASK, desk, Seeds.HELD_OUT_FROM).observation();
      var before = apprentice.decide(List.of(first));
      float[] weights = policy.network().parameters().values();
      System.arraycopy(policy(2).network().parameters().values(), 0, weights, 0, weights.length);
      policy.network().parameters().changed();
      assertThat(apprentice.decide(List.of(first))).isEqualTo(before);

      crowd.next(policy, 1, 0, 0);
      assertThat(apprentice.decide(List.of(first))).isNotEqualTo(before);
    }
  }

  private NetworkPolicy started() {
    crowd.publish(policy, 0);
    return policy;
  }

  @Test
  void theirTasksAreOnesToLearnFromAndAreGivenUpAfterManyMistakes() {
    crowd.next(started(), 0, 0, 0);
    Apprentice apprentice = crowd.apprentice();
    try (Environment desk = apprentice.open(TASK)) {
      List<Episode> episodes = work(apprentice, desk, 60);
      assertThat(desk.snapshot().seed()).isLessThan(Seeds.HELD_OUT_FROM);
      assertThat(episodes).hasSizeGreaterThan(5);
      assertThat(episodes).anyMatch(one -> one.last().status() == Status.TRUNCATED);
    }
  }

  @Test
  void whoIsPutToRestInTheMidstOfATaskHandsInAllButTheLastDecision() {
    crowd.publish(policy, 0);
    Apprentice apprentice = crowd.apprentice();
    try (Environment desk = apprentice.open(new WithoutOracle(TASK))) {
      Episode episode = Episode.of(TASK, desk, Seeds.HELD_OUT_FROM);
      while (episode.running() && episode.decisions() < 4) {
        episode.perform(apprentice.decide(List.of(episode.observation())).getFirst());
      }
      int made = episode.running() ? episode.decisions() - 1 : episode.decisions();
      desk.reset(Seeds.HELD_OUT_FROM + 1);
      assertThat(crowd.next(policy, 0, 0, made))
          .hasSize(made)
          .allMatch(Experience.class::isInstance);
    }
  }
}
