package dev.manyhands.work.ledger;

import dev.manyhands.work.job.JobException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a database or a disk complains about. */
public final class Trouble {
  private Trouble() {}

  /** What to throw for a failure at a place. */
  public static JobException explain(Exception failure, String where) {
    if (failure instanceof JobException known) {
      return known;
    }
    // The parameters of a database's address may hold a password.
    String place = where.replaceFirst("[?;].*", "");
    if (isDiskFull(failure)) {
      return new JobException(
          JobException.Reason.DISK_FULL,
          "The disk is full: %s cannot be written.\nNothing is lost. Make room and start again: the job goes on where it was."
              .formatted(place),
          failure);
    }
    return new JobException(
        JobException.Reason.LEDGER,
        "%s cannot be used: %s\nNothing is lost. Mend it and start again: the job goes on where it was."
            .formatted(place, failure.getMessage()),
        failure);
  }

  /** Whether a full disk is at the root of a failure. */
  public static boolean isDiskFull(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left") || message.contains("disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }
}
