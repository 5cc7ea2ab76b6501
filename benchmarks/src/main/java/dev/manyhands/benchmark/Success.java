package dev.manyhands.benchmark;

import dev.manyhands.env.Task;
import dev.manyhands.fleet.Brain;
import dev.manyhands.learn.Evaluation;
import dev.manyhands.learn.Rate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What the policy can do in the office, episode by episode, to hold the fleets' success against.
 *
 * @param byFamily how often each family's instances were solved
 */
record Success(Map<String, Rate> byFamily) {
  private static final int AT_ONCE = 64;

  Success {
    byFamily = Map.copyOf(byFamily);
  }

  /** Plays at least so many episodes, each family alike. */
  static Success measure(Brain brain, int episodes, BooleanSupplier stopped) {
    List<Task> tasks = ScalePlan.tasks();
    Evaluation.Result result =
        Evaluation.run(
            brain,
            tasks,
            (episodes + tasks.size() - 1) / tasks.size(),
            brain::open,
            AT_ONCE,
            InstantSource.system(),
            _ -> {
              if (stopped.getAsBoolean()) {
                throw new IllegalStateException("The evaluation was interrupted.");
              }
            });
    return new Success(result.byFamily());
  }

  Rate overall() {
    return byFamily.values().stream().reduce(Rate.NONE, Rate::plus);
  }

  /** What is to be expected of just those tasks that some fleets have ended. */
  double expected(List<FleetRun> fleets) {
    double solved = 0;
    long tasks = 0;
    for (FleetRun fleet : fleets) {
      for (Map.Entry<String, FleetRun.Ended> family : fleet.byFamily().entrySet()) {
        long ended = family.getValue().tasks();
        solved += ended * byFamily.getOrDefault(family.getKey(), Rate.NONE).value();
        tasks += ended;
      }
    }
    return tasks == 0 ? 0 : solved / tasks;
  }
}
