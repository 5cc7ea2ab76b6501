package dev.manyhands.cluster;

import dev.manyhands.fleet.FleetException;

/**
 * Where a node is reached, as all others call it.
 *
 * @param host a name or an address
 * @param port 0 for any that is free
 */
public record NodeAddress(String host, int port) {
  public NodeAddress {
    if (host.isEmpty() || port < 0 || port > 65535) {
      throw new FleetException(
          "The address of a node (%s:%d) must be a host and a port up to 65535.\nMaybe 127.0.0.1:7001"
              .formatted(host, port));
    }
  }

  /** Reads {@code HOST:PORT}. */
  public static NodeAddress parse(String text) {
    int colon = text.lastIndexOf(':');
    try {
      return new NodeAddress(
          text.substring(0, Math.max(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    } catch (NumberFormatException e) {
      throw new FleetException(
          "The address of a node (%s) must be a host and a port.\nMaybe 127.0.0.1:7001"
              .formatted(text),
          e);
    }
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
