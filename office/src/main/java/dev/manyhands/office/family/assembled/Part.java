package dev.manyhands.office.family.assembled;

import dev.manyhands.office.widget.Widget;
import java.util.List;
import java.util.function.Supplier;

/**
 * One control of an assembled page.
 *
 * @param kind what it is
 * @param name what the instruction calls it
 * @param said what it shall hold, as the instruction says it; empty where it is to be left alone
 * @param first the first of its widgets, to see whether it is in view
 * @param held what it holds now
 * @param wanted what it shall hold in the end
 */
record Part(
    Kind kind,
    String name,
    String said,
    Widget first,
    Supplier<List<String>> held,
    List<String> wanted) {

  /** The kinds of controls. */
  enum Kind {
    TEXT,
    AREA,
    LIST,
    RADIO,
    TICK,
    SLIDER,
    STEPPER,
    DATE,
    SUGGEST
  }

  boolean isAsked() {
    return !said.isEmpty();
  }
}
