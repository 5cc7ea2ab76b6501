package dev.manyhands.benchmark;

import dev.manyhands.fleet.Audit;
import dev.manyhands.fleet.Brain;
import dev.manyhands.fleet.Fleet;
import dev.manyhands.fleet.FleetPlan;
import dev.manyhands.fleet.StateFolder;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A fleet that does as it is told, until it is killed; then another goes on where it was. */
final class Survivor {
  /** Said once everyone is alive, with the seconds of the clock since the start of Java. */
  static final String ALIVE = "alive";

  /**
   * What it is told: to say a checksum of everyone, to work, to count turns. It ends with who tells
   * it, or by {@code kill}.
   */
  static final String CHECKSUM = "checksum";

  static final String WORK = "work";
  static final String TURNS = "turns";

  private Survivor() {}

  /** A process of its own: {@code FOLDER HUMANS WORKERS POLICY}. */
  public static void main(String[] arguments) {
    FleetPlan plan = ScalePlan.fleet(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
    Supplier<Brain> brains = Deciders.of(arguments[3]);
    try (StateFolder state = StateFolder.open(Path.of(arguments[0]), plan);
        Fleet fleet = new Fleet(plan, _ -> brains.get(), state, System::nanoTime)) {
      System.out.println(ALIVE + " " + Stopwatch.secondsSinceStart());
      while (fleet.running()) {
        switch (Child.line()) {
          case CHECKSUM -> System.out.println(CHECKSUM + " " + Audit.checksum(fleet, plan));
          case WORK -> fleet.start();
          case TURNS -> System.out.println(TURNS + " " + fleet.figures().stints());
          case null, default -> Runtime.getRuntime().halt(1);
        }
      }
    }
  }
}
