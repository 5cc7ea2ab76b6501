package dev.manyhands.work.desk;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.work.job.Job;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One attempt at one instruction on one surface. Used once, by the thread of the surface. */
public final class Sitting {
  /** How often the same decision on the same screen is no progress. */
  private static final int STUCK_AFTER = 3;

  private final Job job;
  private final Surface surface;
  private final PolicyQueue policy;
  private final Time time;
  private final BooleanSupplier stopped;
  private final List<Trace.Step> steps = new ArrayList<>();
  private @Nullable Screen last;
  private Picture before = Picture.NONE;
  private Picture after = Picture.NONE;
  private String address = "";
  private int actions;
  private int repeated;

  /**
   * Takes a seat.
   *
   * @param stopped whether to give up at once
   */
  public Sitting(Job job, Surface surface, PolicyQueue policy, Time time, BooleanSupplier stopped) {
    this.job = job;
    this.surface = surface;
    this.policy = policy;
    this.time = time;
    this.stopped = stopped;
  }

  /**
   * Works until done, or until going on makes no sense.
   *
   * @throws InterruptedException if interrupted meanwhile
   */
  public Trace work(Instruction instruction) throws InterruptedException {
    Trace.End end;
    try {
      surface.visit(job.site());
      end = episode(instruction);
      after = new Picture(surface.screenshot());
      address = surface.address().toString();
    } catch (SurfaceException e) {
      end = new Trace.End.Failed(e.reason(), String.valueOf(e.getMessage()));
      if (e.reason() != SurfaceException.Reason.CRASHED) {
        picture();
      }
    } catch (RuntimeException e) {
      end = new Trace.End.Failed(null, e.toString());
      picture();
    }
    return new Trace(end, steps, last, messages(last), address, before, after);
  }

  private Trace.End episode(Instruction instruction) throws InterruptedException {
    Instant deadline = time.now().plus(job.budget().itemTime());
    Screen screen = look();
    Observation observation = Observation.first(instruction, screen);
    while (true) {
      if (stopped.getAsBoolean()) {
        return new Trace.End.Stopped();
      }
      if (time.now().isAfter(deadline)) {
        return new Trace.End.LimitReached("%s passed".formatted(job.budget().itemTime()));
      }
      Decision decision = policy.decide(observation);
      if (decision.confidence() < job.minConfidence()) {
        return new Trace.End.Unsure(decision.confidence());
      }
      if (isStuck(screen, decision)) {
        return new Trace.End.Stuck();
      }
      if (presses(screen, decision)) {
        before = new Picture(surface.screenshot());
      }
      Trace.@Nullable End end = perform(screen, decision);
      if (end != null) {
        return end;
      }
      screen = look();
      observation = observation.then(decision, screen);
    }
  }

  private Trace.@Nullable End perform(Screen screen, Decision decision) {
    Instant at = time.now();
    List<Action> performed = new ArrayList<>();
    try {
      for (Action action : decision.actions()) {
        if (action instanceof Action.Done(String answer)) {
          return new Trace.End.Done(answer);
        }
        if (actions == job.budget().actions()) {
          return new Trace.End.LimitReached("%d actions performed".formatted(actions));
        }
        actions++;
        performed.add(action);
        Unfolding.perform(action, surface);
      }
      return null;
    } finally {
      steps.add(new Trace.Step(at, screen, performed, decision.confidence()));
    }
  }

  private boolean isStuck(Screen screen, Decision decision) {
    Trace.@Nullable Step past = steps.isEmpty() ? null : steps.getLast();
    boolean same =
        past != null
            && !(decision.actions().getFirst() instanceof Action.Wait)
            && past.actions().equals(decision.actions())
            && past.screen().elements().equals(screen.elements())
            && past.screen().scrollY() == screen.scrollY();
    repeated = same ? repeated + 1 : 1;
    return repeated >= STUCK_AFTER;
  }

  private Screen look() {
    Screen screen = surface.look();
    last = screen;
    return screen;
  }

  /** Whether a decision presses something that may send what was entered. */
  private static boolean presses(Screen screen, Decision decision) {
    for (Action action : decision.actions()) {
      if (action instanceof Action.Keypress(var keys) && keys.contains(Key.ENTER)) {
        return true;
      }
      if (action instanceof Action.Click(int x, int y, _)) {
        Element target = screen.at(x, y);
        if (target != null && target.role() == Role.BUTTON) {
          return true;
        }
      }
    }
    return false;
  }

  private void picture() {
    try {
      last = surface.look();
      after = new Picture(surface.screenshot());
      address = surface.address().toString();
    } catch (SurfaceException e) {
      // The picture is missing where the page is; what was seen until then is kept.
      address = e.reason().toString();
    }
  }

  /** What a screen complains about: alerts, and the hints of fields that are marked invalid. */
  static List<String> messages(@Nullable Screen screen) {
    Set<String> messages = new LinkedHashSet<>();
    if (screen != null) {
      for (Element element : screen.elements()) {
        if (element.role() == Role.ALERT && !element.label().isBlank()) {
          messages.add(element.label().strip());
        } else if (element.is(State.INVALID)) {
          messages.add(
              "%s: %s"
                  .formatted(element.label(), element.hint().isBlank() ? "invalid" : element.hint())
                  .strip());
        }
      }
    }
    return List.copyOf(messages);
  }
}
