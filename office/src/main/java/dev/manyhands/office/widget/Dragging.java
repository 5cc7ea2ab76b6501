package dev.manyhands.office.widget;

/** Hears how a widget is dragged; it is for the listener to let the widget follow the mouse. */
@FunctionalInterface
public interface Dragging {
  /** What has just become of a drag. */
  enum Phase {
    /** The button went down over the widget. */
    TAKEN,
    /** The mouse moved with the button held. */
    MOVED,
    /** The button was let go. */
    DROPPED
  }

  /**
   * Hears of one event.
   *
   * @param phase what happened
   * @param x where the mouse is on the widget's page, in CSS pixels
   * @param y where the mouse is on the widget's page, in CSS pixels
   */
  void heard(Phase phase, int x, int y);
}
