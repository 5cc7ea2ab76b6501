package dev.manyhands.fleet;

import org.jspecify.annotations.Nullable;

/** Thrown where a fleet cannot be had as asked, or cannot go on; says what to try. */
public final class FleetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FleetException(String message) {
    super(message);
  }

  public FleetException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
