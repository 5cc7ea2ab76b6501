package dev.manyhands.cli;

import dev.manyhands.env.Task;
import dev.manyhands.learn.LearningCurve;
import dev.manyhands.learn.PpoPlan;
import dev.manyhands.learn.PpoTrainer;
import dev.manyhands.learn.Trainer;
import dev.manyhands.learn.TrainingLog;
import dev.manyhands.policy.Checkpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Practice from beginning to end: keeps the checkpoint, the log and the learning curve on disk.
 *
 * @param start the policy to begin with
 * @param notes how it was made, for the checkpoint
 * @param out the file of the checkpoint; log and curve lie beside it
 */
record PracticeRun(
    PpoPlan plan,
    Checkpoint.Contents start,
    List<Task> tasks,
    Map<String, String> notes,
    Path out) {
  private static final Duration SAVE_EVERY = Duration.ofSeconds(30);

  /** What came of it. */
  record Result(Checkpoint.Contents contents, Trainer.Progress progress) {}

  /**
   * Practises until the plan's time is up.
   *
   * @param enough whether to begin no further episode
   */
  Result run(Reporting reporting, BooleanSupplier enough) throws InterruptedException {
    Checkpoint.save(start, out); // the folder is there, and can be written, before time is spent
    TrainingLog log = TrainingLog.open(beside(".log.csv"), Duration.ZERO);
    long total = plan.duration().toSeconds();
    try (PpoTrainer trainer =
            new PpoTrainer(plan, start, tasks, Task::open, InstantSource.system());
        Bar bar = reporting.bar("practice", total)) {
      Trainer.Progress progress = trainer.progress();
      Duration nextSave = Duration.ZERO;
      while (!trainer.finished() && !enough.getAsBoolean()) {
        progress = trainer.round(enough);
        if (progress.elapsed().compareTo(nextSave) >= 0) {
          nextSave = progress.elapsed().plus(SAVE_EVERY);
          log.practised(progress);
          Checkpoint.save(trainer.contents(notes), out);
        }
        bar.reach(
            Math.min(total, progress.elapsed().toSeconds()),
            "%.0f %% in practice".formatted(100 * progress.successRate()));
      }
      log.practised(progress);
      Checkpoint.Contents contents = trainer.contents(notes);
      Checkpoint.save(contents, out);
      LearningCurve.draw(log, "How success rose by practice", beside(".curve.png"));
      return new Result(contents, progress);
    }
  }

  private Path beside(String ending) {
    return out.resolveSibling(out.getFileName() + ending);
  }
}
