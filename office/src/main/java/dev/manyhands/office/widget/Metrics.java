package dev.manyhands.office.widget;

/** How wide words are: the advance widths of Helvetica, Arial and Liberation Sans, in 1/1000 em. */
public final class Metrics {
  private static final int OTHER = 556;
  private static final short[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private Metrics() {}

  /** The width of a line of text in pixels, rounded up. */
  public static int widthPx(String text, int fontPx) {
    return widthPx(text, 0, text.length(), fontPx);
  }

  /** The same of a part of it. */
  public static int widthPx(String text, int from, int to, int fontPx) {
    int units = 0;
    for (int i = from; i < to; i++) {
      units += width(text.charAt(i));
    }
    return (units * fontPx + 999) / 1000;
  }

  /** The place in a line of text that is nearest to a horizontal offset. */
  static int index(String text, int offsetPx, int fontPx) {
    int wanted = offsetPx * 1000 / fontPx;
    int units = 0;
    for (int i = 0; i < text.length(); i++) {
      int width = width(text.charAt(i));
      if (wanted < units + width / 2) {
        return i;
      }
      units += width;
    }
    return text.length();
  }

  private static int width(char c) {
    int place = c - ' ';
    return place >= 0 && place < WIDTHS.length ? WIDTHS[place] : OTHER;
  }
}
