package dev.manyhands.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Task;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.Office;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fleets at work in the real office, with the oracles for a policy. */
final class Fleets {
  private Fleets() {}

  static List<Task> tasks() {
    return Office.tasks().stream().filter(task -> task.split() == Split.TRAIN).toList();
  }

  static FleetPlan plan(long humans, int stint) {
    return new FleetPlan(humans, Mix.even(tasks()), 7, Double.POSITIVE_INFINITY, stint, 2);
  }

  static Fleet fleet(FleetPlan plan, @Nullable StateFolder state) {
    return new Fleet(plan, _ -> new Overseer(), state, System::nanoTime);
  }

  static Worker worker(FleetPlan plan, @Nullable StateFolder state) {
    Tally tally = new Tally(plan.mix().tasks().size());
    return new Worker(plan, new Overseer(), state, tally, System::nanoTime);
  }

  /** A cohort's whole life in memory: born, and worked on so often. */
  static Cohort lived(FleetPlan plan, int index, long turns) {
    return Audit.lived(plan, index, turns, new Overseer());
  }

  /**
   * Everyone as after a whole life in memory, bit for bit, however often the cohort's turns were
   * cut short: a human's own turns are as many as its decisions say.
   */
  static void assertLived(FleetPlan plan, Cohort cohort) {
    int[] turns = Arrays.stream(cohort.decisions).map(made -> made / plan.stint()).toArray();
    for (int turn : Arrays.stream(turns).distinct().toArray()) {
      Cohort lived = lived(plan, cohort.index, turn);
      for (int place = 0; place < cohort.size; place++) {
        if (turns[place] == turn) {
          String task = Integer.toString(cohort.family[place]);
          assertThat(cohort.human(place, plan.seed(), task))
              .isEqualTo(lived.human(place, plan.seed(), Integer.toString(lived.family[place])));
        }
      }
    }
  }

  /** Both the same, bit for bit. */
  static void assertSame(Cohort one, Cohort other) {
    assertThat(one.family).isEqualTo(other.family);
    assertThat(one.episodes).isEqualTo(other.episodes);
    assertThat(one.successes).isEqualTo(other.successes);
    assertThat(one.decisions).isEqualTo(other.decisions);
    assertThat(one.personSeconds).isEqualTo(other.personSeconds);
    assertThat(one.dueMillis).isEqualTo(other.dueMillis);
    assertThat(one.logs).isDeepEqualTo(other.logs);
  }
}
