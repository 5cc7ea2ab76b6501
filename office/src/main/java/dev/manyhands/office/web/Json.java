package dev.manyhands.office.web;

/** Writes what a page's script reads. */
final class Json {
  private Json() {}

  /** A string in quotes; harmless inside a script element too. */
  static String quoted(String words) {
    StringBuilder quoted = new StringBuilder(words.length() + 16).append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '<' -> quoted.append("\\u003c");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029') {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
