package dev.manyhands.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.check.EnvironmentChecker;
import dev.manyhands.env.task.Seeds;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every task to the contract. More seeds: {@code mvn test -pl office -am
 * -Dtest=OfficeContractTest -Dmanyhands.seeds=1000}; fewer tasks: {@code -Dmanyhands.tasks=web/.*}.
 */
final class OfficeContractTest {
  private static final int SEEDS = Integer.getInteger("manyhands.seeds", 100);
  private static final String ONLY = System.getProperty("manyhands.tasks", ".*");

  static List<Task> tasks() {
    return Office.tasks().stream().filter(task -> task.id().matches(ONLY)).toList();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void keepsTheContract(Task task) {
    EnvironmentChecker.check(task, LongStream.range(0, SEEDS).boxed().toList());
    EnvironmentChecker.check(
        task,
        LongStream.range(Seeds.HELD_OUT_FROM, Seeds.HELD_OUT_FROM + SEEDS / 2).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void isSolvedByAnyOfTheOraclesAlternatives(Task task) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Task.Solver oracle = task.oracle(seed);
      try (Environment environment = task.open()) {
        Episode episode = Episode.of(task, environment, seed);
        while (episode.running()) {
          List<List<Action>> right = oracle.alternatives(episode.observation());
          assertThat(right).contains(oracle.next(episode.observation()));
          episode.perform(Decision.certain(right.get(random.nextInt(right.size()))));
        }
        assertThat(episode.succeeded()).as("%s, seed %d", task.id(), seed).isTrue();
      }
    }
  }
}
