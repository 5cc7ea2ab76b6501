package dev.manyhands.cluster;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Address;
import org.apache.pekko.cluster.Cluster;
import org.apache.pekko.cluster.Member;
import org.apache.pekko.cluster.MemberStatus;
import org.apache.pekko.cluster.sharding.ClusterSharding;
import org.apache.pekko.cluster.sharding.ShardRegion;
import org.apache.pekko.pattern.Patterns;
import scala.jdk.javaapi.DurationConverters;

/**
 * How a node gives all its cohorts to the others before it leaves. While it is a member still, the
 * direction need not go over first, which takes a second, and may be its own.
 *
 * @param region where its own cohorts stand
 * @param cohorts how many there are
 */
record Handover(ActorSystem system, ActorRef region, ActorRef rollCall, IntSupplier cohorts) {
  private static final Duration TO_COUNT = Duration.ofSeconds(1);
  private static final long LOOK_NANOS = 100_000_000;

  /** Returns when all work elsewhere, when there is nobody to give them to, or after a while. */
  void complete(Duration patience) {
    long begun = System.nanoTime();
    if (isHeld()) {
      // Reaches those of all nodes, and goes on to when this one has none any more.
      ActorRef everywhere =
          ClusterSharding.get(system)
              .startProxy(CohortActor.NAME, Optional.empty(), new CohortActor.Extractor());
      rollCall.tell(new RollCall.Leaving(everywhere), ActorRef.noSender());
      region.tell(ShardRegion.gracefulShutdownInstance(), ActorRef.noSender());
      while (isHeld()
          && elsewhere(everywhere) < cohorts.getAsInt()
          && System.nanoTime() - begun < patience.toNanos()) {
        LockSupport.parkNanos(LOOK_NANOS);
      }
    }
    system.stop(rollCall); // or it would call up what has just been put away
  }

  /** Whether this node belongs to the cluster, and another is there to take over. */
  private boolean isHeld() {
    Cluster cluster = Cluster.get(system);
    if (cluster.isTerminated() || !cluster.selfMember().status().equals(MemberStatus.up())) {
      return false;
    }
    for (Member member : cluster.state().getMembers()) {
      if (RollCall.isAtHand(member, cluster)
          && !member.uniqueAddress().equals(cluster.selfUniqueAddress())) {
        return true;
      }
    }
    return false;
  }

  private int elsewhere(ActorRef everywhere) {
    Object ask = new ShardRegion.GetClusterShardingStats(DurationConverters.toScala(TO_COUNT));
    try {
      Object answer = Patterns.ask(everywhere, ask, TO_COUNT).toCompletableFuture().join();
      int count = 0;
      for (Map.Entry<Address, ShardRegion.ShardRegionStats> node :
          ((ShardRegion.ClusterShardingStats) answer).getRegions().entrySet()) {
        if (!node.getKey().equals(Cluster.get(system).selfAddress())) {
          count +=
              node.getValue().getStats().values().stream().mapToInt(each -> (Integer) each).sum();
        }
      }
      return count;
    } catch (CompletionException e) {
      return 0; // nobody could say: it is asked again
    }
  }
}
