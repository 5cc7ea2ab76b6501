package dev.manyhands.cli;

import dev.manyhands.cluster.ClusterPlacement;
import dev.manyhands.cluster.NodeAddress;
import dev.manyhands.cluster.NodePlan;
import dev.manyhands.fleet.Placement;
import dev.manyhands.fleet.StateFolder;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a fleet is told to spread over machines. */
final class ClusterOptions {
  private static final String LOOPBACK = "127.0.0.1";

  @Option(
      names = "--cluster-port",
      paramLabel = "P",
      description = "Be a node of a cluster, which others reach here; 0 for any port.")
  private @Nullable Integer port;

  @Option(
      names = "--cluster-host",
      paramLabel = "HOST",
      description =
          "The name or address by which the other machines reach this one; only this machine does without it, or, with --join, the address that faces the other node.")
  private @Nullable String host;

  @Option(
      names = "--join",
      paramLabel = "HOST:PORT",
      description =
          "Join the cluster of that node, by --state of the same folder; it says how many humans there are, and what they do.")
  private @Nullable String join;

  @Option(
      names = "--secret-file",
      paramLabel = "FILE",
      description =
          "What lets a node join. The first node makes it where there is none; copy it to the others.")
  private @Nullable Path secret;

  /** Whether there is to be a cluster. */
  boolean wanted() {
    return port != null || joins();
  }

  /** Whether there is one already. */
  boolean joins() {
    return join != null;
  }

  /**
   * The file of the secret.
   *
   * @throws WrongUse where none is named
   */
  Path secret() {
    if (secret == null) {
      throw new WrongUse(
          "A cluster needs a secret, so that nobody else joins.\nMaybe add --secret-file manyhands.secret: the first node makes that file.");
    }
    return secret;
  }

  /** This machine's place in the cluster. */
  Placement placement(StateFolder state, Consumer<String> teller) {
    NodeAddress door = join == null ? null : NodeAddress.parse(join);
    String own = host == null ? facing(door) : host;
    return new ClusterPlacement(
        new NodePlan(
            new NodeAddress(own, port == null ? 0 : port),
            door,
            secret(),
            Main.VERSION,
            state.identity()),
        teller);
  }

  private static String facing(@Nullable NodeAddress door) {
    if (door == null) {
      return LOOPBACK;
    }
    InetSocketAddress there = new InetSocketAddress(door.host(), door.port());
    if (there.isUnresolved() || there.getAddress().isLoopbackAddress()) {
      return LOOPBACK;
    }
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(there); // nothing is sent: it only finds the way
      return socket.getLocalAddress().getHostAddress();
    } catch (SocketException e) {
      return LOOPBACK;
    }
  }
}
