package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.surface.SurfaceProvider.Access;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of a page, with Chromium's own accessibility tree for a second opinion. */
class PerceptionIT {
  /** Roles of controls, by the names that Chromium has for them. */
  private static final Map<String, Role> CONTROLS =
      Map.ofEntries(
          Map.entry("button", Role.BUTTON),
          Map.entry("link", Role.LINK),
          Map.entry("textbox", Role.TEXTBOX),
          Map.entry("searchbox", Role.TEXTBOX),
          Map.entry("checkbox", Role.CHECKBOX),
          Map.entry("switch", Role.CHECKBOX),
          Map.entry("radio", Role.RADIO),
          Map.entry("combobox", Role.COMBOBOX),
          Map.entry("tab", Role.TAB),
          Map.entry("menuitem", Role.MENUITEM),
          Map.entry("slider", Role.SLIDER),
          Map.entry("spinbutton", Role.SPINBUTTON),
          Map.entry("date", Role.DATE),
          Map.entry("treeitem", Role.TREEITEM));

  private static final Map<String, String> PAGES =
      Map.of(
          "forms",
          """
          <form><label>First name <input></label>
          <label for=l>Last <b>name</b> <span aria-hidden=true>*</span></label><input id=l required>
          <input placeholder="Phone number" type=tel> <input title="Middle name">
          <span id=a>Postal</span><span id=b hidden>code</span><input aria-labelledby="a b">
          <input aria-label="E-mail" type=email> <label>Age <input type=number></label>
          <label for=d>Born</label><input id=d type=date><label for=t>Notes</label>
          <textarea id=t></textarea> <label>Land <select><option>A<option>B</select></label>
          <fieldset><legend>Size</legend><label><input type=radio name=s>Small</label>
          <label><input type=radio name=s checked>Large</label></fieldset>
          <label><input type=checkbox> I <i>agree</i> to <a href=#>terms</a></label>
          <input type=search aria-label=Find> <input type=range aria-label=Volume>
          <input type=submit> <input type=reset value=Clear> <input type=button value=Add>
          <button><img alt=Print src=x.png> page</button> <input type=image alt=Go>
          </form>
          """,
          "widgets",
          """
          <style>.icon::before { content: "+ " }</style>
          <div role=tablist><div role=tab aria-selected=true tabindex=0>One</div>
          <div role=tab tabindex=-1>Two</div></div>
          <div role=menu><div role=menuitem tabindex=0>Cut <span hidden>away</span></div></div>
          <span role=checkbox aria-checked=true tabindex=0>Remember</span>
          <span role=switch aria-checked=false aria-label="Dark mode" tabindex=0>o</span>
          <span role=button tabindex=0 aria-describedby=h>Save</span><p id=h>Saves it all</p>
          <button class=icon>More</button> <button aria-label=Close>×</button>
          <button title=Help><svg width=16 height=16><circle r=8 /></svg></button>
          <button><svg width=16 height=16><title>Print</title><circle r=8 /></svg></button>
          <a href=#><span>Read</span> <span>on</span></a> <a href=#><div>Block</div><div>link</div></a>
          <div role=tree><div role=treeitem aria-expanded=true tabindex=0>Root</div></div>
          <div role=textbox contenteditable aria-label=Essay>text</div>
          <details><summary>Details</summary>inner</details>
          <div role=slider aria-valuenow=3 aria-label=Hue tabindex=0 style="width:50px">.</div>
          """,
          "tables",
          """
          <table><caption>People</caption><thead><tr><th>Name<th>Age<th></thead>
          <tr><td>Ann<td>30<td><button>Edit</button><tr><td>Bob<td>31<td><button>Edit</button>
          </table>
          """,
          "shadow",
          """
          <x-field>Guest <b>name</b></x-field><script>
          customElements.define('x-field', class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({mode: 'open'}).innerHTML =
                '<label><slot></slot> <input></label><button><slot name=b>Send</slot></button>';
            }
          });
          </script>
          """,
          "frames",
          """
          <iframe srcdoc="<label>Inner <input></label><button>In frame</button>"></iframe>
          <button>Outside</button>
          """);

  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = new Desk();
    PAGES.forEach(
        (name, html) -> desk.site().page("/" + name, "<title>" + name + "</title>" + html));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms", "widgets", "tables", "shadow", "frames"})
  void namesControlsAsAssistiveTechnologyDoes(String page) {
    Screen screen = desk.visit("/" + page);
    List<String> ours =
        screen.elements().stream()
            .filter(element -> CONTROLS.containsValue(element.role()))
            .map(element -> line(element.role(), element.name()))
            .sorted()
            .toList();
    assertThat(ours).isNotEmpty().isEqualTo(chromiums());
  }

