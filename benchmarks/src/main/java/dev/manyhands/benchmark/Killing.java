package dev.manyhands.benchmark;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.fleet.Audit;
import dev.manyhands.fleet.Brain;
import dev.manyhands.fleet.FleetPlan;
import dev.manyhands.fleet.Human;
import dev.manyhands.fleet.StateFolder;
import dev.manyhands.office.Office;
import dev.manyhands.office.picture.Picture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Lets a fleet work, looks at some of them, kills it, starts it again, and holds it to account. */
final class Killing {
  private static final int PEEKS = 33;
  private static final double AGAIN_SECONDS = 2;

  /** Of those who have worked the most, whose lives are long, and of others. */
  private static final int OLD = 2;

  private static final int OTHERS = 4;
  private static final int COHORT = 1000;

  private final ScalePlan plan;
  private final FleetPlan fleet;
  private final Path state;
  private final Supplier<Brain> brains;

  Killing(ScalePlan plan, Path folder) {
    this.plan = plan;
    this.fleet = ScalePlan.fleet(plan.largest(), plan.workers());
    this.state = folder.resolve("state");
    this.brains = Deciders.of(plan.policy());
  }

  /**
   * All of it.
   *
   * @param survivors starts a {@link Survivor} with these arguments
   */
  KillRun run(Function<List<String>, Child> survivors) {
    List<String> arguments =
        List.of(state.toString(), "" + fleet.humans(), "" + fleet.workers(), plan.policy());
    Child first = survivors.apply(arguments);
    first.await(Survivor.ALIVE);
    double born = first.seconds();
    first.tell(Survivor.WORK);
    double until = first.seconds() + plan.seconds();
    List<Double> peeks = peeks();
    while (first.seconds() < until || turns(first) == 0) {
      LockSupport.parkNanos(50_000_000);
    }
    first.kill();
    long held;
    long turns;
    try (StateFolder memory = StateFolder.look(state)) {
      held = Audit.checksum(memory, fleet);
      turns = Audit.turns(memory, fleet).stream().mapToLong(Long::longValue).sum();
    }
    Child second = survivors.apply(arguments);
    second.await(Survivor.ALIVE);
    double back = second.seconds();
    second.tell(Survivor.CHECKSUM);
    boolean same = Long.parseLong(second.await(Survivor.CHECKSUM)) == held;
    second.tell(Survivor.WORK);
    LockSupport.parkNanos((long) (AGAIN_SECONDS * 1e9));
    second.kill(); // not asked to end: that would cut a turn short, and no life in memory is cut
    List<Integer> sample = sample();
    List<Double> later = peeks.stream().skip(1).sorted().toList();
    return new KillRun(
        fleet.humans(),
        born,
        back,
        turns,
        same,
        sample.stream().mapToLong(index -> size(index)).sum(),
        alike(sample),
        peeks.getFirst(),
        later.get(later.size() / 2),
        later.getLast());
  }

  private static long turns(Child fleet) {
    fleet.tell(Survivor.TURNS);
    return Long.parseLong(fleet.await(Survivor.TURNS));
  }

  /** How long it takes to see what somebody sees, again and again. */
  private List<Double> peeks() {
    SplittableRandom random = new SplittableRandom(ScalePlan.SEED);
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < PEEKS; i++) {
      long begun = System.nanoTime();
      try (StateFolder memory = StateFolder.look(state)) {
        Human human = memory.human(random.nextLong(fleet.humans()));
        Task task = Office.task(human.task());
        try (Environment desk = task.open()) {
          Picture.draw(human.replay(task, desk).observation().screen());
        }
      }
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    return millis;
  }

  private List<Integer> sample() {
    try (StateFolder memory = StateFolder.look(state)) {
      List<Long> turns = Audit.turns(memory, fleet);
      List<Integer> byTurns =
          IntStream.range(0, turns.size())
              .boxed()
              .sorted((one, other) -> Long.compare(turns.get(other), turns.get(one)))
              .toList();
      TreeSet<Integer> sample = new TreeSet<>(byTurns.subList(0, Math.min(OLD, byTurns.size())));
      int rest = byTurns.size() - 1;
      for (int i = 1; i <= OTHERS; i++) {
        sample.add(byTurns.get(rest * i / OTHERS));
      }
      return List.copyOf(sample);
    }
  }

  private boolean alike(List<Integer> cohorts) {
    try (StateFolder memory = StateFolder.look(state)) {
      return cohorts.stream()
          .allMatch(cohort -> Audit.asLived(memory, fleet, cohort, brains.get()));
    }
  }

  private long size(int cohort) {
    return Math.min(COHORT, fleet.humans() - (long) cohort * COHORT);
  }
}
