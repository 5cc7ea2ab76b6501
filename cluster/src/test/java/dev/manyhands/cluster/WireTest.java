package dev.manyhands.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.NotSerializableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTest {
  private final Wire wire = new Wire();

  @Test
  void whatIsSentArrives() throws NotSerializableException {
    for (Object message : new Object[] {new Call(0), new Call(123_456), RollCall.Moving.SOON}) {
      byte[] bytes = wire.toBinary(message);
      assertThat(wire.fromBinary(bytes, wire.manifest(message))).isEqualTo(message);
    }
  }

  @ParameterizedTest
  @CsvSource({"c1, 3", "c1, 0", "m1, 1", "x1, 0", "'', 4"})
  void whatIsNoMessageIsRefused(String manifest, int length) {
    assertThatThrownBy(() -> wire.fromBinary(new byte[length], manifest))
        .isInstanceOf(NotSerializableException.class)
        .hasMessageContaining(length + " bytes");
    assertThatThrownBy(() -> wire.toBinary("a word")).hasMessageContaining("a word");
  }
}
