package dev.manyhands.cluster;

import dev.manyhands.env.Task;
import dev.manyhands.fleet.Figures;
import dev.manyhands.fleet.Fleet;
import dev.manyhands.fleet.FleetException;
import dev.manyhands.fleet.FleetPlan;
import dev.manyhands.fleet.Mix;
import dev.manyhands.fleet.Overseer;
import dev.manyhands.fleet.StateFolder;
import dev.manyhands.office.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A node in a process of its own, which works until a line is sent to it. Every 20 ms it tells how
 * many are alive there and how many turns were made.
 */
final class ClusterNode {
  /** Families whose desks are cheap: what is tried here is not the work. */
  private static final List<String> FAMILIES =
      List.of(
          "form/contact-v1",
          "web/login-v1",
          "web/menu-v1",
          "web/tabs-v1",
          "web/press-order-v1",
          "read/yes-no-v1");

  private ClusterNode() {}

  static FleetPlan plan(long humans) {
    List<Task> tasks = FAMILIES.stream().<Task>map(Office::task).toList();
    return new FleetPlan(humans, Mix.even(tasks), 7, Double.POSITIVE_INFINITY, 2, 1);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    FleetPlan plan = plan(Long.parseLong(arguments[1]));
    NodeAddress self = NodeAddress.parse(arguments[2]);
    NodeAddress join = arguments[3].equals("-") ? null : NodeAddress.parse(arguments[3]);
    Path secret = Path.of(arguments[4]);
    try (StateFolder state =
        join == null ? StateFolder.share(folder, plan) : StateFolder.join(folder, plan)) {
      NodePlan node = new NodePlan(self, join, secret, arguments[5], state.identity());
      Fleet fleet =
          new Fleet(
              plan,
              _ -> new Overseer(),
              state,
              new ClusterPlacement(node, words -> System.out.println("# " + words)),
              System::nanoTime);
      fleet.start();
      while (fleet.running() && System.in.available() == 0) {
        LockSupport.parkNanos(20_000_000);
        tell(fleet);
      }
      fleet.close();
      tell(fleet);
    } catch (FleetException e) {
      System.out.println(("# " + e.getMessage()).replace('\n', ' '));
      System.exit(1);
    }
  }

  private static void tell(Fleet fleet) {
    Figures figures = fleet.figures();
    System.out.println(figures.humans() + " " + figures.stints());
  }
}
