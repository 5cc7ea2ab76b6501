package dev.manyhands.env.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyTest {
  @Test
  void aKeyOfSeveralNamesHasOne() {
    assertThat(Key.canonical("Return")).isEqualTo(Key.ENTER);
    assertThat(Key.canonical("arrowLeft")).isEqualTo(Key.LEFT);
    assertThat(Key.canonical("control")).isEqualTo(Key.CONTROL);
    assertThat(Key.canonical("Page_Down")).isEqualTo(Key.PAGE_DOWN);
    assertThat(Key.canonical(" ")).isEqualTo(Key.SPACE);
  }

  @Test
  void aCharacterStaysAsItIs() {
    assertThat(Key.canonical("a")).isEqualTo("a");
    assertThat(Key.canonical("A")).isEqualTo("A");
    assertThat(Key.canonical("ß")).isEqualTo("ß");
    assertThat(Key.canonical("😀")).isEqualTo("😀");
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Key.canonical("ENTR"))
        .hasMessageContaining("(ENTR)")
        .hasMessageContaining("ENTER");
  }

  @Test
  void onlyHeldKeysAreModifiers() {
    assertThat(Key.isModifier(Key.SHIFT)).isTrue();
    assertThat(Key.isModifier(Key.ENTER)).isFalse();
    assertThat(Key.isModifier("a")).isFalse();
  }
}
