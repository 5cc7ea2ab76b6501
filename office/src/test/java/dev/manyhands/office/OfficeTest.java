package dev.manyhands.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Environment.Snapshot;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Action.Done;
import dev.manyhands.env.task.Seeds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OfficeTest {
  @Test
  void unknownTaskIsAnsweredWithIdsThatAreNear() {
    assertThatThrownBy(() -> Office.task("form/contract-v1"))
        .hasMessageContaining("form/contract-v1")
        .hasMessageContaining("form/contact-v1");
  }

  @Test
  void idsAreUnique() {
    assertThat(Office.tasks().stream().map(Task::id)).doesNotHaveDuplicates();
  }

  @Test
  void aForkGoesItsOwnWay() {
    Task task = Office.task("form/contact-v1");
    try (Environment environment = task.open();
        Environment fork = task.open()) {
      Episode episode = Episode.of(task, environment, 4);
      boolean solved = episode.run(task.oracle(4));
      List<Action> actions = episode.actions();
      Snapshot before = new Snapshot(4, actions.subList(0, actions.size() - 2));
      Step step = fork.restore(before);
      assertThat(step.status()).isEqualTo(Status.RUNNING);
      assertThat(fork.step(new Done("")).reward()).isEqualTo(0);
      assertThat(solved).isTrue();
    }
  }

  @Test
  void trainingNeverMeetsTheSentencesOfHeldOutSeeds() {
    for (Task task : Office.tasks()) {
      Set<String> trained = sentences(task, 0);
      Set<String> heldOut = sentences(task, Seeds.HELD_OUT_FROM);
      heldOut.retainAll(trained);
      assertThat(heldOut).as(task.id()).isEmpty();
    }
  }

  private static Set<String> sentences(Task task, long from) {
    Set<String> sentences = new HashSet<>();
    try (Environment environment = task.open()) {
      for (long seed = from; seed < from + 200; seed++) {
        environment.reset(seed);
        sentences.add(environment.instruction().text());
      }
    }
    return sentences;
  }
}
