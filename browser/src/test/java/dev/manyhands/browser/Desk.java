package dev.manyhands.browser;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceProvider.Access;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A browser, a site that it may visit, and a hand that knows where things are. */
final class Desk implements AutoCloseable {
  private final Site site = new Site();
  private final URI down;
  private final BrowserProvider browsers;
  private Surface surface;

  Desk() {
    this(Map.of());
  }

  Desk(Map<String, String> secrets) {
    this(secrets, Duration.ofSeconds(15));
  }

  Desk(Map<String, String> secrets, Duration timeout) {
    browsers =
        new BrowserProvider(
            BrowserOptions.of(new ChromiumFinder().find(null)).withTimeout(timeout));
    try (Site gone = new Site()) {
      down = gone.at("/");
    }
    surface = open(secrets);
  }

  private Surface open(Map<String, String> secrets) {
    return browsers.open(new Access(Set.of(site.host(), down.getAuthority()), secrets));
  }

  Site site() {
    return site;
  }

  /** A site that is allowed, and down. */
  URI down() {
    return down;
  }

  Surface surface() {
    return surface;
  }

  /** Closes the page and opens another. */
  Surface reopen() {
    surface.close();
    surface = open(Map.of());
    return surface;
  }

  Screen visit(String path) {
    surface.visit(site.at(path));
    return surface.look();
  }

  void perform(Action action) {
    Unfolding.perform(action, surface);
  }

  void click(Role role, String name) {
    perform(clickOn(element(role, name)));
  }

  static Action clickOn(Element element) {
    return new Action.Click(element.box().centerX(), element.box().centerY());
  }

  Element element(Role role, String name) {
    return find(surface.look(), role, name);
  }

  static Element find(Screen screen, Role role, String name) {
    return screen.elements().stream()
        .filter(element -> element.role() == role && element.label().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "%s \"%s\" is not in:%n%s".formatted(role, name, lines(screen.elements()))));
  }

  static String lines(List<Element> elements) {
    return String.join("\n", elements.stream().map(Element::toString).toList());
  }

  @Override
  public void close() {
    surface.close();
    browsers.close();
    site.close();
  }
}
