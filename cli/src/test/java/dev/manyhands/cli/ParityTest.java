package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.office.Office;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParityTest {
  private final Task task = Office.task("form/contact-v1");
  private final Stage office = new Stage.InMemory();

  @Test
  void theOfficeAgreesWithItselfWhoeverActs() {
    List<String> actors = new ArrayList<>();
    int succeeded = 0;
    for (int number = 0; number < 16; number++) {
      Parity.Pair pair = new Parity(task, office, office).pair(number, task.open(), task.open());
      assertThat(pair.sameOutcome()).as("%s", pair).isTrue();
      assertThat(pair.inBrowser().actions()).isEqualTo(pair.inOffice().actions());
      actors.add(pair.actor());
      succeeded += pair.inBrowser().succeeded() ? 1 : 0;
    }
    assertThat(actors).contains("the oracle", "chance").anyMatch(actor -> actor.contains("miss"));
    assertThat(succeeded).as("only the oracle's").isEqualTo(8);
  }

  @Test
  void aBrowserThatLosesLettersIsFoundOut() {
    Parity.Pair pair = new Parity(task, office, office).pair(0, task.open(), new Deaf(task.open()));
    assertThat(pair.sameOutcome()).isFalse();
    assertThat(pair.toString())
        .contains("the oracle: success in the office", "without success in Chromium");
  }

  /** A desk whose keyboard types nothing. */
  private record Deaf(Environment desk) implements Environment {
    @Override
    public Step reset(long seed) {
      return desk.reset(seed);
    }

    @Override
    public Step step(Action action) {
      return desk.step(action instanceof Action.Type ? new Action.Type("") : action);
    }

    @Override
    public Instruction instruction() {
      return desk.instruction();
    }

    @Override
    public Snapshot snapshot() {
      return desk.snapshot();
    }

    @Override
    public void close() {
      desk.close();
    }
  }
}
