package dev.manyhands.learn;

import dev.manyhands.env.Task;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Where many who are at work elsewhere stream what they see and do, and find the policy to work by.
 * Each of their threads has an {@link Apprentice}; one {@link Trainer} learns from all of them.
 *
 * <p>The stream has room for a few rounds. Where there is none, those at work wait a moment, so
 * that the processor is left to the learner, and then go on: what found no room is dropped. So is
 * what comes to the learner when the policy that did it is more than {@link #OLDEST} versions old.
 */
public final class Crowd implements Source {
  /** How many versions old may be what is learned from. */
  public static final int OLDEST = 8;

  /** How many decisions fit into the stream. */
  public static final int ROOM = 1024;

  private static final long PATIENCE_MILLIS = 1000;
  private static final long NOBODY_MILLIS = 1000;

  private final TrainingPlan plan;
  private final @Nullable NetworkPolicy teacher;
  private final BlockingQueue<Turn> stream = new ArrayBlockingQueue<>(ROOM);
  private final Success success;
  private final LongAdder learned = new LongAdder();
  private final LongAdder late = new LongAdder();
  private final LongAdder noRoom = new LongAdder();
  private final LongAdder unlabelled = new LongAdder();
  private volatile @Nullable Version live;
  private volatile double oracleShare = 1;
  private volatile boolean closed;

  /**
   * Opens the stream.
   *
   * @param tasks what they work on
   * @param teacher a larger policy, of which is learned too what it holds likely, or null
   */
  public Crowd(TrainingPlan plan, List<Task> tasks, @Nullable NetworkPolicy teacher) {
    this.plan = plan;
    this.teacher = teacher;
    this.success = new Success(tasks);
  }

  /** An unchanging policy, and how many were before it. */
  record Version(long number, NetworkPolicy policy) {}

  /** A lesson on its way to the learner, and the version that acted. */
  record Turn(Lesson lesson, long version) {}

  /**
   * What became of the decisions that were made.
   *
   * @param versions how many policies have gone live, one after another
   * @param learned how many decisions the learner has taken
   * @param late how many it has dropped, for they were made by too old a version
   * @param noRoom how many were dropped before, for the stream was full
   */
  public record Figures(long versions, long learned, long late, long noRoom) {}

  /** What was done so far. */
  public Figures figures() {
    Version now = live;
    return new Figures(now == null ? 0 : now.number() + 1, learned.sum(), late.sum(), noRoom.sum());
  }

  /** Those who work in one more thread. */
  public Apprentice apprentice() {
    return new Apprentice(this, plan);
  }

  /** Lets all work by a copy of a policy, from their next batch on. */
  void publish(NetworkPolicy policy, long number) {
    NetworkPolicy copy = Checkpoint.Contents.of(policy.network(), Map.of()).policy();
    live = new Version(number, copy);
  }

  Version live() {
    return Objects.requireNonNull(live, "There is no trainer yet.");
  }

  double oracleShare() {
    return oracleShare;
  }

  Success successes() {
    return success;
  }

  /** Hands in what was done in one batch; for use by many threads. */
  void offer(List<Turn> turns) {
    boolean waits = !closed;
    for (Turn turn : turns) {
      boolean taken = stream.offer(turn);
      if (!taken && waits) {
        try {
          taken = stream.offer(turn, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        waits = taken;
      }
      noRoom.add(taken ? 0 : 1);
    }
  }

  @Override
  public List<Lesson> next(NetworkPolicy policy, long version, double oracleShare, int count) {
    this.oracleShare = oracleShare;
    if (live().number() != version) {
      publish(policy, version);
    }
    List<Lesson> lessons =
        take(version, count).parallelStream().map(turn -> turn.lesson().asked(teacher)).toList();
    learned.add(lessons.size());
    List<Lesson> labelled =
        lessons.stream()
            .filter(lesson -> !(lesson instanceof Sample sample && sample.right().isEmpty()))
            .toList();
    unlabelled.add(lessons.size() - labelled.size());
    return labelled;
  }

  /** So many, or fewer where nobody hands in anything. */
  private List<Turn> take(long version, int count) {
    List<Turn> taken = new ArrayList<>(count);
    try {
      while (taken.size() < count) {
        Turn turn = stream.poll(NOBODY_MILLIS, TimeUnit.MILLISECONDS);
        if (turn == null) {
          break;
        }
        if (version - turn.version() > OLDEST) {
          late.increment();
        } else {
          taken.add(turn);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return taken;
  }

  @Override
  public Map<String, Double> success() {
    return success.rates();
  }

  @Override
  public void restore(Map<String, Double> byFamily) {
    success.restore(byFamily);
  }

  @Override
  public long unlabelled() {
    return unlabelled.sum();
  }

  /** Nobody waits for room any more. */
  @Override
  public void close() {
    closed = true;
  }
}
