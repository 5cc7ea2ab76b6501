package dev.manyhands.browser;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints over what is nobody's business in a picture of a screen. */
final class Cover {
  private Cover() {}

  /**
   * The picture with every protected field and every element that shows a secret painted over.
   *
   * @param png the picture
   * @param bare the screen as it is, nothing covered
   */
  static byte[] over(byte[] png, Screen bare, Secrets secrets) {
    List<Box> boxes =
        bare.elements().stream()
            .filter(element -> element.is(State.PROTECTED) || shows(element, secrets))
            .map(Element::box)
            .toList();
    if (boxes.isEmpty()) {
      return png;
    }
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      Graphics2D graphics = image.createGraphics();
      graphics.setColor(Color.DARK_GRAY);
      for (Box box : boxes) {
        graphics.fillRect(box.x(), box.y(), box.width(), box.height());
      }
      graphics.dispose();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean shows(Element element, Secrets secrets) {
    return secrets.isIn(element.name())
        || secrets.isIn(element.text())
        || secrets.isIn(element.value())
        || secrets.isIn(element.hint());
  }
}
