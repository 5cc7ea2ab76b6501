package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.miniwob.MiniwobEnvironment;
import dev.manyhands.browser.miniwob.MiniwobEnvironment.Mode;
import dev.manyhands.browser.miniwob.MiniwobSite;
import dev.manyhands.browser.miniwob.MiniwobTask;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import java.util.List;

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
    return new MiniwobEnvironment(browsers, site, task, Mode.TRAIN);
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
