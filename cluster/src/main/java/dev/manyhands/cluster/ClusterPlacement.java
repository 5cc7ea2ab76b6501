package dev.manyhands.cluster;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import dev.manyhands.fleet.FleetException;
import dev.manyhands.fleet.Placement;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Address;
import org.apache.pekko.actor.BootstrapSetup;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.PoisonPill;
import org.apache.pekko.actor.Props;
import org.apache.pekko.actor.setup.ActorSystemSetup;
import org.apache.pekko.cluster.Cluster;
import org.apache.pekko.cluster.sharding.ClusterSharding;
import org.apache.pekko.cluster.sharding.ClusterShardingSettings;
import org.apache.pekko.remote.artery.tcp.SSLEngineProviderSetup;
import org.jspecify.annotations.Nullable;

/**
 * Places cohorts on the nodes of a cluster: each is an entity of Pekko's cluster sharding, taken up
 * where its shard is, put away and taken up elsewhere when nodes come and go.
 */
public final class ClusterPlacement implements Placement {
  private static final String NAME = "manyhands";
  private static final Duration TO_ANSWER = Duration.ofSeconds(20);
  private static final Duration TO_JOIN = Duration.ofSeconds(75);
  private static final Duration TO_HAND_OVER = Duration.ofSeconds(20);
  private static final Duration TO_LEAVE = Duration.ofSeconds(60);

  private final NodePlan plan;
  private final Consumer<String> teller;
  private final SSLContext tls;
  private final Map<Integer, ActorRef> here = new ConcurrentHashMap<>();
  private final Map<Integer, Long> lostNanos = new ConcurrentHashMap<>();
  private @Nullable ActorSystem system;
  private @Nullable Handover handover;
  private volatile boolean ending;

  /**
   * A node that has yet to begin.
   *
   * @param teller hears, in words, what becomes of the nodes
   * @throws FleetException where there is no good secret
   */
  public ClusterPlacement(NodePlan plan, Consumer<String> teller) {
    this.plan = plan;
    this.teller = teller;
    Secret secret = Secret.read(plan.secret(), plan.join() == null);
    this.tls = new Passport(secret, plan.version(), plan.fleet()).context();
  }

  @Override
  public void begin(Host host) {
    if (plan.join() != null) {
      knock(plan.join());
    }
    ActorSystem started = start();
    system = started;
    Cluster cluster = Cluster.get(started);
    CountDownLatch joined = new CountDownLatch(1);
    cluster.registerOnMemberUp(joined::countDown);
    cluster.registerOnMemberRemoved(() -> removed(host));
    if (plan.join() == null) {
      cluster.join(cluster.selfAddress());
    } else {
      cluster.joinSeedNodes(List.of(address(plan.join())));
    }
    await(joined, started);
    ClusterSharding sharding = ClusterSharding.get(started);
    ActorRef region =
        sharding.start(
            CohortActor.NAME,
            Props.create(
                CohortActor.class, () -> new CohortActor(host, here, lostNanos, System::nanoTime)),
            ClusterShardingSettings.create(started),
            new CohortActor.Extractor(),
            sharding.defaultShardAllocationStrategy(ClusterShardingSettings.create(started)),
            CohortActor.Leave.NOW);
    ActorRef rollCall =
        started.actorOf(
            Props.create(
                RollCall.class,
                () -> new RollCall(region, host, () -> removed(host), teller, System::nanoTime)),
            "roll-call");
    handover = new Handover(started, region, rollCall, host::cohorts);
    Address self = cluster.selfAddress();
    teller.accept(
        "This node is %s:%d. Others join by --join %s:%d"
            .formatted(
                self.getHost().orElse(""),
                self.getPort().orElse(0),
                self.getHost().orElse(""),
                self.getPort().orElse(0)));
  }

  @Override
  public void lost(int cohort) {
    lostNanos.put(cohort, System.nanoTime());
    ActorRef stands = here.get(cohort);
    if (stands != null) {
      stands.tell(PoisonPill.getInstance(), ActorRef.noSender());
    }
  }

