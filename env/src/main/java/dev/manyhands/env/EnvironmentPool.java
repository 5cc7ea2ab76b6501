package dev.manyhands.env;

import dev.manyhands.env.action.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Steps many environments at once without a barrier: actions are sent, results are received as they
 * become ready, first ready first served, as in EnvPool. A slow environment holds up no other.
 * {@code reset} and {@code send} may be called by any thread, but an environment has at most one
 * call under way; {@code receive} is called by one thread.
 */
public final class EnvironmentPool implements AutoCloseable {
  private final List<Environment> environments;
  private final ExecutorService workers;
  private final BlockingQueue<Result> ready = new LinkedBlockingQueue<>();

  /** Takes over the environments: {@link #close} closes them. */
  public EnvironmentPool(List<? extends Environment> environments, int threads) {
    this.environments = List.copyOf(environments);
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("environment-", 0).daemon().factory());
  }

  /**
   * What became of a call.
   *
   * @param index the environment's place in the list
   * @param step what followed, or null where the environment failed
   * @param failure why it failed, or null
   */
  public record Result(int index, @Nullable Step step, @Nullable Throwable failure) {
    /**
     * What followed.
     *
     * @throws IllegalStateException where the environment failed
     */
    public Step get() {
      if (step == null) {
        throw new IllegalStateException("Environment %d failed.".formatted(index), failure);
      }
      return step;
    }
  }

  public int size() {
    return environments.size();
  }

  /** Begins an instance in one environment. */
  public void reset(int index, long seed) {
    submit(index, () -> environments.get(index).reset(seed));
  }

  /** Performs an action in one environment. */
  public void send(int index, Action action) {
    submit(index, () -> environments.get(index).step(action));
  }

  private void submit(int index, Supplier<Step> call) {
    workers.execute(() -> {
      try {
        ready.add(new Result(index, call.get(), null));
      } catch (RuntimeException | Error failure) {
        ready.add(new Result(index, null, failure));
      }
    });
  }

  /**
   * Waits for one result and takes all that are ready with it, at most {@code limit}.
   *
   * @throws InterruptedException if interrupted while waiting
   */
  public List<Result> receive(int limit) throws InterruptedException {
    List<Result> results = new ArrayList<>();
    results.add(ready.take());
    ready.drainTo(results, limit - 1);
    return results;
  }

  @Override
  public void close() {
    workers.close();
    environments.forEach(Environment::close);
  }
}
