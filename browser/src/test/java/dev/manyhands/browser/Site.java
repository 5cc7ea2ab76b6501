package dev.manyhands.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small web site on this machine, which remembers what it was asked. */
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Answers one request. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(workers);
    server.start();
  }

  /** A page of HTML at a path. */
  Site page(String path, String html) {
    return on(path, exchange -> send(exchange, 200, html));
  }

  Site on(String path, Page page) {
    server.createContext(
        path,
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(
              "%s %s %s"
                  .formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body)
                  .strip());
          try {
            page.answer(exchange);
          } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
          } finally {
            exchange.close();
          }
        });
    return this;
  }

  static void send(HttpExchange exchange, int status, String html) throws IOException {
    byte[] bytes = ("<!doctype html><meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  static void redirect(HttpExchange exchange, String target) throws IOException {
    exchange.getResponseHeaders().set("Location", target);
    exchange.sendResponseHeaders(302, -1);
  }

  /** What was asked so far: method, path and body. */
  List<String> asked() {
    return asked;
  }

  String host() {
    return "localhost:" + server.getAddress().getPort();
  }

  URI at(String path) {
    return URI.create("http://" + host() + path);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
