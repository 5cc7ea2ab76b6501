package dev.manyhands.env.screen;

/**
 * A rectangle in CSS pixels; the origin is the top left corner of the screen.
 *
 * @param x left edge
 * @param y top edge
 * @param width at least 0
 * @param height at least 0
 */
public record Box(int x, int y, int width, int height) {
  public Box {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException(
          "The width (%d) and the height (%d) of a box must not be negative.\nMaybe swap its corners."
              .formatted(width, height));
    }
  }

  public int centerX() {
    return x + width / 2;
  }

  public int centerY() {
    return y + height / 2;
  }

  /** Whether the point lies inside; the right and bottom edges lie outside. */
  public boolean contains(int pointX, int pointY) {
    return pointX >= x && pointY >= y && pointX < x + width && pointY < y + height;
  }
}
