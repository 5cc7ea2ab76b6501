package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only its looks, or that it listens to the mouse, tells of. */
class LooksIT {
  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = new Desk();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static List<String> seen(String path, String html) {
    desk.site().page(path, html);
    return desk.visit(path).elements().stream().map(LooksIT::inWords).toList();
  }

  private static String inWords(Element element) {
    return "%s %s %s".formatted(element.role(), element.label(), element.hint()).strip();
  }

  @Test
  void whatListensToTheMouseCanBePressed() {
    assertThat(
            seen(
                "/listening",
                """
                <div id=a>Open</div> <a id=b>Prev</a> <p>Plain</p> <div id=c><p>Card</p><button>Buy</button></div>
                <ul><li><span id=d>Leaf</span></li></ul>
                <script>for (const id of 'abcd') {
                  document.getElementById(id).addEventListener('click', () => {}); }</script>
                """))
        .containsExactly(
            "GENERIC Open",
            "GENERIC Prev",
            "TEXT Plain",
            "TEXT Card",
            "BUTTON Buy",
            "LISTITEM Leaf");
  }

  @Test
  void drawingsAreSeenShapeByShape() {
    assertThat(
            seen(
                "/drawing",
                """
                <svg id=s width=200 height=200><rect width=200 height=200 fill=white />
                <circle id=c cx=30 cy=30 r=8 fill=#d00000 /><rect x=80 y=20 width=50 height=50 fill=blue />
                <polygon points="10,150 60,150 35,110" fill=rgb(0,140,0) /><text x=100 y=150>7</text>
                <line x1=5 y1=190 x2=150 y2=190 stroke=black /></svg>
                <canvas width=60 height=60></canvas>
                <script>document.getElementById('c').addEventListener('mousedown', () => {});</script>
                """))
        .containsExactly(
            "GENERIC red circle small",
            "IMAGE blue square large",
            "IMAGE green triangle large",
            "TEXT 7 small",
            "IMAGE black line",
            "IMAGE");
  }

  @Test
  void lettersAndDigitsAmongFiguresAreFiguresToo() {
    assertThat(
            seen(
                "/signs",
                """
                <svg width=200 height=120><text x=10 y=60 font-size=40 fill=blue style="cursor:pointer">T</text>
                <text x=40 y=60 font-size=40 fill=#e00000>m</text><text x=90 y=60 font-size=14 fill=black>7</text>
                <circle cx=140 cy=40 r=18 fill=white stroke=black />
                <polygon fill=#0a0 points="180,10 184,22 196,22 186,30 190,42 180,34 170,42 174,30 164,22 176,22" />
                </svg>
                <svg width=90 height=90><text x=40 y=60 font-size=40>R</text></svg>
                <svg width=90 height=90><text x=4 y=10>0</text><text x=4 y=80>5</text><rect x=20 y=20 width=9 height=60 fill=blue />
                </svg>
                """))
        .containsExactly(
            "GENERIC blue letter T large",
            "IMAGE red letter m large",
            "IMAGE black digit 7 small",
            "IMAGE black circle large",
            "IMAGE green star large",
            "IMAGE black letter R",
            "TEXT 0 small",
            "TEXT 5 small",
            "IMAGE blue rectangle large");
  }

  @Test
  void shadesAreOfTheirColourAndAMarkIsSeen() {
    assertThat(
            seen(
                "/shades",
                """
                <style>i { display: inline-block; width: 14px; height: 14px; margin: 9px }</style>
                <i style="background:hsl(0,35%,88%)"></i><i style="background:hsl(240,32%,85%)"></i>
                <i style="background:hsl(120,70%,18%)"></i><i style="background:#00f"></i>
                <i style="background:hsl(0,4%,60%)"></i>
                """))
        .containsExactly(
            "IMAGE red light", "IMAGE blue light", "IMAGE green dark", "IMAGE blue", "IMAGE gray");
    desk.site()
        .page(
            "/marked",
            "<b class='tile selected' style='display:block;width:20px;height:20px;background:red'>"
                + "</b><script>document.querySelector('b').onclick = () => {};</script>");
    assertThat(desk.visit("/marked").elements().getFirst().is(State.SELECTED)).isTrue();
  }

  @Test
  void whatIsHalfCoveredIsPressedWhereItShows() {
    desk.site()
        .page(
            "/half",
            """
            <button id=a style="position:absolute;left:20px;top:20px;width:80px;height:30px">First</button>
            <button style="position:absolute;left:50px;top:15px;width:90px;height:50px">Second</button>
            <script>a.onclick = () => { a.textContent = 'Pressed'; };</script>
            """);
    Element first = Desk.find(desk.visit("/half"), Role.BUTTON, "First");
    assertThat(first.is(State.COVERED)).isFalse();
    desk.perform(Desk.clickOn(first));
    assertThat(desk.surface().look().elements()).extracting(Element::name).contains("Pressed");
  }

