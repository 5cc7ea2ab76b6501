package dev.manyhands.env.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a digital human sees at one moment. Immutable, so it may be kept and shared between threads.
 *
 * @param widthPx width of the visible area in CSS pixels
 * @param heightPx height of the visible area in CSS pixels
 * @param title the title of the window or page in front
 * @param elements the visible elements in paint order: a later one lies over an earlier one
 * @param cursorX where the mouse is
 * @param cursorY where the mouse is
 * @param scrollY how far the page has been scrolled down, in CSS pixels
 * @param scrollMaxY how far it can be; 0 where all is in view
 */
public record Screen(
    int widthPx,
    int heightPx,
    String title,
    List<Element> elements,
    int cursorX,
    int cursorY,
    int scrollY,
    int scrollMaxY) {
  public Screen {
    if (widthPx <= 0 || heightPx <= 0) {
      throw new IllegalArgumentException(
          "The size of a screen (%d × %d) must be positive.".formatted(widthPx, heightPx));
    }
    elements = List.copyOf(elements);
  }

  /** The element with the keyboard focus, or null. */
  public @Nullable Element focused() {
    for (Element element : elements) {
      if (element.is(State.FOCUSED)) {
        return element;
      }
    }
    return null;
  }

  /** The element with this id, or null where it is not in view. */
  public @Nullable Element byId(int id) {
    for (Element element : elements) {
      if (element.id() == id) {
        return element;
      }
    }
    return null;
  }

  /** The topmost element at a point, or null where there is none. */
  public @Nullable Element at(int x, int y) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (elements.get(i).box().contains(x, y)) {
        return elements.get(i);
      }
    }
    return null;
  }
}
