package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceProvider.Access;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A digital human at work on pages that look like other people's. */
class BrowserSurfaceIT {
  private static final String FORM =
      """
      <title>New customer</title><h1>New customer</h1>
      <form action=/saved method=post>
      <p><label for=n>Name</label> <input id=n name=name required>
      <p><label for=c>City</label> <select id=c name=city><option><option>Bern<option>Köln</select>
      <p><label><input type=checkbox name=news> Send news</label>
      <p><button>Save</button>
      </form>
      """;

  private static BrowserProvider browsers;
  private Site site;
  private Surface surface;

  @BeforeAll
  static void start() {
    browsers = BrowserProvider.onThisMachine();
  }

  @AfterAll
  static void stop() {
    browsers.close();
  }

  @BeforeEach
  void open() {
    site =
        new Site()
            .page("/form", FORM)
            .on(
                "/saved",
                exchange -> {
                  Thread.sleep(150);
                  Site.send(exchange, 200, "<title>Done</title><p>Saved, thank you.");
                });
    surface = browsers.open(new Access(Set.of(site.host()), Map.of()));
  }

  @AfterEach
  void close() {
    surface.close();
    site.close();
  }

  @Test
  void fillsInAFormByMouseAndKeyboard() {
    surface.visit(site.at("/form"));

    click(Role.TEXTBOX, "Name");
    perform(new Action.Type("Jürg O'Neil 🙂"));
    click(Role.COMBOBOX, "City");
    click(Role.OPTION, "Köln");
    click(Role.CHECKBOX, "Send news");
    assertThat(element(Role.TEXTBOX, "Name").value()).isEqualTo("Jürg O'Neil 🙂");
    assertThat(element(Role.COMBOBOX, "City").value()).isEqualTo("Köln");
    click(Role.BUTTON, "Save");

    assertThat(surface.look().title()).isEqualTo("Done");
    assertThat(surface.text()).contains("Saved, thank you.");
    assertThat(surface.address()).isEqualTo(site.at("/saved"));
    assertThat(site.asked())
        .contains("POST /saved name=J%C3%BCrg+O%27Neil+%F0%9F%99%82&city=K%C3%B6ln&news=on");
  }

  private void perform(Action action) {
    Unfolding.perform(action, surface);
  }

  private void click(Role role, String name) {
    Element element = element(role, name);
    perform(new Action.Click(element.box().centerX(), element.box().centerY()));
  }

  private Element element(Role role, String name) {
    Screen screen = surface.look();
    return screen.elements().stream()
        .filter(element -> element.role() == role && element.label().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(role + " " + name + " is not in " + screen));
  }
}