  @Test
  void whatAHandWouldTakeCanBeDragged() {
    desk.site()
        .page(
            "/drags",
            """
            <div draggable=true>Native</div><div class="box ui-draggable" id=q>Widget</div>
            <ul class=ui-sortable><li><b></b><div>Row</div></li></ul>
            <div style="cursor:grab">Held</div><div id=own>Own</div><div>Plain</div>
            <button>Button</button><svg width=200 height=80><circle id=c cx=30 cy=30 r=12 fill=red />
            <rect x=80 y=20 width=30 height=30 fill=blue /></svg>
            <script>
            for (const id of ['q', 'c', 'own']) {
              document.getElementById(id).addEventListener('mousedown', () => {});
            }
            document.addEventListener('mousemove', () => {});
            </script>
            """);
    Screen screen = desk.visit("/drags");
    assertThat(screen.elements().stream().filter(each -> each.is(State.DRAGGABLE)))
        .extracting(Element::label)
        .containsExactly("Native", "Widget", "Row", "Held", "Own", "red circle");
    assertThat(Desk.find(screen, Role.LISTITEM, "Row").box().width()).isGreaterThan(200);
  }

  @Test
  void iconsBlocksAndHandlesHaveNames() {
    assertThat(
            seen(
                "/icons",
                """
                <button class="ql-bold x17"></button><span style="display:inline-block;width:20px;
                height:20px;background:hsl(120,60%,30%)"></span>
                <div class=slide style="position:relative;width:200px;height:20px"><span tabindex=0
                class=ui-slider-handle style="position:absolute;width:14px;height:14px;border:1px solid"></span></div>
                """))
        .containsExactly("BUTTON bold", "IMAGE green", "SLIDER");
  }

  @Test
  void aBoxThatLiesOverThePageAndAsksIsADialog() {
    assertThat(
            seen(
                "/asks",
                """
                <p style='margin-top:50px'>Name <input></p><button style="position:absolute;left:9px;top:140px">Send</button>
                <div style="position:absolute;left:4px;top:5px;width:220px;height:130px;background:#eee">
                <p>You were away. Go back to the start?</p><button>Yes</button><button>No</button></div>
                <div style="position:absolute;left:300px;top:5px;width:90px;height:90px;background:#eee">
                <p>A card.</p><button>Buy</button></div>
                """))
        .containsExactly(
            "TEXT Name",
            "TEXTBOX Name",
            "BUTTON Send",
            "DIALOG",
            "TEXT You were away. Go back to the start?",
            "BUTTON Yes",
            "BUTTON No",
            "TEXT A card.",
            "BUTTON Buy");
  }

  @Test
  void whatStandsBesideASliderOrAnEmptySlotBelongsToIt() {
    desk.site()
        .page(
            "/beside",
            """
            <style>.s { position:relative; width:150px; height:12px; margin:4px }
            i { position:absolute; width:14px; height:14px; border:1px solid }
            .h { margin-left:60px; width:120px; height:22px; border:1px solid }
            b { position:absolute; left:4px; font:11px sans-serif }</style>
            <div class=s><i class=noUi-handle style="left:9px"></i></div><div>-4</div>
            <div class=s><i class=noUi-handle style="left:90px"></i></div><div>12</div>
            <b>9 am</b><div class=h></div><div class=h></div><b>10 am</b><div class=h></div><div class=h></div>
            <script>document.querySelectorAll('.h').forEach((h) => { h.onclick = () => {}; });</script>
            """);
    List<Element> seen = desk.visit("/beside").elements();
    assertThat(seen.stream().filter(each -> each.role() == Role.SLIDER).map(Element::value))
        .containsExactly("-4", "12");
    assertThat(seen.stream().filter(each -> each.role() == Role.GENERIC).map(Element::group))
        .containsExactly("9 am", "9 am", "10 am", "10 am");
  }

  @Test
  void theOnlyNumberIsTheOnlySlidersAndNamesMayStandBelow() {
    desk.site()
        .page(
            "/lone",
            """
            <style>.s { position:relative; width:12px; height:90px; margin:4px 4px 40px }
            i { position:absolute; width:14px; height:14px; border:1px solid }
            input { display:block } button.selected { color:blue }</style>
            <div class=s><i class=noUi-handle style="top:9px"></i></div>
            <div style="margin-left:200px">37</div>
            <input><div>Street</div><input><div>Town</div>
            <button class=selected>Yes</button><button>No</button>
            """);
    List<Element> seen = desk.visit("/lone").elements();
    assertThat(seen.stream().filter(each -> each.role() == Role.SLIDER).map(Element::value))
        .containsExactly("37");
    assertThat(seen.stream().filter(each -> each.role() == Role.TEXTBOX).map(Element::name))
        .containsExactly("Street", "Town");
    assertThat(seen.stream().filter(each -> each.is(State.SELECTED)).map(Element::name))
        .containsExactly("Yes");
  }

