package dev.manyhands.example.app;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.surface.Surface;
import java.util.Optional;

/** Works at a page by a plan, looking for things by what they are called. */
record Person(Surface surface) {
  private static final int TURN_PX = 200;

  /** Clicks what has this role and begins with these words, scrolling down to it where needed. */
  void click(Role role, String label) {
    Screen screen = surface.look();
    Optional<Element> found = find(screen, role, label);
    while (found.isEmpty() && screen.scrollY() < screen.scrollMaxY()) {
      perform(new Action.Scroll(screen.widthPx() / 2, screen.heightPx() / 2, 0, TURN_PX));
      screen = surface.look();
      found = find(screen, role, label);
    }
    click(found.orElseThrow(() -> missing(role, label)));
  }

  /** Replaces what a field holds. */
  void enter(Role role, String label, String text) {
    click(role, label);
    perform(Action.Keypress.of("CTRL", "A"));
    perform(new Action.Type(text));
  }

  /** Opens a drop-down list and clicks a choice, turning the wheel over the list where needed. */
  void choose(String label, String choice) {
    click(Role.COMBOBOX, label);
    Optional<Element> found = find(surface.look(), Role.OPTION, choice);
    for (int turn = 0; found.isEmpty() && turn < 20; turn++) {
      Box list = find(surface.look(), Role.OPTION, "").orElseThrow().box();
      perform(new Action.Scroll(list.centerX(), list.centerY(), 0, TURN_PX));
      found = find(surface.look(), Role.OPTION, choice);
    }
    click(found.orElseThrow(() -> missing(Role.OPTION, choice)));
  }

  private void click(Element element) {
    perform(new Action.Click(element.box().centerX(), element.box().centerY()));
  }

  private void perform(Action action) {
    Unfolding.perform(action, surface);
  }

  private AssertionError missing(Role role, String label) {
    return new AssertionError("There is no %s '%s' in %s".formatted(role, label, surface.look()));
  }

  private static Optional<Element> find(Screen screen, Role role, String label) {
    return screen.elements().stream()
        .filter(element -> element.role() == role && element.label().startsWith(label))
        .findFirst();
  }
}
