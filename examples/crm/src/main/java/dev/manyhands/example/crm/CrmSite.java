package dev.manyhands.example.crm;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** The running site, reachable from this machine only. */
public final class CrmSite implements AutoCloseable {
  private final Javalin server;
  private final CustomerStore store;

  private CrmSite(Javalin server, CustomerStore store) {
    this.server = server;
    this.store = store;
  }

  /** Starts a site with its database in a folder; port 0 is any free port. */
  public static CrmSite start(Path data, int port) {
    return start(CrmOptions.of(data, port));
  }

  /** Starts a site. */
  public static CrmSite start(CrmOptions options) {
    try {
      Files.createDirectories(options.data());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s cannot be made.\nMaybe choose another one.".formatted(options.data()), e);
    }
    Clock clock = Clock.system(ZoneId.systemDefault());
    CustomerStore store = new CustomerStore(options.data(), clock);
    try {
      Javalin server = Javalin.create(config -> configure(config, options, store, clock));
      return new CrmSite(server.start("127.0.0.1", options.port()), store);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static void configure(
      JavalinConfig config, CrmOptions options, CustomerStore store, Clock clock) {
    config.startup.showJavalinBanner = false;
    config.http.defaultContentType = "text/html; charset=utf-8";
    Assets.add(config.routes);
    Pages pages = new Pages();
    new Faults(options).add(config.routes);
    CrmOptions.Login login = options.login();
    if (login != null) {
      new Gate(login, pages).add(config.routes);
    }
    new CustomerRoutes(store, pages).add(config.routes);
    new OverviewRoutes(store, pages, clock).add(config.routes);
  }

  /** Where to point a browser. */
  public URI address() {
    return URI.create("http://127.0.0.1:%d/".formatted(server.port()));
  }

  @Override
  public void close() {
    server.stop();
    store.close();
  }

  /** Runs the site until it is interrupted, and prints its address as one line. */
  public static void main(String[] arguments) {
    CrmSite site;
    try {
      site = start(CrmOptions.parse(arguments, System.getenv()));
    } catch (IllegalArgumentException e) {
      new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
      System.exit(2);
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(site::close));
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(site.address());
  }
}
