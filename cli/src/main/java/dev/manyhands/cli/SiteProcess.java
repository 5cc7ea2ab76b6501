package dev.manyhands.cli;

import dev.manyhands.example.crm.CrmSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The demonstration site in a process of its own, as anybody's web site would be. */
final class SiteProcess implements AutoCloseable {
  private static final Duration STOPPING = Duration.ofSeconds(5);

  private final Process process;
  private final URI address;

  private SiteProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts the site on a free port, with its database and its log in a folder. */
  static SiteProcess start(Path folder) {
    Path log = folder.resolve("site.log");
    try {
      Files.createDirectories(folder);
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  CrmSite.class.getName(),
                  "--data",
                  folder.toString(),
                  "--port",
                  "0")
              .redirectError(log.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      String line;
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        line = out.readLine();
      }
      if (line == null) {
        throw new IllegalStateException(
            "The demonstration site did not start.\nMaybe read %s".formatted(log));
      }
      return new SiteProcess(process, URI.create(line.strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
