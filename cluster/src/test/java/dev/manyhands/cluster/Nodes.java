package dev.manyhands.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Processes on this machine that make up a cluster, each ended with this. */
final class Nodes implements AutoCloseable {
  private static final long PATIENCE_NANOS =
      TimeUnit.SECONDS.toNanos(Long.getLong("manyhands.patience", 120));

  private final Path folder;
  private final long humans;
  private final List<Node> all = new ArrayList<>();

  Nodes(Path folder, long humans) {
    this.folder = folder;
    this.humans = humans;
  }

  Path state() {
    return folder.resolve("state");
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of them. */
  static final class Node {
    final int port;
    final Process process;
    private final List<String> words = new ArrayList<>();
    volatile long alive;
    volatile long turns;

    Node(int port, Process process) {
      this.port = port;
      this.process = process;
      Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          if (line.startsWith("# ")) {
            System.out.println(port + ": " + line.substring(2));
            synchronized (words) {
              words.add(line.substring(2));
            }
          } else if (!line.matches("[0-9]+ [0-9]+")) {
            System.out.println(port + ": " + line);
          } else {
            String[] numbers = line.split(" ");
            turns = Long.parseLong(numbers[1]);
            alive = Long.parseLong(numbers[0]);
          }
        }
      } catch (IOException e) {
        // It was killed.
      }
      alive = 0;
    }

    String words() {
      synchronized (words) {
        return String.join("\n", words);
      }
    }

    /** Asks it to leave; it does so while others go on. */
    void leave() throws IOException {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }

    void signal(String name) throws IOException, InterruptedException {
      Process kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
      assertThat(kill.waitFor()).isZero();
    }

    void awaitEnd(int exit) throws InterruptedException {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(words()).isTrue();
      assertThat(process.exitValue()).as(words()).isEqualTo(exit);
    }
  }

  /** Begins one; it joins the first. */
  Node begin() throws IOException {
    String join = all.isEmpty() ? "-" : "127.0.0.1:" + all.getFirst().port;
    return begin(freePort(), join, "secret", "1");
  }

  Node begin(int port, String join, String secret, String version) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "--sun-misc-unsafe-memory-access=allow",
                // Tests run beside others: a node is not dead because it is slow to get its turn.
                "-Dpekko.cluster.failure-detector.acceptable-heartbeat-pause="
                    + System.getProperty("manyhands.pause", "8s"),
                "-Dpekko.loglevel=" + System.getProperty("pekko.loglevel", "OFF"),
                "--add-exports",
                "jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ClusterNode.class.getName(),
                state().toString(),
                Long.toString(humans),
                "127.0.0.1:" + port,
                join,
                folder.resolve(secret).toString(),
                version)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Node node = new Node(port, process);
    all.add(node);
    return node;
  }

  /** Three of them, each with its share. */
  List<Node> three() throws IOException {
    begin();
    await("all alive on the first", () -> alive() == humans);
    begin();
    begin();
    await(
        "each has its share",
        () -> alive() == humans && all.stream().allMatch(node -> node.alive >= humans / 6));
    return List.copyOf(all);
  }

  long alive() {
    return all.stream().mapToLong(node -> node.alive).sum();
  }

  /** Waits for something that must come; returns after how many seconds it came. */
  double await(String what, BooleanSupplier come) {
    long begun = System.nanoTime();
    while (!come.getAsBoolean()) {
      assertThat(System.nanoTime() - begun)
          .as(() -> what + "; alive " + all.stream().map(node -> node.alive).toList())
          .isLessThan(PATIENCE_NANOS);
      LockSupport.parkNanos(5_000_000);
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  /** All that still run leave, one after the other. */
  void leave() throws IOException, InterruptedException {
    for (Node node : all) {
      if (node.process.isAlive()) {
        node.leave();
        node.awaitEnd(0);
      }
    }
  }

  @Override
  public void close() {
    for (Node node : all) {
      node.process.destroyForcibly();
    }
    for (Node node : all) {
      node.process.onExit().join();
    }
  }
}
