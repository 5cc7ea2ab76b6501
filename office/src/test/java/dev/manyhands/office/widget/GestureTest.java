package dev.manyhands.office.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.action.Unfolding;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GestureTest {
  private final Desk desk = new Desk(400, 300, 14);
  private final Page page = desk.page("Test");
  private final Widget bin = page.add(Role.GENERIC, 200, 100, 100, 80).name("Bin");
  private final Widget card = page.add(Role.GENERIC, 20, 20, 60, 24).name("Card");
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void show() {
    desk.show(page);
  }

  @Test
  void whatIsDraggedHearsOfEveryMoveUntilItIsLetGo() {
    card.onDrag((phase, x, y) -> heard.add(phase + " " + x + " " + y));
    Unfolding.perform(Gesture.drag(card.box(), bin.box(), Gesture.Drop.ONTO), desk);
    Unfolding.perform(new Action.Move(5, 5), desk);
    assertThat(heard)
        .containsExactly(
            "TAKEN 50 32", "MOVED 100 59", "MOVED 200 113", "MOVED 250 140", "DROPPED 250 140");
    assertThat(desk.screen().elements().stream().filter(each -> each.is(State.DRAGGABLE)))
        .extracting(Element::name)
        .containsExactly("Card");
  }

  @Test
  void dropsLieInsideTheBoxAndPushesStayOnTheScreen() {
    assertThat(Gesture.point(bin.box(), Gesture.Drop.ABOVE)).isEqualTo(new Action.Point(250, 103));
    assertThat(Gesture.point(bin.box(), Gesture.Drop.BELOW)).isEqualTo(new Action.Point(250, 176));
    assertThat(Gesture.point(bin.box(), Gesture.Drop.LEFT_OF))
        .isEqualTo(new Action.Point(203, 140));
    assertThat(Gesture.point(bin.box(), Gesture.Drop.RIGHT_OF))
        .isEqualTo(new Action.Point(296, 140));
    assertThat(Gesture.push(card.box(), Gesture.Direction.RIGHT, desk.screen()).path().getLast())
        .isEqualTo(new Action.Point(86, 32));
    assertThat(Gesture.push(bin.box(), Gesture.Direction.DOWN, desk.screen()).path().getLast())
        .isEqualTo(new Action.Point(250, 188));
    assertThat(Gesture.push(card.box(), Gesture.Direction.UP, desk.screen()).path().getLast())
        .isEqualTo(new Action.Point(50, 12));
  }

  @Test
  void pageHearsOverWhatTheMouseComesToLieButNotWhileItDrags() {
    card.onDrag((phase, x, y) -> {});
    page.onHover(over -> heard.add(over == null ? "none" : over.name()));
    Unfolding.perform(Gesture.hover(card.box()), desk);
    Unfolding.perform(new Action.Move(52, 33), desk);
    Unfolding.perform(new Action.Move(5, 290), desk);
    Unfolding.perform(Gesture.drag(card.box(), bin.box(), Gesture.Drop.ONTO), desk);
    assertThat(heard).containsExactly("Card", "none", "Card");
  }
}
