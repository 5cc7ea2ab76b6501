package dev.manyhands.policy.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.policy.Desk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturizerTest {
  private static final Instruction INSTRUCTION =
      new Instruction(
          "Enter \"12 May 2031\" as Field 3, then save.",
          List.of(
              new Instruction.Field("Field 1", "new 1"), new Instruction.Field("Field 2", "x")));

  @Test
  void whatIsTakenFromTheScreenBeforeIsWhatWouldBeMadeAnew() {
    Observation first = Desk.form(INSTRUCTION, 6);
    Features before = Featurizer.of(first);
    List<Element> elements = first.screen().elements();
    Element filled = filled(elements.get(1));
    List<Element> typed = new ArrayList<>(elements);
    typed.set(1, filled);
    List<Element> shorter = new ArrayList<>(typed.subList(1, typed.size()));
    List<Element> turned = new ArrayList<>(typed);
    Collections.reverse(turned);
    for (List<Element> now : List.of(elements, typed, shorter, turned, List.<Element>of())) {
      Observation next = first.then(click(filled), screen(now));
      assertSame(Featurizer.of(next, before), Featurizer.of(next));
    }
    Observation other = Desk.form(Instruction.of("Press Save."), 6);
    assertSame(Featurizer.of(other, before), Featurizer.of(other));
  }

  @Test
  void aTextIsTiedToWhatItNames() {
    List<Element> elements =
        List.of(
            element(1, Role.TEXT, "", "Press Ignore it once you are ready."),
            element(2, Role.BUTTON, "Keep it", ""),
            element(3, Role.BUTTON, "Ignore it", ""));
    Observation first = Desk.form(Instruction.of("Do what it says."), 1);
    Features features = Featurizer.of(first.then(click(elements.getLast()), screen(elements)));
    assertThat(text(features.pairs())).contains("3 1 46 1.000000", "1 3 47 1.000000");
    assertThat(text(features.pairs())).noneMatch(pair -> pair.startsWith("2 1 46"));
  }

  private static Element element(int id, Role role, String name, String text) {
    return new Element(id, role, name, text, "", "", "", new Box(10, 30 * id, 200, 20), 0);
  }

  private static Element filled(Element field) {
    return new Element(
        field.id(), field.role(), field.name(), "", "new 1", "Group", "", field.box(), 1);
  }

  private static Decision click(Element element) {
    return Decision.certain(
        List.of(
            new Action.Click(element.box().centerX(), element.box().centerY(), MouseButton.LEFT)));
  }

  private static Screen screen(List<Element> elements) {
    return new Screen(800, 600, "Form", elements, 0, 0, 0, 0);
  }

  private static void assertSame(Features kept, Features fresh) {
    assertThat(kept.elements()).isEqualTo(fresh.elements());
    assertThat(kept.items()).isEqualTo(fresh.items());
    assertThat(kept.words()).isEqualTo(fresh.words());
    assertThat(kept.texts()).containsExactly(fresh.texts());
    assertThat(kept.elementDense()).containsExactly(fresh.elementDense());
    assertThat(kept.itemDense()).containsExactly(fresh.itemDense());
    assertThat(kept.screenDense()).containsExactly(fresh.screenDense());
    assertThat(kept.targets()).containsExactly(fresh.targets());
    assertThat(text(kept.pairs())).isEqualTo(text(fresh.pairs()));
  }

  private static List<String> text(Pairs pairs) {
    List<String> text = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      text.add(
          "%d %d %d %f".formatted(pairs.row(p), pairs.column(p), pairs.kind(p), pairs.strength(p)));
    }
    Collections.sort(text);
    return text;
  }
}
