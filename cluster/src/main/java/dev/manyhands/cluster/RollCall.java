package dev.manyhands.cluster;

import com.typesafe.config.Config;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
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

  private final Cluster cluster = Cluster.get(getContext().getSystem());
  private final ActorRef region;
  private final IntSupplier cohorts;
  private final Runnable overslept;
  private final Consumer<String> teller;
  private final LongSupplier nanos;
  private final long givenUpNanos;
  private long tickedNanos;
  private long calledNanos;
  private long changedNanos;

  RollCall(
      ActorRef region,
      IntSupplier cohorts,
      Runnable overslept,
      Consumer<String> teller,
      LongSupplier nanos) {
    this.region = region;
    this.cohorts = cohorts;
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
    boolean due = now - changedNanos < UNSETTLED_NANOS || now - calledNanos >= QUIET_NANOS;
    if (due && isCaller()) {
      calledNanos = now;
      int all = cohorts.getAsInt(); // more when people are hired
      for (int cohort = 0; cohort < all; cohort++) {
        region.tell(new Call(cohort), getSelf());
      }
    }
  }

  /** The first that is neither leaving nor out of reach. */
  private boolean isCaller() {
    for (Member member : cluster.state().getMembers()) {
      if (member.status().equals(MemberStatus.up())
          && !cluster.state().getUnreachable().contains(member)) {
        return member.uniqueAddress().equals(cluster.selfUniqueAddress());
      }
    }
    return false;
  }
}
