package dev.manyhands.browser.miniwob;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.task.Instruction;
import dev.manyhands.env.task.Instruction.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UtteranceTest {
  @Test
  void namesWithColonsAreFields() {
    Instruction trip =
        Utterance.parse(
            Map.of("utterance", "Take a bus from: Ulm, BW to: Gera/Zwötzen on 11/15/2016."));
    assertThat(trip.text()).startsWith("Take a bus");
    assertThat(trip.fields())
        .containsExactly(
            new Field("from", "Ulm, BW"),
            new Field("to", "Gera/Zwötzen"),
            new Field("date", "11/15/2016"));
    assertThat(Utterance.parse(Map.of("utterance", "Set Size: L and Colour: red.")).fields())
        .containsExactly(new Field("Size", "L"), new Field("Colour", "red"));
  }

  @Test
  void hoursAndPlainWordsAreNone() {
    assertThat(Utterance.parse(Map.of("utterance", "Enter 6:09 AM as the time.")).fields())
        .isEmpty();
    assertThat(Utterance.parse(Map.of("utterance", "Click \"Ok: go\".")).text())
        .isEqualTo("Click \"Ok: go\".");
  }
}
