package dev.manyhands.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a Chromium: the one named by a flag or by the variable {@value #VARIABLE}, one on the PATH,
 * or the one that Playwright has downloaded. Where there is none, {@link #install} fetches
 * Debian's.
 */
public final class ChromiumFinder {
  /** The environment variable that names a Chromium. */
  public static final String VARIABLE = "MANYHANDS_CHROMIUM";

  /** The command that installs Debian's package. */
  public static final String INSTALL_LINE = "apt-get update && apt-get install -y chromium";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Map<String, String> environment;
  private final Path home;

  /** Looks around on this machine. */
  public ChromiumFinder() {
    this(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  ChromiumFinder(Map<String, String> environment, Path home) {
    this.environment = Map.copyOf(environment);
    this.home = home;
  }

  /**
   * The Chromium to use.
   *
   * @param named the path given by a flag, or null
   * @throws IllegalStateException where there is none, or where the one named is none
   */
  public Path find(@Nullable Path named) {
    if (named != null) {
      return required(named, "The Chromium");
    }
    String variable = environment.getOrDefault(VARIABLE, "");
    if (!variable.isEmpty()) {
      return required(Path.of(variable), "The Chromium named by " + VARIABLE);
    }
    return onPath()
        .or(this::downloaded)
        .orElseThrow(() ->
            new IllegalStateException(
                "There is no Chromium on this machine.\nMaybe install it: %s\nor name one by %s."
                    .formatted(INSTALL_LINE, VARIABLE)));
  }

  /** Whether {@link #install} can work here: Debian or its like, with the right to install. */
  public boolean canInstall() {
    return Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && System.getProperty("user.name").equals("root");
  }

  /**
   * Installs Debian's Chromium; what the installer prints goes where this program's output goes.
   *
   * @throws IllegalStateException where it could not be installed
   */
  public void install() throws InterruptedException {
    if (!canInstall()) {
      throw new IllegalStateException(
          "Chromium cannot be installed from here.\nMaybe run, as root: " + INSTALL_LINE);
    }
    try {
      // The installer's words go to standard error, which leaves standard output to results.
      Process process =
          new ProcessBuilder("sh", "-c", "(" + INSTALL_LINE + ") >&2")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException(
            "Installing Chromium failed (exit %d).\nMaybe run it by hand: %s"
                .formatted(exit, INSTALL_LINE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path required(Path path, String what) {
    if (!Files.isExecutable(path)) {
      throw new IllegalStateException(
          "%s (%s) is not a program.\nMaybe give the path of its executable file."
              .formatted(what, path));
    }
    return path;
  }

  private Optional<Path> onPath() {
    return NAMES.stream()
        .flatMap(name ->
            Stream.of(environment.getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The newest of Playwright's own downloads. */
  private Optional<Path> downloaded() {
    String named = environment.getOrDefault("PLAYWRIGHT_BROWSERS_PATH", "");
    Path cache = named.isEmpty() ? home.resolve(".cache/ms-playwright") : Path.of(named);
    if (!Files.isDirectory(cache)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(cache)) {
      return folders
          .filter(folder -> folder.getFileName().toString().matches("chromium-\\d+"))
          .sorted(Comparator.comparingInt(ChromiumFinder::revision).reversed())
          .flatMap(folder ->
              Stream.of("chrome-linux64/chrome", "chrome-linux/chrome").map(folder::resolve))
          .filter(Files::isExecutable)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int revision(Path folder) {
    return Integer.parseInt(folder.getFileName().toString().substring("chromium-".length()));
  }
}
