package dev.manyhands.work.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.manyhands.work.job.JobException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the same promises on a PostgreSQL server, where Debian's package is installed. */
class PostgresLedgerIT extends LedgerTest {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

  @TempDir static Path data;
  private static String url = "";
  private static Path programs = INSTALLED;
  private static int jobs;

  @BeforeAll
  static void startServer() throws Exception {
    Optional<Path> found = Optional.empty();
    if (Files.isDirectory(INSTALLED)) {
      try (Stream<Path> versions = Files.list(INSTALLED)) {
        found =
            versions
                .map(v -> v.resolve("bin"))
                .filter(b -> Files.exists(b.resolve("initdb")))
                .findAny();
      }
    }
    assumeTrue(found.isPresent(), "PostgreSQL is not installed");
    programs = found.orElseThrow();
    Path cluster = Files.createDirectory(data.resolve("cluster"));
    if (isRoot()) {
      command(List.of("chown", "postgres", cluster.toString()));
      command(List.of("chmod", "755", data.toString()));
    }
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    server("initdb", "-D", cluster.toString(), "-U", "clerk", "-A", "trust", "--no-sync");
    server(
        "pg_ctl",
        "-D",
        cluster.toString(),
        "-w",
        "-l",
        cluster.resolve("log").toString(),
        "-o",
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
            .formatted(port),
        "start");
    url = "jdbc:postgresql://127.0.0.1:%d/postgres?user=clerk".formatted(port);
  }

  @AfterAll
  static void stopServer() throws Exception {
    if (!url.isEmpty()) {
      server("pg_ctl", "-D", data.resolve("cluster").toString(), "-m", "immediate", "stop");
    }
  }

  @Override
  Ledger open(Path inside) {
    jobs++;
    return Ledger.open(url, "members-" + jobs);
  }

  @Test
  void keepsASecondMachineOffTheJob() {
    try (Ledger first = Ledger.open(url, "shared")) {
      first.begin(4711, "elsewhere", Instant.EPOCH);
      assertThatThrownBy(() -> Ledger.open(url, "shared"))
          .isInstanceOf(JobException.class)
          .hasMessageContaining("by process 4711 on elsewhere");
    }
    try (Ledger second = Ledger.open(url, "shared")) {
      assertThat(second.totals().rows()).isZero();
    }
  }

  /** PostgreSQL refuses to run as root. */
  private static void server(String program, String... arguments) throws Exception {
    List<String> words = new ArrayList<>();
    if (isRoot()) {
      words.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    words.add(programs.resolve(program).toString());
    words.addAll(List.of(arguments));
    command(words);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void command(List<String> words) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(words)
            .directory(data.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("output").toFile()))
            .start();
    assertThat(process.waitFor()).as(() -> words.toString()).isZero();
  }
}
