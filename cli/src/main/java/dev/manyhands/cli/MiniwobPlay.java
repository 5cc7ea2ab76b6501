package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.miniwob.MiniwobEnvironment;
import dev.manyhands.browser.miniwob.MiniwobEnvironment.Mode;
import dev.manyhands.browser.miniwob.MiniwobSite;
import dev.manyhands.browser.miniwob.MiniwobTask;
import dev.manyhands.cli.film.Film;
import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Status;
import dev.manyhands.env.Step;
import dev.manyhands.env.task.Split;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Lets a policy play one episode of MiniWoB++ where it can be watched, of its training split. */
record MiniwobPlay(
    Reporting reporting,
    String id,
    @Nullable Path checkout,
    long seed,
    String policy,
    @Nullable Path film,
    boolean screens) {
  static final String PREFIX = "miniwob/";
  private static final int MAX_DECISIONS = 60;

  int call() throws IOException {
    MiniwobTask task = task();
    if (checkout == null) {
      throw new WrongUse(
          "The task (%s) needs a checkout.\nMaybe name it with --miniwob.".formatted(id));
    }
    Path folder = checkout;
    try (MiniwobSite site = WrongUse.check(() -> new MiniwobSite(folder));
        BrowserProvider browsers = Browsers.open(reporting);
        Brain brain = Brains.find(policy, seed);
        MiniwobEnvironment desk = new MiniwobEnvironment(browsers, site, task, Mode.TEST)) {
      return play(desk, brain);
    }
  }

  /** What is only ever measured is not watched, so that nobody tunes to it. */
  private MiniwobTask task() {
    String name = id.substring(PREFIX.length());
    MiniwobTask task =
        MiniwobTask.all().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new WrongUse(
                    "MiniWoB++ has no task (%s).\nMaybe miniwob/click-button is meant."
                        .formatted(name)));
    if (task.split() != Split.TRAIN) {
      throw new WrongUse(
          "The task (%s) is of the test split, which is measured and not watched.\nMaybe use manyhands eval, or a task of the train split."
              .formatted(name));
    }
    return task;
  }

  private int play(MiniwobEnvironment desk, Brain brain) throws IOException {
    Step step = desk.reset(seed);
    Observation seen = Observation.first(desk.instruction(), step.screen());
    reporting.say(desk.instruction().text());
    Film shots = new Film("%s, seed %d".formatted(id, seed), desk.instruction());
    int decisions = 0;
    while (step.status() == Status.RUNNING && decisions < MAX_DECISIONS) {
      if (screens) {
        PlayCommand.sayAll(reporting, seen.screen());
      }
      Decision decision = brain.decide(List.of(seen)).getFirst();
      if (film != null) {
        shots.add(picture(desk), seen.screen(), decision);
      }
      decisions++;
      reporting.say(
          "%3d  %3.0f %%  %s"
              .formatted(
                  decisions, 100 * decision.confidence(), Film.caption(seen.screen(), decision)));
      step = desk.perform(decision.actions());
      seen = seen.then(decision, step.screen());
    }
    boolean success = desk.rawReward() == 1;
    String outcome = "raw reward %.2f after %d decisions".formatted(desk.rawReward(), decisions);
    reporting.say((success ? "success: " : "no success: ") + outcome);
    if (film != null) {
      shots.end(picture(desk), success, outcome);
      shots.save(film);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("task", id);
    values.put("seed", seed);
    values.put("policy", policy);
    values.put("success", success);
    values.put("rawReward", desk.rawReward());
    values.put("decisions", decisions);
    return reporting.result(success, values);
  }

  private static BufferedImage picture(MiniwobEnvironment desk) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(desk.screenshot()));
  }
}
