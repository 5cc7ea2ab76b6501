package dev.manyhands.example.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An application in a Java process of its own; what it prints goes to a file. */
final class AppProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path log;

  private AppProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a main class from the class path of this process.
   *
   * @param folder where it works and keeps its data
   * @param options of the Java machine
   */
  static AppProcess start(
      Path folder, List<String> options, String mainClass, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    command.addAll(arguments);
    try {
      Path log = Files.createDirectories(folder).resolve("app.log");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      // A Java machine that is told to stop takes its applications with it.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return new AppProcess(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException("%s could not be started.".formatted(mainClass), e);
    }
  }

  /** Waits until what the application has printed, or does, shows that it is ready. */
  void awaitReady(InstantSource clock, Predicate<String> ready) {
    Instant deadline = clock.instant().plus(PATIENCE);
    while (!ready.test(printed())) {
      if (!process.isAlive() || clock.instant().isAfter(deadline)) {
        close();
        throw new IllegalStateException(
            "The application did not start within %s.\nMaybe read what it printed:\n%s"
                .formatted(PATIENCE, printed()));
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        close();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while the application was starting.", e);
      }
    }
  }

  String printed() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(Duration.ofSeconds(5))) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