  @Test
  void whatAScriptFadesIsAwaited() {
    desk.site()
        .page(
            "/fades",
            """
            <button>Close</button><p id=p>Fading</p><p id=e style="transform:none">Endless</p>
            <script>document.querySelector('button').onclick = () => {
              let steps = 0;
              const step = () => {
                p.style.opacity = 1 - ++steps / 16;
                if (steps < 16) { setTimeout(step, 13); } else { p.style.cssText = 'display:none'; } };
              step(); };
            let turn = 0;
            setInterval(() => { e.style.transform = `rotate(${++turn}deg)`; }, 13);</script>
            """);
    Screen screen = desk.visit("/fades");
    desk.perform(Desk.clickOn(Desk.find(screen, Role.BUTTON, "Close")));
    assertThat(desk.surface().look().elements())
        .extracting(Element::label)
        .doesNotContain("Fading");
    long begun = System.nanoTime();
    Screen _ = desk.surface().look();
    assertThat(System.nanoTime() - begun).isLessThan(900_000_000L);
  }

  @Test
  void whatAFieldOffersAMomentAfterTypingIsAwaited() {
    desk.site()
        .page(
            "/offers",
            """
            <label>Town <input id=t></label><p id=o></p>
            <script>let due;
            t.addEventListener('keydown', () => {
              clearTimeout(due); due = setTimeout(() => { o.textContent = 'Offered'; }, 300); });</script>
            """);
    Screen screen = desk.visit("/offers");
    desk.perform(Desk.clickOn(Desk.find(screen, Role.TEXTBOX, "Town")));
    desk.perform(new Action.Type("Ly"));
    assertThat(desk.surface().look().elements()).extracting(Element::label).contains("Offered");
  }

  @Test
  void branchesOfATreeAndControlsInATabAreSeenOneByOne() {
    desk.site()
        .page(
            "/tree",
            """
            <ul role=tree><li role=treeitem aria-expanded=true>Root<ul role=group>
            <li role=treeitem>Leaf</li></ul></li></ul><p role=tab><button>Send</button></p>
            <p role=tab>Two <button>Shut</button></p>
            """);
    Screen screen = desk.visit("/tree");
    assertThat(screen.elements().stream().map(LooksIT::inWords))
        .containsExactly(
            "TREEITEM Root",
            "TREEITEM Leaf",
            "BUTTON Send",
            "TAB Two Shut",
            "TEXT Two",
            "BUTTON Shut");
    Element root = Desk.find(screen, Role.TREEITEM, "Root");
    Element leaf = Desk.find(screen, Role.TREEITEM, "Leaf");
    assertThat(root.box().y() + root.box().height()).isLessThanOrEqualTo(leaf.box().y() + 1);
    assertThat(root.is(State.EXPANDED)).isTrue();
  }

  @Test
  void lettersThatStandTogetherAreRead() {
    assertThat(
            seen(
                "/letters",
                """
                <style>span { display: inline-block; font-size: 20px }</style>
                <div><span style="transform:rotate(9deg)">q</span><span>7</span><span>K</span></div>
                <p><span>A</span> <span style="margin-left:90px">B</span></p>
                """))
        .containsExactly("TEXT q7K", "TEXT A", "TEXT B");
  }

  @Test
  void nativeDatesAndTimesTakeWhatIsTyped() {
    desk.site()
        .page(
            "/dates",
            "<label>Day <input type=date></label><p><label>Hour <input type=time></label>");
    Screen screen = desk.visit("/dates");
    type(screen, "Day", "01/28/2011");
    type(screen, "Hour", "6:09 AM");
    type(screen, "Hour", "6:10 PM");
    assertThat(desk.surface().look().elements())
        .extracting(Element::value)
        .contains("2011-01-28", "06:10 PM");
  }

  private static void type(Screen screen, String field, String text) {
    desk.perform(Desk.clickOn(Desk.find(screen, Role.DATE, field)));
    desk.perform(Action.Keypress.of(Key.CONTROL, "A"));
    desk.perform(new Action.Type(text));
  }

  @Test
  void aFieldKeepsTheNameThatItsPlaceGaveItUnderAPopUp() {
    desk.site()
        .page(
            "/popup",
            """
            <div style="position:absolute;top:40px;left:40px">Departure</div>
            <input style="position:absolute;top:60px;left:40px" onfocus="p.hidden=false">
            <div id=p hidden style="position:absolute;left:0;top:62px;width:38px">Twenty</div>
            """);
    Element field = desk.visit("/popup").elements().getLast();
    assertThat(field.name()).isEqualTo("Departure");
    desk.perform(Desk.clickOn(field));
    assertThat(desk.surface().look().focused()).extracting(Element::name).isEqualTo("Departure");
  }

  @Test
  void aPageThatRestsWhileAPartOfItScrollsIsScrolledThere() {
    desk.site()
        .page(
            "/pane",
            "<body style='margin:0'><div style='height:100vh;overflow-y:scroll'><p style='height:3000px'>Top");
    Screen screen = desk.visit("/pane");
    assertThat(screen.scrollMaxY()).isGreaterThan(2000);
    desk.perform(Action.Scroll.page(screen, 1));
    assertThat(desk.surface().look().scrollY()).isPositive();
    assertThat(screen.elements()).noneMatch(each -> each.is(State.COVERED));
  }
}
