package dev.manyhands.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.fleet.FleetException;
import dev.manyhands.fleet.Placement;
import java.io.IOException;
import java.io.NotSerializableException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A node, and who is let in. */
@Timeout(120)
class JoiningTest {
  private static final long FLEET = 7;

  @TempDir private Path folder = Path.of("");
  private final NodeAddress door = new NodeAddress("127.0.0.1", Nodes.freePort());
  private final Set<Integer> taken = new ConcurrentSkipListSet<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private Placement first = Placement.everything();

  /** Five cohorts that only their numbers stand for. */
  private final class Numbers implements Placement.Host {
    @Override
    public int cohorts() {
      return 5;
    }

    @Override
    public void takeUp(int cohort) {
      taken.add(cohort);
    }

    @Override
    public CompletableFuture<Void> putAway(int cohort) {
      taken.remove(cohort);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void expectMoves() {
      // Numbers make no turns.
    }

    @Override
    public void fail(FleetException why) {
      told.add(why.getMessage());
    }
  }

  private Path secret() {
    return folder.resolve("secret");
  }

  @BeforeEach
  void begin() {
    first = new ClusterPlacement(new NodePlan(door, null, secret(), "1", FLEET), told::add);
    first.begin(new Numbers());
  }

  @AfterEach
  void end() {
    first.end();
  }

  private void assertRefused(String words, NodeAddress at, Path key, String version, long fleet) {
    assertThatThrownBy(() ->
            new ClusterPlacement(
                    new NodePlan(new NodeAddress("127.0.0.1", 0), at, key, version, fleet),
                    told::add)
                .begin(new Numbers()))
        .isInstanceOf(FleetException.class)
        .hasMessageContaining(words)
        .hasMessageContaining("Maybe");
  }

  @Test
  void aNodeAloneTakesAllUpAndPutsThemAwayWhenItLeaves() throws IOException {
    while (taken.size() < 5) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(told).hasSize(1).first().asString().contains("--join " + door);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret())))
        .isEqualTo("rw-------");
    first.end();
    assertThat(taken).isEmpty();
    assertThat(told).hasSize(1);
  }

  @Test
  void whoIsNotOfTheClusterIsToldWhy() throws IOException {
    Path other = folder.resolve("other");
    Files.writeString(other, "a secret of somebody else's");
    assertRefused(
        "(" + door + ") cannot be joined: it has another secret", door, other, "1", FLEET);
    assertRefused("it runs version 1, and this is version 2", door, secret(), "2", FLEET);
    assertRefused("it works on the fleet 0000000000000007", door, secret(), "1", 8);
    NodeAddress nobody = new NodeAddress("127.0.0.1", Nodes.freePort());
    assertRefused("No node answers at " + nobody, nobody, secret(), "1", FLEET);
    assertRefused("does not exist", door, folder.resolve("none"), "1", FLEET);
    Files.writeString(other, "short");
    assertRefused("has 5 letters", door, other, "1", FLEET);
    try (ServerSocket program = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> greet(program));
      NodeAddress at = new NodeAddress("127.0.0.1", program.getLocalPort());
      assertRefused("What answers at " + at + " is no node", at, secret(), "1", FLEET);
    }
  }

  private static void greet(ServerSocket program) {
    try (var caller = program.accept()) {
      caller
          .getOutputStream()
          .write("220 mail.example.org ESMTP\r\n".getBytes(StandardCharsets.US_ASCII));
      caller.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The caller has hung up.
    }
  }

  @Test
  void twoClustersOnOnePortAreOneTooMany() {
    Placement second =
        new ClusterPlacement(new NodePlan(door, null, secret(), "1", FLEET), told::add);
    assertThatThrownBy(() -> second.begin(new Numbers()))
        .isInstanceOf(FleetException.class)
        .hasMessageContaining("The address (" + door + ") cannot be had")
        .hasMessageContaining("--cluster-port");
  }

  /** The node itself asks, too: a caller that trusts it blindly gets nowhere. */
  @Test
  void whoShowsNoPassportIsHungUpOn() throws Exception {
    SSLContext blind = SSLContext.getInstance("TLSv1.3");
    blind.init(null, new TrustManager[] {new Trusting()}, null);
    try (SSLSocket socket =
        (SSLSocket) blind.getSocketFactory().createSocket(door.host(), door.port())) {
      socket.setSoTimeout(10_000);
      assertThatThrownBy(
              () -> {
                socket.startHandshake();
                socket.getInputStream().read();
              })
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(SocketTimeoutException.class);
    }
  }

  private static final class Trusting implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  @Test
  void aCallIsFourBytesAndNothingElseIsRead() throws NotSerializableException {
    Wire wire = new Wire();
    byte[] bytes = wire.toBinary(new Call(70_000));
    assertThat(bytes).hasSize(4);
    assertThat(wire.fromBinary(bytes, wire.manifest(new Call(1)))).isEqualTo(new Call(70_000));
    assertThatThrownBy(() -> wire.fromBinary(bytes, "java.lang.Object"))
        .isInstanceOf(NotSerializableException.class);
  }
}
