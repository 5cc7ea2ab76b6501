package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import java.util.Arrays;
import java.util.List;

/** What lies beside and above what. Elements are named by their places in the list, from 0. */
final class Layout {
  /** How far to its right a heading reaches at least. */
  private static final int SECTION_PX = 600;

  private final int[] left;
  private final int[] above;
  private final int[] head;
  private final int[] heading;
  private final int[][] rows;

  /** The boxes' edges and middles, side by side, for every pair is looked at. */
  private final int[] fromX;

  private final int[] fromY;
  private final int[] toX;
  private final int[] toY;
  private final int[] centerX;
  private final int[] centerY;

  Layout(List<Element> elements) {
    int n = elements.size();
    left = new int[n];
    above = new int[n];
    head = new int[n];
    heading = new int[n];
    rows = new int[n][];
    fromX = new int[n];
    fromY = new int[n];
    toX = new int[n];
    toY = new int[n];
    centerX = new int[n];
    centerY = new int[n];
    Role[] roles = new Role[n];
    for (int a = 0; a < n; a++) {
      Element element = elements.get(a);
      Box box = element.box();
      fromX[a] = box.x();
      fromY[a] = box.y();
      toX[a] = box.x() + box.width();
      toY[a] = box.y() + box.height();
      centerX[a] = box.centerX();
      centerY[a] = box.centerY();
      roles[a] = element.role();
    }
    int[] row = new int[n];
    for (int a = 0; a < n; a++) {
      left[a] = -1;
      above[a] = -1;
      head[a] = -1;
      heading[a] = -1;
      int mates = 0;
      for (int b = 0; !frames(roles[a]) && b < n; b++) {
        if (a == b || frames(roles[b])) {
          continue;
        }
        if (roles[b] == Role.HEADING
            && isOver(b, a)
            && (heading[a] < 0 || fromY[b] > fromY[heading[a]])) {
          heading[a] = b;
        }
        if (sameRow(a, b)) {
          row[mates++] = b;
          if (toX[b] <= fromX[a] + (toX[a] - fromX[a]) / 2
              && (left[a] < 0 || centerX[b] > centerX[left[a]])) {
            left[a] = b;
          }
        } else if (centerY[b] < centerY[a] && sameColumn(a, b)) {
          if (above[a] < 0 || centerY[b] > centerY[above[a]]) {
            above[a] = b;
          }
          if (roles[b] == Role.COLUMNHEADER && (head[a] < 0 || centerY[b] > centerY[head[a]])) {
            head[a] = b;
          }
        }
      }
      rows[a] = Arrays.copyOf(row, mates);
    }
  }

  private boolean isOver(int heading, int element) {
    return centerY[heading] < fromY[element]
        && fromX[heading] <= toX[element]
        && fromX[element] <= Math.max(toX[heading], fromX[heading] + SECTION_PX);
  }

  private static boolean frames(Role role) {
    return role == Role.WINDOW || role == Role.DIALOG;
  }

  int left(int element) {
    return left[element];
  }

  int above(int element) {
    return above[element];
  }

  int head(int element) {
    return head[element];
  }

  int headOrAbove(int element) {
    return head[element] < 0 ? above[element] : head[element];
  }

  int heading(int element) {
    return heading[element];
  }

  int[] row(int element) {
    return rows[element];
  }

  boolean sameRow(int one, int other) {
    return overlap(fromY[one], toY[one], fromY[other], toY[other]);
  }

  boolean sameColumn(int one, int other) {
    return overlap(fromX[one], toX[one], fromX[other], toX[other]);
  }

  /** Whether all of one lies within the other. */
  boolean contains(int outer, int inner) {
    return fromX[outer] <= fromX[inner]
        && fromY[outer] <= fromY[inner]
        && toX[outer] >= toX[inner]
        && toY[outer] >= toY[inner];
  }

  /** How far apart their middles are across. */
  int apart(int one, int other) {
    return Math.abs(centerX[one] - centerX[other]);
  }

  private static boolean overlap(int from, int to, int otherFrom, int otherTo) {
    int shared = Math.min(to, otherTo) - Math.max(from, otherFrom);
    return 2 * shared > Math.min(to - from, otherTo - otherFrom);
  }
}
