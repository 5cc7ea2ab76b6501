package dev.manyhands.office.data;

/**
 * Puts words into a pattern as {@link String#format} does, many times as fast: instances are staged
 * by the thousand, and each has a pattern or more.
 */
public final class Template {
  private Template() {}

  /** The pattern with words for each {@code %s}, or for {@code %1$s} and so on by their place. */
  @SuppressWarnings("AnnotateFormatMethod") // patterns are drawn by chance
  public static String fill(String pattern, Object... words) {
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int next = 0;
    int from = 0;
    for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', from)) {
      int kind = at + 1;
      int place = next;
      if (isPlaced(pattern, kind)) {
        place = pattern.charAt(kind) - '1';
        kind += 2;
      } else {
        next++;
      }
      if (kind >= pattern.length() || !isPlain(pattern.charAt(kind), words, place)) {
        return pattern.formatted(words);
      }
      filled.append(pattern, from, at).append(words[place]);
      from = kind + 1;
    }
    return filled.append(pattern, from, pattern.length()).toString();
  }

  /** Whether a digit and a dollar say which of the words is meant. */
  private static boolean isPlaced(String pattern, int at) {
    return at + 1 < pattern.length()
        && pattern.charAt(at) >= '1'
        && pattern.charAt(at) <= '9'
        && pattern.charAt(at + 1) == '$';
  }

  /** Whether it is as it is by itself; whatever else there is, Java's own formatter knows. */
  private static boolean isPlain(char kind, Object[] words, int place) {
    return place < words.length
        && (kind == 's' || (kind == 'd' && words[place] instanceof Integer));
  }
}
