package dev.manyhands.browser;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.surface.SurfaceProvider.Access;
import dev.manyhands.env.task.Instruction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A task whose face is shown in Chromium: the browser's own widgets take mouse and keyboard, and
 * the task's application hears of what became of them. Used by one thread alone.
 */
public final class FaceEnvironment implements Environment {
  private static final String HOST = "face.invalid";
  private static final String IDLE = "() => window.manyhandsIdle?.().then(() => null)";
  private static final String APPLY = "patch => window.%s(patch)".formatted(WebFace.APPLY);

  private final BrowserProvider browsers;
  private final LongFunction<? extends WebFace> faces;
  private final List<Action> actions = new ArrayList<>();
  private @Nullable BrowserSurface surface;
  private @Nullable WebFace face;
  private long seed;

  /**
   * Shows the faces of a task.
   *
   * @param faces the face of a seed's instance
   */
  public FaceEnvironment(BrowserProvider browsers, LongFunction<? extends WebFace> faces) {
    this.browsers = browsers;
    this.faces = faces;
  }

  @Override
  public Step reset(long newSeed) {
    WebFace fresh = faces.apply(newSeed);
    face = fresh;
    seed = newSeed;
    actions.clear();
    BrowserSurface page = surface;
    if (page == null) {
      page = browsers.session(new Access(Set.of(HOST), Map.of()));
      page.expose(WebFace.POST, message -> current().post(message));
      page.serve("http://%s/".formatted(HOST), () -> current().html());
      surface = page;
    }
    page.show("http://%s/".formatted(HOST), fresh.widthPx(), fresh.heightPx());
    return seen(page, fresh);
  }

  @Override
  public Step step(Action action) {
    WebFace now = current();
    BrowserSurface page = surface;
    if (page == null || now.status() != Status.RUNNING) {
      throw new IllegalStateException(
          "The episode has ended (%s).\nMaybe reset the environment.".formatted(now.status()));
    }
    actions.add(action);
    switch (action) {
      case Action.Done(String answer) -> now.done(answer);
      case Action.Wait(var duration) -> pass(page, now, WebFace.ACTION_TIME.plus(duration));
      case Action.Click _,
          Action.DoubleClick _,
          Action.Drag _,
          Action.Keypress _,
          Action.Move _,
          Action.Scroll _,
          Action.Type _ -> {
        Unfolding.perform(action, page);
        pass(page, now, WebFace.ACTION_TIME);
      }
    }
    return seen(page, now);
  }

  /** Lets time pass, once the application has heard all. */
  private static void pass(BrowserSurface page, WebFace face, Duration duration) {
    Object _ = page.evaluate(IDLE, null);
    String patch = face.advance(duration);
    if (!patch.isEmpty()) {
      Object _ = page.evaluate(APPLY, patch);
    }
  }

  /** Waits until the application has heard all and the page shows what it made of it, and looks. */
  private static Step seen(BrowserSurface page, WebFace face) {
    Object _ = page.evaluate(IDLE, null);
    var screen = page.look();
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

  /** A picture of what is seen now, PNG. */
  public byte[] screenshot() {
    if (surface == null) {
      throw new IllegalStateException("Nothing is shown yet.\nMaybe reset the environment.");
    }
    return surface.screenshot();
  }

  @Override
  public void close() {
    if (surface != null) {
      surface.close();
      surface = null;
    }
  }

  private WebFace current() {
    if (face == null) {
      throw new IllegalStateException("There is no episode yet.\nMaybe reset the environment.");
    }
    return face;
  }
}
