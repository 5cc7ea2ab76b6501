package dev.manyhands.office.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no place",
        "%s",
        "Press %s, then %s.",
        "%2$s before %1$s",
        "%2$s %s %s %1$s",
        "%3$d%s",
        "100 %% of %s",
        "%1$5s|%-6s|",
        "%1$S",
        "%3$03d"
      })
  void doesWhatJavasFormatterDoes(String pattern) {
    Object[] words = {"\"one\"", "50 % of $two", 3};
    assertThat(Template.fill(pattern, words)).isEqualTo(pattern.formatted(words));
  }
}
