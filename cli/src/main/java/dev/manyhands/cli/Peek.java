package dev.manyhands.cli;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Observation;
import dev.manyhands.env.Task;
import dev.manyhands.fleet.Human;
import dev.manyhands.office.Office;
import dev.manyhands.office.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * What one human saw when it was last at rest.
 *
 * @param human who
 * @param task the family of its task
 * @param seen the instruction and the screen
 */
record Peek(Human human, Task task, Observation seen) {
  /** Of 0 (small) to 1 (fast): screens are mostly plain, and small either way. */
  private static final float FAST = 0.8f;

  /**
   * Brings its desk back and looks.
   *
   * @throws WrongUse where this program does not know its task
   */
  static Peek at(Human human) {
    Task task = WrongUse.check(() -> Office.task(human.task()));
    try (Environment desk = task.open()) {
      return new Peek(human, task, human.replay(task, desk).observation());
    }
  }

  /** The screen as a PNG. */
  byte[] png() throws IOException {
    return png(Picture.draw(seen.screen()));
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(FAST);
    // In memory: ImageIO would go through a file.
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
