package dev.manyhands.work;

import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.surface.SurfaceProvider;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.work.check.Verdict;
import dev.manyhands.work.check.Verifier;
import dev.manyhands.work.desk.Evidence;
import dev.manyhands.work.desk.HumanWay;
import dev.manyhands.work.desk.Sitting;
import dev.manyhands.work.desk.Trace;
import dev.manyhands.work.job.Job;
import dev.manyhands.work.job.Row;
import dev.manyhands.work.ledger.AttemptRecord;
import dev.manyhands.work.ledger.Ending;
import dev.manyhands.work.ledger.HandOver;
import dev.manyhands.work.ledger.Item;
import dev.manyhands.work.ledger.State;
import dev.manyhands.work.ledger.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One digital human at work: checks an item, tries it, checks again, and gives it back. Used by one
 * thread.
 */
final class Human implements AutoCloseable {
  private static final int RECHECKS = 3;
  private static final Duration RECHECK_AFTER = Duration.ofMillis(500);
  private static final Duration BACK_OFF = Duration.ofSeconds(1);
  private static final int MAX_DOUBLINGS = 6;

  private final Shift shift;
  private final Job job;
  private final SurfaceProvider.Access access;
  private final Verifier verifier;
  private @Nullable Surface surface;

  Human(Shift shift) {
    this.shift = shift;
    this.job = shift.job();
    this.access = new SurfaceProvider.Access(job.hosts(), job.secrets().reveal());
    this.verifier =
        Verifier.of(
            job.verification(),
            job.secrets(),
            () -> shift.surfaces().open(new SurfaceProvider.Access(job.hosts(), Map.of())));
  }

  /** Does what can be done about an item now. */
  void handle(Item item) throws InterruptedException {
    Stretch stretch = new Stretch(shift, job.price());
    // What is uncertain can be asked about once only, so it is worth some patience.
    Verdict found =
        item.state() == State.UNCERTAIN ? checkPatiently(item.row()) : verifier.check(item.row());
    if (found instanceof Verdict.Absent && item.state() == State.UNCERTAIN) {
      // What was sent just before a crash may still be on its way.
      shift.time().sleep(job.settle());
      found = verifier.check(item.row());
    }
    boolean ours = item.attempts() > 0;
    switch (found) {
      case Verdict.There(String detail) -> {
        shift.checked();
        giveBack(
            item,
            ours
                ? new Ending.Verified(detail)
                : new Ending.HandedOver(HandOver.ALREADY_THERE, detail),
            stretch,
            ours ? "" : found(item, detail));
      }
      case Verdict.Repeated(String detail) ->
          giveBack(
              item,
              new Ending.HandedOver(ours ? HandOver.REPEATED : HandOver.ALREADY_THERE, detail),
              stretch,
              found(item, detail));
      case Verdict.Wrong(String detail) ->
          giveBack(
              item,
              new Ending.HandedOver(ours ? HandOver.WRONG : HandOver.ALREADY_THERE, detail),
              stretch,
              found(item, detail));
      case Verdict.Unclear(String detail) -> cannotCheck(item, detail, stretch);
      case Verdict.Absent _ -> {
        shift.checked();
        attempt(item, stretch);
      }
    }
  }

  private String found(Item item, String detail) {
    return shift.evidence().writeFound(item, detail, verifier.picture());
  }

  private void cannotCheck(Item item, String detail, Stretch stretch) {
    shift.notChecked(detail);
    Ending ending;
    if (item.state() == State.UNCERTAIN) {
      ending = new Ending.Uncertain(detail);
    } else if (item.failures() + 1 < job.budget().attempts()) {
      ending = new Ending.Again(backOff(item), Ending.Cause.FAILED, detail);
    } else {
      ending = new Ending.HandedOver(HandOver.UNCERTAIN, detail);
    }
    giveBack(item, ending, stretch, found(item, detail));
  }

  private void attempt(Item item, Stretch stretch) throws InterruptedException {
    Surface desk;
    try {
      desk = surface == null ? shift.surfaces().open(access) : surface;
      surface = desk;
    } catch (SurfaceException e) {
      shift.notWorked(String.valueOf(e.getMessage()));
      giveBack(
          item,
          new Ending.Again(backOff(item), Ending.Cause.POSTPONED, String.valueOf(e.getMessage())),
          stretch,
          "");
      return;
    }
    int number = shift.ledger().beginAttempt(item, shift.time().now());
    Instruction instruction = job.instruction(item.row());
    Trace trace =
        new Sitting(job, desk, shift.policy(), shift.time(), shift::outOfGrace).work(instruction);
    Ending ending = hide(judge(item, trace));
    if (!(ending instanceof Ending.Verified) || trace.end() instanceof Trace.End.Failed) {
      leaveDesk();
    }
    double human = HumanWay.seconds(trace, instruction);
    Usage usage = stretch.end(human);
    AttemptRecord attempt =
        new AttemptRecord(
            outcome(ending),
            ending.reason(),
            trace.actions(),
            trace.steps().size(),
            usage.seconds(),
            human,
            usage.cpuSeconds(),
            job.price().wattHours(usage.cpuSeconds()),
            usage.cost(),
            Evidence.place(item, number));
    shift.evidence().write(item, instruction, trace, attempt);
    shift.giveBack(item, ending, usage, attempt.evidence(), attempt);
  }

