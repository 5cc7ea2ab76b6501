package dev.manyhands.office.code;

/** Thrown where a program does what no program may do here. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  Refusal(String file, int line, String message) {
    super(message, null, false, false);
    this.file = file;
    this.line = line;
  }

  Report.Problem problem() {
    return new Report.Problem(file, line, String.valueOf(getMessage()), "");
  }
}
