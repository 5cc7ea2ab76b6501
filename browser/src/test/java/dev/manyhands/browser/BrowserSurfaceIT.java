package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Action.Keypress;
import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A digital human at work on pages that look like other people's. */
class BrowserSurfaceIT {
  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = new Desk();
    desk.site().page("/done", "<title>Done</title><p>Saved, thank you.");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @BeforeEach
  void begin() {
    desk.reopen();
  }

  @Test
  void fillsInAFormByMouseAndKeyboard() {
    desk.site()
        .page(
            "/form",
            """
            <title>New customer</title>
            <form action=/saved method=post>
            <p><label for=n>Name</label> <input id=n name=name required>
            <p><label for=c>City</label>
            <select id=c name=city><option><option>Bern<option>Köln</select>
            <p><label><input type=checkbox name=news> Send news</label>
            <p><textarea name=t aria-label=Notes></textarea><button>Save</button>
            </form>
            """)
        .on(
            "/saved",
            exchange -> {
              // An answer that takes its time is waited for.
              Thread.sleep(300);
              Site.redirect(exchange, "/done");
            });
    desk.visit("/form");

    desk.click(Role.TEXTBOX, "Name");
    desk.perform(new Action.Type("Jürg O'Neil-Łuk 🙂 \"x\" {Enter}"));
    desk.click(Role.COMBOBOX, "City");
    desk.click(Role.OPTION, "Köln");
    desk.click(Role.CHECKBOX, "Send news");
    desk.click(Role.TEXTAREA, "Notes");
    desk.perform(new Action.Type("wrong"));
    desk.perform(Keypress.of("CTRL", "A"));
    desk.perform(new Action.Type("one\ntwo"));
    Screen filled = desk.surface().look();
    assertThat(Desk.find(filled, Role.TEXTBOX, "Name").value())
        .isEqualTo("Jürg O'Neil-Łuk 🙂 \"x\" {Enter}");
    assertThat(Desk.find(filled, Role.COMBOBOX, "City").value()).isEqualTo("Köln");
    assertThat(Desk.find(filled, Role.CHECKBOX, "Send news").is(State.CHECKED)).isTrue();
    assertThat(filled.focused()).isEqualTo(Desk.find(filled, Role.TEXTAREA, "Notes"));
    desk.click(Role.BUTTON, "Save");

    assertThat(desk.surface().look().title()).isEqualTo("Done");
    assertThat(desk.surface().text()).contains("Saved, thank you.");
    assertThat(desk.surface().address()).isEqualTo(desk.site().at("/done"));
    assertThat(desk.site().asked())
        .anyMatch(line ->
            line.startsWith("POST /saved name=J%C3%BCrg+O%27Neil-%C5%81uk+%F0%9F%99%82")
                && line.endsWith("&city=K%C3%B6ln&news=on&t=one%0D%0Atwo"));
  }

