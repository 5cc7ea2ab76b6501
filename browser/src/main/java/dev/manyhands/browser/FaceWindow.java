package dev.manyhands.browser;

import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.surface.SurfaceProvider.Access;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A window of Chromium in which tasks are shown one after another, as a person keeps one window for
 * a day's work: to open another takes longer than most tasks. Opened when first needed; used by one
 * thread alone.
 */
public final class FaceWindow implements AutoCloseable {
  private static final String HOST = "face.invalid";
  private static final String ADDRESS = "http://%s/".formatted(HOST);

  private final BrowserProvider browsers;
  private @Nullable BrowserSurface surface;
  private @Nullable WebFace shown;

  public FaceWindow(BrowserProvider browsers) {
    this.browsers = browsers;
  }

  /** Shows a face instead of what was shown before. */
  void show(WebFace face) {
    BrowserSurface page = surface;
    if (page == null) {
      page = browsers.session(new Access(Set.of(HOST), Map.of()));
      page.expose(WebFace.POST, message -> shown().post(message));
      page.serve(ADDRESS, () -> shown().html());
      surface = page;
    }
    shown = face;
    page.show(ADDRESS, face.widthPx(), face.heightPx());
  }

  /**
   * The page, while it shows this face.
   *
   * @throws IllegalStateException where it shows another by now
   */
  @SuppressWarnings("ReferenceEquality") // the very same face
  BrowserSurface page(WebFace face) {
    BrowserSurface page = surface;
    if (page == null || shown != face) {
      throw new IllegalStateException(
          "The window shows another task by now.\nMaybe give each task under way a window.");
    }
    return page;
  }

  /** A picture of what is seen now, PNG. */
  public byte[] screenshot() {
    return page(shown()).screenshot();
  }

  private WebFace shown() {
    if (shown == null) {
      throw new IllegalStateException("Nothing is shown yet.\nMaybe reset the environment.");
    }
    return shown;
  }

  @Override
  public void close() {
    if (surface != null) {
      surface.close();
      surface = null;
    }
  }
}
