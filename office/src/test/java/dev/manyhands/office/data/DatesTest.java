package dev.manyhands.office.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class DatesTest {
  private static final List<String> PATTERNS =
      List.of("dd.MM.uuuu", "uuuu-MM-dd", "d MMMM uuuu", "d MMM uuuu", "MMM d, uuuu", "MM/dd/uuuu");

  @Test
  void daysAreWrittenAsAFormatterWritesThem() {
    for (int i = 0; i < 365; i += 8) {
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i);
      Set<String> expected = new TreeSet<>();
      for (String pattern : PATTERNS) {
        expected.add(day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)));
      }
      Set<String> written = new TreeSet<>();
      for (int seed = 0; seed < 60; seed++) {
        written.add(new Dates(new Dice(seed)).write(day));
      }
      assertThat(written).isEqualTo(expected);
    }
  }
}
