package dev.manyhands.cluster;

import dev.manyhands.fleet.Placement;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.cluster.sharding.ClusterSharding;
import org.apache.pekko.cluster.sharding.ShardRegion;

/**
 * Stands for a cohort that works here: it is taken up when this begins, and put away before it
 * ends.
 */
final class CohortActor extends AbstractActor {
  /** What the entities are called. */
  static final String NAME = "cohort";

  /**
   * How many shards there are: four for each of ten nodes, for each that moves costs the director
   * two rounds through the cluster. Another number needs a full stop.
   */
  static final int SHARDS = 40;

  /**
   * A node that is about to learn that it was given up must not take back what it has just lost.
   */
  private static final long PAUSE_NANOS = Duration.ofSeconds(3).toNanos();

  /** The cohort is wanted elsewhere. */
  enum Leave {
    NOW
  }

  /** It has been put away. */
  enum Rested {
    ALL
  }

  private final Placement.Host host;
  private final Map<Integer, ActorRef> here;
  private final Map<Integer, Long> lostNanos;
  private final LongSupplier nanos;
  private final int cohort = Integer.parseInt(getSelf().path().name());

  /**
   * One that has yet to begin.
   *
   * @param here those that work on this node
   * @param lostNanos when cohorts were lost to another node
   */
  CohortActor(
      Placement.Host host,
      Map<Integer, ActorRef> here,
      Map<Integer, Long> lostNanos,
      LongSupplier nanos) {
    this.host = host;
    this.here = here;
    this.lostNanos = lostNanos;
    this.nanos = nanos;
  }

  @Override
  public void preStart() {
    Long lost = lostNanos.get(cohort);
    if (lost != null && nanos.getAsLong() - lost < PAUSE_NANOS) {
      getContext().stop(getSelf()); // the next call may find it here again
      return;
    }
    here.put(cohort, getSelf());
    host.takeUp(cohort);
    if (cohort < SHARDS) {
      callShard();
    }
  }

  /** The first of a shard calls up the others, which is cheap: they are here, too. */
  private void callShard() {
    ActorRef region = ClusterSharding.get(getContext().getSystem()).shardRegion(NAME);
    for (int other = cohort + SHARDS; other < host.cohorts(); other += SHARDS) {
      region.tell(new Call(other), getSelf());
    }
  }

  @Override
  public void postStop() {
    here.remove(cohort, getSelf());
  }

  @Override
  public Receive createReceive() {
    ActorRef self = getSelf();
    return receiveBuilder()
        .match(Call.class, _ -> {})
        .match(
            Leave.class,
            _ -> host.putAway(cohort).thenRun(() -> self.tell(Rested.ALL, ActorRef.noSender())))
        .match(Rested.class, _ -> getContext().stop(self))
        .build();
  }

  /** Which cohort a call is for, and in which shard that is. */
  static final class Extractor implements ShardRegion.MessageExtractor {
    @Override
    public String entityId(Object message) {
      return Integer.toString(((Call) message).cohort());
    }

    @Override
    public Object entityMessage(Object message) {
      return message;
    }

    @Override
    public String shardId(Object message) {
      int cohort =
          message instanceof ShardRegion.StartEntity start
              ? Integer.parseInt(start.entityId())
              : ((Call) message).cohort();
      return Integer.toString(cohort % SHARDS);
    }
  }
}
