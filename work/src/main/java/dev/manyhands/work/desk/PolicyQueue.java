package dev.manyhands.work.desk;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lets many digital humans share one policy: what they ask at the same time becomes one batch. The
 * policy is called by one thread only. Safe for use by many threads.
 */
public final class PolicyQueue implements AutoCloseable {
  private static final int MAX_BATCH = 256;

  private record Question(Observation observation, CompletableFuture<Decision> answer) {}

  private final Policy policy;
  private final BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile boolean closed;

  /** Begins to answer; the policy stays open when this is closed. */
  public PolicyQueue(Policy policy) {
    this.policy = policy;
    this.thread = Thread.ofPlatform().name("policy").daemon().start(this::answer);
  }

  /**
   * Waits for a decision.
   *
   * @throws InterruptedException if interrupted meanwhile
   */
  public Decision decide(Observation observation) throws InterruptedException {
    Question question = new Question(observation, new CompletableFuture<>());
    questions.add(question);
    if (closed) {
      throw new IllegalStateException("The policy is no longer asked.");
    }
    try {
      return question.answer().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The policy failed: " + e.getCause(), e.getCause());
    }
  }

  private void answer() {
    List<Question> batch = new ArrayList<>();
    while (!closed) {
      try {
        batch.add(questions.take());
        questions.drainTo(batch, MAX_BATCH - 1);
        List<Decision> decisions =
            policy.decide(batch.stream().map(Question::observation).toList());
        for (int i = 0; i < batch.size(); i++) {
          batch.get(i).answer().complete(decisions.get(i));
        }
      } catch (InterruptedException e) {
        closed = true;
      } catch (RuntimeException | Error e) {
        // Whoever waits must not wait for ever.

        batch.forEach(question -> question.answer().completeExceptionally(e));
      }
      batch.clear();
    }
    questions.forEach(
        question -> question.answer().completeExceptionally(new IllegalStateException("closed")));
  }

  /** Ends the thread; who still waits gets an exception. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
