package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing lies among its like, which are those of its role: the how manieth of a line, and
 * how near to the side that a word such as "top" names.
 */
final class Whereabouts {
  /** Between the how manieth of its line an element is and a word that says so. */
  private static final int IN_LINE = 61;

  /** Between a word such as "top" and what lies there. */
  private static final int LIES_THERE = 62;

  /** Whose edges are less apart stand in one line. */
  private static final int LINE_PX = 4;

  private enum Side {
    TOP,
    BOTTOM,
    LEFT,
    RIGHT,
    MIDDLE
  }

  private static final Map<String, Side> SIDES =
      Map.ofEntries(
          Map.entry("top", Side.TOP),
          Map.entry("upper", Side.TOP),
          Map.entry("topmost", Side.TOP),
          Map.entry("uppermost", Side.TOP),
          Map.entry("north", Side.TOP),
          Map.entry("bottom", Side.BOTTOM),
          Map.entry("lower", Side.BOTTOM),
          Map.entry("bottommost", Side.BOTTOM),
          Map.entry("lowermost", Side.BOTTOM),
          Map.entry("south", Side.BOTTOM),
          Map.entry("left", Side.LEFT),
          Map.entry("leftmost", Side.LEFT),
          Map.entry("west", Side.LEFT),
          Map.entry("right", Side.RIGHT),
          Map.entry("rightmost", Side.RIGHT),
          Map.entry("east", Side.RIGHT),
          Map.entry("middle", Side.MIDDLE),
          Map.entry("center", Side.MIDDLE),
          Map.entry("centre", Side.MIDDLE),
          Map.entry("central", Side.MIDDLE));

  private final List<Element> elements;

  Whereabouts(List<Element> elements) {
    this.elements = elements;
  }

  /** Ties the words of an instruction to what is where they say. */
  void relate(List<Item> items, Pairs.Builder pairs) {
    int[] ranks = null;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int ordinal = item.label().ordinal();
      Side side = item.kind() == Item.Kind.WORD ? side(item.source()) : null;
      ranks = ranks == null && ordinal > 0 ? ranks() : ranks;
      for (int e = 0; (ordinal > 0 || side != null) && e < elements.size(); e++) {
        int at = elements.size() + 1 + i;
        if (ranks != null && ranks[e] == ordinal) {
          pairs.addBoth(e + 1, at, IN_LINE, 1);
        }
        if (side != null) {
          pairs.addBoth(e + 1, at, LIES_THERE, nearness(e, side));
        }
      }
    }
  }

  /** The how manieth of its column an element is, from 1, or of its row where it has no column. */
  private int[] ranks() {
    int[] ranks = new int[elements.size()];
    for (int a = 0; a < ranks.length; a++) {
      Element one = elements.get(a);
      int above = 0;
      int left = 0;
      boolean column = false;
      for (int b = 0; b < ranks.length; b++) {
        Element other = elements.get(b);
        if (a != b && one.role() == other.role()) {
          boolean under = isNear(one.box().x(), other.box().x());
          column |= under;
          above += under && other.box().y() < one.box().y() ? 1 : 0;
          boolean beside = isNear(one.box().y(), other.box().y());
          left += beside && other.box().x() < one.box().x() ? 1 : 0;
        }
      }
      ranks[a] = 1 + (column ? above : left);
    }
    return ranks;
  }

  private static boolean isNear(int one, int other) {
    return Math.abs(one - other) <= LINE_PX;
  }

  private static @Nullable Side side(String word) {
    return SIDES.get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * How near an element is to a side, among its like: 1 for the nearest, 0 for the farthest, and
   * where nothing is like it.
   */
  private float nearness(int element, Side to) {
    Element one = elements.get(element);
    Box box = one.box();
    int above = 0;
    int below = 0;
    int left = 0;
    int right = 0;
    for (Element other : elements) {
      if (other.role() == one.role()) {
        int down = other.box().centerY() - box.centerY();
        int across = other.box().centerX() - box.centerX();
        above += down < -LINE_PX ? 1 : 0;
        below += down > LINE_PX ? 1 : 0;
        left += across < -LINE_PX ? 1 : 0;
        right += across > LINE_PX ? 1 : 0;
      }
    }
    return switch (to) {
      case TOP -> share(below, above);
      case BOTTOM -> share(above, below);
      case LEFT -> share(right, left);
      case RIGHT -> share(left, right);
      case MIDDLE -> (between(above, below) + between(left, right)) / 2;
    };
  }

  /** The share of its like that are farther away; those beside it do not count. */
  private static float share(int farther, int nearer) {
    return farther == 0 ? 0 : (float) farther / (farther + nearer);
  }

  private static float between(int before, int after) {
    return before + after == 0 ? 0 : 1 - (float) Math.abs(before - after) / (before + after);
  }
}
