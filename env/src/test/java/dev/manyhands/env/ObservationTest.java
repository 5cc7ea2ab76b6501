package dev.manyhands.env;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationTest {
  private final Element upper =
      new Element(1, Role.TEXTBOX, "Name", "", "", "", "", new Box(0, 0, 100, 20), 0);
  private final Element lower =
      new Element(2, Role.TEXTBOX, "City", "", "", "", "", new Box(0, 40, 100, 20), 0);
  private final Screen screen = new Screen(100, 100, "Form", List.of(upper, lower), 0, 0, 0, 0);

  @Test
  void severalFieldsFilledInOneGoAreRememberedOneByOne() {
    Decision both =
        new Decision(
            List.of(
                new Action.Click(50, 50),
                Action.Keypress.of(Key.CONTROL, "A"),
                new Action.Type("Graz"),
                new Action.Click(50, 10),
                new Action.Type("Eva")),
            0.5);
    Observation after = Observation.first(Instruction.of("Fill in."), screen).then(both, screen);
    assertThat(after.history())
        .containsExactly(
            new Observation.Past(new Decision(both.actions().subList(0, 3), 0.5), lower),
            new Observation.Past(new Decision(both.actions().subList(3, 5), 0.5), upper));
  }

  @Test
  void oldHistoryIsForgotten() {
    Observation observation = Observation.first(Instruction.of("Fill in."), screen);
    for (int i = 0; i < Observation.HISTORY + 5; i++) {
      observation =
          observation.then(Decision.certain(List.of(new Action.Type("text " + i))), screen);
    }
    assertThat(observation.history()).hasSize(Observation.HISTORY);
    assertThat(observation.history().getFirst().decision().actions())
        .containsExactly(new Action.Type("text 5"));
  }
}