  private Ending judge(Item item, Trace trace) throws InterruptedException {
    String end = trace.end() + (trace.messages().isEmpty() ? "" : ", " + trace.messages());
    if (trace.actions() > 0) {
      shift.worked();
    } else if (trace.end() instanceof Trace.End.Failed(var reason, String why)) {
      shift.notWorked(why);
      if (reason == SurfaceException.Reason.HOST_NOT_ALLOWED) {
        shift.pause(why);
      }
      return again(item, end);
    }
    if (trace.end() instanceof Trace.End.Stopped) {
      return trace.actions() == 0
          ? new Ending.Again(shift.time().now(), Ending.Cause.POSTPONED, "stopped")
          : new Ending.Uncertain("It was stopped in the middle.");
    }
    return switch (checkAfter(item.row(), trace)) {
      case Verdict.There(String detail) -> new Ending.Verified(detail);
      case Verdict.Repeated(String detail) -> new Ending.HandedOver(HandOver.REPEATED, detail);
      case Verdict.Wrong(String detail) -> new Ending.HandedOver(HandOver.WRONG, detail);
      case Verdict.Unclear(String detail) -> {
        shift.notChecked(detail);
        yield new Ending.Uncertain(detail);
      }
      case Verdict.Absent(String detail) -> absent(item, trace, end + "; " + detail);
    };
  }

  private Ending absent(Item item, Trace trace, String reason) {
    if (trace.end() instanceof Trace.End.Unsure) {
      return new Ending.HandedOver(HandOver.UNSURE, reason);
    }
    boolean refused = !trace.messages().isEmpty() && !(trace.end() instanceof Trace.End.Failed);
    if (!refused) {
      return again(item, reason);
    }
    // Once may be the digital human's own mistake; twice is the site's word on the data.
    return item.refusals() > 0 || item.failures() + 1 >= job.budget().attempts()
        ? new Ending.HandedOver(HandOver.REFUSED, reason)
        : new Ending.Again(shift.time().now(), Ending.Cause.REFUSED, reason);
  }

  private Ending again(Item item, String reason) {
    return item.failures() + 1 < job.budget().attempts()
        ? new Ending.Again(backOff(item), Ending.Cause.FAILED, reason)
        : new Ending.HandedOver(HandOver.GAVE_UP, reason);
  }

  private Instant backOff(Item item) {
    int doublings = Math.min(MAX_DOUBLINGS, item.failures());
    return shift.time().now().plus(BACK_OFF.multipliedBy(1L << doublings));
  }

  private Verdict checkAfter(Row row, Trace trace) throws InterruptedException {
    Verdict verdict = checkPatiently(row);
    if (verdict instanceof Verdict.Absent && trace.messages().isEmpty()) {
      shift.time().sleep(job.settle());
      verdict = checkPatiently(row);
    }
    return verdict;
  }

  private Verdict checkPatiently(Row row) throws InterruptedException {
    Verdict verdict = verifier.check(row);
    for (int i = 0; i < RECHECKS && verdict instanceof Verdict.Unclear; i++) {
      shift.time().sleep(RECHECK_AFTER.multipliedBy(1L << i));
      verdict = verifier.check(row);
    }
    return verdict;
  }

  /** Looks once more at an item that was verified: true if it is there, false if not. */
  Verdict checkAgain(Item item) throws InterruptedException {
    Verdict verdict = checkPatiently(item.row());
    if (verdict instanceof Verdict.Absent) {
      shift.time().sleep(job.settle());
      verdict = checkPatiently(item.row());
    }
    return verdict;
  }

  private void giveBack(Item item, Ending ending, Stretch stretch, String evidence) {
    shift.giveBack(item, hide(ending), stretch.end(0), evidence, null);
  }

  /** What a page or a database says may hold a secret. */
  private Ending hide(Ending ending) {
    String reason = job.secrets().hide(ending.reason());
    return switch (ending) {
      case Ending.Verified _ -> new Ending.Verified(reason);
      case Ending.HandedOver(HandOver why, _) -> new Ending.HandedOver(why, reason);
      case Ending.Again(Instant from, Ending.Cause cause, _) ->
          new Ending.Again(from, cause, reason);
      case Ending.Uncertain _ -> new Ending.Uncertain(reason);
    };
  }

  private static String outcome(Ending ending) {
    return switch (ending) {
      case Ending.Verified _ -> "VERIFIED";
      case Ending.HandedOver(HandOver why, _) -> why.name();
      case Ending.Again(_, Ending.Cause cause, _) -> cause.name();
      case Ending.Uncertain _ -> "UNCERTAIN";
    };
  }

  private void leaveDesk() {
    if (surface != null) {
      Surface open = surface;
      surface = null;
      try {
        open.close();
      } catch (SurfaceException alreadyGone) {
        // A crashed surface has nothing left to close.
      }
    }
  }

  @Override
  public void close() {
    leaveDesk();
    verifier.close();
  }
}
