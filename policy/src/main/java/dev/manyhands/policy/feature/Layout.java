package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import java.util.ArrayList;
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
    for (int a = 0; a < n; a++) {
      Box here = elements.get(a).box();
      left[a] = -1;
      above[a] = -1;
      head[a] = -1;
      heading[a] = -1;
      List<Integer> row = new ArrayList<>();
      for (int b = 0; b < n; b++) {
        Element other = elements.get(b);
        Box there = other.box();
        if (a == b || frames(other) || frames(elements.get(a))) {
          continue;
        }
        if (other.role() == Role.HEADING
            && there.centerY() < here.y()
            && there.x() <= here.x() + here.width()
            && here.x() <= there.x() + Math.max(there.width(), SECTION_PX)
            && (heading[a] < 0 || there.y() > elements.get(heading[a]).box().y())) {
          heading[a] = b;
        }
        if (sameRow(here, there)) {
          row.add(b);
          if (there.x() + there.width() <= here.x() + here.width() / 2
              && (left[a] < 0 || there.centerX() > elements.get(left[a]).box().centerX())) {
            left[a] = b;
          }
        } else if (sameColumn(here, there) && there.centerY() < here.centerY()) {
          if (above[a] < 0 || there.centerY() > elements.get(above[a]).box().centerY()) {
            above[a] = b;
          }
          if (other.role() == Role.COLUMNHEADER
              && (head[a] < 0 || there.centerY() > elements.get(head[a]).box().centerY())) {
            head[a] = b;
          }
        }
      }
      rows[a] = row.stream().mapToInt(i -> i).toArray();
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
