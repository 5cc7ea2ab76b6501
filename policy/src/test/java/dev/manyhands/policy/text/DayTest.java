package dev.manyhands.policy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28 August 2026          | 2026 | 8  | 28
          Aug. 3rd, 2026          | 2026 | 8  | 3
          Aug 3 2026              | 2026 | 8  | 3
          September 2026          | 2026 | 9  | 0
          on 2026-11-03, at noon  | 2026 | 11 | 3
          03.11.2026              | 2026 | 11 | 3
          11/23/2026              | 2026 | 11 | 23
          04/06/2026              | 2026 | 4  | 6
          23/11/2026              | 2026 | 11 | 23
          09/2026                 | 2026 | 9  | 0
          2026                    | 2026 | 0  | 0
          16 August               | 0    | 8  | 16
          Aug. 16th               | 0    | 8  | 16
          """)
  void readsADateHoweverItIsWritten(String text, int year, int month, int day) {
    assertThat(Day.in(text)).isEqualTo(new Day(year, month, day));
  }

  @ParameterizedTest
  @CsvSource({
    "maybe",
    "may 5 of us",
    "12 August 5",
    "32 May",
    "5 marks",
    "room 2026b",
    "Mayor of 12",
    "1234567",
    "''"
  })
  void seesNoDateWhereNoneIs(String text) {
    assertThat(Day.in(text)).isNull();
  }

  @Test
  void comparesAsFarAsBothAreKnown() {
    Day day = new Day(2026, 8, 28);
    assertThat(new Day(2026, 9, 0).compare(day)).isPositive();
    assertThat(new Day(2026, 8, 0).compare(day)).isZero();
    assertThat(new Day(2025, 0, 0).compare(day)).isNegative();
    assertThat(new Day(2026, 8, 27).compare(day)).isNegative();
    assertThat(new Day(0, 8, 28).compare(day)).isZero();
    assertThat(new Day(0, 8, 29).compare(day)).isPositive();
  }
}
