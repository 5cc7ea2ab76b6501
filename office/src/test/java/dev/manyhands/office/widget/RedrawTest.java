package dev.manyhands.office.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.family.Families;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is quick on a desk against what is simple: text by the character, and all drawn anew. */
final class RedrawTest {
  private static final int ACTIONS = 40;

  @Test
  void whatChangesIsSeenAsIfAllWereDrawnAnew() {
    for (Family family : Families.all()) {
      Desk quick = Scene.of(family, 1).desk();
      Desk simple = Scene.of(family, 1).desk();
      Dice dice = new Dice(7);
      for (int i = 0; i < ACTIONS; i++) {
        Action action = any(dice, quick.screen().elements());
        Unfolding.perform(action, quick);
        if (action instanceof Action.Type(String text)) {
          text.codePoints().forEach(simple::character);
        } else {
          Unfolding.perform(action, simple);
        }
        simple.changed();
        assertThat(quick.screen()).as("%s, %s", family.id(), action).isEqualTo(simple.screen());
      }
    }
  }

  private static Action any(Dice dice, List<Element> elements) {
    Box box = elements.isEmpty() ? new Box(0, 0, 9, 9) : dice.of(elements).box();
    return switch (dice.below(12)) {
      case 0 -> Action.Keypress.of(Key.TAB);
      case 1 -> Action.Keypress.of(dice.of(Key.DOWN, Key.LEFT, Key.HOME, Key.END, Key.ENTER));
      case 2 -> Action.Keypress.of(Key.CONTROL, "a");
      case 3 -> Action.Keypress.of(Key.CONTROL, dice.of("c", "x", "v"));
      case 4, 5, 6 ->
          new Action.Type(dice.of("Ann Lee", "7", "two\nlines", "\n", " a \uD83D\uDE00"));
      case 7 -> new Action.Scroll(box.centerX(), box.centerY(), 0, dice.between(-200, 200));
      case 8 -> new Action.DoubleClick(box.centerX(), box.centerY());
      default -> new Action.Click(box.centerX(), box.centerY());
    };
  }
}
