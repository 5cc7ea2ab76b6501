package dev.manyhands.office.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DeskTest {
  private final Desk desk = new Desk(400, 300, 14);
  private final Page page = desk.page("Test");
  private final Widget first = page.add(Role.TEXTBOX, 10, 10, 200, 24).name("First");
  private final Widget second = page.add(Role.TEXTBOX, 10, 50, 200, 24).name("Second");
  private final Widget list =
      page.add(Role.COMBOBOX, 10, 90, 200, 24)
          .name("Colour")
          .options(List.of("Red", "Green", "Grey"));
  private final Widget box = page.add(Role.CHECKBOX, 10, 130, 16, 16).name("Gift");
  private final Widget label = page.text("Gift", 32, 130, 60, 18).labels(box);
  private final Widget button = page.button("Save", 10, 160, 80, 24);
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void show() {
    button.onClick(() -> heard.add("saved"));
    page.defaultButton(button);
    desk.show(page);
  }

  @Test
  void typingGoesIntoTheFieldThatWasClicked() {
    type("nothing has the focus yet");
    click(first);
    type("Ann");
    assertThat(first.value()).isEqualTo("Ann");
    assertThat(second.value()).isEmpty();
    assertThat(Objects.requireNonNull(desk.screen().focused()).id()).isEqualTo(first.id());
  }

  @Test
  void caretMovesAndWhatIsSelectedIsReplaced() {
    click(first);
    type("abcdef");
    keys(Key.HOME);
    type("1");
    keys(Key.END);
    keys(Key.LEFT);
    keys(Key.SHIFT, Key.LEFT);
    type("2");
    assertThat(first.value()).isEqualTo("1abcd2f");
    keys(Key.BACKSPACE);
    keys(Key.DELETE);
    assertThat(first.value()).isEqualTo("1abcd");
    keys(Key.CONTROL, "a");
    type("new");
    assertThat(first.value()).isEqualTo("new");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreDeletedWhole() {
    click(first);
    type("a\uD83D\uDE00");
    keys(Key.BACKSPACE);
    assertThat(first.value()).isEqualTo("a");
  }

  @Test
  void clipboardCarriesFromFieldToField() {
    click(first);
    type("Müller-O'Neil");
    keys(Key.CONTROL, "a");
    keys(Key.CONTROL, "x");
    click(second);
    keys(Key.CONTROL, "v");
    keys(Key.CONTROL, "v");
    assertThat(first.value()).isEmpty();
    assertThat(second.value()).isEqualTo("Müller-O'NeilMüller-O'Neil");
  }

  @Test
  void passwordsAreHiddenAndNotCopied() {
    first.set(State.PROTECTED, true);
    click(first);
    type("secret");
    keys(Key.CONTROL, "a");
    keys(Key.CONTROL, "c");
    click(second);
    keys(Key.CONTROL, "v");
    assertThat(seen(first).value()).isEqualTo("••••••");
    assertThat(second.value()).isEmpty();
  }

  @Test
  void tabulatorGoesAroundInOrderAndSelectsText() {
    second.value("old");
    click(first);
    keys(Key.TAB);
    type("new");
    assertThat(second.value()).isEqualTo("new");
    keys(Key.TAB);
    keys(Key.TAB);
    keys(Key.SPACE);
    assertThat(box.checked()).isTrue();
    keys(Key.TAB);
    keys(Key.SPACE);
    assertThat(heard).containsExactly("saved");
    keys(Key.SHIFT, Key.TAB);
    assertThat(desk.focus()).isSameAs(box);
  }

  @Test
  void enterPressesTheDefaultButton() {
    click(first);
    keys(Key.ENTER);
    assertThat(heard).containsExactly("saved");
    button.set(State.DISABLED, true);
    keys(Key.ENTER);
    click(button);
    assertThat(heard).hasSize(1);
  }

  @Test
  void listOpensOverWhatIsBelowAndCloses() {
    click(list);
    assertThat(seen(list).is(State.EXPANDED)).isTrue();
    assertThat(seen(box).is(State.COVERED)).isTrue();
    Element green = option("Green");
    click(green.box());
    assertThat(list.value()).isEqualTo("Green");
    assertThat(seen(list).is(State.EXPANDED)).isFalse();
    assertThat(box.checked()).isFalse();

    click(list);
    keys(Key.ESCAPE);
    click(list);
    type("gre");
    keys(Key.DOWN);
    keys(Key.ENTER);
    assertThat(list.value()).isEqualTo("Grey");
  }

  @Test
  void longListScrollsByItself() {
    List<String> numbers = IntStream.range(0, 40).mapToObj(i -> "No. " + i).toList();
    Widget longList = page.add(Role.COMBOBOX, 220, 10, 120, 24).name("Long").options(numbers);
    click(longList);
    assertThat(desk.screen().elements()).noneMatch(e -> e.name().equals("No. 20"));
    for (int i = 0; i < 4; i++) {
      perform(Action.Scroll.page(desk.screen(), 1));
    }
    click(option("No. 20").box());
    assertThat(longList.value()).isEqualTo("No. 20");
    click(longList);
    assertThat(option("No. 20").is(State.SELECTED)).isTrue();
    perform(Action.Scroll.page(desk.screen(), -1));
    assertThat(desk.screen().elements()).noneMatch(e -> e.name().equals("No. 20"));
    assertThat(desk.screen().scrollY()).isEqualTo(0);
  }

  @Test
  void clickOnALabelReachesItsControl() {
    click(label);
    assertThat(box.checked()).isTrue();
    click(label);
    assertThat(box.checked()).isFalse();
  }

  @Test
  void oneOfAGroupOfRadioButtonsIsOn() {
    Widget yes = page.add(Role.RADIO, 10, 200, 16, 16).name("Yes").group("Answer");
    Widget no = page.add(Role.RADIO, 50, 200, 16, 16).name("No").group("Answer");
    click(yes);
    click(no);
    assertThat(yes.checked()).isFalse();
    assertThat(no.checked()).isTrue();
    keys(Key.UP);
    assertThat(yes.checked()).isTrue();
  }

  @Test
  void sliderGoesWhereItIsPressedAndOnByKeys() {
    Widget slider = page.add(Role.SLIDER, 10, 200, 216, 20).range(0, 20).value("0");
    slider.onChange(() -> heard.add(slider.value()));
    click(slider);
    keys(Key.RIGHT);
    keys(Key.DOWN);
    keys(Key.DOWN);
    assertThat(heard).containsExactly("10", "11", "10", "9");
    perform(new Action.Drag(List.of(new Action.Point(108, 210), new Action.Point(390, 210))));
    assertThat(seen(slider).value()).isEqualTo("20");
    click(new Box(212, 200, 4, 20));
    assertThat(seen(slider).value()).as("its thumb pressed").isEqualTo("20");
  }

  @Test
  void wheelBringsIntoViewWhatIsFurtherDown() {
    Widget far = page.button("Far", 10, 700, 80, 24);
    assertThat(desk.screen().byId(far.id())).isNull();
    perform(new Action.Scroll(200, 150, 0, 450));
    assertThat(desk.screen().scrollY()).isEqualTo(424);
    assertThat(desk.screen().scrollMaxY()).isEqualTo(424);
    assertThat(seen(far).box()).isEqualTo(new Box(10, 276, 80, 24));
    assertThat(desk.screen().byId(first.id())).isNull();
  }

  @Test
  void typingBringsTheCaretIntoView() {
    Widget low = page.add(Role.TEXTBOX, 10, 285, 200, 40).name("Low");
    click(low);
    assertThat(desk.screen().scrollY()).isEqualTo(0);
    type("x");
    assertThat(desk.screen().scrollY()).isEqualTo(13);
  }

  @Test
  void modalDialogKeepsAllElseFromUse() {
    Page content = desk.page("Sure?");
    Widget ok = content.button("OK", 20, 50, 60, 24);
    Pane dialog = desk.open(Pane.Form.MODAL, content, 100, 100, 200, 120);
    ok.onClick(() -> desk.close(dialog));
    click(button);
    click(first);
    type("x");
    assertThat(heard).isEmpty();
    assertThat(first.value()).isEmpty();
    assertThat(seen(first).is(State.COVERED)).isTrue();
    click(seen(ok).box());
    click(button);
    assertThat(heard).containsExactly("saved");
  }

  @Test
  void windowsAreMovedByTheirTitleAndRaisedByAClick() {
    Widget below = window("Below", 20, 20);
    Widget above = window("Above", 60, 60);
    assertThat(seen(below).is(State.COVERED)).isTrue();
    perform(new Action.Click(30, 30));
    assertThat(seen(below).is(State.COVERED)).isFalse();
    assertThat(seen(above).is(State.COVERED)).isTrue();
    perform(new Action.Drag(List.of(new Action.Point(30, 30), new Action.Point(230, 130))));
    assertThat(seen(below).box().x()).isEqualTo(230 - 10 + 60);
    assertThat(seen(above).is(State.COVERED)).isFalse();
  }

  @Test
  void timePassesOnlyAsItIsTold() {
    desk.after(Duration.ofSeconds(1), () -> heard.add("late"));
    perform(new Action.Wait(Duration.ofMillis(999)));
    assertThat(heard).isEmpty();
    perform(new Action.Wait(Duration.ofMillis(1)));
    assertThat(heard).containsExactly("late");
  }

  @Test
  void elementsThatDidNotChangeAreTheSameObjects() {
    Element before = seen(second);
    click(first);
    type("abc");
    assertThat(seen(second)).isSameAs(before);
  }

  private Widget window(String title, int x, int y) {
    Page content = desk.page(title);
    Widget inside = content.button("In " + title, 60, 60, 60, 24);
    Pane _ = desk.open(Pane.Form.WINDOW, content, x, y, 160, 120);
    return inside;
  }

  private void click(Widget widget) {
    click(desk.onScreen(widget));
  }

  private void click(Box target) {
    perform(new Action.Click(target.centerX(), target.centerY()));
  }

  private void type(String text) {
    perform(new Action.Type(text));
  }

  private void keys(String... keys) {
    perform(Action.Keypress.of(keys));
  }

  private void perform(Action action) {
    Unfolding.perform(action, desk);
  }

  private Element seen(Widget widget) {
    return Objects.requireNonNull(desk.screen().byId(widget.id()), widget::toString);
  }

  private Element option(String name) {
    return desk.screen().elements().stream()
        .filter(e -> e.role() == Role.OPTION && e.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
