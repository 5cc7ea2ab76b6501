package dev.manyhands.office.scene;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.widget.Widget;
import org.jspecify.annotations.Nullable;

/** What is seen, asked about widgets; for the conditions of a plan. */
public final class View {
  /** How much of a thing must be in view to be used. */
  static final int USABLE_PX = 6;

  private final Screen screen;

  View(Screen screen) {
    this.screen = screen;
  }

  public Screen screen() {
    return screen;
  }

  /** The widget as it is seen, or null where it is not in view. */
  public @Nullable Element find(Widget widget) {
    return screen.byId(widget.id());
  }

  /** Whether enough of the widget is in view to be used. */
  public boolean shows(Widget widget) {
    Element element = find(widget);
    return element != null && element.box().height() >= Math.min(USABLE_PX, widget.box().height());
  }

  /** Whether the widget is in view and holds this text. */
  public boolean holds(Widget widget, String value) {
    Element element = find(widget);
    return element != null && element.value().equals(value);
  }

  /** Whether the widget is in view with these words. */
  public boolean reads(Widget widget, String words) {
    Element element = find(widget);
    return element != null && element.label().equals(words);
  }

  /** Whether just these words are marked in the widget, which is in view. */
  public boolean marks(Widget widget, String words) {
    Element element = find(widget);
    return element != null && element.hint().equals(Widget.hintOf(words));
  }

  /** Whether the widget is in view and in the state. */
  public boolean is(Widget widget, State state) {
    Element element = find(widget);
    return element != null && element.is(state);
  }
}
