package dev.manyhands.env.surface;

import org.jspecify.annotations.Nullable;

/** What went wrong between a digital human and a page; never the digital human's own mistake. */
public final class SurfaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The site cannot be reached: it is down, or the name is unknown. */
    UNREACHABLE,
    /** The site answers with an error. */
    REFUSED,
    /** The page, or a redirect, leads to a host that is not allowed. */
    HOST_NOT_ALLOWED,
    /** The site did not answer in time. */
    TIMEOUT,
    /** The browser is gone; a new surface may be opened. */
    CRASHED
  }

  private final Reason reason;

  public SurfaceException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
