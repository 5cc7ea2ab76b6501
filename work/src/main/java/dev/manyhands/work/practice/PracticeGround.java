package dev.manyhands.work.practice;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.env.surface.SurfaceProvider;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.work.desk.Time;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.Practice;
import dev.manyhands.work.job.Row;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A job's site as a place to practise at. Every attempt enters a record of its own, and pays for
 * nothing but what the job's verification sees. Safe for use by many threads.
 */
public final class PracticeGround {
  private final Job job;
  private final Practice practice;
  private final SurfaceProvider surfaces;
  private final Time time;
  private final long first;
  private final AtomicLong attempts = new AtomicLong();

  /** A ground for a job that says how it may be practised on. */
  public PracticeGround(Job job, Practice practice, SurfaceProvider surfaces, Time time) {
    this.job = job;
    this.practice = practice;
    this.surfaces = surfaces;
    this.time = time;
    // Later than what an earlier practice used: nobody makes an attempt in a millisecond.
    this.first = time.now().toEpochMilli();
  }

  /** What is practised. */
  public Task practised() {
    return new RowTask(Split.TRAIN, practice.practised());
  }

  /** What is only measured. */
  public Task heldBack() {
    return new RowTask(Split.HELD_OUT, practice.heldBack());
  }

  /** How many attempts were begun, measurements included. */
  public long attempts() {
    return attempts.get();
  }

  /** A row as nobody has entered it yet. */
  Row take(Row row) {
    return Practice.at(row, Long.toString(first + attempts.getAndIncrement(), Character.MAX_RADIX));
  }

  /** A seed tells which of the rows. */
  private final class RowTask implements Task {
    private final Split split;
    private final List<Row> rows;

    RowTask(Split split, List<Row> rows) {
      this.split = split;
      this.rows = rows;
    }

    @Override
    public String id() {
      return "job/" + job.name();
    }

    @Override
    public Kind kind() {
      return Kind.WEB;
    }

    @Override
    public Split split() {
      return split;
    }

    /** The desk itself ends an attempt when its actions are used up, for it has to look then. */
    @Override
    public int maxActions() {
      return job.budget().actions() + 1;
    }

    @Override
    public Environment open() {
      return new PracticeDesk(PracticeGround.this, job, rows, surfaces, time);
    }

    @Override
    public Solver oracle(long seed) {
      throw new UnsupportedOperationException("There is no oracle for %s.".formatted(id()));
    }

    @Override
    public List<NearMiss> nearMisses() {
      return List.of();
    }
  }
}
