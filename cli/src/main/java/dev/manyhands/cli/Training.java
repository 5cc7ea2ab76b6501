package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.learn.Evaluation;
import dev.manyhands.learn.LearningCurve;
import dev.manyhands.learn.Rate;
import dev.manyhands.learn.Trainer;
import dev.manyhands.learn.TrainingPlan;
import dev.manyhands.policy.Checkpoint;
import dev.manyhands.policy.NetworkPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * A training from beginning to end, as the commands {@code train} and {@code demo} run it: shows
 * success as it rises, keeps the checkpoint on disk up to date, and draws the learning curve.
 *
 * @param tasks what to learn
 * @param checkpoint the file of the checkpoint
 * @param curve the file of the learning curve, PNG
 * @param notes how it was made, for the checkpoint
 */
record Training(
    TrainingPlan plan, List<Task> tasks, Path checkpoint, Path curve, Map<String, String> notes) {
  private static final int TEST_EPISODES_PER_TASK = 2;
  private static final int TESTS = 10;

  /**
   * What came of it.
   *
   * @param success on seeds and skins that nothing was learned from
   */
  record Result(Checkpoint.Contents contents, Rate success, Trainer.Progress progress) {}

  /** Trains until the plan's time is up, then tests so many instances of each task. */
  Result run(Reporting reporting, int lastTestEpisodesPerTask) {
    InstantSource clock = InstantSource.system();
    LearningCurve learned = new LearningCurve();
    long total = plan.duration().toSeconds();
    try (Trainer trainer = new Trainer(plan, tasks, clock);
        Bar bar = reporting.bar("training", total)) {
      Duration nextTest = plan.duration().dividedBy(TESTS);
      String tested = "";
      Trainer.Progress progress = trainer.progress();
      while (!trainer.finished()) {
        progress = trainer.round();
        learned.practised(progress);
        if (progress.elapsed().compareTo(nextTest) >= 0) {
          nextTest = nextTest.plus(plan.duration().dividedBy(TESTS));
          Checkpoint.Contents contents = trainer.contents(notes);
          Checkpoint.save(contents, checkpoint);
          Rate rate = test(contents, TEST_EPISODES_PER_TASK, clock);
          learned.tested(progress, rate);
          tested = ", %.0f %% on unseen seeds".formatted(100 * rate.value());
        }
        bar.reach(
            progress.elapsed().toSeconds(),
            "%.0f %% in practice%s".formatted(100 * progress.successRate(), tested));
      }
      bar.reach(total, "%.0f %% in practice%s".formatted(100 * progress.successRate(), tested));
      Checkpoint.Contents contents = trainer.contents(notes);
      Checkpoint.save(contents, checkpoint);
      Rate success = test(contents, lastTestEpisodesPerTask, clock);
      learned.tested(progress, success);
      learned.save("How success rose", curve);
      return new Result(contents, success, progress);
    }
  }

  private Rate test(Checkpoint.Contents contents, int episodesPerTask, InstantSource clock) {
    try (NetworkPolicy policy = contents.policy()) {
      return Evaluation.run(policy, tasks, episodesPerTask, clock).overall();
    }
  }
}