  /** The controls of Chromium's accessibility tree, all frames together. */
  private static List<String> chromiums() {
    BrowserSurface surface = (BrowserSurface) desk.surface();
    List<String> lines = new ArrayList<>();
    surface.withPage(page -> {
      CDPSession session = page.context().newCDPSession(page);
      JsonObject tree = session.send("Page.getFrameTree").getAsJsonObject("frameTree");
      List<JsonObject> frames = new ArrayList<>(List.of(tree));
      for (int i = 0; i < frames.size(); i++) {
        if (frames.get(i).has("childFrames")) {
          frames.get(i).getAsJsonArray("childFrames").forEach(f -> frames.add(f.getAsJsonObject()));
        }
        JsonObject frame = new JsonObject();
        frame.add("frameId", frames.get(i).getAsJsonObject("frame").get("id"));
        Set<String> insideDates = new HashSet<>();
        for (JsonElement node :
            session.send("Accessibility.getFullAXTree", frame).getAsJsonArray("nodes")) {
          addControl(node.getAsJsonObject(), insideDates, lines);
        }
      }
      session.detach();
    });
    return lines.stream().sorted().toList();
  }

  /** Adds a control; the parts of a date field, which come after it, are not controls to us. */
  private static void addControl(JsonObject node, Set<String> insideDates, List<String> lines) {
    boolean inside = insideDates.contains(node.get("nodeId").getAsString());
    if ((inside || text(node, "role").equals("Date")) && node.has("childIds")) {
      node.getAsJsonArray("childIds").forEach(child -> insideDates.add(child.getAsString()));
    }
    if (inside) {
      return;
    }
    if (node.get("ignored").getAsBoolean() || !node.has("role")) {
      return;
    }
    String role = text(node, "role").toLowerCase(Locale.ROOT);
    boolean multiline = false;
    for (JsonElement property : node.getAsJsonArray("properties")) {
      JsonObject each = property.getAsJsonObject();
      multiline |=
          each.get("name").getAsString().equals("multiline")
              && each.getAsJsonObject("value").get("value").getAsBoolean();
    }
    Role ours = role.equals("disclosuretriangle") ? Role.BUTTON : CONTROLS.get(role);
    if (ours != null) {
      // A field of several lines is a text box to Chromium, and of no interest as a control here.
      boolean several = ours == Role.TEXTBOX && multiline;
      if (!several) {
        lines.add(line(ours, text(node, "name")));
      }
    }
  }

  private static String text(JsonObject node, String property) {
    return node.has(property) && node.getAsJsonObject(property).has("value")
        ? node.getAsJsonObject(property).get("value").getAsString()
        : "";
  }

  private static String line(Role role, String name) {
    return role + " " + name.replaceAll("\\s+", " ").strip();
  }

  @Test
  void saysWhatThingsBelongToAndWhatIsWrongWithThem() {
    desk.site()
        .page(
            "/context",
            """
            <table><tr><th>Login<tr><td>User name:<td><input><tr><td>Password:<td><input type=password value=abc>
            </table>
            <p>Budget <input aria-invalid=true aria-describedby=e><span id=e>Too high</span></p>
            <fieldset><legend>Size</legend><label><input type=radio checked> Large</label></fieldset>
            <table><tr><th>Item<th>Price<tr><td>Pen<td>2.50</table>
            <div role=alert>Saved <b>twice</b></div><ul><li>First thing</ul>
            <div role=dialog aria-label=Question>Sure?</div>
            <div role=dialog aria-roledescription=window aria-label=Mail>Inbox</div>
            <p>See <a href=#>the rules</a> first.</p><h2>Orders <small>today</small></h2>
            """);
    Screen screen = desk.visit("/context");
    assertThat(Desk.find(screen, Role.TEXT, "User name:").group()).isEmpty();
    assertThat(Desk.find(screen, Role.TEXTBOX, "User name:").group()).isEmpty();
    Element password = Desk.find(screen, Role.TEXTBOX, "Password:");
    assertThat(password.value()).isEqualTo("•••");
    assertThat(password.is(State.PROTECTED)).isTrue();
    Element budget = Desk.find(screen, Role.TEXTBOX, "Budget");
    assertThat(budget.is(State.INVALID)).isTrue();
    assertThat(budget.hint()).isEqualTo("Too high");
    assertThat(Desk.find(screen, Role.RADIO, "Large").group()).isEqualTo("Size");
    assertThat(Desk.find(screen, Role.CELL, "2.50").group()).isEqualTo("Pen / Price");
    assertThat(Desk.find(screen, Role.ALERT, "Saved twice")).isNotNull();
    assertThat(Desk.find(screen, Role.LISTITEM, "First thing")).isNotNull();
    assertThat(Desk.find(screen, Role.DIALOG, "Question")).isNotNull();
    assertThat(Desk.find(screen, Role.WINDOW, "Mail")).isNotNull();
    assertThat(Desk.find(screen, Role.TEXT, "See the rules first.")).isNotNull();
    assertThat(Desk.find(screen, Role.LINK, "the rules")).isNotNull();
    assertThat(Desk.find(screen, Role.HEADING, "Orders today")).isNotNull();
  }

