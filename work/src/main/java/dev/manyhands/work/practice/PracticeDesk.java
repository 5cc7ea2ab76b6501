package dev.manyhands.work.practice;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.surface.SurfaceException.Reason;
import dev.manyhands.env.surface.SurfaceProvider;
import dev.manyhands.env.surface.SurfaceProvider.Access;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.work.check.Verdict;
import dev.manyhands.work.check.Verifier;
import dev.manyhands.work.desk.Time;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.JobException;
import dev.manyhands.work.job.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One desk at the site. An attempt ends as it does at work: when the policy is done, or its actions
 * or its time are used up; then the site is asked whether the row has arrived. What is the site's
 * or the browser's trouble is no outcome but a {@link SurfaceException}. Used by one thread.
 */
final class PracticeDesk implements Environment {
  private final PracticeGround ground;
  private final Job job;
  private final List<Row> rows;
  private final SurfaceProvider surfaces;
  private final Time time;
  private final Verifier verifier;
  private final List<Action> actions = new ArrayList<>();
  private @Nullable Surface surface;
  private @Nullable Row row;
  private Instant deadline = Instant.MIN;
  private Status status = Status.TERMINATED;
  private long seed;

  PracticeDesk(
      PracticeGround ground, Job job, List<Row> rows, SurfaceProvider surfaces, Time time) {
    this.ground = ground;
    this.job = job;
    this.rows = rows;
    this.surfaces = surfaces;
    this.time = time;
    this.verifier =
        Verifier.of(
            job.verification(),
            job.secrets(),
            () -> surfaces.open(new Access(job.hosts(), Map.of())));
  }

  @Override
  public Step reset(long newSeed) {
    seed = newSeed;
    actions.clear();
    Row now = ground.take(rows.get((int) Math.floorMod(newSeed, (long) rows.size())));
    row = now;
    switch (verifier.check(now)) {
      case Verdict.Absent _ -> {}
      case Verdict.Unclear(String detail) -> throw unreachable(detail);
      case Verdict.There(String detail) -> throw thereBefore(now, detail);
      case Verdict.Wrong(String detail) -> throw thereBefore(now, detail);
      case Verdict.Repeated(String detail) -> throw thereBefore(now, detail);
    }
    try {
      Surface page =
          surface == null
              ? surfaces.open(new Access(job.hosts(), job.secrets().reveal()))
              : surface;
      surface = page;
      page.visit(job.site());
      deadline = time.now().plus(job.budget().itemTime());
      status = Status.RUNNING;
      return new Step(page.look(), 0, status);
    } catch (SurfaceException e) {
      leave();
      throw e;
    }
  }

  @Override
  public Step step(Action action) {
    Surface page = surface;
    if (page == null || status != Status.RUNNING) {
      throw new IllegalStateException("No attempt is running.\nMaybe reset the environment.");
    }
    actions.add(action);
    Screen screen;
    try {
      if (!(action instanceof Action.Done)) {
        Unfolding.perform(action, page);
      }
      screen = page.look();
    } catch (SurfaceException e) {
      leave();
      throw e;
    }
    boolean over =
        action instanceof Action.Done
            || actions.size() >= job.budget().actions()
            || time.now().isAfter(deadline);
    return over ? ended(screen) : new Step(screen, 0, status);
  }

  private Step ended(Screen screen) {
    status = Status.TERMINATED;
    boolean arrived = hasArrived();
    if (!arrived) {
      leave(); // as at work, the next attempt finds nothing of this one
    }
    return new Step(screen, arrived ? 1 : 0, status);
  }

  private boolean hasArrived() {
    Verdict verdict = verifier.check(entered());
    if (verdict instanceof Verdict.Absent) {
      settle();
      verdict = verifier.check(entered());
    }
    return switch (verdict) {
      case Verdict.There _ -> true;
      case Verdict.Absent _, Verdict.Wrong _, Verdict.Repeated _ -> false;
      case Verdict.Unclear(String detail) -> throw unreachable(detail);
    };
  }

  private void settle() {
    try {
      time.sleep(job.settle());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The practice was interrupted.", e);
    }
  }

  private SurfaceException unreachable(String detail) {
    leave();
    return new SurfaceException(
        Reason.UNREACHABLE,
        "The site does not say whether a row has arrived: %s\nMaybe start again when it does."
            .formatted(job.secrets().hide(detail)),
        null);
  }

  private JobException thereBefore(Row now, String detail) {
    return new JobException(
        JobException.Reason.ROWS,
        "Row %d for practice is there before it is entered: %s\nMaybe write {attempt} into the value that the verification finds it by."
            .formatted(now.number(), job.secrets().hide(detail)));
  }

  private Row entered() {
    if (row == null) {
      throw new IllegalStateException("There is no attempt yet.\nMaybe reset the environment.");
    }
    return row;
  }

  @Override
  public Instruction instruction() {
    return job.instruction(entered());
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot(seed, actions);
  }

  private void leave() {
    if (surface != null) {
      Surface open = surface;
      surface = null;
      status = Status.TERMINATED;
      try {
        open.close();
      } catch (SurfaceException alreadyGone) {
        // A crashed surface has nothing left to close.
      }
    }
  }

  @Override
  public void close() {
    leave();
    verifier.close();
  }
}
