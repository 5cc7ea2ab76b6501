package dev.manyhands.env.surface;

import java.util.Map;
import java.util.Set;

/** Opens surfaces. Safe for use by many threads; each opens its own. */
public interface SurfaceProvider extends AutoCloseable {
  /** Opens a surface without history, cookies or memory of another. */
  Surface open(Access access);

  @Override
  void close();

  /**
   * What a digital human may reach and knows.
   *
   * @param hosts the hosts that it may visit, by name, or by name and port such as {@code
   *     localhost:8080}; everything else is refused
   * @param secrets real texts by the handles that a policy knows them by: a typed text that is
   *     exactly a handle is exchanged on its way to the page
   */
  record Access(Set<String> hosts, Map<String, String> secrets) {
    public Access {
      hosts = Set.copyOf(hosts);
      secrets = Map.copyOf(secrets);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
      return "Access[hosts=%s, secrets=%s]".formatted(hosts, secrets.keySet());
    }
  }
}