  @Test
  void choosesFromDropDownListsHoweverTheyAreDressed() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      many.append("<option>Country ").append(i);
    }
    desk.site()
        .page(
            "/lists",
            """
            <style>.framed { appearance: none; -webkit-appearance: none; width: 100%%;
              padding: 6px 36px 6px 12px; border: 1px solid #ccc; border-radius: 6px }</style>
            <p><label>Framed <select class=framed><option>A<optgroup label=G><option>B
            <option disabled>C</optgroup></select></label>
            <p><label>Long <select onchange="document.title=this.value">%s</select></label>
            """
                .formatted(many));
    desk.visit("/lists");
    desk.click(Role.COMBOBOX, "Framed");
    Screen open = desk.surface().look();
    assertThat(Desk.find(open, Role.COMBOBOX, "Framed").is(State.EXPANDED)).isTrue();
    assertThat(Desk.find(open, Role.OPTION, "A").is(State.SELECTED)).isTrue();
    assertThat(Desk.find(open, Role.OPTION, "C").is(State.DISABLED)).isTrue();
    desk.perform(Desk.clickOn(Desk.find(open, Role.OPTION, "B")));
    assertThat(desk.element(Role.COMBOBOX, "Framed").value()).isEqualTo("B");
    assertThat(desk.surface().look().elements()).noneMatch(e -> e.role() == Role.OPTION);

    desk.click(Role.COMBOBOX, "Long");
    Element third = desk.element(Role.OPTION, "Country 3");
    assertThat(desk.surface().look().elements()).noneMatch(e -> e.label().equals("Country 70"));
    desk.perform(new Action.Scroll(third.box().centerX(), third.box().centerY(), 0, 100_000));
    desk.click(Role.OPTION, "Country 79");
    assertThat(desk.surface().look().title()).isEqualTo("Country 79");
    assertThat(desk.surface().text()).contains("Country 79").doesNotContain("Country 5\n");
  }

  @Test
  void scrollsDragsDoubleClicksAndUsesTheOtherButtons() {
    desk.site()
        .page(
            "/mouse",
            """
            <title>-</title><p ondblclick="log('double')">Twice</p>
            <p oncontextmenu="log('context'); return false">Right</p>
            <input type=range min=0 max=100 value=0 aria-label=Volume style="width:300px">
            <div style="height:3000px"></div><button onclick="log('deep')">Deep</button>
            <script>const log = (what) => { document.title += what + '-'; }</script>
            """);
    Screen screen = desk.visit("/mouse");
    Element twice = Desk.find(screen, Role.TEXT, "Twice");
    desk.perform(new Action.DoubleClick(twice.box().centerX(), twice.box().centerY()));
    Element right = Desk.find(screen, Role.TEXT, "Right");
    desk.perform(new Action.Click(right.box().centerX(), right.box().centerY(), MouseButton.RIGHT));
    Element volume = Desk.find(screen, Role.SLIDER, "Volume");
    int y = volume.box().centerY();
    int x = volume.box().x();
    desk.perform(
        new Action.Drag(
            List.of(
                new Action.Point(x + 8, y),
                new Action.Point(x + 90, y),
                new Action.Point(x + 150, y))));
    assertThat(desk.element(Role.SLIDER, "Volume").value()).isEqualTo("50");
    assertThat(screen.scrollY()).isZero();
    desk.perform(new Action.Scroll(400, 400, 0, 100_000));
    Screen down = desk.surface().look();
    assertThat(down.scrollY()).isEqualTo(down.scrollMaxY()).isPositive();
    desk.click(Role.BUTTON, "Deep");
    assertThat(desk.surface().look().title()).isEqualTo("-double-context-deep-");
  }

  @Test
  void followsTabsAndIsNotHeldUpByMessageBoxes() {
    desk.site()
        .page("/popup", "<title>Popup</title><button onclick='window.close()'>Close</button>")
        .page(
            "/boxes",
            """
            <title>Boxes</title><a href=/popup target=_blank>New tab</a>
            <button onclick="window.open('/popup')">Open</button>
            <button onclick="document.title = confirm('Really delete?')">Delete</button>
            <script>addEventListener('beforeunload', (e) => e.preventDefault())</script>
            """);
    desk.visit("/boxes");
    for (String opener : new String[] {"New tab", "Open"}) {
      desk.click(opener.equals("Open") ? Role.BUTTON : Role.LINK, opener);
      assertThat(desk.surface().look().title()).isEqualTo("Popup");
      desk.click(Role.BUTTON, "Close");
      assertThat(desk.surface().look().title()).isEqualTo("Boxes");
    }
    desk.click(Role.BUTTON, "Delete");
    Screen asked = desk.surface().look();
    assertThat(Desk.find(asked, Role.ALERT, "Really delete?")).isNotNull();
    assertThat(asked.title()).isEqualTo("true");
    assertThat(desk.visit("/done").title()).isEqualTo("Done");
  }

  @Test
  void aFreshSurfaceRemembersNothing() {
    desk.site()
        .page(
            "/memory",
            "<script>document.title = document.cookie + localStorage.k;"
                + "document.cookie='c=1'; localStorage.k='v'</script>");
    desk.visit("/memory");
    assertThat(desk.visit("/memory").title()).isEqualTo("c=1v");
    desk.reopen();
    assertThat(desk.visit("/memory").title()).isEqualTo("undefined");
  }
}
