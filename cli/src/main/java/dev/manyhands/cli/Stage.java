package dev.manyhands.cli;

import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.FaceEnvironment;
import dev.manyhands.browser.FaceWindow;
import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.office.Office;
import dev.manyhands.office.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Where tasks are done: opens desks, and photographs them. */
interface Stage extends AutoCloseable {
  /** The places there are. */
  enum Surface {
    OFFICE,
    BROWSER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Environment open(Task task);

  /** A picture of the desk opened last, which shows this screen now. */
  BufferedImage picture(Screen screen);

  @Override
  void close();

  static Stage of(Surface surface, Reporting reporting) {
    return switch (surface) {
      case OFFICE -> new InMemory();
      case BROWSER -> new InBrowser(Browsers.open(reporting));
    };
  }

  /** The office in memory, drawn from what is seen. */
  final class InMemory implements Stage {
    @Override
    public Environment open(Task task) {
      return task.open();
    }

    @Override
    public BufferedImage picture(Screen screen) {
      return Picture.draw(screen);
    }

    @Override
    public void close() {}
  }

  /** The same tasks as web pages in Chromium. */
  final class InBrowser implements Stage {
    private final BrowserProvider browsers;
    private final FaceWindow window;

    InBrowser(BrowserProvider browsers) {
      this.browsers = browsers;
      this.window = new FaceWindow(browsers);
    }

    @Override
    public Environment open(Task task) {
      return new FaceEnvironment(window, Office.task(task.id())::face);
    }

    @Override
    public BufferedImage picture(Screen screen) {
      try {
        return ImageIO.read(new ByteArrayInputStream(window.screenshot()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      window.close();
      browsers.close();
    }
  }
}
