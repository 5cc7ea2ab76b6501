package dev.manyhands.office;

import dev.manyhands.env.Task;
import dev.manyhands.env.check.EnvironmentChecker;
import dev.manyhands.env.task.Seeds;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every task to the contract. More seeds: {@code mvn test -pl office -am
 * -Dtest=OfficeContractTest -Dmanyhands.seeds=1000}.
 */
final class OfficeContractTest {
  private static final int SEEDS = Integer.getInteger("manyhands.seeds", 100);

  static List<Task> tasks() {
    return Office.tasks();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void keepsTheContract(Task task) {
    EnvironmentChecker.check(task, LongStream.range(0, SEEDS).boxed().toList());
    EnvironmentChecker.check(
        task,
        LongStream.range(Seeds.HELD_OUT_FROM, Seeds.HELD_OUT_FROM + SEEDS / 2).boxed().toList());
  }
}
