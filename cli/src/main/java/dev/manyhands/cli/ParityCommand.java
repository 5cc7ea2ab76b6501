package dev.manyhands.cli;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.learn.Rate;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "parity",
    description = "Do the same in the office and in Chromium, and compare what comes of it.",
    mixinStandardHelpOptions = true)
final class ParityCommand implements Callable<Integer> {
  @Mixin private Reporting reporting = new Reporting();
  @Mixin private Families families = new Families();

  @Option(
      names = "--episodes",
      paramLabel = "N",
      description = "How many in all, spread evenly over the families (${DEFAULT-VALUE}).")
  private int episodes = 200;

  @Option(
      names = "--at-least",
      paramLabel = "RATE",
      description =
          "The share of same outcomes below which the result falls short (${DEFAULT-VALUE}).")
  private double atLeast = 0.97;

  @Option(
      names = "--differences",
      paramLabel = "DIR",
      description = "Where pictures of differences go (${DEFAULT-VALUE}).")
  private Path differences = Path.of("runs", "parity");

  private final Map<String, Rate> byFamily = new LinkedHashMap<>();
  private final List<String> found = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (episodes <= 0) {
      throw new WrongUse("The episodes (%d) must be positive.".formatted(episodes));
    }
    List<Task> tasks = families.of(_ -> true);
    int perTask = (episodes + tasks.size() - 1) / tasks.size();
    long begun = System.nanoTime();
    try (Stage office = Stage.of(Stage.Surface.OFFICE, reporting);
        Stage browser = Stage.of(Stage.Surface.BROWSER, reporting);
        Bar bar = reporting.bar("parity", (long) perTask * tasks.size())) {
      for (Task task : tasks) {
        compare(new Parity(task, office, browser), perTask, bar);
      }
    }
    return report((System.nanoTime() - begun) / 1e9);
  }

  private void compare(Parity parity, int times, Bar bar) throws IOException {
    Task task = parity.task();
    byFamily.put(task.id(), Rate.NONE);
    try (Environment office = parity.office().open(task);
        Environment browser = parity.browser().open(task)) {
      for (int i = 0; i < times; i++) {
        Parity.Pair pair = parity.pair(i, office, browser);
        byFamily.merge(task.id(), Rate.NONE.plus(pair.sameOutcome()), Rate::plus);
        if (!pair.sameOutcome()) {
          found.add("%s, %s".formatted(task.id(), pair));
          keep(parity, pair);
        }
        bar.step(task.id());
      }
    }
  }

  /** Saves the last pictures of both, to be looked at side by side. */
  private void keep(Parity parity, Parity.Pair pair) throws IOException {
    Files.createDirectories(differences);
    String name = "%s-seed-%d".formatted(parity.task().id().replace('/', '-'), pair.seed());
    write(parity.office(), pair.inOffice().last().screen(), name + "-office.png");
    write(parity.browser(), pair.inBrowser().last().screen(), name + "-chromium.png");
  }

  private void write(Stage stage, Screen screen, String name) throws IOException {
    BufferedImage picture = stage.picture(screen);
    ImageIO.write(picture, "png", differences.resolve(name).toFile());
  }

  private int report(double seconds) {
    Rate overall = byFamily.values().stream().reduce(Rate.NONE, Rate::plus);
    Map<String, Double> rates = new LinkedHashMap<>();
    byFamily.forEach((family, rate) -> {
      rates.put(family, rate.value());
      reporting.say("%-34s %6.1f %% of %d".formatted(family, 100 * rate.value(), rate.episodes()));
    });
    found.forEach(reporting::say);
    reporting.say(
        "%.1f %% of %d episodes had the same outcome in the office and in Chromium"
            .formatted(100 * overall.value(), overall.episodes()));
    if (!found.isEmpty()) {
      reporting.say("Pictures of both sides of each difference are in " + differences);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("episodes", overall.episodes());
    values.put("sameOutcome", overall.value());
    values.put("ciLow", overall.low());
    values.put("ciHigh", overall.high());
    values.put("byFamily", rates);
    values.put("differences", found);
    values.put("seconds", seconds);
    return reporting.result(overall.value() >= atLeast, values);
  }
}
