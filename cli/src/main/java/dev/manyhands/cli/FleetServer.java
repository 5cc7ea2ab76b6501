package dev.manyhands.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.manyhands.fleet.FleetException;
import dev.manyhands.fleet.StateFolder;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a running fleet shows over HTTP: its figures, and what any of its humans sees. */
final class FleetServer implements AutoCloseable {
  private static final Pattern PEEK = Pattern.compile("/peek/([0-9]{1,18})\\.png");
  private static final String TEXT = "text/plain; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private FleetServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Takes the port; answers from {@link #serve} on.
   *
   * @throws WrongUse where it cannot be had
   */
  static FleetServer bind(String host, int port) {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new WrongUse(
          "The host (%s) of the metrics is unknown.\nMaybe use 127.0.0.1 for this machine alone, or 0.0.0.0 for all who reach it."
              .formatted(host));
    }
    try {
      return new FleetServer(HttpServer.create(address, 0));
    } catch (BindException e) {
      throw new WrongUse(
          "The port (%d) for the metrics cannot be had on %s: %s.\nMaybe another fleet has it: give another --metrics-port, or 0 for any that is free."
              .formatted(port, host, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new WrongUse("The metrics cannot be offered at %s:%d: %s.".formatted(host, port, e), e);
    }
  }

  /** Where it is, such as {@code http://127.0.0.1:9464}. */
  String address() {
    InetSocketAddress at = server.getAddress();
    return "http://%s:%d".formatted(at.getHostString(), at.getPort());
  }

  /**
   * Begins to answer.
   *
   * @param state where the humans are remembered, or null where they are not: then none is shown
   */
  void serve(FleetMetrics metrics, @Nullable Path state) {
    server.createContext(
        "/metrics",
        exchange ->
            answer(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", metrics.scrape()));
    server.createContext("/peek/", exchange -> peek(exchange, state));
    server.createContext(
        "/", exchange -> answer(exchange, 404, TEXT, "There are /metrics and /peek/ID.png.\n"));
    server.setExecutor(threads);
    server.start();
    if (state != null) {
      // Java's graphics take a second or two to start, which nobody should have to wait for.
      threads.execute(() -> warmUp(state));
    }
  }

  private static void peek(HttpExchange exchange, @Nullable Path state) throws IOException {
    Matcher path = PEEK.matcher(exchange.getRequestURI().getPath());
    if (!path.matches()) {
      answer(exchange, 404, TEXT, "Maybe /peek/7.png: what number 7 sees.\n");
    } else if (state == null) {
      answer(
          exchange, 404, TEXT, "Nobody is remembered.\nMaybe start the fleet with --state DIR.\n");
    } else {
      try {
        answer(exchange, 200, "image/png", look(state, Long.parseLong(path.group(1))));
      } catch (FleetException | WrongUse e) {
        answer(exchange, 404, TEXT, e.getMessage() + "\n");
      }
    }
  }

  private static byte[] look(Path state, long id) throws IOException {
    try (StateFolder memory = StateFolder.look(state)) {
      return Peek.at(memory.human(id)).png();
    }
  }

  private static void warmUp(Path state) {
    try {
      look(state, 0);
    } catch (FleetException | WrongUse | IOException e) {
      // Who asks for a picture is told.
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, String words)
      throws IOException {
    answer(exchange, status, type, words.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
