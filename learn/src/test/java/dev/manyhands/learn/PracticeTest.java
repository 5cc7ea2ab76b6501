package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.surface.SurfaceException.Reason;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.policy.NetworkPolicy;
import dev.manyhands.policy.network.Network;
import dev.manyhands.policy.network.Size;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private final NetworkPolicy policy =
      new NetworkPolicy(Network.random(new Size(16, 1, 1, 64), new Random(1)));
  private final AtomicInteger opened = new AtomicInteger();

  /** A desk whose browser dies after some steps, for good. */
  private final class Frail implements Environment {
    private final Environment desk;
    private int stepsLeft;

    Frail(Environment desk, int stepsLeft) {
      opened.incrementAndGet();
      this.desk = desk;
      this.stepsLeft = stepsLeft;
    }

    @Override
    public Step reset(long seed) {
      wear();
      return desk.reset(seed);
    }

    @Override
    public Step step(Action action) {
      wear();
      return desk.step(action);
    }

    private void wear() {
      if (stepsLeft-- <= 0) {
        throw new SurfaceException(Reason.CRASHED, "The browser is gone.", null);
      }
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
      wear();
    }
  }

  private List<Experience> round(Function<Task, Environment> open) throws InterruptedException {
    PpoPlan plan = PpoPlan.inBrowsers(Duration.ofSeconds(1), 1, 2);
    try (Practice practice = new Practice(plan, List.of(new NamedFieldTask()), open)) {
      return practice.round(policy, 0, () -> false);
    }
  }

  @Test
  void goesOnAtAnotherDeskWhereABrowserDies() throws InterruptedException {
    List<Experience> experiences = round(task -> new Frail(task.open(), 60));

    assertThat(experiences).hasSizeGreaterThanOrEqualTo(512);
    assertThat(opened.get()).isGreaterThan(4);
  }

  @Test
  void saysWhatIsWrongWhereNoBrowserWorks() {
    assertThatThrownBy(() -> round(task -> new Frail(task.open(), 0)))
        .isInstanceOf(SurfaceException.class)
        .hasMessage("The browser is gone.");
  }
}
