package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.env.task.Split;
import dev.manyhands.learn.TrainingPlan;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.Preset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "train",
    description = "Train a policy from nothing, and draw its learning curve beside it.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  private static final int TEST_EPISODES_PER_TASK = 25;

  @Mixin private Reporting reporting = new Reporting();
  @Mixin private Families families = new Families();

  @Option(
      names = "--preset",
      paramLabel = "nano|small|base",
      description = "How large.",
      required = true)
  private String preset = "";

  @Option(names = "--minutes", paramLabel = "M", description = "For how long (${DEFAULT-VALUE}).")
  private double minutes = 10;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What chance follows from (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--teacher",
      paramLabel = "P",
      description = "A larger policy to distil: what it holds likely is learned besides.")
  private @Nullable String teacher;

  @Option(
      names = "--from",
      paramLabel = "P",
      description = "A policy of this size to begin with, in place of nothing.")
  private @Nullable String from;

  @Option(
      names = "--humans",
      paramLabel = "N",
      description =
          "Let so many digital humans work by the policy while it learns, and learn from their work; 0 lets it practise by itself (${DEFAULT-VALUE}).")
  private long humans;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the checkpoint goes.",
      required = true)
  private @Nullable Path out;

  @Option(
      names = "--at-least",
      paramLabel = "RATE",
      description = "The success rate below which the result falls short (${DEFAULT-VALUE}).")
  private double atLeast;

  @Override
  public Integer call() {
    Preset size = WrongUse.check(() -> Preset.of(preset));
    TrainingPlan plan =
        WrongUse.check(() ->
            TrainingPlan.of(size.size(), Duration.ofMillis(Math.round(minutes * 60_000)), seed));
    Checkpoint.Contents start = from == null ? null : WrongUse.check(() -> start(size));
    Path checkpoint = out == null ? Path.of(preset + ".ckpt") : out;
    Path curve = checkpoint.resolveSibling(checkpoint.getFileName() + ".curve.png");
    List<Task> tasks = families.of(task -> task.split() == Split.TRAIN);
    Training training =
        new Training(
            start == null ? plan : plan.goingOn(),
            tasks,
            start,
            teacher == null ? null : WrongUse.check(Brains.checkpoint(teacher)::policy),
            humans,
            checkpoint,
            curve,
            notes());
    Training.Result result = training.run(reporting, TEST_EPISODES_PER_TASK);
    reporting.say(
        "%.1f %% right on seeds and skins that nothing was learned from (95 %% interval %.1f to %.1f)\nThe checkpoint is in %s, its learning curve in %s"
            .formatted(
                100 * result.success().value(),
                100 * result.success().low(),
                100 * result.success().high(),
                checkpoint,
                curve));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("successRate", result.success().value());
    values.put("ciLow", result.success().low());
    values.put("ciHigh", result.success().high());
    values.put("episodes", result.success().episodes());
    values.put("seconds", result.progress().elapsed().toMillis() / 1000.0);
    values.put("samples", result.progress().samples());
    values.put("parameters", parameters(result));
    values.putAll(result.crowd());
    values.put("checkpoint", checkpoint.toString());
    values.put("curve", curve.toString());
    return reporting.result(result.success().value() >= atLeast, values);
  }

  private Checkpoint.Contents start(Preset size) {
    Checkpoint.Contents start = Brains.checkpoint(Objects.requireNonNull(from));
    if (!start.size().equals(size.size())) {
      throw new IllegalArgumentException(
          "The policy to begin with (%s) is not of the preset (%s) to train.\nMaybe name another with --preset."
              .formatted(from, preset));
    }
    return start;
  }

  private static long parameters(Training.Result result) {
    return result.contents().weights().values().stream().mapToLong(weight -> weight.length).sum();
  }

  private Map<String, String> notes() {
    return Map.of(
        "command",
        String.format(
            Locale.ROOT,
            "manyhands train --preset %s --minutes %s --seed %d%s%s%s",
            preset,
            minutes,
            seed,
            from == null ? "" : " --from " + from,
            teacher == null ? "" : " --teacher " + teacher,
            humans == 0 ? "" : " --humans " + humans));
  }
}
