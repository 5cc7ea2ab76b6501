package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Element;
import java.util.List;

/**
 * Which of its like a thing is: the widest, the second from the right, what costs least. Attention
 * alone finds it hard to tell that nothing is larger. Like are things of one role, and figures that
 * are called the same.
 */
final class Ranks {
  /** Widest, narrowest, tallest, lowest, rightmost, leftmost, last; most, least. */
  static final int COLUMNS = 9;

  private static final int FIGURES = 7;

  private final int[] beyond;

  private Ranks(int places) {
    beyond = new int[places * COLUMNS];
  }

  /**
   * Writes the ranks of all elements: in each column {@code 1 / (1 + n)}, where n of its like are
   * further to that end, and 0 for what is like all others of its like.
   *
   * @param dense {@code [E, ELEMENT_DENSE]}, changed
   * @param first the first of the columns
   * @param pairs that say which figures are more than others
   */
  static void write(List<Element> elements, Pairs pairs, float[] dense, int first) {
    int places = elements.size() + 1;
    Ranks ranks = new Ranks(places);
    for (int a = 1; a < places; a++) {
      Element one = elements.get(a - 1);
      for (int b = a + 1; b < places; b++) {
        Element other = elements.get(b - 1);
        if (one.role() == other.role()) {
          ranks.compare(a, b, 0, other.box().width() - one.box().width());
          ranks.compare(a, b, 2, other.box().height() - one.box().height());
          ranks.compare(a, b, 4, other.box().x() - one.box().x());
          ranks.beyond[a * COLUMNS + 6]++;
        }
      }
    }
    for (int pair = 0; pair < pairs.size(); pair++) {
      int at = pairs.row(pair) * COLUMNS + FIGURES;
      switch (pairs.kind(pair)) {
        case Relations.MORE, Relations.LATER -> ranks.beyond[at]++;
        case Relations.LESS, Relations.EARLIER -> ranks.beyond[at + 1]++;
        default -> {}
      }
    }
    for (int place = 1; place < places; place++) {
      int from = place * COLUMNS;
      int to = place * Features.ELEMENT_DENSE + first;
      for (int c = 0; c < COLUMNS; c++) {
        int opposite = c == 6 ? 6 : c < 6 ? c ^ 1 : 15 - c;
        boolean differs = c == 6 || ranks.beyond[from + c] + ranks.beyond[from + opposite] > 0;
        dense[to + c] = differs ? 1f / (1 + ranks.beyond[from + c]) : 0;
      }
    }
  }

  /** By how much the other has more. */
  private void compare(int one, int other, int column, int more) {
    if (more != 0) {
      beyond[one * COLUMNS + column + (more > 0 ? 0 : 1)]++;
      beyond[other * COLUMNS + column + (more > 0 ? 1 : 0)]++;
    }
  }
}
