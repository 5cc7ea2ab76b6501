package dev.manyhands.browser;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A task whose face is shown in Chromium: the browser's own widgets take mouse and keyboard, and
 * the task's application hears of what became of them. Used by one thread alone.
 */
public final class FaceEnvironment implements Environment {
  private static final String IDLE = "() => window.manyhandsIdle?.().then(() => null)";
  private static final String APPLY = "patch => window.%s(patch)".formatted(WebFace.APPLY);

  private final FaceWindow window;
  private final LongFunction<? extends WebFace> faces;
  private final List<Action> actions = new ArrayList<>();
  private @Nullable WebFace face;
  private long seed;

  /**
   * Shows the faces of a task.
   *
   * @param window which is left open; it shows one task at a time
   * @param faces the face of a seed's instance
   */
  public FaceEnvironment(FaceWindow window, LongFunction<? extends WebFace> faces) {
    this.window = window;
    this.faces = faces;
  }

  @Override
  public Step reset(long newSeed) {
    WebFace fresh = faces.apply(newSeed);
    face = fresh;
    seed = newSeed;
    actions.clear();
    window.show(fresh);
    return step(window.page(fresh).look(), fresh);
  }

  @Override
  public Step step(Action action) {
    WebFace now = running();
    BrowserSurface page = window.page(now);
    Duration lasts = perform(action, page, now);
    Screen screen = page.look();
    if (now.status() == Status.RUNNING && show(now.advance(lasts), page)) {
      screen = page.look(); // time has brought something else
    }
    return step(screen, now);
  }

  @Override
  public @Nullable Step pass(Action action) {
    if (action instanceof Action.Scroll) {
      // What follows must find the page where it has been scrolled to.
      return Environment.super.pass(action);
    }
    WebFace now = running();
    BrowserSurface page = window.page(now);
    Duration lasts = perform(action, page, now);
    Object _ = page.evaluate(IDLE, null);
    boolean _ = show(now.advance(lasts), page);
    return now.status() == Status.RUNNING ? null : step(page.look(), now);
  }

  private WebFace running() {
    WebFace now = current();
    if (now.status() != Status.RUNNING) {
      throw new IllegalStateException(
          "The episode has ended (%s).\nMaybe reset the environment.".formatted(now.status()));
    }
    return now;
  }

  /** Performs an action; returns how much of the application's time it takes. */
  private Duration perform(Action action, BrowserSurface page, WebFace now) {
    actions.add(action);
    return switch (action) {
      case Action.Done(String answer) -> {
        now.done(answer);
        yield Duration.ZERO;
      }
      case Action.Wait(var duration) -> WebFace.ACTION_TIME.plus(duration);
      case Action.Click _,
          Action.DoubleClick _,
          Action.Drag _,
          Action.Keypress _,
          Action.Move _,
          Action.Scroll _,
          Action.Type _ -> {
        Unfolding.perform(action, page);
        yield WebFace.ACTION_TIME;
      }
    };
  }

  /** Shows what time has brought; returns whether it has brought anything. */
  private static boolean show(String patch, BrowserSurface page) {
    if (patch.isEmpty()) {
      return false;
    }
    Object _ = page.evaluate(APPLY, patch);
    return true;
  }

  private static Step step(Screen screen, WebFace face) {
    Status status = face.status();
    return new Step(screen, status == Status.RUNNING ? 0 : face.reward(), status);
  }

  @Override
  public Instruction instruction() {
    return current().instruction();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot(seed, actions);
  }

  /** The window stays: whoever opened it closes it. */
  @Override
  public void close() {}

  private WebFace current() {
    if (face == null) {
      throw new IllegalStateException("There is no episode yet.\nMaybe reset the environment.");
    }
    return face;
  }
}
