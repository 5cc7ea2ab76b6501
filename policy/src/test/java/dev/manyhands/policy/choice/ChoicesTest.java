package dev.manyhands.policy.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Gesture.Direction;
import dev.manyhands.env.action.Gesture.Drop;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.policy.Desk;
import dev.manyhands.policy.choice.Choice.Answer;
import dev.manyhands.policy.choice.Choice.Clear;
import dev.manyhands.policy.choice.Choice.Click;
import dev.manyhands.policy.choice.Choice.Drag;
import dev.manyhands.policy.choice.Choice.Fill;
import dev.manyhands.policy.choice.Choice.Hover;
import dev.manyhands.policy.choice.Choice.Letters;
import dev.manyhands.policy.choice.Choice.Mark;
import dev.manyhands.policy.choice.Choice.MarkAll;
import dev.manyhands.policy.choice.Choice.Plain;
import dev.manyhands.policy.choice.Choice.PlainAct;
import dev.manyhands.policy.choice.Choice.Push;
import dev.manyhands.policy.choice.Choice.Source.Field;
import dev.manyhands.policy.choice.Choice.Source.Shown;
import dev.manyhands.policy.choice.Choice.Source.Span;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private final Features features =
      Featurizer.of(
          Desk.form(
              new Instruction(
                  "Set the \"Field 1\" to Anna-Lena Müller, then press Save it.",
                  List.of(new Instruction.Field("Field 0", "O'Neill"))),
              3));

  @Test
  void everyChoiceIsFoundAgainFromItsActions() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Click(3));
    choices.add(new Clear(1));
    choices.add(new Fill(0, new Field(0)));
    choices.add(new Fill(0, new Field(0, Letters.LOWER)));
    choices.add(new Fill(0, new Field(1, Letters.UPPER)));
    choices.add(new Fill(1, new Span(5, 6)));
    choices.add(new Fill(2, new Shown(0)));
    choices.add(new Answer(new Shown(1)));
    choices.add(new Hover(3));
    choices.add(new MarkAll(4));
    choices.add(new MarkAll(5));
    choices.add(new Mark(4, new Span(8, 9)));
    for (Direction direction : Direction.values()) {
      choices.add(new Push(1, direction));
    }
    for (Drop drop : Drop.values()) {
      choices.add(new Drag(1, 2, drop));
    }
    for (PlainAct act : PlainAct.values()) {
      choices.add(new Plain(act));
    }
    for (Choice choice : choices) {
      List<Action> actions = Choices.actions(choice, features);
      assertThat(Choices.of(actions, features)).as("%s", actions).contains(choice);
    }
  }

  @Test
  void aTextIsTypedAsTheInstructionSpellsIt() {
    assertThat(Choices.text(new Field(0), features)).isEqualTo("O'Neill");
    assertThat(Choices.text(new Field(1), features)).isEqualTo("Field 1");
    assertThat(Choices.text(new Span(5, 6), features)).isEqualTo("Anna-Lena Müller");
  }

  @Test
  void thePartsOfAListWithoutBlanksAreWordsEach() {
    Features list = Featurizer.of(Desk.form(Instruction.of("Set them to [12,3,11], please."), 3));
    assertThat(Choices.text(new Span(3, 3), list)).isEqualTo("12");
    assertThat(Choices.text(new Span(4, 4), list)).isEqualTo("3");
    assertThat(Choices.text(new Span(5, 6), list)).isEqualTo("11], please");
  }

  @Test
  void aTextThatStandsNowhereComesFromNoChoice() {
    List<Action> actions =
        List.of(
            new Action.Click(20, 10),
            Action.Keypress.of("CTRL", "A"),
            new Action.Type("never said"));
    assertThat(Choices.of(actions, features)).isEmpty();
  }
}
