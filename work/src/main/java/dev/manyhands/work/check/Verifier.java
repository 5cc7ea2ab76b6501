package dev.manyhands.work.check;

import dev.manyhands.env.surface.Surface;
import dev.manyhands.work.job.Row;
import dev.manyhands.work.job.Secrets;
import dev.manyhands.work.job.Verification;
import java.util.function.Supplier;

/** Looks whether rows have arrived. Used by one thread. */
public interface Verifier extends AutoCloseable {
  /** Looks now. Trouble on the way is no exception but {@link Verdict.Unclear}. */
  Verdict check(Row row);

  /** A picture of what was looked at last, PNG; empty where there is nothing to be seen. */
  default byte[] picture() {
    return new byte[0];
  }

  @Override
  void close();

  /**
   * The verifier for a verification.
   *
   * @param surfaces opens the surface that pages are looked at on: not the one that was worked on
   */
  static Verifier of(Verification verification, Secrets secrets, Supplier<Surface> surfaces) {
    return switch (verification) {
      case Verification.Page page -> new PageVerifier(page, surfaces);
      case Verification.Http http -> new HttpVerifier(http, secrets);
      case Verification.Database database -> new DatabaseVerifier(database, secrets);
    };
  }
}
