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

  Layout(List<Element> elements) {
    int n = elements.size();
    left = new int[n];
    above = new int[n];
    head = new int[n];
    heading = new int[n];
    rows = new int[n][];
    Box[] boxes = new Box[n];
    boolean[] frames = new boolean[n];
    for (int a = 0; a < n; a++) {
      boxes[a] = elements.get(a).box();
      frames[a] = frames(elements.get(a));
    }
    int[] row = new int[n];
    for (int a = 0; a < n; a++) {
      Box here = boxes[a];
      left[a] = -1;
      above[a] = -1;
      head[a] = -1;
      heading[a] = -1;
      int mates = 0;
      for (int b = 0; !frames[a] && b < n; b++) {
        if (a == b || frames[b]) {
          continue;
        }
        Box there = boxes[b];
        Role role = elements.get(b).role();
        if (role == Role.HEADING
            && there.centerY() < here.y()
            && there.x() <= here.x() + here.width()
            && here.x() <= there.x() + Math.max(there.width(), SECTION_PX)
            && (heading[a] < 0 || there.y() > boxes[heading[a]].y())) {
          heading[a] = b;
        }
        if (sameRow(here, there)) {
          row[mates++] = b;
          if (there.x() + there.width() <= here.x() + here.width() / 2
              && (left[a] < 0 || there.centerX() > boxes[left[a]].centerX())) {
            left[a] = b;
          }
        } else if (there.centerY() < here.centerY() && sameColumn(here, there)) {
          if (above[a] < 0 || there.centerY() > boxes[above[a]].centerY()) {
            above[a] = b;
          }
          if (role == Role.COLUMNHEADER
              && (head[a] < 0 || there.centerY() > boxes[head[a]].centerY())) {
            head[a] = b;
          }
        }
      }
      rows[a] = Arrays.copyOf(row, mates);
    }
  }

  private static boolean frames(Element element) {
    return element.role() == Role.WINDOW || element.role() == Role.DIALOG;
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

  int heading(int element) {
    return heading[element];
  }

  int[] row(int element) {
    return rows[element];
  }

  static boolean sameRow(Box one, Box other) {
    return overlap(one.y(), one.height(), other.y(), other.height());
  }

  static boolean sameColumn(Box one, Box other) {
    return overlap(one.x(), one.width(), other.x(), other.width());
  }

  private static boolean overlap(int from, int length, int otherFrom, int otherLength) {
    int shared = Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
    return 2 * shared > Math.min(length, otherLength);
  }
}
