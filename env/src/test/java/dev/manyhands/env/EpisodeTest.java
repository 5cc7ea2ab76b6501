package dev.manyhands.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.CountingTask.Fault;
import dev.manyhands.env.action.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpisodeTest {
  private static final Action PRESS = new Action.Click(50, 20);
  private static final Action DONE = new Action.Done("");

  private final CountingTask task = new CountingTask(Fault.NONE);

  @Test
  void aPolicyThatDoesWhatIsAskedSucceeds() {
    Episode episode = begin(1);
    Policy policy = _ -> List.of(Decision.certain(List.of(PRESS, PRESS, PRESS, DONE)));
    boolean succeeded = episode.run(policy);
    assertThat(succeeded).isTrue();
    assertThat(episode.actions()).containsExactly(PRESS, PRESS, PRESS, DONE);
    assertThat(episode.decisions()).isEqualTo(1);
  }

  @Test
  void whatComesAfterTheEndIsNotPerformed() {
    Episode episode = begin(0);
    episode.perform(Decision.certain(List.of(PRESS, DONE, PRESS)));
    assertThat(episode.actions()).containsExactly(PRESS, DONE);
    assertThat(episode.succeeded()).isFalse();
    assertThatThrownBy(() -> episode.perform(Decision.certain(List.of(PRESS))))
        .hasMessageContaining("ended (TERMINATED)");
  }

  @Test
  void tooManyActionsEndAnEpisodeWithoutReward() {
    Episode episode = begin(0);
    Task.Solver tireless = _ -> List.of(PRESS);
    assertThat(episode.run(tireless)).isFalse();
    assertThat(episode.last().status()).isEqualTo(Status.TRUNCATED);
    assertThat(episode.actions()).hasSize(task.maxActions());
  }

  @Test
  void anObservationTellsWhatLedToIt() {
    int presses = Observation.HISTORY + 2;
    Episode episode = new Episode(task.open(), 0, presses + 1);
    for (int i = 0; i < presses; i++) {
      episode.perform(Decision.certain(List.of(PRESS)));
    }
    Observation seen = episode.observation();
    assertThat(seen.instruction().text()).isEqualTo("Press the button 2 times.");
    assertThat(seen.history()).hasSize(Observation.HISTORY);
    assertThat(seen.history().getLast().target())
        .extracting(target -> target.value())
        .isEqualTo("" + (presses - 1));
    assertThat(seen.screen().elements().getFirst().value()).isEqualTo("" + presses);
    assertThat(seen.previous())
        .extracting(before -> before.elements().getFirst().value())
        .isEqualTo("" + (presses - 1));
  }

  private Episode begin(long seed) {
    return Episode.of(task, task.open(), seed);
  }
}
