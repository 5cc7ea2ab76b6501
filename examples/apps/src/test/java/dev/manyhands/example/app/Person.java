package dev.manyhands.example.app;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.surface.Surface;
import java.util.List;

/** Works at a page by a plan, looking for things by what they are called. */
record Person(Surface surface) {

  /** Clicks what has this role and these words. */
  void click(Role role, String label) {
    Element element = find(role, label);
    perform(new Action.Click(element.box().centerX(), element.box().centerY()));
  }

  /** Replaces what a field holds. */
  void enter(Role role, String label, String text) {
    click(role, label);
    perform(Action.Keypress.of("CTRL", "A"));
    perform(new Action.Type(text));
  }

  private void perform(Action action) {
    Unfolding.perform(action, surface);
  }

  private Element find(Role role, String label) {
    List<Element> seen = surface.look().elements();
    return seen.stream()
        .filter(element -> element.role() == role && element.label().startsWith(label))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("There is no %s '%s' in %s".formatted(role, label, seen)));
  }
}
