package dev.manyhands.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was asked for cannot be done as it was asked: exit status 2, and the message is shown. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }

  WrongUse(@Nullable String message, Throwable cause) {
    super(message, cause);
  }

  /** Looks something up by what the user gave; where that is refused, the use is wrong. */
  static <T> T check(Supplier<T> lookUp) {
    try {
      return lookUp.get();
    } catch (IllegalArgumentException e) {
      throw new WrongUse(e.getMessage(), e);
    }
  }
}
