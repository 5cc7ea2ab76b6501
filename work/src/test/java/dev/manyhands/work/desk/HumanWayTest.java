package dev.manyhands.work.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.pace.HumanPace;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HumanWayTest {
  private static final Action NAME = new Action.Click(10, 10);
  private static final Action MAIL = new Action.Click(10, 50);
  private static final Action SEND = new Action.Click(10, 90);
  private static final Action ALL = Action.Keypress.of("CTRL", "a");

  private static Element element(int id, Role role, String name) {
    return new Element(id, role, name, "", "", "", "", new Box(0, id * 40, 100, 30), 0);
  }

  private static Trace trace(List<List<Action>> decisions) {
    Screen screen =
        new Screen(
            200,
            200,
            "Form",
            List.of(
                element(0, Role.TEXTBOX, "Name"),
                element(1, Role.TEXTBOX, "E-mail"),
                element(2, Role.BUTTON, "Send")),
            100,
            100,
            0,
            0);
    List<Trace.Step> steps =
        decisions.stream()
            .map(actions -> new Trace.Step(Instant.EPOCH, screen, actions, 1))
            .toList();
    return new Trace(
        new Trace.End.Done(""), steps, screen, List.of(), "", Picture.NONE, Picture.NONE);
  }

  private static List<Action> path(List<List<Action>> decisions) {
    return HumanWay.path(trace(decisions)).stream().map(HumanPace.Move::action).toList();
  }

  @Test
  void keepsOnlyTheLastFillingOfEachField() {
    Action wrong = new Action.Type("Bob");
    Action right = new Action.Type("Ann");
    Action mail = new Action.Type("ann@example.org");

    assertThat(
            path(
                List.of(
                    List.of(NAME, wrong),
                    List.of(new Action.Scroll(5, 5, 0, 100)),
                    List.of(MAIL, mail),
                    List.of(SEND),
                    List.of(NAME, ALL, right),
                    List.of(SEND))))
        .containsExactly(MAIL, mail, NAME, ALL, right, SEND);
  }

  @Test
  void takesNoLongerForDetoursThanForTheStraightWay() {
    Instruction instruction = Instruction.of("Enter Ann");
    List<Action> fill = List.of(NAME, ALL, new Action.Type("Ann"));
    double straight = HumanWay.seconds(trace(List.of(fill, List.of(SEND))), instruction);

    assertThat(HumanWay.seconds(trace(List.of(fill, fill, List.of(SEND))), instruction))
        .isEqualTo(straight);
    assertThat(straight).isBetween(3.0, 8.0);
  }
}
