package dev.manyhands.cli;

import dev.manyhands.env.Environment;
import dev.manyhands.env.Task;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.office.picture.Picture;
import java.awt.image.BufferedImage;
import java.util.Locale;

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

  static Stage of(Surface surface) {
    return switch (surface) {
      case OFFICE -> new InMemory();
      case BROWSER -> throw new WrongUse("not yet");
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
}
