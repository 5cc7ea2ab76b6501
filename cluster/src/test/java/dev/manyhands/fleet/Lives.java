package dev.manyhands.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Episode;
import dev.manyhands.env.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what a state remembers with lives lived in memory; in fleet's package, to see cohorts.
 */
public final class Lives {
  private static final int STEP = 9;

  private Lives() {}

  /** All decisions that are remembered. */
  public static long decisions(Path folder, FleetPlan plan) {
    long sum = 0;
    for (int index = 0; index < plan.cohorts(); index++) {
      for (int made : load(folder, plan, index).decisions) {
        sum += made;
      }
    }
    return sum;
  }

  /**
   * Everyone, or one of nine, has decided and done exactly what it would have in one undisturbed
   * life: nothing was lost from the midst of it, and nothing was done twice.
   */
  public static void assertLived(Path folder, FleetPlan plan) {
    Map<Integer, Environment> desks = new HashMap<>();
    for (int index = 0; index < plan.cohorts(); index++) {
      Cohort cohort = load(folder, plan, index);
      for (int place = index % STEP; place < cohort.size; place += STEP) {
        assertLived(plan, cohort, place, desks);
      }
    }
    desks.values().forEach(Environment::close);
  }

  private static void assertLived(
      FleetPlan plan, Cohort cohort, int place, Map<Integer, Environment> desks) {
    long id = cohort.firstId + place;
    int episodes = 0;
    int successes = 0;
    List<Decision> log = new ArrayList<>();
    Episode episode = null;
    Task.Solver oracle = null;
    int family = plan.family(id, 0);
    for (int made = 0; made < cohort.decisions[place]; made++) {
      if (episode == null || oracle == null) {
        Task task = plan.mix().tasks().get(family);
        Environment desk = desks.computeIfAbsent(family, _ -> task.open());
        long seed = FleetPlan.taskSeed(plan.seed(), id, episodes);
        episode = Episode.of(task, desk, seed);
        oracle = task.oracle(seed);
      }
      Decision decision = Decision.certain(oracle.next(episode.observation()));
      log.add(decision);
      episode.perform(decision);
      if (!episode.running()) {
        successes += episode.succeeded() ? 1 : 0;
        episodes++;
        family = plan.family(id, episodes);
        log.clear();
        episode = null;
      }
    }
    Human remembered = cohort.human(place, plan.seed(), Integer::toString);
    assertThat(remembered.episodes()).isEqualTo(episodes);
    assertThat(remembered.successes()).isEqualTo(successes);
    assertThat(remembered.log()).isEqualTo(log);
    assertThat((int) cohort.family[place]).isEqualTo(family);
  }

  private static Cohort load(Path folder, FleetPlan plan, int index) {
    Cohort cohort = new Cohort(index, plan.humans());
    try (StateFolder state = StateFolder.look(folder)) {
      assertThat(state.load(cohort)).isTrue();
    }
    return cohort;
  }
}
