package dev.manyhands.cli;

import dev.manyhands.cli.film.Film;
import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import dev.manyhands.fleet.Human;
import dev.manyhands.fleet.StateFolder;
import dev.manyhands.office.picture.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "peek",
    description = "Draw what one digital human sees now, also while the fleet runs.",
    mixinStandardHelpOptions = true)
final class PeekCommand implements Callable<Integer> {
  @Mixin private Reporting reporting = new Reporting();

  @Mixin private Someone someone = new Someone();

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description = "Where the screen goes (PNG; human-ID.png).")
  private @Nullable Path picture;

  @Option(
      names = "--film",
      paramLabel = "FILE",
      description = "Save all it saw and did since its task began, too (PNG).")
  private @Nullable Path film;

  @Override
  public Integer call() throws IOException {
    long begun = System.nanoTime();
    Human human = someone.look(StateFolder::human);
    long id = human.persona().id();
    Path file = picture == null ? Path.of("human-%d.png".formatted(id)) : picture;
    Peek peek = Peek.at(human);
    Files.write(file, peek.png());
    double millis = (System.nanoTime() - begun) / 1e6;
    reporting.say(
        "%s (%d): %s, %d decisions into it; %d tasks ended before, %d of them right, in %.1f hours of a person's work"
            .formatted(
                human.persona().name(),
                id,
                human.task(),
                human.log().size(),
                human.episodes(),
                human.successes(),
                human.hours()));
    reporting.say(peek.seen().instruction().text());
    reporting.say("The screen is in " + file);
    if (film != null) {
      film(human, peek.task(), film);
      reporting.say("The film is in " + film);
    }
    return reporting.result(true, values(human, file, millis));
  }

  private static void film(Human human, Task task, Path file) throws IOException {
    try (Environment desk = task.open()) {
      Episode episode = Episode.of(task, desk, human.seed());
      Film shots =
          new Film(
              "%s (%d), %s".formatted(human.persona().name(), human.persona().id(), task.id()),
              episode.observation().instruction());
      for (Decision decision : human.log()) {
        shots.add(Picture.draw(episode.last().screen()), episode.last().screen(), decision);
        episode.perform(decision);
      }
      shots.now(Picture.draw(episode.last().screen()));
      shots.save(file);
    }
  }

  private static Map<String, Object> values(Human human, Path file, double millis) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", human.persona().id());
    values.put("name", human.persona().name());
    values.put("task", human.task());
    values.put("seed", human.seed());
    values.put("decisions", human.log().size());
    values.put("episodes", human.episodes());
    values.put("successes", human.successes());
    values.put("hours", human.hours());
    values.put("picture", file.toString());
    values.put("millis", millis);
    return values;
  }
}
