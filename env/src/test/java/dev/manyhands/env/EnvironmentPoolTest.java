package dev.manyhands.env;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.CountingTask.Fault;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.task.Instruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EnvironmentPoolTest {
  private static final Action PRESS = new Action.Click(50, 20);

  private final CountingTask task = new CountingTask(Fault.NONE);

  @Test
  void batchedAndSingleSteppingAgreeForEverySeed() throws InterruptedException {
    int size = 200;
    List<Action> actions = List.of(PRESS, PRESS, PRESS, new Action.Done(""));
    Map<Integer, List<Step>> batched = new HashMap<>();
    try (var pool = new EnvironmentPool(desks(size), 4)) {
      for (int i = 0; i < size; i++) {
        pool.reset(i, i);
      }
      for (int left = size * (actions.size() + 1); left > 0; ) {
        for (EnvironmentPool.Result result : pool.receive(16)) {
          left--;
          List<Step> steps = batched.computeIfAbsent(result.index(), _ -> new ArrayList<>());
          steps.add(result.get());
          if (steps.size() <= actions.size()) {
            pool.send(result.index(), actions.get(steps.size() - 1));
          }
        }
      }
    }
    for (int i = 0; i < size; i++) {
      List<Step> single = new ArrayList<>();
      try (Environment environment = task.open()) {
        single.add(environment.reset(i));
        actions.forEach(action -> single.add(environment.step(action)));
      }
      assertThat(batched.get(i)).as("seed %d", i).isEqualTo(single);
    }
  }

  @Test
  void aSlowEnvironmentHoldsUpNoOther() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    List<Environment> environments = new ArrayList<>(desks(3));
    environments.addFirst(new Stuck(release));
    try (var pool = new EnvironmentPool(environments, 2)) {
      for (int i = 0; i < 4; i++) {
        pool.reset(i, i);
      }
      List<Integer> first = new ArrayList<>();
      while (first.size() < 3) {
        pool.receive(4).forEach(result -> first.add(result.index()));
      }
      assertThat(first).containsExactlyInAnyOrder(1, 2, 3);
      release.countDown();
      assertThat(pool.receive(4)).extracting(EnvironmentPool.Result::index).containsExactly(0);
    }
  }

  @Test
  void aFailureReachesTheReceiverAndNoOneElse() throws InterruptedException {
    CountDownLatch released = new CountDownLatch(0);
    try (var pool = new EnvironmentPool(List.of(new Stuck(released)), 1)) {
      pool.send(0, PRESS);
      assertThat(pool.receive(1).getFirst().failure()).hasMessage("no paper");
      pool.reset(0, 1);
      assertThat(pool.receive(1).getFirst().failure()).isNull();
    }
  }

  private List<Environment> desks(int size) {
    return IntStream.range(0, size).mapToObj(_ -> task.open()).toList();
  }

  /** Resets only when released, and fails at every step. */
  private final class Stuck implements Environment {
    private final CountDownLatch release;
    private final Environment desk = task.open();

    Stuck(CountDownLatch release) {
      this.release = release;
    }

    @Override
    public Step reset(long seed) {
      try {
        assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return desk.reset(seed);
    }

    @Override
    public Step step(Action action) {
      throw new AssertionError("no paper");
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
    public void close() {}
  }
}
