package dev.manyhands.env.surface;

import dev.manyhands.env.action.InputDevice;
import dev.manyhands.env.screen.Screen;
import java.net.URI;

/**
 * Somebody else's software on a screen. Used by the thread that opened it alone. Every method may
 * throw {@link SurfaceException}.
 */
public interface Surface extends InputDevice, AutoCloseable {
  /** Goes to an address and waits until the page is ready to be used. */
  void visit(URI address);

  /** Waits until what was last done has taken effect, and looks. */
  Screen look();

  /** All text that the page shows, field values included, whether scrolled into view or not. */
  String text();

  /** A picture of what is seen now, PNG, with secrets covered. */
  byte[] screenshot();

  /** The address shown now, without user name and password. */
  URI address();

  @Override
  void close();
}
