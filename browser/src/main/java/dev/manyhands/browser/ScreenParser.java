package dev.manyhands.browser;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@code look} in {@code page.js} gives: records of columns, as compact as can be. */
final class ScreenParser {
  private static final String RECORD = "\u001e";
  private static final String COLUMN = "\u001f";

  private ScreenParser() {}

  /**
   * What one document shows.
   *
   * @param openedTab whether it has just opened another tab
   * @param frames where it shows documents that it cannot see into
   */
  record Seen(
      int widthPx,
      int heightPx,
      String title,
      int scrollY,
      int scrollMaxY,
      boolean openedTab,
      List<Element> elements,
      List<ForeignFrame> frames) {

    Seen with(List<Element> all) {
      return new Seen(widthPx, heightPx, title, scrollY, scrollMaxY, openedTab, all, List.of());
    }
  }

  /**
   * A frame that only its own document can describe.
   *
   * @param id the frame element's own id
   * @param index how many elements lie before it
   * @param visible the part of it that is seen
   * @param left where its document begins, which may be out of view
   * @param top where its document begins
   */
  record ForeignFrame(int id, int index, Box visible, int left, int top) {
    /** A box of the inner document on the page, cut to what is visible. */
    Box onPage(Box inner) {
      int x = Math.max(visible.x(), inner.x() + left);
      int y = Math.max(visible.y(), inner.y() + top);
      int right = Math.min(visible.x() + visible.width(), inner.x() + left + inner.width());
      int bottom = Math.min(visible.y() + visible.height(), inner.y() + top + inner.height());
      return new Box(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
    }
  }

  static Seen parse(String looked, Looker.DocumentIds ids) {
    String[] records = looked.split(RECORD, -1);
    String[] head = records[0].split(COLUMN, -1);
    String document = head[7];
    int focused = Integer.parseInt(head[5]);
    List<Element> elements = new ArrayList<>(records.length);
    List<ForeignFrame> frames = new ArrayList<>();
    for (int i = 1; i < records.length; i++) {
      String[] column = records[i].split(COLUMN, -1);
      int id = Integer.parseInt(column[0]);
      Box box = box(column);
      if (column[1].equals("FRAME")) {
        String[] corner = column[3].split(" ", -1);
        int left = (int) Math.round(Double.parseDouble(corner[0]));
        int top = (int) Math.round(Double.parseDouble(corner[1]));
        frames.add(new ForeignFrame(id, elements.size(), box, left, top));
      } else {
        int states = Integer.parseInt(column[11]) | (id == focused ? State.FOCUSED.bit() : 0);
        elements.add(
            new Element(
                ids.of(document, id),
                Role.valueOf(column[1]),
                column[2],
                column[3],
                column[4],
                column[5],
                column[6],
                box,
                states));
      }
    }
    return new Seen(
        Integer.parseInt(head[0]),
        Integer.parseInt(head[1]),
        head[2],
        Integer.parseInt(head[3]),
        Integer.parseInt(head[4]),
        head[6].equals("1"),
        elements,
        frames);
  }

  private static Box box(String[] column) {
    int left = Integer.parseInt(column[7]);
    int top = Integer.parseInt(column[8]);
    return new Box(
        left, top, Integer.parseInt(column[9]) - left, Integer.parseInt(column[10]) - top);
  }
}
