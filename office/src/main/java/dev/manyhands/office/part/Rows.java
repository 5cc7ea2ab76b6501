package dev.manyhands.office.part;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Entries one below the other, as one of the ways in which software lists things. */
public final class Rows {
  private Rows() {}

  /**
   * One entry.
   *
   * @param opener what is best clicked to choose the entry
   * @param pieces its words, piece by piece; the opener alone where they are all in one
   */
  public record Row(Widget opener, List<Widget> pieces) {
    /** Runs where any part of the entry is clicked. */
    public Row onOpen(Runnable listener) {
      opener.onClick(listener);
      pieces.forEach(piece -> piece.onClick(listener));
      return this;
    }
  }

  /**
   * Lays out entries, of which the first piece names each.
   *
   * @param whole whether the words of an entry may be all in one
   */
  public static List<Row> layOut(
      Scene scene, Sheet sheet, List<String> headers, List<List<String>> entries, boolean whole) {
    Dice dice = scene.dice();
    boolean narrow = sheet.widthPx() < 120 * headers.size();
    int style = dice.below(whole ? 3 : 2);
    List<Row> rows = new ArrayList<>(entries.size());
    if (style == 0 && !narrow) {
      for (List<Widget> cells : sheet.table(headers, entries)) {
        rows.add(new Row(cells.getFirst(), cells));
      }
      return rows;
    }
    Role role = dice.of(Role.LINK, Role.LINK, Role.TEXT);
    Role one = dice.of(Role.GENERIC, Role.LINK, Role.BUTTON);
    String join = dice.of(" ", " · ", ", ");
    for (List<String> entry : entries) {
      rows.add(
          style == 2 ? inOne(scene, sheet, one, join, entry) : card(scene, sheet, role, entry));
    }
    sheet.space(scene.skin().gapPx());
    return rows;
  }

  private static Row inOne(Scene scene, Sheet sheet, Role role, String join, List<String> entry) {
    String words = String.join(join, entry);
    int height = scene.skin().fontPx() + 10;
    int width = Math.min(sheet.widthPx(), Metrics.widthPx(words, scene.skin().fontPx()) + 14);
    Widget widget = sheet.page().add(role, sheet.x(), sheet.y(), width, height).name(words);
    sheet.moveTo(sheet.y() + height + 3);
    return new Row(widget, List.of(widget));
  }

  private static Row card(Scene scene, Sheet sheet, Role role, List<String> entry) {
    int font = scene.skin().fontPx();
    int line = font + 6;
    List<Widget> pieces = new ArrayList<>(entry.size());
    int x = sheet.x();
    for (int i = 0; i < entry.size(); i++) {
      String words = entry.get(i);
      int wide = Math.min(sheet.widthPx(), Metrics.widthPx(words, font) + 2);
      if (x > sheet.x() && x + wide > sheet.x() + sheet.widthPx()) {
        x = sheet.x();
        sheet.moveTo(sheet.y() + line);
      }
      Widget piece = sheet.page().add(i == 0 ? role : Role.TEXT, x, sheet.y(), wide, line);
      pieces.add(i == 0 && role == Role.LINK ? piece.name(words) : piece.text(words));
      piece.look(i == 0 ? Look.PLAIN : Look.MUTED);
      x += wide + 12;
    }
    sheet.moveTo(sheet.y() + line + 5);
    return new Row(pieces.getFirst(), List.copyOf(pieces));
  }
}
