package dev.manyhands.work.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A club's list of members behind HTTP: a form, a list as text, and a record as JSON. */
public final class MemberSite implements AutoCloseable {
  /** A member as the site knows it. */
  public record Member(String name, String email, String city) {}

  private final HttpServer server;
  private final List<Member> members = new ArrayList<>();
  private final AtomicInteger posts = new AtomicInteger();
  private volatile boolean down;
  private volatile boolean corrupting;
  private volatile boolean forgetting;
  private volatile long delayMillis;

  public MemberSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    server.createContext("/", this::answer);
    server.start();
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** The members in the order of their entry. */
  public synchronized List<Member> members() {
    return List.copyOf(members);
  }

  /** Enters a member as somebody else might. */
  public synchronized void add(Member member) {
    members.add(member);
  }

  public synchronized void forget(String email) {
    members.removeIf(member -> member.email().equals(email));
  }

  /** How many forms were sent. */
  public int posts() {
    return posts.get();
  }

  /** Answers everything with an error from now on, or no longer. */
  public void setDown(boolean down) {
    this.down = down;
  }

  /** Stores a wrong city from now on. */
  public void setCorrupting(boolean corrupting) {
    this.corrupting = corrupting;
  }

  /** Says thank you but stores nothing from now on. */
  public void setForgetting(boolean forgetting) {
    this.forgetting = forgetting;
  }

  /** Lets every form wait before it is stored. */
  public void setDelayMillis(long delayMillis) {
    this.delayMillis = delayMillis;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (down) {
      send(exchange, 503, "down");
    } else if (path.equals("/new") && exchange.getRequestMethod().equals("POST")) {
      Map<String, String> form =
          decode(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      posts.incrementAndGet();
      pause();
      String error = store(form);
      send(exchange, error.isEmpty() ? 200 : 422, error.isEmpty() ? "Thank you." : error);
    } else if (path.equals("/new")) {
      send(exchange, 200, "Join the club\nName\nE-mail\nCity");
    } else if (path.equals("/moved")) {
      exchange.getResponseHeaders().set("Location", "http://elsewhere.example:80/new");
      send(exchange, 302, "");
    } else if (path.equals("/members")) {
      send(exchange, 200, list());
    } else if (path.equals("/member")) {
      String query = exchange.getRequestURI().getRawQuery();
      record(exchange, decode(query == null ? "" : query).getOrDefault("email", ""));
    } else {
      send(exchange, 404, "There is no " + path);
    }
  }

  private void pause() {
    try {
      Thread.sleep(delayMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized String store(Map<String, String> form) {
    String email = form.getOrDefault("E-mail", "");
    if (!email.contains("@")) {
      return "E-mail: This is no e-mail address.";
    }
    if (!forgetting) {
      members.add(
          new Member(
              form.getOrDefault("Name", ""),
              email,
              corrupting ? "Nowhere" : form.getOrDefault("City", "")));
    }
    return "";
  }

  private synchronized String list() {
    StringBuilder text = new StringBuilder("Members\nName\tE-mail\tCity\n");
    members.forEach(member ->
        text.append(String.join("\t", member.name(), member.email(), member.city())).append('\n'));
    return text.toString();
  }

  private synchronized void record(HttpExchange exchange, String email) throws IOException {
    List<String> found =
        members.stream()
            .filter(member -> member.email().equals(email))
            .map(member ->
                "{\"name\":\"%s\",\"email\":\"%s\",\"city\":\"%s\"}"
                    .formatted(member.name(), member.email(), member.city()))
            .toList();
    send(exchange, 200, "[" + String.join(",", found) + "]");
  }

  private static void send(HttpExchange exchange, int status, String text) {
    try (exchange) {
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> decode(String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : form.split("&")) {
      String[] sides = pair.split("=", 2);
      fields.put(
          URLDecoder.decode(sides[0], StandardCharsets.UTF_8),
          sides.length == 2 ? URLDecoder.decode(sides[1], StandardCharsets.UTF_8) : "");
    }
    return fields;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
