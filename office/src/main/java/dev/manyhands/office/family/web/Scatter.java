package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Things here and there on a page, none over another. */
final class Scatter {
  private static final int ROOM_PERCENT = 70;

  private Scatter() {}

  /** Lays them out from where a sheet stands, each somewhere in a row of its own or beside one. */
  static List<Widget> of(Scene scene, Sheet sheet, Role role, List<String> names) {
    Dice dice = scene.dice();
    int high = Math.min(scene.skin().fieldPx(), 30);
    int columns = Math.clamp(sheet.widthPx() / 150, 1, 2);
    int columnPx = sheet.widthPx() / columns;
    int rows = (names.size() + columns - 1) / columns;
    int roomPx = scene.skin().heightPx() * ROOM_PERCENT / 100 - sheet.y();
    int rowPx = Math.max(high + 2, roomPx / rows);
    List<Widget> things = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int wide = Math.min(columnPx, Metrics.widthPx(name, scene.skin().fontPx()) + 16);
      int x = sheet.x() + i % columns * columnPx + dice.below(columnPx - wide + 1);
      int y = sheet.y() + i / columns * rowPx + dice.below(rowPx - high + 1);
      things.add(sheet.page().add(role, x, y, wide, high).name(name));
    }
    sheet.space(rows * rowPx + 4);
    return things;
  }
}
