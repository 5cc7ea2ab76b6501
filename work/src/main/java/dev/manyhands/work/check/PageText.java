package dev.manyhands.work.check;

import dev.manyhands.work.job.Verification.Page.Match;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The text of a page in pieces: lines, and the cells in them, which tabulators part. */
record PageText(List<List<String>> lines) {

  static PageText of(String text) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : text.split("\\R")) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t")) {
        cells.add(tidy(cell));
      }
      lines.add(cells);
    }
    return new PageText(lines);
  }

  /** All of the page as one line. */
  List<String> all() {
    return lines.stream().flatMap(List::stream).toList();
  }

  /** Whether all texts are among the cells; an empty text is everywhere. */
  static boolean holds(List<String> cells, List<String> texts, Match match) {
    return missing(cells, texts, match).isEmpty();
  }

  /** The texts that are not among the cells. */
  static List<String> missing(List<String> cells, List<String> texts, Match match) {
    String joined = String.join(" ", cells);
    List<String> missing = new ArrayList<>();
    for (String text : texts) {
      for (String line : text.split("\\R")) {
        String wanted = tidy(line);
        boolean there =
            wanted.isEmpty()
                || switch (match) {
                  case CELL -> cells.contains(wanted) || joined.equals(wanted);
                  case WORDS -> standsIn(joined, wanted);
                };
        if (!there) {
          missing.add(text);
          break;
        }
      }
    }
    return missing;
  }

  private static boolean standsIn(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || !joins(text.codePointBefore(at), words.codePointAt(0));
      boolean ends =
          end == text.length()
              || !joins(words.codePointBefore(words.length()), text.codePointAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(int left, int right) {
    return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
  }

  /** One way of writing what looks the same: composed letters, single spaces. */
  static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\u00A0\\u202F]+", " ")
        .strip();
  }
}