  @Test
  void theTopmostElementIsTheOneThatAClickReaches() {
    desk.site()
        .page(
            "/stack",
            """
            <style>#d::backdrop { background: #0008 }</style>
            <button style="position:absolute;left:20px;top:20px;width:200px;height:60px;z-index:2">
            Upper</button>
            <button style="position:absolute;left:60px;top:40px;width:200px;height:60px;z-index:1">
            Lower</button>
            <div style="position:relative;top:120px"><button>Relative</button></div>
            <div style="height:40px;overflow:auto;position:absolute;top:200px;left:20px;width:90px">
            <button>Shown</button><br><br><br><button>Scrolled away</button></div>
            <div id=c style="position:fixed;left:0;top:300px;width:400px;height:90px;background:#fff">
            Cookies? <button>Accept</button></div>
            <button style="position:absolute;top:310px;left:10px">Hidden below</button>
            """);
    Screen screen = desk.visit("/stack");
    BrowserSurface surface = (BrowserSurface) desk.surface();
    int checked = 0;
    for (Element element : screen.elements()) {
      if (element.role() == Role.BUTTON) {
        int x = element.box().centerX();
        int y = element.box().centerY();
        Object hit =
            surface.evaluate(
                "([x, y]) => document.elementFromPoint(x, y).innerText.trim()", List.of(x, y));
        assertThat(element.is(State.COVERED)).isEqualTo(!element.name().equals(hit));
        assertThat(screen.at(x, y)).extracting(Element::label).isEqualTo(hit);
        checked++;
      }
    }
    assertThat(checked).isEqualTo(6);
    assertThat(screen.elements()).noneMatch(e -> e.label().equals("Scrolled away"));
  }

  @Test
  void seesIntoFramesOfOtherOrigins() {
    Site other = new Site().page("/inner", "<label>Card number <input></label>");
    String inner = other.at("/inner").toString().replace("localhost", "127.0.0.1");
    try (BrowserProvider browsers = BrowserProvider.onThisMachine();
        Site outer =
            new Site()
                .page(
                    "/",
                    "<p>Pay</p><iframe src=%s style='margin-left:70px'></iframe>"
                        .formatted(inner));
        var surface =
            browsers.open(
                new Access(
                    Set.of(outer.host(), other.host().replace("localhost", "127.0.0.1")),
                    Map.of()))) {
      surface.visit(outer.at("/"));
      Element card = Desk.find(surface.look(), Role.TEXTBOX, "Card number");
      Unfolding.perform(Desk.clickOn(card), surface);
      Unfolding.perform(new Action.Type("4242"), surface);
      Screen typed = surface.look();
      assertThat(Desk.find(typed, Role.TEXTBOX, "Card number").value()).isEqualTo("4242");
      assertThat(typed.focused()).isEqualTo(Desk.find(typed, Role.TEXTBOX, "Card number"));
      assertThat(surface.text()).contains("Pay").contains("4242");
    } finally {
      other.close();
    }
  }

  /** Prints the median; the bound leaves room for a busy machine. */
  @Test
  void perceivesTwoHundredElementsInMilliseconds() {
    StringBuilder html = new StringBuilder("<title>200</title><table><tr><th>No<th>Name<th>Value");
    for (int i = 0; i < 25; i++) {
      html.append("<tr><td>%1$d<td><a href=#>Customer %1$d</a><td><input value=%1$d>".formatted(i));
    }
    html.append("</table><div style='position:absolute;left:420px;top:0'>");
    for (int i = 0; i < 100; i++) {
      html.append("<button>Button %d</button> ".formatted(i));
    }
    desk.site().page("/many", html + "</div>");
    assertThat(desk.visit("/many").elements()).hasSizeGreaterThanOrEqualTo(200);
    BrowserSurface surface = (BrowserSurface) desk.surface();
    double[] perceived = new double[60];
    double[] looked = new double[60];
    for (int i = 0; i < perceived.length; i++) {
      Object took =
          surface.evaluate(
              "() => { const t = performance.now(); __manyhands.perceive();"
                  + " return performance.now() - t; }",
              null);
      perceived[i] = took instanceof Number ms ? ms.doubleValue() : Double.NaN;
      long start = System.nanoTime();
      Screen _ = surface.look();
      looked[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(perceived);
    Arrays.sort(looked);
    System.out.printf(
        Locale.ROOT,
        "200 elements: perceived in %.1f ms, a whole look with coming to rest %.1f ms (medians)%n",
        perceived[30],
        looked[30]);
    assertThat(perceived[0]).isLessThan(20);
  }
}
