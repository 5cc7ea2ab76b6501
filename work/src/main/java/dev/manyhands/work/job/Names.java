package dev.manyhands.work.job;

import java.util.Collection;
import java.util.Locale;

/** Helps with names that were mistyped. */
final class Names {
  private Names() {}

  /** A line of advice: the name that was probably meant, or else all that there are. */
  static String advice(String given, Collection<String> known) {
    String best = "";
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(given.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return bestDistance <= Math.max(2, given.length() / 3)
        ? "Maybe '%s' is meant.".formatted(best)
        : "Maybe one of these is meant: %s.".formatted(String.join(", ", known));
  }

  /** How many letters must be changed, added or left out (Levenshtein 1966). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
