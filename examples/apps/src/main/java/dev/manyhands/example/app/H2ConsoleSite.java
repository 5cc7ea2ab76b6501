package dev.manyhands.example.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * H2's web console over a small shop's database, with a user {@value #USER} and a table {@code
 * product (code, name, price, stock)}.
 */
public final class H2ConsoleSite implements AutoCloseable {
  /** Who may log in. */
  public static final String USER = "clerk";

  private static final Pattern WEB = Pattern.compile("http://[^ ]*:(\\d+)");
  private static final Pattern TCP = Pattern.compile("tcp://[^ ]*:(\\d+)");

  private final AppProcess process;
  private final int webPort;
  private final int databasePort;

  private H2ConsoleSite(AppProcess process, int webPort, int databasePort) {
    this.process = process;
    this.webPort = webPort;
    this.databasePort = databasePort;
  }

  /** Starts the console, and makes the database where there is none yet. */
  public static H2ConsoleSite start(Path data, String password) {
    prepare(data, password);
    AppProcess process =
        AppProcess.start(
            data,
            // Without this H2 listens to other machines, if only to refuse them.
            List.of("-Dh2.bindAddress=127.0.0.1"),
            "org.h2.tools.Server",
            List.of(
                "-web",
                "-webPort",
                "0",
                "-tcp",
                "-tcpPort",
                "0",
                "-ifExists",
                "-baseDir",
                ".",
                "-properties",
                "."));
    process.awaitReady(
        InstantSource.system(),
        printed -> WEB.matcher(printed).find() && TCP.matcher(printed).find());
    return new H2ConsoleSite(process, port(WEB, process.printed()), port(TCP, process.printed()));
  }

  /** Where to point a browser. */
  public URI address() {
    return URI.create("http://127.0.0.1:%d/".formatted(webPort));
  }

  /** Where programs reach the same database. */
  public String databaseUrl() {
    return "jdbc:h2:tcp://127.0.0.1:%d/./shop".formatted(databasePort);
  }

  /** What the settings in the job file stand for. */
  public Map<String, String> settings() {
    return Map.of(
        "H2_WEB_PORT", Integer.toString(webPort), "H2_TCP_PORT", Integer.toString(databasePort));
  }

  @Override
  public void close() {
    process.close();
  }

  private static int port(Pattern pattern, String printed) {
    Matcher matcher = pattern.matcher(printed);
    if (!matcher.find()) {
      throw new IllegalStateException("H2 printed no port:\n" + printed);
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static void prepare(Path data, String password) {
    String database = "jdbc:h2:file:" + data.toAbsolutePath().resolve("shop");
    try (Connection connection = DriverManager.getConnection(database, USER, password);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists product (code varchar(20) primary key,"
              + " name varchar(100) not null, price decimal(10, 2) not null, stock int not null)");
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database %s cannot be opened.\nMaybe another console is using it."
              .formatted(database),
          e);
    }
    // As an administrator would leave it: the login page knows the shop.
    Properties settings = new Properties();
    settings.setProperty("0", "Shop|org.h2.Driver|jdbc:h2:./shop|" + USER);
    try (Writer file = Files.newBufferedWriter(data.resolve(".h2.server.properties"))) {
      settings.store(file, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
