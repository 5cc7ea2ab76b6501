package dev.manyhands.cli.film;

import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.Surface;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A surface that is photographed between a decision and its first event. */
final class FilmedSurface implements Surface {
  private final Surface surface;
  private final Camera camera;
  private @Nullable Screen seen;

  FilmedSurface(Surface surface, Camera camera) {
    this.surface = surface;
    this.camera = camera;
  }

  private Surface photographed() {
    if (seen != null && camera.wants(seen)) {
      camera.shoot(seen, surface.screenshot());
    }
    return surface;
  }

  @Override
  public void visit(URI address) {
    surface.visit(address);
  }

  @Override
  public Screen look() {
    seen = surface.look();
    return seen;
  }

  @Override
  public String text() {
    return surface.text();
  }

  @Override
  public byte[] screenshot() {
    byte[] png = photographed().screenshot();
    camera.after(seen, png);
    return png;
  }

  @Override
  public URI address() {
    return surface.address();
  }

  @Override
  public void mouseMove(int x, int y) {
    photographed().mouseMove(x, y);
  }

  @Override
  public void mouseDown(MouseButton button, int clickCount) {
    photographed().mouseDown(button, clickCount);
  }

  @Override
  public void mouseUp(MouseButton button, int clickCount) {
    surface.mouseUp(button, clickCount);
  }

  @Override
  public void wheel(int deltaX, int deltaY) {
    photographed().wheel(deltaX, deltaY);
  }

  @Override
  public void keyDown(String key) {
    photographed().keyDown(key);
  }

  @Override
  public void keyUp(String key) {
    surface.keyUp(key);
  }

  @Override
  public void character(int codePoint) {
    photographed().character(codePoint);
  }

  @Override
  public void pause(Duration duration) {
    photographed().pause(duration);
  }

  @Override
  public void close() {
    surface.close();
  }
}
