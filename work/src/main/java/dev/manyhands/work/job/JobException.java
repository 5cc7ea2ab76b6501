package dev.manyhands.work.job;

import org.jspecify.annotations.Nullable;

/** Why a job cannot start or go on. The message is for the person who gave it. */
public final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is. */
  public enum Reason {
    /** The job file is missing, or says something that cannot be. */
    JOB_FILE(2),
    /** The rows are missing, or cannot be read. */
    ROWS(2),
    /** A secret is not where the job says. */
    SECRET(2),
    /** Another run works on the same job. */
    IN_USE(2),
    /** The ledger cannot be opened or written. */
    LEDGER(1),
    /** The disk is full. */
    DISK_FULL(1);

    private final int exitCode;

    Reason(int exitCode) {
      this.exitCode = exitCode;
    }

    /** The exit code of a command that ends so: 2 for wrong use, 1 for work that fell short. */
    public int exitCode() {
      return exitCode;
    }
  }

  private final Reason reason;

  public JobException(Reason reason, String message) {
    this(reason, message, null);
  }

  public JobException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
