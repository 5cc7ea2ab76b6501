package dev.manyhands.office.picture;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws screens for people and for models that look at pixels. */
public final class Picture {
  private static final Color GROUND = new Color(0xF4F6F9);

  private Picture() {}

  /** The screen as it would look, one pixel for each CSS pixel, with the mouse on it. */
  public static BufferedImage draw(Screen screen) {
    BufferedImage image =
        new BufferedImage(screen.widthPx(), screen.heightPx(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(GROUND);
      graphics.fillRect(0, 0, screen.widthPx(), screen.heightPx());
      Brush brush = new Brush(graphics, screen);
      for (Element element : screen.elements()) {
        brush.draw(element);
        if (element.is(State.FOCUSED)) {
          brush.ring(element.box());
        }
      }
      scrollBar(graphics, screen);
      cursor(graphics, screen.cursorX(), screen.cursorY());
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private static void scrollBar(Graphics2D graphics, Screen screen) {
    if (screen.scrollMaxY() == 0) {
      return;
    }
    int height = screen.heightPx();
    int whole = height + screen.scrollMaxY();
    int thumb = Math.max(24, height * height / whole);
    int top = (height - thumb) * screen.scrollY() / screen.scrollMaxY();
    graphics.setColor(new Color(0x33203040, true));
    graphics.fillRoundRect(screen.widthPx() - 9, top + 2, 6, thumb - 4, 6, 6);
  }

  private static void cursor(Graphics2D graphics, int x, int y) {
    int[] xs = {0, 0, 4, 7, 9, 7, 11};
    int[] ys = {0, 16, 12, 18, 17, 11, 11};
    Polygon arrow = new Polygon(xs, ys, xs.length);
    arrow.translate(x, y);
    graphics.setColor(Color.BLACK);
    graphics.fill(arrow);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(arrow);
  }
}
