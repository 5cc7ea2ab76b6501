package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import java.util.List;

/**
 * Which of its like a thing is: the widest, the second from the right, what costs least. Attention
 * alone finds it hard to tell that nothing is larger. Like are things of one role, and figures that
 * are called the same. A rank is {@code 1 / (1 + n)}, where n of its like are further to that end,
 * and 0 for what is like all others of its like.
 */
final class Ranks {
  /** Widest, narrowest, tallest, lowest, rightmost, leftmost, last; most, least. */
  static final int COLUMNS = 9;

  private static final int RIGHTMOST = 4;
  private static final int LAST = 6;
  private static final int MOST = 7;

  private final List<Element> elements;

  /** How many are beyond, at first; then the ranks {@code [E, COLUMNS]}. */
  private final float[] ranks;

  /**
   * Ranks all elements.
   *
   * @param pairs that say which figures are more than others
   */
  Ranks(List<Element> elements, Pairs pairs) {
    this.elements = elements;
    int places = elements.size() + 1;
    ranks = new float[places * COLUMNS];
    for (int a = 1; a < places; a++) {
      Element one = elements.get(a - 1);
      for (int b = a + 1; b < places; b++) {
        Element other = elements.get(b - 1);
        if (one.role() == other.role()) {
          compare(a, b, 0, other.box().width() - one.box().width());
          compare(a, b, 2, other.box().height() - one.box().height());
          compare(a, b, RIGHTMOST, other.box().x() - one.box().x());
          ranks[a * COLUMNS + LAST]++;
        }
      }
    }
    for (int pair = 0; pair < pairs.size(); pair++) {
      int at = pairs.row(pair) * COLUMNS + MOST;
      switch (pairs.kind(pair)) {
        case Relations.MORE, Relations.LATER -> ranks[at]++;
        case Relations.LESS, Relations.EARLIER -> ranks[at + 1]++;
        default -> {}
      }
    }
    for (int place = 1; place < places; place++) {
      int at = place * COLUMNS;
      for (int end = 0; end < RIGHTMOST + 2; end += 2) {
        rank(at + end, at + end + 1);
      }
      ranks[at + LAST] = 1 / (1 + ranks[at + LAST]);
      rank(at + MOST, at + MOST + 1);
    }
  }

  /** By how much the other has more. */
  private void compare(int one, int other, int column, int more) {
    if (more != 0) {
      ranks[one * COLUMNS + column + (more > 0 ? 0 : 1)]++;
      ranks[other * COLUMNS + column + (more > 0 ? 1 : 0)]++;
    }
  }

  /** From how many are beyond at both ends. */
  private void rank(int one, int other) {
    boolean differs = ranks[one] + ranks[other] > 0;
    ranks[one] = differs ? 1 / (1 + ranks[one]) : 0;
    ranks[other] = differs ? 1 / (1 + ranks[other]) : 0;
  }

  /** Writes the ranks into rows of {@link Features#ELEMENT_DENSE}, from a column on. */
  void write(float[] dense, int first) {
    for (int place = 1; place <= elements.size(); place++) {
      System.arraycopy(
          ranks, place * COLUMNS, dense, place * Features.ELEMENT_DENSE + first, COLUMNS);
    }
  }

  /**
   * How far to one end of its like a place is, in whatever tells them apart: figures; of shapes the
   * size, or else the place.
   */
  float towards(int place, boolean most) {
    int at = place * COLUMNS + (most ? 0 : 1);
    float rank = ranks[at + MOST];
    Role role = elements.get(place - 1).role();
    if (role == Role.IMAGE || role == Role.GENERIC) {
      rank = Math.max(rank, Math.max(ranks[at], ranks[at + 2]));
      rank = rank == 0 ? ranks[at + RIGHTMOST] : rank;
    }
    return rank;
  }
}
