package dev.manyhands.office.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("Month", "Sales"), List.of("May", "10"), List.of("June", "25"), List.of("", ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello | hello",
        "=SUM(B2:B3) | 35",
        "=AVERAGE(B1:B4) | 17.5",
        "=max(B2:B3) | 25",
        "=MIN(B2:B3, 3) | 3",
        "=COUNT(B1:B4) | 2",
        "=B2+B3*2 | 60",
        "=(B2 + B3) * 2 | 70",
        "=B3/3 | 8.33",
        "=-B2 | -10",
        "=B2*10 | 100",
        "=B4+1 | 1"
      })
  void showsTheResult(String content, String shown) {
    assertThat(Formula.shown(content, FormulaTest::cell)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=", "=B2/0", "=A1+1", "=SUM(B2:B3", "=FOO(B2)", "=B2 B3", "=AB2", "=1.2.3"})
  void saysWhereAFormulaMakesNoSense(String content) {
    assertThat(Formula.shown(content, FormulaTest::cell)).isEqualTo(Formula.ERROR);
  }

  private static String cell(int column, int row) {
    boolean there = row >= 0 && row < ROWS.size() && column >= 0 && column < ROWS.get(row).size();
    return there ? ROWS.get(row).get(column) : "";
  }
}
