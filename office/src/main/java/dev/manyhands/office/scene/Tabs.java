package dev.manyhands.office.scene;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Section;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Tabs, of which one shows its panel; the first at the start. */
public final class Tabs {
  private final Sheet sheet;
  private final List<Widget> tabs = new ArrayList<>();
  private final List<Section> panels = new ArrayList<>();
  private final int topPx;
  private int bottomPx;

  Tabs(Scene scene, Sheet sheet, List<String> names) {
    this.sheet = sheet;
    int x = sheet.x();
    int fontPx = scene.skin().fontPx();
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      int width = Metrics.widthPx(names.get(i), fontPx) + 26;
      Widget tab = sheet.page().add(Role.TAB, x, sheet.y(), width, fontPx + 18);
      tabs.add(tab.name(names.get(i)).set(State.SELECTED, i == 0).onClick(() -> show(place)));
      x += width + 4;
    }
    this.topPx = sheet.y() + fontPx + 18 + scene.skin().gapPx();
    this.bottomPx = topPx;
    sheet.moveTo(topPx);
  }

  /** Lays out the panel of the next tab. */
  public void panel(Runnable content) {
    sheet.moveTo(topPx);
    panels.add(sheet.page().section(panels.isEmpty(), content));
    bottomPx = Math.max(bottomPx, sheet.y());
    sheet.moveTo(bottomPx);
  }

  public List<Widget> tabs() {
    return tabs;
  }

  /** Shows a tab's panel. */
  public void show(int place) {
    for (int i = 0; i < panels.size(); i++) {
      panels.get(i).show(i == place);
      tabs.get(i).set(State.SELECTED, i == place);
    }
  }
}
