package dev.manyhands.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was asked for cannot be done as it was asked: exit status 2, and the message is shown. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }

  /** A name that nobody has; the message names those that come nearest to it. */
  static WrongUse unknown(String what, String name, Collection<String> known) {
    List<String> near =
        known.stream()
            .sorted(
                Comparator.<String>comparingInt(one -> distance(name, one))
                    .thenComparing(one -> one))
            .limit(3)
            .toList();
    return new WrongUse(
        "The %s (%s) is unknown.\nMaybe use %s.".formatted(what, name, String.join(", ", near)));
  }

  /**
   * How far two names lie apart: the edits from one to the other (Levenshtein 1966), where one that
   * begins or holds the other lies near.
   */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return b.contains(a) || a.contains(b) ? Math.min(2, above[b.length()]) : above[b.length()];
  }
}
