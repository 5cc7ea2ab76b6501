package dev.manyhands.policy.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {
  private static final Box BOX = new Box(0, 0, 10, 10);

  private static Element shape(String name, String hint) {
    return new Element(1, Role.IMAGE, name, "", "", "", hint, BOX, 0);
  }

  private static List<Element> picture() {
    List<Element> shapes = new ArrayList<>();
    shapes.add(shape("red circle", "large"));
    shapes.add(shape("red circle", "small"));
    shapes.add(shape("blue circle", "large"));
    shapes.add(shape("red letter T", "large"));
    shapes.add(shape("cyan digit 7", "small"));
    shapes.add(new Element(2, Role.BUTTON, "red circle", "", "", "", "", BOX, 0));
    return shapes;
  }

  @ParameterizedTest
  @CsvSource({
    "How many red circles are there?, 2",
    "What is the number of large things?, 3",
    "How many big red circles do you see?, 1",
    "Count the letters., 1",
    "How many Ts are there?, 1",
    "How many aqua items?, 1",
    "How many green items are there?, 0",
    "How many small numbers are there?, 1",
    "Count the letters. When you have chosen the number press Send., 1",
    "The red circles are added: what is the result?, 2",
    "Say the total number of things., 5"
  })
  void countsWhatIsAskedFor(String instruction, String count) {
    assertThat(Reckoning.of(instruction, picture()))
        .extracting(Item::source)
        .containsExactly(count);
  }

  @Test
  void whoIsNotAskedToCountDoesNot() {
    assertThat(Reckoning.of("Click the red circle.", picture())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3 + 4 =, 7",
    "What is 12 - 20?, -8",
    "6 x 7 = ?, 42",
    "84 / 2 =, 42",
    "x + 4 = 9, 5",
    "12 - y = 5, 7",
    "y - 3 = 5, 8",
    "-2 + x = 5, 7"
  })
  void worksOutASumThatStandsThere(String sum, String result) {
    Element text = new Element(1, Role.TEXT, "", sum, "", "", "", BOX, 0);
    assertThat(Reckoning.of("Solve it.", List.of(text)))
        .extracting(Item::source)
        .containsExactly(result);
  }

  @ParameterizedTest
  @CsvSource({
    "12.5 + 3",
    "7 / 2 =",
    "call 555-1234-99",
    "x + y = 3",
    "version 1.2-3",
    "on 10/05/2016"
  })
  void leavesAloneWhatIsNone(String text) {
    Element element = new Element(1, Role.TEXT, "", text, "", "", "", BOX, 0);
    assertThat(Reckoning.of("Solve it.", List.of(element))).isEmpty();
  }
}