  @Override
  public void end() {
    ending = true;
    ActorSystem running = system;
    if (running == null) {
      return;
    }
    if (handover != null) {
      handover.complete(TO_HAND_OVER);
    }
    try {
      CoordinatedShutdown.get(running)
          .runAll(CoordinatedShutdown.clusterLeavingReason())
          .toCompletableFuture()
          .get(TO_LEAVE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      teller.accept("This node left without a farewell: %s.".formatted(e));
    }
  }

  private void removed(Host host) {
    if (!ending) {
      host.fail(
          new FleetException(
              "This node (%s) was given up by the others, which go on with its work.\nMaybe it was stopped, overloaded or cut off for seconds: start it again, with --join."
                  .formatted(plan.self())));
    }
  }

  private ActorSystem start() {
    Config settings =
        ConfigFactory.defaultOverrides()
            .withFallback(at("pekko.remote.artery.canonical.hostname", plan.self().host()))
            .withFallback(at("pekko.remote.artery.canonical.port", plan.self().port()))
            .withFallback(ConfigFactory.parseResources(ClusterPlacement.class, "node.conf"))
            .withFallback(ConfigFactory.defaultReference())
            .resolve();
    try {
      return ActorSystem.create(
          NAME,
          ActorSystemSetup.create(
              BootstrapSetup.create(settings), SSLEngineProviderSetup.create(_ -> new Tls(tls))));
    } catch (Exception e) { // Scala throws checked ones, too, without a word
      if (caused(e, BindException.class).isPresent()) {
        throw new FleetException(
            "The address (%s) cannot be had: %s.\nMaybe another node has it: give another --cluster-port, or join that one's cluster with --join %s."
                .formatted(plan.self(), innermost(e), plan.self()),
            e);
      }
      throw new FleetException(
          "The node (%s) cannot begin: %s.".formatted(plan.self(), innermost(e)), e);
    }
  }

  private void await(CountDownLatch joined, ActorSystem started) {
    try {
      for (long left = TO_JOIN.toMillis() / 100; left > 0; left--) {
        if (joined.await(100, TimeUnit.MILLISECONDS)) {
          return;
        }
        if (started.getWhenTerminated().toCompletableFuture().isDone()) {
          break;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end();
    throw new FleetException(
        "The node (%s) did not let this one in.\nMaybe give its address to --join exactly as it was given there to --cluster-host."
            .formatted(plan.join()));
  }

  /** Shows its passport once, so that what is wrong can be said at once and in clear words. */
  private void knock(NodeAddress door) {
    try (SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket()) {
      int millis = Math.toIntExact(TO_ANSWER.toMillis());
      socket.connect(new InetSocketAddress(door.host(), door.port()), millis);
      socket.setSoTimeout(millis);
      socket.startHandshake();
    } catch (ConnectException | UnknownHostException e) {
      throw new FleetException(
          "No node answers at %s: %s.\nMaybe begin a cluster there, without --join."
              .formatted(door, e.getMessage()),
          e);
    } catch (SSLException e) {
      Optional<CertificateException> why = caused(e, CertificateException.class);
      throw new FleetException(
          why.isPresent()
              ? "The node (%s) cannot be joined: %s.\nMaybe give both nodes the same program, --state and --secret-file."
                  .formatted(door, why.get().getMessage())
              : "What answers at %s is no node: %s.\nMaybe another program has that port."
                  .formatted(door, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new FleetException(
          "The node (%s) does not answer: %s.\nMaybe another program has that port."
              .formatted(door, e),
          e);
    }
  }

  private static Config at(String path, Object value) {
    return ConfigValueFactory.fromAnyRef(value).atPath(path);
  }

  private static Address address(NodeAddress node) {
    return new Address("pekko", NAME, node.host(), node.port());
  }

  private static <T extends Throwable> Optional<T> caused(Throwable error, Class<T> kind) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return Optional.of(kind.cast(at));
      }
    }
    return Optional.empty();
  }

  private static String innermost(Throwable error) {
    Throwable at = error;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return String.valueOf(at.getMessage());
  }
}
