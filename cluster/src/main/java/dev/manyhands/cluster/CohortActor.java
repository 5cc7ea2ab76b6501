package dev.manyhands.cluster;

import dev.manyhands.fleet.Placement;
import java.util.Map;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.cluster.sharding.ShardRegion;

/** Stands for a cohort that works here: it is taken up when this begins, and put away before it ends. */
final class CohortActor extends AbstractActor {
  /** How many shards there are: ten for each of ten nodes. Another number needs a full stop. */
  static final int SHARDS = 100;

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
  private final int cohort = Integer.parseInt(getSelf().path().name());

  CohortActor(Placement.Host host, Map<Integer, ActorRef> here) {
    this.host = host;
    this.here = here;
  }

  @Override
  public void preStart() {
    here.put(cohort, getSelf());
    host.takeUp(cohort);
  }

  @Override
  public void postStop() {
    here.remove(cohort);
  }

  @Override
  public Receive createReceive() {
    ActorRef self = getSelf();
    return receiveBuilder()
        .match(Call.class, _ -> {})
        .match(
            Leave.class,
            _ ->
                host.putAway(cohort)
                    .thenRun(() -> self.tell(Rested.ALL, ActorRef.noSender())))
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
