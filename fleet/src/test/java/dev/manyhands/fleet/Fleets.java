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
    return plan(humans, stint, tasks());
  }

  static FleetPlan plan(long humans, int stint, List<Task> tasks) {
    return new FleetPlan(humans, Mix.even(tasks), 7, Double.POSITIVE_INFINITY, stint, 2);
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
          assertThat(cohort.human(place, plan.seed(), Integer::toString))
              .isEqualTo(lived.human(place, plan.seed(), Integer::toString));
        }
      }
    }
  }

  /**
   * One human as after a whole life in memory in which it heard all orders at some moment, bit for
   * bit. At which one, only its own life shows.
   */
  static void assertLivedWith(FleetPlan plan, Orders orders, Cohort cohort, int place) {
    Human remembered = cohort.human(place, plan.seed(), Integer::toString);
    int turns = cohort.decisions[place] / plan.stint();
    for (int before = 0; before <= turns; before++) {
      Cohort lived = new Cohort(cohort.index, plan.humans());
      try (Worker worker = worker(plan, null)) {
        worker.bear(lived);
        for (int turn = 0; turn <= turns; turn++) {
          if (turn == before) {
            worker.hear(lived, orders, 0);
          }
          if (turn < turns) {
            onlyOneIsDue(lived, place);
            worker.work(lived, 0);
          }
        }
      } catch (StateFolder.Superseded e) {
        throw new AssertionError("There is no state.", e);
      }
      if (lived.human(place, plan.seed(), Integer::toString).equals(remembered)) {
        return;
      }
    }
    throw new AssertionError("No moment of hearing the orders explains " + remembered);
  }

  private static void onlyOneIsDue(Cohort cohort, int place) {
    for (int other = 0; other < cohort.size; other++) {
      if (other != place) {
        cohort.dueMillis[other] = Long.MAX_VALUE;
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
    assertThat(one.standing).isEqualTo(other.standing);
    assertThat(one.assigned).isEqualTo(other.assigned);
    for (int place = 0; place < one.size; place++) {
      assertThat(one.skills.of(place)).isEqualTo(other.skills.of(place));
    }
  }
}
