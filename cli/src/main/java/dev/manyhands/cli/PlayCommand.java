package dev.manyhands.cli;

import dev.manyhands.cli.film.Film;
import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Policy;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.office.Office;
import dev.manyhands.office.OfficeTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "play",
    description = "Let a policy do one instance of a task.",
    mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {
  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      paramLabel = "TASK",
      description = "A task's id; see manyhands tasks. Or miniwob/NAME.")
  private String task = "";

  @Option(names = "--seed", paramLabel = "N", description = "Which instance (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--policy",
      paramLabel = "P",
      description = "Who decides: " + Brains.DESCRIPTION + ".",
      required = true)
  private String policy = "";

  @Option(names = "--surface", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private Stage.Surface surface = Stage.Surface.OFFICE;

  @Option(names = "--film", paramLabel = "FILE", description = "Save what was seen and done (PNG).")
  private @Nullable Path film;

  @Option(
      names = "--miniwob",
      paramLabel = "DIR",
      description = "A checkout of MiniWoB++, for miniwob/NAME.")
  private @Nullable Path miniwob;

  @Option(names = "--screens", description = "Also say all that is seen at each decision.")
  private boolean screens;

  @Override
  public Integer call() throws IOException {
    if (task.startsWith(MiniwobPlay.PREFIX)) {
      return new MiniwobPlay(reporting, task, miniwob, seed, policy, film, screens).call();
    }
    OfficeTask family = WrongUse.check(() -> Office.task(task));
    try (Brain brain = Brains.find(policy, seed);
        Stage stage = Stage.of(surface, reporting);
        Environment desk = brain.seat(family, stage.open(family))) {
      long begun = System.nanoTime();
      Episode episode = Episode.of(family, desk, seed);
      Film shots =
          new Film(
              "%s, seed %d, by %s".formatted(task, seed, Path.of(policy).getFileName()),
              episode.observation().instruction());
      play(episode, brain, stage, shots);
      double seconds = (System.nanoTime() - begun) / 1e9;
      String outcome =
          "after %d decisions and %d actions"
              .formatted(episode.decisions(), episode.actions().size());
      reporting.say(word(episode) + " " + outcome);
      if (film != null) {
        shots.end(stage.picture(episode.last().screen()), episode.succeeded(), outcome);
        shots.save(film);
        reporting.say("The film is in " + film);
      }
      return reporting.result(episode.succeeded(), values(episode, seconds));
    }
  }

  private void play(Episode episode, Policy decider, Stage stage, Film shots) {
    Instruction instruction = episode.observation().instruction();
    reporting.say(instruction.text());
    instruction
        .fields()
        .forEach(field -> reporting.say("  %s: %s".formatted(field.name(), field.value())));
    while (episode.running()) {
      Observation seen = episode.observation();
      Decision decision = decider.decide(List.of(seen)).getFirst();
      if (film != null) {
        shots.add(stage.picture(seen.screen()), seen.screen(), decision);
      }
      if (screens) {
        sayAll(reporting, seen.screen());
      }
      reporting.say(
          "%3d  %3.0f %%  %s"
              .formatted(
                  episode.decisions() + 1,
                  100 * decision.confidence(),
                  Film.caption(seen.screen(), decision)));
      episode.perform(decision);
    }
  }

  /** Says every element that is seen, a line each. */
  static void sayAll(Reporting reporting, Screen screen) {
    for (Element element : screen.elements()) {
      String states =
          Arrays.stream(State.values()).filter(element::is).map(State::name).toList().toString();
      Box box = element.box();
      reporting.say(
          "       %-12s %-40s %s %s at %d,%d %dx%d"
              .formatted(
                  element.role(),
                  "“%s”".formatted(element.name().isEmpty() ? element.text() : element.name()),
                  said("=", element.value())
                      + said("in ", element.group())
                      + said("hint ", element.hint()),
                  states.equals("[]") ? "" : states,
                  box.x(),
                  box.y(),
                  box.width(),
                  box.height()));
    }
  }

  private static String said(String what, String words) {
    return words.isEmpty() ? "" : "%s“%s” ".formatted(what, words);
  }

  private static String word(Episode episode) {
    return episode.succeeded() ? "success" : "no success";
  }

  private Map<String, Object> values(Episode episode, double seconds) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("task", task);
    values.put("seed", seed);
    values.put("policy", policy);
    values.put("surface", surface.toString());
    values.put("success", episode.succeeded());
    values.put("reward", episode.last().reward());
    values.put("status", episode.last().status().name().toLowerCase(Locale.ROOT));
    values.put("decisions", episode.decisions());
    values.put("actions", episode.actions().size());
    values.put("seconds", seconds);
    if (film != null) {
      values.put("film", film.toString());
    }
    return values;
  }
}
