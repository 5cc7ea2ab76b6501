package dev.manyhands.office.part;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Labels and what they stand for, one below the other, as a record is shown to be read. */
public final class Facts {
  private static final int NARROW_PX = 240;

  private Facts() {}

  /** How high a fact is at most. */
  public static int rowPx(Scene scene) {
    return 2 * scene.skin().fontPx() + 20;
  }

  /** Lays facts out where a sheet stands; returns the values, in order. */
  public static List<Widget> layOut(
      Scene scene, Sheet sheet, List<String> labels, List<String> values) {
    Dice dice = scene.dice();
    int font = scene.skin().fontPx();
    int line = font + 6;
    boolean left = sheet.widthPx() >= NARROW_PX && dice.chance(0.7);
    String mark = dice.of("", "", ":", ":");
    int labelPx = 0;
    for (String label : labels) {
      labelPx = Math.max(labelPx, Metrics.widthPx(label + mark, font) + 14);
    }
    labelPx = Math.min(labelPx, sheet.widthPx() / 2);
    List<Widget> shown = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      int x = left ? sheet.x() + labelPx : sheet.x();
      int y = left ? sheet.y() : sheet.y() + line;
      int room = left ? sheet.widthPx() - labelPx : sheet.widthPx();
      int labelRoom =
          Math.min(left ? labelPx - 6 : room, Metrics.widthPx(labels.get(i) + mark, font) + 2);
      sheet
          .page()
          .text(labels.get(i) + mark, sheet.x(), sheet.y(), labelRoom, line)
          .look(Look.MUTED);
      int wide = Math.min(room, Metrics.widthPx(values.get(i), font) + 2);
      shown.add(sheet.page().text(values.get(i), x, y, wide, line));
      sheet.moveTo(y + line + 4);
    }
    sheet.space(scene.skin().gapPx());
    return shown;
  }
}
