package dev.manyhands.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.cluster.Nodes.Node;
import dev.manyhands.fleet.FleetPlan;
import dev.manyhands.fleet.Lives;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three processes that share the work of {@code -Dmanyhands.humans=N}; prints how long it takes
 * until all are at work again when one of them leaves, dies, or is stopped; {@code
 * -Dmanyhands.warm-up=SECONDS} lets them work before one leaves or dies.
 */
@Timeout(900)
class ClusterIT {
  private static final long HUMANS = Long.getLong("manyhands.humans", 3000);
  private static final long WARM_UP_SECONDS = Long.getLong("manyhands.warm-up", 0);
  private static final FleetPlan PLAN = ClusterNode.plan(HUMANS);

  @TempDir private Path folder = Path.of("");

  @Test
  void whoLeavesHandsItsHumansOverAndNothingIsLostOrDoneTwice()
      throws IOException, InterruptedException {
    try (Nodes nodes = new Nodes(folder, HUMANS)) {
      List<Node> three = nodes.three();
      TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
      // The first has everything to hand over, the direction of the others included.
      Node first = three.getFirst();
      long moving = first.alive;
      first.leave();
      double seconds =
          nodes.await(
              "the others have all", () -> three.get(1).alive + three.get(2).alive == HUMANS);
      System.out.printf("A planned move of %,d humans: %.2f s%n", moving, seconds);
      first.awaitEnd(0);
      work(nodes, three.subList(1, 3));
      nodes.leave();
      // Every turn that a node made is remembered, once.
      long turns = three.stream().mapToLong(node -> node.turns).sum();
      assertThat(Lives.decisions(nodes.state(), PLAN)).isEqualTo(turns * PLAN.stint());
      Lives.assertLived(nodes.state(), PLAN);
    }
  }

  @Test
  void whoIsKilledHasItsHumansWorkElsewhere() throws IOException, InterruptedException {
    try (Nodes nodes = new Nodes(folder, HUMANS)) {
      List<Node> three = nodes.three();
      TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
      Node last = three.getFirst();
      long moving = last.alive;
      last.process.destroyForcibly().waitFor();
      double seconds =
          nodes.await(
              "the others have all", () -> three.get(1).alive + three.get(2).alive == HUMANS);
      System.out.printf("A node of %,d humans killed: %.2f s%n", moving, seconds);
      work(nodes, three.subList(1, 3));
      nodes.leave();
      // The last that the dead node told may be less than what it did.
      long turns = three.stream().mapToLong(node -> node.turns).sum();
      assertThat(Lives.decisions(nodes.state(), PLAN)).isGreaterThanOrEqualTo(turns * PLAN.stint());
      Lives.assertLived(nodes.state(), PLAN);
    }
  }

  @Test
  void whoWasCutOffIsRefusedWhenItComesBack() throws IOException, InterruptedException {
    try (Nodes nodes = new Nodes(folder, HUMANS)) {
      List<Node> three = nodes.three();
      Node stopped = three.get(1);
      stopped.signal("STOP");
      nodes.await("the others have all", () -> three.get(0).alive + three.get(2).alive == HUMANS);
      stopped.signal("CONT");
      stopped.awaitEnd(1);
      assertThat(stopped.words()).contains("was given up by the others", "Maybe");
      // On a crowded machine one of the others may have been given up besides.
      nodes.await("they still have all", () -> nodes.alive() == HUMANS);
      work(nodes, three.stream().filter(node -> node.alive > 0).toList());
      nodes.leave();
      long turns = three.stream().mapToLong(node -> node.turns).sum();
      assertThat(Lives.decisions(nodes.state(), PLAN)).isGreaterThanOrEqualTo(turns * PLAN.stint());
      Lives.assertLived(nodes.state(), PLAN);
    }
  }

  @Test
  void whoIsSlowForAMomentKeepsItsHumans() throws IOException, InterruptedException {
    try (Nodes nodes = new Nodes(folder, HUMANS)) {
      List<Node> three = nodes.three();
      Node slow = three.get(2);
      long had = slow.alive;
      slow.signal("STOP");
      TimeUnit.MILLISECONDS.sleep(1500);
      slow.signal("CONT");
      work(nodes, List.of(slow));
      assertThat(slow.alive).isEqualTo(had);
      assertThat(three.getFirst().words()).doesNotContain("is gone");
    }
  }

  private static void work(Nodes nodes, List<Node> some) {
    List<Long> before = some.stream().map(node -> node.turns).toList();
    nodes.await(
        "all work",
        () -> {
          for (int i = 0; i < some.size(); i++) {
            if (some.get(i).turns < before.get(i) + 4000) {
              return false;
            }
          }
          return true;
        });
  }
}
