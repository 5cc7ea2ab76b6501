package dev.manyhands.office.part;

import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** A table whose rows change places, or go and come, as it is sorted and filtered. */
public final class Grid {
  private final List<Widget> heads;
  private final List<List<Widget>> cells;

  /** Lays it out where a sheet stands. */
  public Grid(Sheet sheet, List<String> headers, List<List<String>> rows) {
    int from = sheet.page().widgets().size();
    this.cells = sheet.table(headers, rows);
    this.heads = List.copyOf(sheet.page().widgets().subList(from, from + headers.size()));
  }

  public List<Widget> heads() {
    return heads;
  }

  public List<List<Widget>> cells() {
    return cells;
  }

  /** Shows these rows in this order, and no others; there must not be more than at first. */
  public void show(List<List<String>> rows) {
    for (int i = 0; i < cells.size(); i++) {
      for (int j = 0; j < heads.size(); j++) {
        Widget cell = cells.get(i).get(j).show(i < rows.size());
        if (i < rows.size()) {
          List<String> row = rows.get(i);
          cell.text(row.get(j)).group(row.getFirst() + " / " + heads.get(j).text());
        }
      }
    }
  }
}
