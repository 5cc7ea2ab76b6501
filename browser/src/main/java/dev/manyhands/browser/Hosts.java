package dev.manyhands.browser;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hosts that may be visited. Chromium itself is told to know no others, so that redirects and
 * whatever a page loads are held to them too.
 */
record Hosts(Set<String> allowed) {
  Hosts {
    allowed =
        allowed.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    for (String host : allowed) {
      if (!host.matches("[a-z0-9._-]+(:\\d+)?|\\[[0-9a-f:.]+](:\\d+)?")) {
        throw new IllegalArgumentException(
            "The host (%s) must be a name, or a name and port such as localhost:8080.\nMaybe leave out what comes before and after it."
                .formatted(host));
      }
    }
  }

  /**
   * Whether an address leads to an allowed host; one without a host, such as a blank page, does.
   */
  boolean allows(URI address) {
    String scheme = address.getScheme();
    if (scheme == null || !scheme.matches("(?i)https?|wss?")) {
      return "about".equals(scheme) || "data".equals(scheme) || "blob".equals(scheme);
    }
    String host = address.getHost();
    if (host == null) {
      return false;
    }
    host = host.toLowerCase(Locale.ROOT);
    int port = address.getPort() >= 0 ? address.getPort() : scheme.endsWith("s") ? 443 : 80;
    return allowed.contains(host) || allowed.contains(host + ":" + port);
  }

  /** The switch that makes every other name unknown; the first rule that fits a host counts. */
  String resolverRules() {
    String rules =
        allowed.stream()
            .sorted()
            .map(host -> "MAP %s %s".formatted(host, host))
            .collect(Collectors.joining(","));
    return "--host-resolver-rules=" + (rules.isEmpty() ? "" : rules + ",") + "MAP * ~NOTFOUND";
  }
}
