package dev.manyhands.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Another Java process with this one's options and class path. What it writes to standard output is
 * read line by line; the rest is kept for when it fails.
 */
final class Child implements AutoCloseable {
  private static final ObjectMapper JSON =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  private static final int FAREWELL_SECONDS = 20;

  private final Process process;
  private final Path words;
  private final BufferedReader out;
  private final PrintWriter in;
  private final long begunNanos = System.nanoTime();

  private Child(Process process, Path words) {
    this.process = process;
    this.words = words;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
  }

  /** Starts the {@code main} of a class; what it complains of goes to a file in the folder. */
  static Child start(Path folder, Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> !option.startsWith("-javaagent") && !option.startsWith("-agent"))
            .toList());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    Path words = folder.resolve(main.getSimpleName() + ".log");
    try {
      return new Child(new ProcessBuilder(command).redirectError(words.toFile()).start(), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads on until a line begins with these letters, and gives the rest of it. */
  String await(String beginning) {
    try {
      while (true) {
        String line = out.readLine();
        if (line == null) {
          throw new IllegalStateException(
              "A process that was measured ended too early: %s\nMaybe there was too little memory, or somebody ended it."
                  .formatted(lastWords()));
        }
        if (line.startsWith(beginning)) {
          return line.substring(beginning.length()).strip();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads on until it answers with a JSON object. */
  <T> T answer(Class<T> type) {
    try {
      JsonNode answer = JSON.readTree("{" + await("{"));
      if (answer.has("error")) {
        throw new IllegalStateException(answer.get("error").asText());
      }
      return JSON.treeToValue(answer, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  void tell(String line) {
    in.println(line);
  }

  /** Seconds since it was started, by the clock. */
  double seconds() {
    return (System.nanoTime() - begunNanos) / 1e9;
  }

  /** As {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
    leave();
  }

  /** Asks it to end, and insists after a while. */
  @Override
  public void close() {
    if (process.isAlive()) {
      process.destroy();
    }
    leave();
  }

  private void leave() {
    try {
      if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private String lastWords() throws IOException {
    List<String> lines = Files.readAllLines(words);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
  }

  /** In a child: prints an answer. */
  static void answer(Object answer) throws JsonProcessingException {
    System.out.println(JSON.writeValueAsString(answer));
  }

  /** In a child: ends when the parent has, or when that says nothing more. */
  static void dieWithParent() {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          while (line() != null) {
            // A child that listens does so by itself.
          }
          Runtime.getRuntime().halt(1);
        });
  }

  /** In a child: what the parent says next, or null where it has ended. */
  static @Nullable String line() {
    try {
      StringBuilder line = new StringBuilder();
      while (true) {
        int letter = System.in.read();
        if (letter < 0) {
          return null;
        }
        if (letter == '\n') {
          return line.toString();
        }
        line.append((char) letter);
      }
    } catch (IOException e) {
      return null;
    }
  }
}
