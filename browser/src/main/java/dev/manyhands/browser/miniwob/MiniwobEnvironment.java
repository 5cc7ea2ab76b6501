package dev.manyhands.browser.miniwob;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.BrowserSurface;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.SurfaceProvider.Access;
import dev.manyhands.env.task.Instruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page of the suite as a desk. Time is the page's own: it ends an episode by the clock, whoever
 * is still thinking. To be done is nothing that these pages know, so that it is passed over. Used
 * by one thread alone.
 */
public final class MiniwobEnvironment implements Environment {
  /** The pages are made for this size: what lies beside it is not for the one who plays. */
  private static final int WIDTH_PX = 160;

  private static final int HEIGHT_PX = 210;

  /** The instruction is given as text; the rest is the suite's own machinery. */
  private static final String OVERLOOKED =
      "#query, #reward-display, #click-canvas, #sync-task-cover";

  private static final String READY =
      "() => window.core && core.cover_div && typeof genProblem === 'function' && WOB_TASK_READY";

  /**
   * Begins an episode. The cover that a page shows in between would begin another at a click, which
   * may come too late for the one that has just ended, so it no longer listens.
   */
  private static final String START =
      """
      a => {
        if (core.EP_TIMER !== null) {
          core.endEpisode(0);
        }
        document.activeElement?.blur();
        core.setDataMode(a.mode);
        Math.seedrandom(a.seed);
        core.startEpisodeReal();
        core.cover_div.onclick = null;
        scrollTo(0, 0);
        const said = core.getUtterance();
        return typeof said === 'string'
            ? {utterance: said} : {utterance: said.utterance, fields: said.fields};
      }\
      """;

  private static final String RESULT =
      "() => WOB_DONE_GLOBAL ? Number(WOB_RAW_REWARD_GLOBAL) : null";

  private final BrowserProvider browsers;
  private final MiniwobSite site;
  private final MiniwobTask task;
  private final Mode mode;
  private final List<Action> actions = new ArrayList<>();
  private @Nullable BrowserSurface surface;
  private @Nullable Instruction instruction;
  private @Nullable Step last;
  private double rawReward;
  private long seed;
  private boolean loaded;

  /** From which data a page makes its instances; only few pages tell them apart. */
  public enum Mode {
    TRAIN,
    TEST
  }

  /** A desk for a task; a page is opened at the first reset. */
  public MiniwobEnvironment(
      BrowserProvider browsers, MiniwobSite site, MiniwobTask task, Mode mode) {
    this.browsers = browsers;
    this.site = site;
    this.task = task;
    this.mode = mode;
  }

  @Override
  public Step reset(long newSeed) {
    seed = newSeed;
    actions.clear();
    rawReward = 0;
    BrowserSurface page = surface;
    if (page == null) {
      page = browsers.session(new Access(Set.of(site.host()), Map.of()));
      page.overlook(OVERLOOKED);
      surface = page;
    }
    if (!loaded || task.reload()) {
      page.show(site.address(task), WIDTH_PX, HEIGHT_PX);
      loaded = true;
    }
    page.await(READY);
    // A double, for Playwright passes no long.
    Object said =
        page.evaluate(
            START, Map.of("seed", (double) newSeed, "mode", mode == Mode.TRAIN ? "train" : "test"));
    if (!(said instanceof Map<?, ?> answer)) {
      throw new IllegalStateException(
          "The page (%s) gave no instruction: %s.".formatted(task.name(), said));
    }
    instruction = Utterance.parse(answer);
    return running(page.look());
  }

  @Override
  public Step step(Action action) {
    return perform(List.of(action));
  }

  /** Performs actions without looking in between. */
  public Step perform(List<Action> performed) {
    BrowserSurface page = surface;
    Step before = last;
    if (page == null || before == null || before.status() != Status.RUNNING) {
      throw new IllegalStateException("No episode is running.\nMaybe reset the environment.");
    }
    for (Action action : performed) {
      actions.add(action);
      Unfolding.perform(action, page);
    }
    Object result = page.evaluate(RESULT, null);
    if (result == null) {
      Screen seen = page.look();
      result = page.evaluate(RESULT, null);
      if (result == null) {
        return running(seen);
      }
    }
    // What is shown now is the cover.
    rawReward = ((Number) result).doubleValue();
    Step ended = new Step(before.screen(), rawReward == 1 ? 1 : 0, Status.TERMINATED);
    last = ended;
    return ended;
  }

  private Step running(Screen screen) {
    Step step = new Step(screen, 0, Status.RUNNING);
    last = step;
    return step;
  }

  /** What the page gave, whatever the time that it took: between -1 and 1, 0 while it goes on. */
  public double rawReward() {
    return rawReward;
  }

  /** A picture of the page (PNG), which needs an episode. */
  public byte[] screenshot() {
    if (surface == null) {
      throw new IllegalStateException("No page is open.\nMaybe reset the environment.");
    }
    return surface.screenshot();
  }

  @Override
  public Instruction instruction() {
    if (instruction == null) {
      throw new IllegalStateException("There is no episode yet.\nMaybe reset the environment.");
    }
    return instruction;
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot(seed, actions);
  }

  @Override
  public void close() {
    if (surface != null) {
      surface.close();
      surface = null;
    }
  }
}
