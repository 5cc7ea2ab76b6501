package dev.manyhands.office.widget;

import org.jspecify.annotations.Nullable;

/** Widgets that are shown and hidden together, such as those of a tab. */
public final class Section {
  private final Desk desk;
  private final @Nullable Section outer;
  private boolean shown;

  Section(Desk desk, @Nullable Section outer, boolean shown) {
    this.desk = desk;
    this.outer = outer;
    this.shown = shown;
  }

  public boolean shown() {
    return shown && (outer == null || outer.shown());
  }

  public void show(boolean show) {
    if (shown != show) {
      shown = show;
      desk.changed();
    }
  }
}
