package dev.manyhands.fleet;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A fleet in a process of its own, which works until it is killed. */
final class Enduring {
  static final FleetPlan PLAN = Fleets.plan(3000, 2);

  private Enduring() {}

  public static void main(String[] arguments) {
    try (StateFolder state = StateFolder.open(Path.of(arguments[0]), PLAN);
        Fleet fleet = Fleets.fleet(PLAN, state)) {
      fleet.start();
      while (fleet.running()) {
        LockSupport.parkNanos(20_000_000);
        System.out.println(fleet.figures().stints());
      }
    }
  }
}
