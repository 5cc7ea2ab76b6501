package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.miniwob.MiniwobEnvironment;
import dev.manyhands.browser.miniwob.MiniwobEnvironment.Mode;
import dev.manyhands.browser.miniwob.MiniwobSite;
import dev.manyhands.browser.miniwob.MiniwobTask;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task of MiniWoB++ to practise, about which no oracle can be asked. */
record MiniwobPractice(BrowserProvider browsers, MiniwobSite site, MiniwobTask task)
    implements Task {
  private static final int MAX_ACTIONS = 60;

  @Override
  public String id() {
    return "miniwob/" + task.name();
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Split split() {
    return task.split();
  }

  @Override
  public int maxActions() {
    return MAX_ACTIONS;
  }

  @Override
  public Environment open() {
    return new Desk();
  }

  @Override
  public Solver oracle(long seed) {
    throw new UnsupportedOperationException("There is no oracle for %s.".formatted(id()));
  }

  @Override
  public List<NearMiss> nearMisses() {
    return List.of();
  }

  /** A page that is opened anew where it has broken down; the episode is lost then. */
  private final class Desk implements Environment {
    private @Nullable MiniwobEnvironment page;
    private @Nullable Step last;

    private MiniwobEnvironment page() {
      if (page == null) {
        page = new MiniwobEnvironment(browsers, site, task, Mode.TRAIN);
      }
      return page;
    }

    @Override
    public Step reset(long seed) {
      Step step;
      try {
        step = page().reset(seed);
      } catch (SurfaceException _) {
        close();
        step = page().reset(seed);
      }
      last = step;
      return step;
    }

    @Override
    public Step step(Action action) {
      Step before = last;
      if (before == null) {
        throw new IllegalStateException("No episode is running.\nMaybe reset the environment.");
      }
      Step step;
      try {
        step = page().step(action);
      } catch (SurfaceException _) {
        close();
        step = new Step(before.screen(), 0, Status.TRUNCATED);
      }
      last = step;
      return step;
    }

    @Override
    public Instruction instruction() {
      return page().instruction();
    }

    @Override
    public Snapshot snapshot() {
      return page().snapshot();
    }

    @Override
    public void close() {
      if (page != null) {
        page.close();
        page = null;
      }
    }
  }
}
