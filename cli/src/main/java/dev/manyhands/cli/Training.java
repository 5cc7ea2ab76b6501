package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.learn.Crowd;
import dev.manyhands.learn.Evaluation;
import dev.manyhands.learn.LearningCurve;
import dev.manyhands.learn.Rate;
import dev.manyhands.learn.Trainer;
import dev.manyhands.learn.TrainingLog;
import dev.manyhands.learn.TrainingPlan;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A training from beginning to end, as the commands {@code train} and {@code demo} run it: shows
 * success as it rises, keeps the checkpoint on disk up to date, and draws the learning curve.
 *
 * @param tasks what to learn
 * @param start the policy to begin with, or null to begin from nothing
 * @param teacher a larger policy to learn from besides, or null
 * @param humans how many work by the policy that is learning, for it to learn from their work; 0
 *     where it practises by itself
 * @param checkpoint the file of the checkpoint
 * @param curve the file of the learning curve, PNG
 * @param notes how it was made, for the checkpoint
 */
record Training(
    TrainingPlan plan,
    List<Task> tasks,
    Checkpoint.@Nullable Contents start,
    @Nullable NetworkPolicy teacher,
    long humans,
    Path checkpoint,
    Path curve,
    Map<String, String> notes) {
  private static final int TEST_EPISODES_PER_TASK = 2;
  private static final int TESTS = 10;
  private static final int LINES = 200;
  private static final String STATE = ".training";

  /** So much at most is done again after a kill. */
  private static final Duration SAVE_EVERY = Duration.ofSeconds(20);

  /**
   * What came of it.
   *
   * @param success on seeds and skins that nothing was learned from
   * @param crowd what the humans did, as {@link Humans#values} says; nothing where there were none
   */
  record Result(
      Checkpoint.Contents contents,
      Rate success,
      Trainer.Progress progress,
      Map<String, Object> crowd) {}

  /**
   * Trains until the plan's time is up, then tests so many instances of each task. Where an earlier
   * process was killed on the way, goes on from the state that it left beside the checkpoint.
   */
  Result run(Reporting reporting, int lastTestEpisodesPerTask) {
    InstantSource clock = InstantSource.system();
    long total = plan.duration().toSeconds();
    Crowd crowd = humans == 0 ? null : new Crowd(plan, tasks, teacher);
    try (Trainer trainer =
            crowd == null
                ? new Trainer(plan, tasks, start, teacher, clock)
                : new Trainer(plan, crowd, start, clock);
        Bar bar = reporting.bar("training", total)) {
      goOn(trainer, reporting);
      TrainingLog log = TrainingLog.open(beside(".log.csv"), trainer.progress().elapsed());
      Map<String, Object> done = Map.of();
      if (crowd == null) {
        learn(trainer, null, log, bar);
      } else {
        try (Humans atWork = alive(crowd, trainer, reporting)) {
          atWork.start();
          learn(trainer, atWork, log, bar);
          done = atWork.values();
        }
      }
      Trainer.Progress progress = trainer.progress();
      Checkpoint.Contents contents = trainer.contents(notes);
      Checkpoint.save(contents, checkpoint);
      Rate success = test(contents, lastTestEpisodesPerTask);
      log.practised(progress);
      log.tested(progress, success);
      LearningCurve.draw(log, "How success rose", curve);
      Files.deleteIfExists(beside(STATE));
      return new Result(contents, success, progress, done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Their tasks are others than those before a kill. */
  private Humans alive(Crowd crowd, Trainer trainer, Reporting reporting) {
    long seed = plan.seed() + trainer.progress().samples();
    Humans alive = Humans.alive(humans, tasks, seed, crowd);
    reporting.say("%,d digital humans are alive.".formatted(humans));
    return alive;
  }

  /** Until the time is up, or the humans have stopped. */
  private void learn(Trainer trainer, @Nullable Humans atWork, TrainingLog log, Bar bar) {
    Trainer.Progress progress = trainer.progress();
    Duration testEvery = plan.duration().dividedBy(TESTS);
    Duration nextTest = progress.elapsed().plus(testEvery);
    Duration nextSave = progress.elapsed().plus(SAVE_EVERY);
    Duration nextLine = progress.elapsed();
    String tested = "";
    while (!trainer.finished() && (atWork == null || atWork.working())) {
      progress = trainer.round();
      if (progress.elapsed().compareTo(nextLine) >= 0) {
        nextLine = progress.elapsed().plus(plan.duration().dividedBy(LINES));
        log.practised(progress);
      }
      if (progress.elapsed().compareTo(nextSave) >= 0) {
        nextSave = progress.elapsed().plus(SAVE_EVERY);
        Checkpoint.save(trainer.state(), beside(STATE));
      }
      if (progress.elapsed().compareTo(nextTest) >= 0) {
        nextTest = nextTest.plus(testEvery);
        Checkpoint.Contents contents = trainer.contents(notes);
        Checkpoint.save(contents, checkpoint);
        Rate rate = test(contents, TEST_EPISODES_PER_TASK);
        log.tested(progress, rate);
        LearningCurve.draw(log, "How success rose", curve);
        tested = ", %.0f %% on unseen seeds".formatted(100 * rate.value());
      }
      bar.reach(
          progress.elapsed().toSeconds(),
          "%.0f %% in practice%s%s"
              .formatted(
                  100 * progress.successRate(),
                  tested,
                  atWork == null ? "" : "; " + atWork.words()));
    }
  }

  private void goOn(Trainer trainer, Reporting reporting) {
    Path state = beside(STATE);
    if (!Files.exists(state)) {
      return;
    }
    try {
      trainer.restore(Checkpoint.load(state));
    } catch (IllegalArgumentException | Checkpoint.UnusableCheckpoint e) {
      throw new WrongUse(
          "%s\nMaybe it is of another training: delete %s to begin anew."
              .formatted(e.getMessage(), state),
          e);
    }
    reporting.say(
        "Going on with the training that was interrupted after %.1f minutes (%s)."
            .formatted(trainer.progress().elapsed().toMillis() / 60_000.0, state));
  }

  private Path beside(String ending) {
    return checkpoint.resolveSibling(checkpoint.getFileName() + ending);
  }

  private Rate test(Checkpoint.Contents contents, int episodesPerTask) {
    try (NetworkPolicy policy = contents.policy()) {
      return Evaluation.run(policy, tasks, episodesPerTask, InstantSource.system()).overall();
    }
  }
}
