package dev.manyhands.example.crm;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the site runs.
 *
 * @param data the folder of its database
 * @param port where it listens on this machine; 0 for any free port
 * @param login who may use it, or null where anybody may
 * @param delay how long it lets every page wait
 * @param failEvery every so many forms it fails and saves nothing; 0 for never
 * @param loseEvery every so many forms it saves, and then fails to say so; 0 for never
 */
public record CrmOptions(
    Path data, int port, @Nullable Login login, Duration delay, int failEvery, int loseEvery) {
  public CrmOptions {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException(
          "The port (%d) must be between 0 and 65535.\nMaybe use 0 for any free port."
              .formatted(port));
    }
    if (delay.isNegative() || failEvery < 0 || loseEvery < 0) {
      throw new IllegalArgumentException(
          "The delay (%s), failEvery (%d) and loseEvery (%d) must not be negative."
              .formatted(delay, failEvery, loseEvery));
    }
  }

  /** A site that anybody may use and that does not fail. */
  public static CrmOptions of(Path data, int port) {
    return new CrmOptions(data, port, null, Duration.ZERO, 0, 0);
  }

  public CrmOptions withData(Path data) {
    return new CrmOptions(data, port, login, delay, failEvery, loseEvery);
  }

  public CrmOptions withPort(int port) {
    return new CrmOptions(data, port, login, delay, failEvery, loseEvery);
  }

  public CrmOptions withLogin(Login login) {
    return new CrmOptions(data, port, login, delay, failEvery, loseEvery);
  }

  public CrmOptions withDelay(Duration delay) {
    return new CrmOptions(data, port, login, delay, failEvery, loseEvery);
  }

  public CrmOptions failingEvery(int forms) {
    return new CrmOptions(data, port, login, delay, forms, loseEvery);
  }

  public CrmOptions losingEvery(int forms) {
    return new CrmOptions(data, port, login, delay, failEvery, forms);
  }

  /**
   * Reads a command line; a password comes from the environment, where no list of processes shows
   * it.
   */
  static CrmOptions parse(String[] arguments, Map<String, String> environment) {
    CrmOptions options = of(Path.of("runs", "crm"), 8080);
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i];
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(
            "The option %s needs a value.\n%s".formatted(name, USAGE));
      }
      String value = arguments[i + 1];
      options =
          switch (name) {
            case "--data" -> options.withData(Path.of(value));
            case "--port" -> options.withPort(number(name, value));
            case "--login" ->
                options.withLogin(new Login(value, environment.getOrDefault("CRM_PASSWORD", "")));
            case "--delay" -> options.withDelay(Duration.ofMillis(number(name, value)));
            case "--fail-every" -> options.failingEvery(number(name, value));
            case "--lose-every" -> options.losingEvery(number(name, value));
            default ->
                throw new IllegalArgumentException(
                    "There is no option %s.\n%s".formatted(name, USAGE));
          };
    }
    return options;
  }

  private static final String USAGE =
      "Maybe use some of: --data DIR --port N --login USER (with CRM_PASSWORD set)"
          + " --delay MILLIS --fail-every N --lose-every N";

  private static int number(String name, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The value of %s (%s) must be a whole number.\n%s".formatted(name, value, USAGE), e);
    }
  }

  /** The one user of the site. */
  public record Login(String user, String password) {
    public Login {
      if (user.isBlank() || password.isBlank()) {
        throw new IllegalArgumentException(
            "The user (%s) and the password must not be empty.\nMaybe set CRM_PASSWORD."
                .formatted(user));
      }
    }

    @Override
    public String toString() {
      return "Login[user=%s]".formatted(user);
    }
  }
}
