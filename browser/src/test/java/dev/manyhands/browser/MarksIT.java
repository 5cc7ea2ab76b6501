package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words are marked by the mouse and the keyboard, and it is seen which. */
class MarksIT {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  private Element the(Screen screen, Role role, int place) {
    return screen.elements().stream()
        .filter(element -> element.role() == role)
        .skip(place)
        .findFirst()
        .orElseThrow();
  }

  private Screen perform(List<Action> actions) {
    actions.forEach(action -> Unfolding.perform(action, desk.surface()));
    return desk.surface().look();
  }

  private Screen visit() {
    desk.site()
        .page(
            "/marks",
            """
            <p style="width:300px">The first of two passages, long enough that it takes two lines.</p>
            <p>The second passage.</p><textarea rows=3 cols=40>one 𝒜 two three</textarea>
            <div contenteditable style="width:300px;height:40px">four five six</div>
            <button onclick="document.title = getSelection().toString()">Quote</button>
            """);
    return desk.visit("/marks");
  }

  @Test
  void aPassageIsMarkedAsAWholeAndTheButtonAfterwardsActsOnIt() {
    Screen screen = visit();
    Element first = the(screen, Role.TEXT, 0);
    screen = perform(List.of(Gesture.mark(first.box())));
    assertThat(the(screen, Role.TEXT, 0).hint()).isEqualTo("marked: " + first.text());
    assertThat(the(screen, Role.TEXT, 1).hint()).isEmpty();

    Element button = the(screen, Role.BUTTON, 0);
    Action.Click press = new Action.Click(button.box().centerX(), button.box().centerY());
    assertThat(perform(List.of(press)).title()).isEqualTo(first.text());

    Element second = the(screen, Role.TEXT, 1);
    screen = perform(List.of(Gesture.mark(second.box())));
    assertThat(the(screen, Role.TEXT, 0).hint()).isEmpty();
    assertThat(the(screen, Role.TEXT, 1).hint()).isEqualTo("marked: The second passage.");
  }

  @Test
  void ofAWholePageThatIsMarkedNothingIsTold() {
    visit();
    Screen screen =
        perform(List.of(new Action.Click(700, 500), Action.Keypress.of(Key.CONTROL, "A")));
    assertThat(screen.elements()).allSatisfy(each -> assertThat(each.hint()).isEmpty());
  }

  @Test
  void wordsOfALongerTextAreMarkedByTheKeyboard() {
    Screen screen = visit();
    Element area = the(screen, Role.TEXTAREA, 0);
    screen = perform(Gesture.mark(area.box(), area.value(), "two"));
    assertThat(the(screen, Role.TEXTAREA, 0).hint()).isEqualTo("marked: two");
    screen = perform(Gesture.markAll(area.box()));
    assertThat(the(screen, Role.TEXTAREA, 0).hint()).isEqualTo("marked: one 𝒜 two three");

    Element editor = the(screen, Role.TEXTAREA, 1);
    screen = perform(Gesture.mark(editor.box(), editor.value(), "five"));
    assertThat(the(screen, Role.TEXTAREA, 1).hint()).isEqualTo("marked: five");
    assertThat(the(screen, Role.TEXT, 0).hint()).isEmpty();
  }
}
