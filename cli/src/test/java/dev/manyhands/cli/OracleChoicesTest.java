package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.office.Office;
import dev.manyhands.policy.choice.Choices;
import dev.manyhands.policy.feature.Featurizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an oracle does that no policy could choose, nothing can be learned from. */
final class OracleChoicesTest {
  private static final int SEEDS = Integer.getInteger("manyhands.seeds", 10);
  private static final String ONLY = System.getProperty("manyhands.tasks", ".*");

  static List<Task> tasks() {
    return Office.tasks().stream().filter(task -> task.id().matches(ONLY)).toList();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void anOracleDoesOnlyWhatAPolicyCanChoose(Task task) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Task.Solver oracle = task.oracle(seed);
      try (Environment environment = task.open()) {
        Episode episode = Episode.of(task, environment, seed);
        while (episode.running()) {
          List<Action> actions = oracle.next(episode.observation());
          assertThat(Choices.of(actions, Featurizer.of(episode.observation())))
              .as("%s, seed %d: %s", task.id(), seed, actions)
              .isNotEmpty();
          episode.perform(Decision.certain(actions));
        }
      }
    }
  }
}
