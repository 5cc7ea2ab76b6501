package dev.manyhands.fleet;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A fleet in a process of its own, which works until it is killed. */
final class Enduring {
  static final FleetPlan PLAN = plan(3000);

  private Enduring() {}

  static FleetPlan plan(long humans) {
    return Fleets.plan(humans, 2);
  }

  public static void main(String[] arguments) {
    FleetPlan plan = plan(Long.parseLong(arguments[1]));
    try (StateFolder state = StateFolder.open(Path.of(arguments[0]), plan);
        Fleet fleet = Fleets.fleet(plan, state)) {
      fleet.start();
      while (fleet.running()) {
        LockSupport.parkNanos(20_000_000);
        System.out.println(fleet.figures().stints());
      }
    }
  }
}
