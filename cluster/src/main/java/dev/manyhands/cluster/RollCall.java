package dev.manyhands.cluster;

import com.typesafe.config.Config;
import dev.manyhands.fleet.Placement;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.pekko.actor.AbstractActorWithTimers;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.cluster.Cluster;
import org.apache.pekko.cluster.ClusterEvent;
import org.apache.pekko.cluster.Member;
import org.apache.pekko.cluster.MemberStatus;

/**
 * Sees to it that all cohorts work somewhere: one node calls them all, now and then, and often
 * while nodes come and go. It also tells what becomes of the nodes.
 */
final class RollCall extends AbstractActorWithTimers {
  private static final Duration TICK = Duration.ofMillis(100);
  private static final long QUIET_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long UNSETTLED_NANOS = Duration.ofSeconds(10).toNanos();

  private enum Tick {
    NOW
  }

  /**
   * This node is to give its cohorts away: it calls them up elsewhere, whoever else does.
   *
   * @param everywhere where they are called, for its own region is about to end
   */
  record Leaving(ActorRef everywhere) {}

  /** A node that does so tells the others, which then have cores free for what comes. */
  enum Moving {
    SOON
  }

  private final Cluster cluster = Cluster.get(getContext().getSystem());
  private final Placement.Host host;
  private final Runnable overslept;
  private final Consumer<String> teller;
  private final LongSupplier nanos;
  private final long givenUpNanos;
  private ActorRef region;
  private long tickedNanos;
  private long calledNanos;
  private long changedNanos;
  private boolean leaving;

  RollCall(
      ActorRef region,
      Placement.Host host,
      Runnable overslept,
      Consumer<String> teller,
      LongSupplier nanos) {
    this.region = region;
    this.host = host;
    this.overslept = overslept;
    this.teller = teller;
    this.nanos = nanos;
    this.givenUpNanos = givenUpNanos(getContext().getSystem().settings().config());
    this.tickedNanos = nanos.getAsLong();
    this.changedNanos = tickedNanos;
    this.calledNanos = tickedNanos - QUIET_NANOS;
  }

  @Override
  public void preStart() {
    cluster.subscribe(
        getSelf(),
        ClusterEvent.initialStateAsEvents(),
        ClusterEvent.MemberEvent.class,
        ClusterEvent.ReachabilityEvent.class);
    getTimers().startTimerWithFixedDelay(Tick.NOW, Tick.NOW, TICK);
  }

  @Override
  public void postStop() {
    cluster.unsubscribe(getSelf());
  }

  @Override
  public Receive createReceive() {
    return receiveBuilder()
        .match(Tick.class, _ -> tick())
        .match(
            Leaving.class,
            order -> {
              leaving = true;
              region = order.everywhere();
              tick();
            })
        .match(Moving.class, _ -> host.expectMoves())
        .match(ClusterEvent.MemberUp.class, event -> changed(event.member(), "has joined"))
        .match(ClusterEvent.MemberLeft.class, event -> changed(event.member(), "is leaving"))
        .match(ClusterEvent.MemberRemoved.class, event -> changed(event.member(), "is gone"))
        .match(
            ClusterEvent.UnreachableMember.class,
            event -> changed(event.member(), "does not answer"))
        .match(ClusterEvent.ReachableMember.class, event -> changed(event.member(), "is back"))
        .matchAny(_ -> {})
        .build();
  }

  private void changed(Member member, String what) {
    changedNanos = nanos.getAsLong();
    if (!member.uniqueAddress().equals(cluster.selfUniqueAddress())) {
      teller.accept(
          "The node %s %s.".formatted(member.address().hostPort().replaceFirst("^.*@", ""), what));
    }
  }

  /** Who slept for longer than it takes to be given up, was. */
  private static long givenUpNanos(Config settings) {
    return settings
        .getDuration("pekko.cluster.failure-detector.acceptable-heartbeat-pause")
        .plus(settings.getDuration("pekko.cluster.split-brain-resolver.stable-after"))
        .plusSeconds(1)
        .toNanos();
  }

  private void tick() {
    long now = nanos.getAsLong();
    if (now - tickedNanos > givenUpNanos) {
      overslept.run();
      getContext().stop(getSelf());
      return;
    }
    tickedNanos = now;
    if (leaving) {
      tellOthers();
    }
    boolean quiet = now - changedNanos >= UNSETTLED_NANOS && !leaving;
    boolean all = now - calledNanos >= QUIET_NANOS;
    if ((all || !quiet) && (leaving || isCaller())) {
      call(all ? host.cohorts() : Math.min(host.cohorts(), CohortActor.SHARDS));
      if (all) {
        calledNanos = now;
      }
    }
  }

  /** Calls the first so many: the first of each shard, which call the others there, or all. */
  private void call(int count) {
    for (int cohort = 0; cohort < count; cohort++) {
      region.tell(new Call(cohort), getSelf());
    }
  }

  private void tellOthers() {
    for (Member member : cluster.state().getMembers()) {
      if (!member.uniqueAddress().equals(cluster.selfUniqueAddress())) {
        String path = getSelf().path().toStringWithAddress(member.address());
        getContext().actorSelection(path).tell(Moving.SOON, getSelf());
      }
    }
  }

  /** Whether a node is neither leaving nor out of reach. */
  static boolean isAtHand(Member member, Cluster cluster) {
    return member.status().equals(MemberStatus.up())
        && !cluster.state().getUnreachable().contains(member);
  }

  /** The first that is at hand. */
  private boolean isCaller() {
    for (Member member : cluster.state().getMembers()) {
      if (isAtHand(member, cluster)) {
        return member.uniqueAddress().equals(cluster.selfUniqueAddress());
      }
    }
    return false;
  }
}
